import { isRealDay } from '../calendar.ts'
import { MONTHS } from '../../../lexicon/time-words.ts'
import { digits } from '../numbers.ts'
import { NUMBER, one, type Pattern } from '../pattern.ts'
import { touches, wordAt, type Words } from '../words.ts'

// "adopted on 2024-06-18", "04/25/1990", "23/Sep/2020"
//             ^^^^^^^^^^
/** Numeric dates with a year. Month before day, as American papers write it, unless that is no date. */
export const iso: Pattern = {
  name: 'iso',
  starts: [NUMBER],
  read(words, i) {
    const mark = wordAt(words, i + 1)
    if (mark !== '-' && mark !== '/') return null
    if (wordAt(words, i + 3) !== mark || !together(words, i, 5)) return null
    const next = wordAt(words, i + 5)
    if (next === mark && touches(words, i + 5) && /^\d/.test(wordAt(words, i + 6))) return null
    const [a, b, c] = [wordAt(words, i), wordAt(words, i + 2), wordAt(words, i + 4)]
    const date = readFields(a, b, c)
    return date && isRealDay(date.year, date.month, date.day)
      ? one(i, i + 5, { kind: 'calendar', ...date })
      : null
  },
}

function readFields(a: string, b: string, c: string) {
  if (a.length === 4) return { year: digits(a), month: monthOf(b), day: digits(c, 2) }
  const year = c.length === 4 ? digits(c) : c.length === 2 ? fullYear(digits(c)) : NaN
  if (MONTHS.has(b)) return { year, month: monthOf(b), day: digits(a, 2) }
  const [first, second] = [digits(a, 2), digits(b, 2)]
  return first > 12 ? { year, month: second, day: first } : { year, month: first, day: second }
}

const monthOf = (word: string): number => MONTHS.get(word) ?? digits(word, 2)

/** Two digits: 1950 to 2049, the window of RFC 5280. */
export const fullYear = (short: number): number => (short < 50 ? 2000 + short : 1900 + short)

/** Whether `count` words from `i` on stand without a space. */
export function together(words: Words, i: number, count: number): boolean {
  for (let k = i + 1; k < i + count; k++) if (!touches(words, k)) return false
  return true
}
