import { isRealDay } from '../calendar.ts'
import { MONTHS } from '../../../lexicon/time-words.ts'
import { digits } from '../numbers.ts'
import { NUMBER, one, type Pattern } from '../pattern.ts'
import { touches, wordAt, type Words } from '../words.ts'

interface Fields {
  year?: number
  month: number
  day?: number
}

// "adopted on 2024-06-18", "04/25/1990", "23/Sep/2020", "13.5.2015", "20240618"
//             ^^^^^^^^^^    ^^^^^^^^^^    ^^^^^^^^^^^    ^^^^^^^^^    ^^^^^^^^
/** Numeric dates with a year. Month before day, as American papers write it, unless that is no date. */
export const iso: Pattern = {
  name: 'iso',
  starts: [NUMBER, ...MONTHS.keys()],
  read(words, i) {
    const mark = wordAt(words, i + 1)
    if (mark !== '-' && mark !== '/') return packed(words, i)
    if (wordAt(words, i + 3) !== mark || !together(words, i, 5) || goesOn(words, i)) return null
    const next = wordAt(words, i + 5)
    if (next === mark && touches(words, i + 5) && /^\d/.test(wordAt(words, i + 6))) return null
    const date = readFields(wordAt(words, i), wordAt(words, i + 2), wordAt(words, i + 4))
    return date && isReal(date) ? one(i, i + 5, { kind: 'calendar', ...date }) : null
  },
}

/** "133-03-03-2020": the tail of a longer number. */
const goesOn = (words: Words, i: number): boolean =>
  touches(words, i) &&
  touches(words, i - 1) &&
  /^[-/]$/.test(wordAt(words, i - 1)) &&
  /^\d/.test(wordAt(words, i - 2))

/** "20240618", "13.5.2015", "2015.5.13": one word. */
function packed(words: Words, i: number) {
  const word = wordAt(words, i)
  if (touches(words, i) && /[a-z$€£]$/.test(wordAt(words, i - 1))) return null
  const dotted = /^(\d{1,4})\.(\d{1,2})\.(\d{4}|\d{1,2})$/.exec(word)
  if (dotted) {
    const [, a = '', b = '', c = ''] = dotted
    const date =
      a.length === 4
        ? { year: digits(a), month: digits(b), day: digits(c) }
        : { year: digits(c), month: digits(b), day: digits(a) }
    return (a.length === 4) !== (c.length === 4) && isReal(date)
      ? one(i, i + 1, { kind: 'calendar', ...date })
      : null
  }
  if (word.length !== 8 || Number.isNaN(digits(word, 8))) return null
  const date = { year: digits(word.slice(0, 4)), month: digits(word.slice(4, 6)), day: digits(word.slice(6)) }
  return date.year >= 1900 && date.year < 2100 && isReal(date)
    ? one(i, i + 1, { kind: 'calendar', ...date })
    : null
}

function readFields(a: string, b: string, c: string): Fields {
  const [first, second] = [digits(a, 2), digits(b, 2)]
  if (a.length === 4) return { year: digits(a), month: monthOf(b), day: digits(c, 2) }
  const year = c.length === 4 ? digits(c) : c.length === 2 ? fullYear(digits(c)) : NaN
  if (MONTHS.has(a)) return { year, month: monthOf(a), day: second }
  if (MONTHS.has(b)) return { year, month: monthOf(b), day: first }
  return first > 12 ? { year, month: second, day: first } : { year, month: first, day: second }
}

const isReal = ({ year = 2000, month, day = 1 }: Fields): boolean => isRealDay(year, month, day)
const monthOf = (word: string): number => MONTHS.get(word) ?? digits(word, 2)

/** Two digits: what is more than a few years ahead was a century before. */
export const fullYear = (short: number): number => (short < 40 ? 2000 + short : 1900 + short)

/** Whether `count` words from `i` on stand without a space. */
export function together(words: Words, i: number, count: number): boolean {
  for (let k = i + 1; k < i + count; k++) if (!touches(words, k)) return false
  return true
}

/** Words that a date of two numbers follows: alone it may be a score, a share or a ratio. */
const CUES: ReadonlySet<string> = new Set([
  'on',
  'by',
  'until',
  'till',
  'since',
  'from',
  'before',
  'after',
  'between',
  'to',
  'dated',
])

// "from 10/1 to 11/7", "due by 4-22", "2015-03", "3/2015"
//       ^^^^    ^^^^           ^^^^    ^^^^^^^    ^^^^^^
export const shortIso: Pattern = {
  name: 'two numbers',
  starts: [NUMBER],
  read(words, i) {
    const mark = wordAt(words, i + 1)
    if ((mark !== '/' && mark !== '-') || !together(words, i, 3)) return null
    const next = wordAt(words, i + 3)
    if (touches(words, i + 3) && (next === '/' || /^[\d%a-z]/.test(next)) && next !== '-') return null
    if (
      goesOn(words, i) ||
      (next === mark &&
        touches(words, i + 3) &&
        touches(words, i + 4) &&
        /^\d/.test(wordAt(words, i + 4)) &&
        wordAt(words, i + 4).length !== 4)
    )
      return null
    if (touches(words, i) && wordAt(words, i - 1) !== '-' && wordAt(words, i - 1) !== '(') return null
    const [a, b] = [wordAt(words, i), wordAt(words, i + 2)]
    const date =
      a.length === 4
        ? { year: digits(a), month: digits(b, 2) }
        : b.length === 4
          ? { year: digits(b), month: digits(a, 2) }
          : monthAndDay(a, b)
    if (!date || !isReal(date)) return null
    if (a.length === 4 && mark === '-' && digits(b) > digits(a) % 100) return null // "1911-12" are two years
    if (date.year !== undefined)
      return date.year >= 1900 && date.year < 2100 && !(mark === '-' && a.length === 4 && b.length < 2)
        ? one(i, i + 3, { kind: 'calendar', ...date })
        : null
    return CUES.has(wordAt(words, i - 1)) && mark === '/'
      ? one(i, i + 3, { kind: 'calendar', ...date })
      : null
  },
}

function monthAndDay(a: string, b: string): Fields | null {
  const [first, second] = [digits(a, 2), digits(b, 2)]
  if (Number.isNaN(first) || Number.isNaN(second)) return null
  return first > 12 ? { month: second, day: first } : { month: first, day: second }
}
