import { isRealDay } from '../calendar.ts'
import { MONTHS } from '../../../lexicon/time-words.ts'
import { BEFORE_NUMBER } from '../../../lexicon/year-context.ts'
import { digits } from '../numbers.ts'
import { NUMBER, one, type Pattern } from '../pattern.ts'
import { touches, wordAt, type Words } from '../words.ts'

export interface Fields {
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
    const date = threeNumbers(words, i)
    if (!date || goesOn(words, i)) return date ? null : packed(words, i)
    const end = i + 5
    if (!touches(words, end) || !/^[-/]$/.test(wordAt(words, end)))
      return one(i, end, { kind: 'calendar', ...date })
    // "10-1-2018-10-7-2018"
    const last = threeNumbers(words, end + 1)
    if (last)
      return [
        { from: i, to: end, meaning: { kind: 'calendar', ...date } },
        { from: end + 1, to: end + 6, meaning: { kind: 'calendar', ...last } },
      ]
    return /^\d/.test(wordAt(words, end + 1)) ? null : one(i, end, { kind: 'calendar', ...date })
  },
}

/** "2024-06-18", "6/18/2024": three fields between the same marks, that make a real day. */
export function threeNumbers(words: Words, i: number): Fields | null {
  const mark = wordAt(words, i + 1)
  if ((mark !== '-' && mark !== '/') || wordAt(words, i + 3) !== mark || !together(words, i, 5)) return null
  const date = readFields(wordAt(words, i), wordAt(words, i + 2), wordAt(words, i + 4))
  return isReal(date) ? date : null
}

/** "133-03-03-2020": the tail of a longer number. */
export const goesOn = (words: Words, i: number): boolean =>
  touches(words, i) &&
  touches(words, i - 1) &&
  /^[-/]$/.test(wordAt(words, i - 1)) &&
  /^\d/.test(wordAt(words, i - 2))

/** "20240618", "13.5.2015", "2015.5.13": one word. */
function packed(words: Words, i: number) {
  const word = wordAt(words, i)
  if (touches(words, i) && /[a-z$€£]$/.test(wordAt(words, i - 1))) return null
  if (BEFORE_NUMBER.has(wordAt(words, i - 1))) return null // "version 2.10.2020"
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
  if (word.length !== 8 || Number.isNaN(digits(word, 8)) || isSerial(words, i)) return null
  const date = { year: digits(word.slice(0, 4)), month: digits(word.slice(4, 6)), day: digits(word.slice(6)) }
  return date.year >= 1900 && date.year < 2100 && isReal(date)
    ? one(i, i + 1, { kind: 'calendar', ...date })
    : null
}

/** "20240618-44" */
const isSerial = (words: Words, i: number): boolean =>
  wordAt(words, i + 1) === '-' && together(words, i, 3) && /^\d/.test(wordAt(words, i + 2))

function readFields(a: string, b: string, c: string): Fields {
  const [first, second] = [digits(a, 2), digits(b, 2)]
  if (a.length === 4 && MONTHS.has(c)) return { year: digits(a), month: monthOf(c), day: second }
  if (a.length === 4) return { year: digits(a), month: monthOf(b), day: digits(c, 2) }
  const year = c.length === 4 ? digits(c) : c.length === 2 ? fullYear(digits(c)) : NaN
  if (MONTHS.has(a)) return { year, month: monthOf(a), day: second }
  if (MONTHS.has(b)) return { year, month: monthOf(b), day: first }
  return first > 12 ? { year, month: second, day: first } : { year, month: first, day: second }
}

export const isReal = ({ year = 2000, month, day = 1 }: Fields): boolean => isRealDay(year, month, day)
const monthOf = (word: string): number => MONTHS.get(word) ?? digits(word, 2)

/** Two digits: what is more than a few years ahead was a century before. */
export const fullYear = (short: number): number => (short < 40 ? 2000 + short : 1900 + short)

/** Whether `count` words from `i` on stand without a space. */
export function together(words: Words, i: number, count: number): boolean {
  for (let k = i + 1; k < i + count; k++) if (!touches(words, k)) return false
  return true
}
