import type { Token } from '../../../text/tokens.ts'
import type { Band } from '../../schemas.ts'

/** Up to how many per cent each band of ICD 203 goes. */
const UP_TO: readonly (readonly [percent: number, band: Band])[] = [
  [5, 'almost_no_chance'],
  [20, 'very_unlikely'],
  [45, 'unlikely'],
  [55, 'roughly_even'],
  [80, 'likely'],
  [95, 'very_likely'],
  [100, 'almost_certain'],
]

/** Some per cent as tokens from `first`, and the band they fall into. */
export interface Percent {
  first: number
  band: Band
}

/**
 * The per cent that end before token `end`; null where none do. Of a range the middle counts.
 *
 *     "a | better than 70 percent | chance"     "60 to 70 per cent"     "20-30%"
 *          ^^^^^^^^^^^^^^^^^^^^^^
 */
export function percentBefore(tokens: readonly Token[], end: number): Percent | null {
  const word = (i: number): string => tokens[i]?.lower ?? ''
  let unit = end - 1
  if (word(unit) === 'cent' && word(unit - 1) === 'per') unit--
  else if (!/^(?:percent|%)$/.test(word(unit))) return null
  let first = isHyphen(word(unit - 1)) ? unit - 2 : unit - 1
  let percent = percentOf(word(first))
  const lower = /^(?:to|or|and|[-–—])$/.test(word(first - 1)) ? percentOf(word(first - 2)) : null
  if (percent === null) return null
  if (lower !== null) [percent, first] = [(percent + lower) / 2, first - 2]
  if (word(first - 1) === 'than' && COMPARED.has(word(first - 2))) {
    percent += COMPARED.get(word(first - 2)) as number
    first -= 2
  } else if (ABOUT.test(word(first - 1))) first--
  else if (word(first - 1) === 'least' && word(first - 2) === 'at') first -= 2
  const band = UP_TO.find(([most]) => percent <= most)?.[1]
  return band ? { first, band } : null
}

/** The same from token `first` on: "at | 30 percent". */
export function percentFrom(
  tokens: readonly Token[],
  first: number,
  end: number,
): { last: number; band: Band } | null {
  for (let i = first; i < Math.min(end, first + LONGEST); i++) {
    if (!/^(?:percent|cent|%)$/.test((tokens[i] as Token).lower)) continue
    const percent = percentBefore(tokens, i + 1)
    return percent?.first === first ? { last: i + 1, band: percent.band } : null
  }
  return null
}
const LONGEST = 8

const isHyphen = (word: string): boolean => /^[-–]$/.test(word)
const percentOf = (word: string): number | null => (/^\d{1,3}(?:\.\d+)?$/.test(word) ? Number(word) : null)
/** By how much "better than 50 percent" lies beside it. */
const COMPARED = new Map([
  ['better', 1],
  ['more', 1],
  ['greater', 1],
  ['higher', 1],
  ['less', -1],
  ['lower', -1],
])
const ABOUT = /^(?:about|around|roughly|approximately|nearly|almost|over|only|just)$/
