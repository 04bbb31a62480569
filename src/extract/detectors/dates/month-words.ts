/** Reads month names, and the year that may follow a month or a day. */
import { MONTHS } from '../../lexicon/time-words.ts'
import type { CalendarMeaning, Meaning } from './meaning.ts'
import { digits, yearInWords, type NumberRead } from './numbers.ts'
import { isCapital, skipComma, skipStop, touches, wordAt, type Words } from './words.ts'

/** Month names that are words of their own in lower case. */
const ORDINARY: ReadonlySet<string> = new Set([
  'may',
  'march',
  'mar',
  'august',
  'sept',
  'sep',
  'dec',
  'jan',
  'jun',
])

/** "November", "Nov.": the month and where it ends. */
export function monthAt(words: Words, i: number, besideDay = false): NumberRead | null {
  const word = wordAt(words, i)
  const value = MONTHS.get(word)
  if (value === undefined) return null
  if (ORDINARY.has(word) && !isCapital(words, i) && !(besideDay && word.length < 5 && word !== 'may'))
    return isPlainlyMonth(words, i) ? { value, next: i + 1 } : null
  return { value, next: word.length > 4 || FULL.has(word) ? i + 1 : skipStop(words, i + 1) }
}

/** "between august and october", "in dec.": in lower case, but where no adjective and no verb can stand. */
const isPlainlyMonth = (words: Words, i: number): boolean =>
  /^(?:august|jan|jun|sep|sept|dec)$/.test(wordAt(words, i)) &&
  /^(?:in|since|between|until|during|early|late|mid|last|next)$/.test(wordAt(words, i - 1)) &&
  /^(?:[^a-z]?|and|or|to|until|when|with|at|on|by|for|of|\d+)$/.test(wordAt(words, i + 1))

/** Full names as short as the abbreviations. */
const FULL: ReadonlySet<string> = new Set(['may', 'june', 'july'])

export interface YearRead {
  fields: Pick<CalendarMeaning, 'year' | 'within'>
  next: number
}

/** The year behind a month or a day: "1995", ", 1995", "of 1995", "of that year", "last year", "'95". */
export function yearAfter(words: Words, i: number): YearRead | null {
  const of = wordAt(words, i) === 'of' || wordAt(words, i) === 'in'
  const at = of ? i + 1 : skipComma(words, i)
  const word = wordAt(words, at)
  const year = digits(word, 4)
  if (word.length === 4 && year >= 1000 && year < 2200 && !countsThings(words, at)) {
    return eraAfter(words, year, at + 1)
  }
  if (word.length === 3 && year >= 100) return bcAfter(words, year, at + 1)
  if ((word === "'" || word === '’' || word === '‘') && wordAt(words, at + 1).length === 2) {
    const short = digits(wordAt(words, at + 1), 2)
    return Number.isNaN(short) ? null : { fields: { year: (short < 40 ? 2000 : 1900) + short }, next: at + 2 }
  }
  const two = wordAt(words, i) === 'of' && word.length === 2 ? digits(word, 2) : NaN
  if (two >= 40) return { fields: { year: 1900 + two }, next: at + 1 }
  const spoken = yearInWords(words, at)
  if (spoken && spoken.next > at + 1) return { fields: { year: spoken.value }, next: spoken.next }
  return relativeYear(words, at)
}

/** "May 3, 1,200 men" does not get here; "June 1500 men" does. */
const countsThings = (words: Words, i: number): boolean => {
  const next = wordAt(words, i + 1)
  return (
    next === 'men' ||
    next === 'people' ||
    next === '%' ||
    (next === ':' && touches(words, i + 1) && touches(words, i + 2))
  )
}

const BC: ReadonlySet<string> = new Set(['bc', 'b.c.', 'bce', 'b.c.e.'])

const bcAfter = (words: Words, year: number, next: number): YearRead | null =>
  bcEnd(words, next) ? { fields: { year: 1 - year }, next: bcEnd(words, next) } : null

const eraAfter = (words: Words, year: number, next: number): YearRead =>
  bcAfter(words, year, next) ?? { fields: { year }, next }

/** The index after "BC" at `i`, else 0. "B.C" without its last stop falls into three. */
export function bcEnd(words: Words, i: number): number {
  if (BC.has(wordAt(words, i))) return i + 1
  return wordAt(words, i) === 'b' && wordAt(words, i + 1) === '.' && wordAt(words, i + 2) === 'c' ? i + 3 : 0
}

const YEAR_WORDS: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ['last', { kind: 'relative', unit: 'year', steps: -1, anchor: 'published' }],
  ['this', { kind: 'relative', unit: 'year', steps: 0, anchor: 'published' }],
  ['next', { kind: 'relative', unit: 'year', steps: 1, anchor: 'published' }],
  ['that', { kind: 'relative', unit: 'year', steps: 0, anchor: 'narrative' }],
  ['same', { kind: 'relative', unit: 'year', steps: 0, anchor: 'narrative' }],
  ['following', { kind: 'relative', unit: 'year', steps: 1, anchor: 'narrative' }],
  ['previous', { kind: 'relative', unit: 'year', steps: -1, anchor: 'narrative' }],
])

function relativeYear(words: Words, i: number): YearRead | null {
  const at = wordAt(words, i) === 'the' ? i + 1 : i
  const told = at > i && wordAt(words, at) === 'next' // "January of the next year": of the one that is told
  const within = YEAR_WORDS.get(told ? 'following' : wordAt(words, at))
  return within && wordAt(words, at + 1) === 'year' ? { fields: { within }, next: at + 2 } : null
}
