import type { Person, Place } from '../../../detector.ts'

/** "Chilean President Berg is ill. Foreign Minister Mori will fly to Lima": of hers, where no other state was named. */
export function onlyStateBefore(
  { mentions }: Person,
  places: readonly Place[],
  people: readonly Person[],
): string | null {
  const at = mentions[0]?.start ?? 0
  const states = new Set(places.flatMap(({ start, country }) => (country && start < at ? [country] : [])))
  const [state = null] = states
  const isNamed = people.some(
    ({ country, mentions: [first] }) => country === state && first && first.start < at,
  )
  return states.size === 1 && isNamed ? state : null
}

/** The state most places of a text are of. */
export function mostSpokenOf(places: readonly Place[]): string | null {
  const counts = new Map<string, number>()
  for (const { country } of places) if (country) counts.set(country, (counts.get(country) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}
