/** Reads how many: "two", "a few", "half a", "two to three". */
import { VAGUE_AMOUNTS } from '../../lexicon/number-words.ts'
import { cardinal } from './numbers.ts'
import { skipHyphen, wordAt, type Words } from './words.ts'

export interface CountRead {
  count: number | null
  next: number
  /** "a", "an": the unit must be singular. */
  single: boolean
}

/** "two"  "a"  "several"  "a few"  "a couple of"  "half a"  "quarter [century]" */
export function countAt(words: Words, i: number): CountRead | null {
  const word = wordAt(words, i)
  if (word === 'a' || word === 'an') {
    const next = wordAt(words, i + 1)
    if (next === 'few') return { count: null, next: i + 2, single: false }
    if (next === 'couple')
      return { count: 2, next: wordAt(words, i + 2) === 'of' ? i + 3 : i + 2, single: false }
    if (next === 'number' && wordAt(words, i + 2) === 'of') return { count: null, next: i + 3, single: false }
    if (next === 'half') return { count: 0.5, next: skipHyphen(words, i + 2), single: true }
    if (next === 'quarter') return countAt(words, i + 1) ?? { count: 1, next: i + 1, single: true }
    if (next === 'good' && wordAt(words, i + 2) === 'many') return { count: null, next: i + 3, single: false }
    const many = next === 'hundred' || next === 'thousand' || next === 'dozen' ? cardinal(words, i + 1) : null
    if (many) return { count: many.value, next: many.next, single: false }
    return { count: 1, next: i + 1, single: true }
  }
  if (word === 'half' || word === 'quarter') {
    const next = wordAt(words, i + 1)
    if (word === 'half' && (next === 'a' || next === 'an')) return { count: 0.5, next: i + 2, single: true }
    const of = next === 'of' && wordAt(words, i + 2) === 'a'
    const century = of ? i + 3 : skipHyphen(words, i + 1) // "the past quarter century", "a quarter of a century"
    if (wordAt(words, century) !== 'century') return null
    return { count: word === 'half' ? 0.5 : 0.25, next: century, single: true }
  }
  if (word === 'couple')
    return { count: 2, next: wordAt(words, i + 1) === 'of' ? i + 2 : i + 1, single: false }
  if (VAGUE_AMOUNTS.has(word)) return { count: null, next: i + 1, single: false }
  const number = cardinal(words, i)
  if (!number) return null
  const half = wordAt(words, number.next) === 'and' ? halfAt(words, number.next) : 0
  const to = wordAt(words, number.next)
  if (to === 'to' || to === '-' || to === '–' || to === 'or') {
    const upper = cardinal(words, number.next + 1) // "two to three weeks", "12 to 18 months"
    if (upper && upper.value > number.value) return { count: number.value, next: upper.next, single: false }
  }
  if (half) return { count: number.value + 0.5, next: half, single: false }
  return { count: number.value, next: number.next, single: number.value === 1 }
}

/** "and a half": the index after it, or 0. */
export function halfAt(words: Words, i: number): number {
  const a = skipHyphen(words, i + 1)
  if (wordAt(words, a) === 'half') return a + 1
  const half = skipHyphen(words, a + 1)
  return wordAt(words, a) === 'a' && wordAt(words, half) === 'half' ? half + 1 : 0
}
