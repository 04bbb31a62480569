import type { Actor } from './actor.ts'
import type { Standing, Standings } from './standing.ts'

/**
 * Whom a counterpart means: of those named of that state, the one with the office of who was named last before.
 *
 *     Foreign Minister Karo met his Chilean counterpart      … Chilean Foreign Minister Soto said …
 *     ^^^^^^^^^^^^^^^^^^^^^     ^^^^^^^^^^^^^^^^^^^ at             ^^^^^^^^^^^^^^^^^^^^^
 */
export function counterpartOf(
  named: readonly Actor[],
  standings: Standings,
  at: number,
  country: string,
): Actor | null {
  const rankOf = ({ person }: Actor): Rank | null => person && rankIn(standings.get(person) as Standing)
  const own = named.findLast(
    (actor) => actor.last <= at && actor.country !== country && rankOf(actor) !== null,
  )
  const rank = own ? rankOf(own) : null
  const fits = (actor: Actor): boolean => actor.country === country && rankOf(actor) === rank
  return rank && (named.findLast((actor) => actor.last <= at && fits(actor)) ?? named.find(fits) ?? null)
}

type Rank = 'head' | 'foreign' | 'defence' | 'adviser'

/** Heads of state and of government meet as equals. */
function rankIn({ words, leads }: Standing): Rank | null {
  if (words.has('vice') || words.has('deputy')) return null
  if (words.has('foreign')) return 'foreign'
  if (words.has('defence') || words.has('defense')) return 'defence'
  if (words.has('adviser') || words.has('advisor')) return 'adviser'
  return ['president', 'prime', 'premier', 'chancellor', 'leader'].some((word) => words.has(word)) ||
    (words.size === 0 && leads !== null)
    ? 'head'
    : null
}
