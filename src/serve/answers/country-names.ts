/** What a page calls a state, by its ISO 3166 code. */

const NAMES = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

/** States that are no more: for them `Intl` has the name of one that came after. */
const FORMER = new Map([
  ['SU', 'Soviet Union'],
  ['YU', 'Yugoslavia'],
  ['CS', 'Czechoslovakia, or Serbia and Montenegro'], // the code was given twice
  ['DD', 'East Germany'],
])

/** Null of none; a code that has no name stands for itself. */
export const countryName = (code: string | null): string | null =>
  code && (FORMER.get(code) ?? NAMES.of(code) ?? code)
