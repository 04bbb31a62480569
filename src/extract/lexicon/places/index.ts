import type { Place } from '../../detector.ts'
import { addName, newNameIndex, type NameIndex } from '../name-index.ts'
import { CITIES } from './cities.ts'
import { NO_PLACE } from './context.ts'
import { COUNTRIES } from './countries.ts'
import { REGIONS } from './regions.ts'
import { SEATS } from './seats.ts'

/** What a name stands for; `kind` null is a name that must not be read as a place. */
export interface PlaceEntry {
  name: string
  country: string | null
  kind: Place['kind'] | null
}

const rows = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
const names = (cell: string | undefined): string[] => (cell ? cell.split(', ') : [])

/** "Russians": every demonym that ends so that an s makes its plural. */
const plural = (demonym: string): string[] =>
  /(?:[nikgtlbedaou]|ard)$/u.test(demonym) ? [`${demonym}s`] : []

/** The usual English name of each state, by its code. */
export const COUNTRY_NAMES: ReadonlyMap<string, string> = new Map(
  rows(COUNTRIES).map(([code, name]) => [code as string, name as string]),
)

function buildIndex(): NameIndex<PlaceEntry> {
  const root = newNameIndex<PlaceEntry>()
  const add = (name: string, entry: PlaceEntry): void => addName(root, name, entry) // the earlier table wins
  for (const name of NO_PLACE) add(name, { name, country: null, kind: null })
  for (const [country = '', name = '', others, demonyms, capitals, metonyms] of rows(COUNTRIES)) {
    for (const known of [name, ...names(others)]) add(known, { name, country, kind: 'country' })
    for (const demonym of names(demonyms))
      for (const form of [demonym, ...plural(demonym)]) add(form, { name, country, kind: 'demonym' })
    for (const capital of names(capitals)) add(capital, { name: capital, country, kind: 'capital' })
    for (const metonym of names(metonyms)) add(metonym, { name, country, kind: 'metonym' })
  }
  for (const capital of ['Washington, D.C.', 'Washington, DC', 'Washington, D.C'])
    add(capital, { name: 'Washington', country: 'US', kind: 'capital' })
  for (const [table, kind] of [
    [REGIONS, 'region'],
    [SEATS, 'city'],
    [CITIES, 'city'],
  ] as const)
    for (const [country = '', listed] of rows(table))
      for (const name of names(listed))
        add(name, {
          name,
          country: /^[-~]$/.test(country) ? null : country,
          kind: country === '~' ? 'demonym' : kind,
        })
  return root
}

export const PLACE_INDEX: NameIndex<PlaceEntry> = buildIndex()
