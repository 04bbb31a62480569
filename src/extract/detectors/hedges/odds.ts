import { tokenAt, type Article } from '../../article.ts'
import { CARDINALS } from '../../lexicon/number-words.ts'
import type { Band } from '../../schemas.ts'
import type { Token } from '../../../text/tokens.ts'

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

/** Odds that are told by number, as tokens [first, last), and the band they fall into. */
export interface Odds {
  first: number
  last: number
  band: Band
}

const NUMBER = `(?<![\\p{L}\\d.])(\\d{1,3}(?:\\.\\d{1,3})?|${[...CARDINALS.keys()].join('|')})`
const TO = '(?:\\s(?:to|or|and)\\s|\\s?[-–—]\\s?)'
const PERCENT = '[\\s-]?(?:percent|per[\\s-]cent|%)$'

const FORMS: readonly (readonly [RegExp, (a: number, b: number) => number])[] = [
  //  "60 to 70 per cent"   "20-30%": of a range the middle counts
  [new RegExp(`${NUMBER}${TO}${NUMBER}${PERCENT}`, 'iu'), (a, b) => (a + b) / 2],
  //  "seventy percent"
  [new RegExp(`${NUMBER}${PERCENT}`, 'iu'), (a) => a],
  //  "one in three"   "a 1-in-5"   "two out of three"
  [
    new RegExp(`${NUMBER}(?:\\schances?)?[\\s-](?:in|out\\sof)[\\s-](?:an?\\s)?${NUMBER}$`, 'iu'),
    (a, b) => (100 * a) / b,
  ],
  //  "three to one against"
  [new RegExp(`${NUMBER}(?:\\sto\\s|-to-|[-–/])${NUMBER}\\sagainst$`, 'iu'), (a, b) => (100 * b) / (a + b)],
  //  "a 70-30 | chance"
  [/(?<![\p{L}\d.])(\d\d)[-–/](\d\d)$/u, (a, b) => (a + b === 100 && a !== b ? a : NaN)],
  //  "a 0.7 | probability"
  [/(?<![\p{L}\d.])(0\.\d{1,3})$/u, (a) => 100 * a],
]

/** By how much "better than 50 percent" lies beside it; "no more than" is that much at most. */
const COMPARED =
  /(?<!\b(?:no|not|hardly|little)\s)\b(?:(better|more|greater|higher)\sthan|(?:less|lower|worse)\sthan|below|under)\s(?:an?\s)?$/i
const ABOUT =
  /\b(?:about|around|roughly|approximately|nearly|almost|over|only|just|at\sleast|at\smost|at\sbest|(?:no|not|hardly|little)\s(?:better|more|greater|higher|less|lower)\sthan)\s(?:an?\s)?$/i

/** The longest words that tell odds, as tokens. */
const LONGEST = 12

/**
 * The odds that end before token `end`, and begin with token `first` or later; null where none do.
 *
 *     "a | better than 70 percent | chance"     "a | one in three | chance"
 *          ^^^^^^^^^^^^^^^^^^^^^^                    ^^^^^^^^^^^^
 */
export function oddsBefore(article: Article, end: number, first: number): Odds | null {
  const { tokens, text } = article
  const from = Math.max(first, end - LONGEST)
  if (from >= end || !isNumeric((tokens[end - 1] as Token).lower)) return null
  const { start } = tokens[from] as Token
  const words = text.slice(start, (tokens[end - 1] as Token).end)
  for (const [form, percentOf] of FORMS) {
    const found = form.exec(words)
    if (!found) continue
    const before = words.slice(0, found.index)
    const compared = COMPARED.exec(before)
    const beside = compared ? (compared[1] ? 1 : -1) : 0
    const percent = percentOf(numberOf(found[1]), numberOf(found[2])) + beside
    const band = UP_TO.find(([most]) => percent <= most)?.[1]
    const at = (compared ?? ABOUT.exec(before) ?? found).index
    return band ? { first: tokenAt(article, start + at), last: end, band } : null
  }
  return null
}

/** The same from token `first` on: "at | 30 percent". */
export function oddsFrom(article: Article, first: number, end: number): Odds | null {
  for (let last = Math.min(end, first + LONGEST); last > first; last--) {
    const odds = oddsBefore(article, last, first)
    if (odds?.first === first) return odds
  }
  return null
}

/** "percent"   "three"   "one-in-three" */
const isNumeric = (word: string): boolean =>
  /^(?:percent|cent|%|against)$|\d$/.test(word) || CARDINALS.has(word.slice(word.lastIndexOf('-') + 1))

const numberOf = (word = ''): number => CARDINALS.get(word.toLowerCase()) ?? Number(word)
