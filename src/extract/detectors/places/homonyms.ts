import { itemAt } from '../../../text/span.ts'
import type { Place } from '../../detector.ts'

/** Names that more than one place bears are decided by what else the article speaks of. */
export function decideHomonyms(text: string, places: Place[]): Place[] {
  const spoken = new Set<string>()
  const towns = new Set<string>()
  for (const place of places) {
    const { country, kind, name } = place
    if (country && !HOMONYMS.has(place.text)) spoken.add(country)
    if (place.text === 'Georgia' && isOfNation(text, place)) spoken.add('GE')
    towns.add(kind === 'demonym' || kind === 'metonym' ? place.text : name)
  }
  for (let i = 0; i < places.length; i++) {
    const place = places[i] as Place
    const after = places[i + 1]
    if (place.text === 'Georgia' && isAmericanGeorgia(places, i, spoken, towns)) rename(place, 'US', 'region')
    else if (place.text === 'Congo' && spoken.has('CG') && !towns.has('Kinshasa'))
      rename(place, 'CG', 'country', 'Republic of the Congo')
    // "London, Ontario": a town takes the state of the region that follows its comma
    // "Lebanon, Pennsylvania," is a town as well, but "Lebanon, Texas and Ohio" is a list
    else if (after && after.start - place.end === 2 && after.kind === 'region') {
      const town = place.kind === 'city' || place.kind === 'capital'
      if (!town && (place.kind !== 'country' || /^ and\b/.test(text.slice(after.end)))) continue
      if (after.country === 'US' || after.country === 'CA') rename(place, after.country, 'city')
    }
  }
  return places
}

/** "Georgia's foreign minister", "the President of Georgia": offices that no part of the United States has. */
const isOfNation = (text: string, { start, end }: Place): boolean =>
  /^['’]s (?:[\p{L}-]+ ){0,2}(?:president|premier|prime minister|foreign minister|defen[cs]e minister|ministry|parliament|ambassador|accession|army)\b/iu.test(
    text.slice(end, end + NEAR),
  ) ||
  /\b(?:president|prime minister|foreign minister|foreign ministry|parliament|republic|government) of $/i.test(
    text.slice(Math.max(0, start - NEAR), start),
  )
const NEAR = 60

const HOMONYMS = new Set(['Georgia', 'Congo'])
const NEAR_GEORGIA = ['RU', 'AM', 'AZ', 'UA', 'TR', 'MD', 'SU']
const AMERICAN = [
  'Atlanta',
  'Savannah',
  'Alabama',
  'Florida',
  'South Carolina',
  'Pennsylvania',
  'Michigan',
  'Arizona',
]

/** The state of the Caucasus unless the article speaks of American towns and states, and of none of its neighbours. */
function isAmericanGeorgia(
  places: readonly Place[],
  at: number,
  spoken: ReadonlySet<string>,
  towns: ReadonlySet<string>,
): boolean {
  const { start } = places[at] as Place
  const before = itemAt(places, at - 1)
  if (before && start - before.end === 2 && before.country === 'US' && before.kind !== 'country') return true // "Atlanta, Georgia"
  if (spoken.has('GE') || NEAR_GEORGIA.some((code) => spoken.has(code))) return false
  return AMERICAN.some((name) => towns.has(name))
}

function rename(place: Place, country: string, kind: Place['kind'], name = place.name): void {
  place.country = country
  place.kind = kind
  place.name = name
}
