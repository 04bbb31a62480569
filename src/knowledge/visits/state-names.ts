/** What states are called: "Portugal" says less of where a trip goes than "Lisbon". */
import { COUNTRIES } from '../../extract/lexicon/places/countries.ts'

const NAMES = new Set(
  COUNTRIES.trim()
    .split('\n')
    .flatMap((line) => line.split('|').slice(1, 3))
    .flatMap((names) => names.split(', ')),
)

/** Places within states, where any are named. */
export function placesAmong(names: readonly string[]): readonly string[] {
  const places = names.filter((name) => !NAMES.has(name.trim().replace(/^the /i, '')))
  return places.length > 0 ? places : names
}
