/** What is known of two of a kind beyond what they state: portraits of people, ways to name a treaty. Pure. */

/** `same`, `different`: an editor says so; `together`: one article names both, and so they are two. */
export type Verdict = 'same' | 'different' | 'together'
/** By `pairOf` their ids. */
export type Verdicts = ReadonlyMap<string, Verdict>

interface Judged {
  id: string
}

export const pairOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

/** What an editor says is one is linked as one. */
export function unitsOf<T extends Judged>(sorted: readonly T[], verdicts: Verdicts): T[][] {
  if (![...verdicts.values()].includes('same')) return sorted.map((one) => [one])
  const units: T[][] = []
  for (const one of sorted) {
    const joined = units.filter((unit) => unit.some(({ id }) => verdicts.get(pairOf(id, one.id)) === 'same'))
    for (const unit of joined) units.splice(units.indexOf(unit), 1)
    units.push([...joined.flat(), one])
  }
  return units
}

export function areApart(a: readonly Judged[], b: readonly Judged[], verdicts: Verdicts): boolean {
  if (verdicts.size === 0) return false
  return a.some((one) =>
    b.some((other) => {
      const verdict = verdicts.get(pairOf(one.id, other.id))
      return verdict !== undefined && verdict !== 'same'
    }),
  )
}
