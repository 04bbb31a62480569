/** What two lists of parties say of whether two treaties are one. Texts name a pair whole, of many often only some. Pure. */

/** `same`: they say so; `open`: they may be; `other`: they are not. */
export type Parties = 'same' | 'open' | 'other'

type List = readonly string[]

/** Russia is a party to what the Soviet Union was (its note to all missions of 13 January 1992). */
export const heirs = (parties: List): List => parties.map((state) => (state === 'SU' ? 'RU' : state))

export function compare(a: List, b: List): Parties {
  if (a.length === 0 || b.length === 0) return 'open'
  const common = a.filter((state) => b.includes(state)).length
  const [less, more] = a.length < b.length ? [a, b] : [b, a]
  if (less.length === 1) return common === 0 && more.length === 2 ? 'other' : 'open'
  if (common === less.length || common > 1) return 'same'
  return common === 1 && more.length > 2 ? 'open' : 'other'
}

/** A list against all that a treaty has: one of many parties holds what a pair of them does not. */
export function compareAll(list: List, lists: readonly List[]): Parties {
  const all = lists.map((other) => ({ other, is: compare(list, other) }))
  if (all.some(({ is }) => is === 'same')) return 'same'
  const isOther = all.some(({ is }) => is === 'other')
  return isOther && !all.some(({ other, is }) => other.length > 2 && is === 'open') ? 'other' : 'open'
}
