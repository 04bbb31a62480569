/** Which codes of countries and languages there are, and which of them a name means. */
import { nearest } from './nearest.ts'

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz']
const PAIRS = LETTERS.flatMap((first) => LETTERS.map((second) => first + second))

/** The English name of each code that has one, by code. */
function namesOf(type: 'region' | 'language', codes: readonly string[]): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames('en', { type, fallback: 'none' })
  return new Map(
    codes.flatMap((code) => {
      const name = names.of(code)
      return name === undefined ? [] : [[code, name] as const]
    }),
  )
}

/** What CLDR names besides states and territories: groups of them, what is not known, and locales for tests. */
const NO_COUNTRIES = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ'])

/** ISO 3166-1 alpha-2, with what ISO 3166-3 withdrew (SU), and Kosovo (XK). */
export const COUNTRIES = namesOf(
  'region',
  PAIRS.map((pair) => pair.toUpperCase()).filter((pair) => !NO_COUNTRIES.has(pair)),
)
/** ISO 639-1. */
export const LANGUAGES = namesOf('language', PAIRS)

/** `'JP' (Japan)` for "Japan", "japn" and "jp"; null where nothing is near. */
export function codeMeant(given: string, codes: ReadonlyMap<string, string>): string | null {
  const same = [...codes.keys()].find((code) => code.toLowerCase() === given.toLowerCase())
  const name = same === undefined ? nearest(given, [...codes.values()]) : codes.get(same)
  const code = same ?? [...codes].find(([, known]) => known === name)?.[0]
  return code === undefined ? null : `'${code}' (${codes.get(code)})`
}
