/** Reads amounts of time: "two weeks", "a year and a half", "several months". */
import { UNITS, UNIT_PLURALS, type Unit } from '../../lexicon/time-words.ts'
import { VAGUE_AMOUNTS } from '../../lexicon/number-words.ts'
import type { Amount } from './meaning.ts'
import { cardinal } from './numbers.ts'
import { skipHyphen, wordAt, type Words } from './words.ts'

export interface AmountRead {
  amounts: Amount[]
  next: number
}

/** Words between a number and its unit that do not change the amount. */
const FILLERS: ReadonlySet<string> = new Set(
  (
    'full whole straight consecutive successive solid long short more additional further trading working business ' +
    'calendar fiscal bloody brutal extra mere past previous following next coming upcoming other'
  ).split(' '),
)

export function unitAt(words: Words, i: number): Unit | null {
  const word = wordAt(words, i)
  return UNITS.get(word) ?? UNIT_PLURALS.get(word) ?? null
}

interface CountRead {
  count: number | null
  next: number
  /** "a", "an": the unit must be singular. */
  single: boolean
}

/** "two"  "a"  "several"  "a few"  "a couple of"  "half a" */
export function countAt(words: Words, i: number): CountRead | null {
  const word = wordAt(words, i)
  if (word === 'a' || word === 'an') {
    const next = wordAt(words, i + 1)
    if (next === 'few') return { count: null, next: i + 2, single: false }
    if (next === 'couple')
      return { count: 2, next: wordAt(words, i + 2) === 'of' ? i + 3 : i + 2, single: false }
    if (next === 'number' && wordAt(words, i + 2) === 'of') return { count: null, next: i + 3, single: false }
    if (next === 'half') return { count: 0.5, next: skipHyphen(words, i + 2), single: true }
    if (next === 'good' && wordAt(words, i + 2) === 'many') return { count: null, next: i + 3, single: false }
    const many = next === 'hundred' || next === 'thousand' || next === 'dozen' ? cardinal(words, i + 1) : null
    if (many) return { count: many.value, next: many.next, single: false }
    return { count: 1, next: i + 1, single: true }
  }
  if (word === 'half') {
    const next = wordAt(words, i + 1)
    return next === 'a' || next === 'an' ? { count: 0.5, next: i + 2, single: true } : null
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
function halfAt(words: Words, i: number): number {
  const a = skipHyphen(words, i + 1)
  if (wordAt(words, a) === 'half') return a + 1
  const half = skipHyphen(words, a + 1)
  return wordAt(words, a) === 'a' && wordAt(words, half) === 'half' ? half + 1 : 0
}

/** One amount or more in a row: "two years", "3 months and 2 weeks", "a year and a half", "two-year". */
export function amountsAt(words: Words, i: number): AmountRead | null {
  const first = amountAt(words, i)
  if (!first) return null
  const { amounts } = first
  let { next } = first
  for (;;) {
    const joined = wordAt(words, next) === 'and' || wordAt(words, next) === ',' ? next + 1 : next
    const half = wordAt(words, next) === 'and' ? halfAt(words, next) : 0
    const last = amounts[amounts.length - 1] as Amount
    if (half && last.count !== null) {
      last.count += 0.5
      next = half
      continue
    }
    const more =
      /^[\da-z]/.test(wordAt(words, joined)) && wordAt(words, joined) !== 'a' ? amountAt(words, joined) : null
    if (!more || more.amounts[0]?.count === null || !isSmaller(more.amounts[0]?.unit, last.unit))
      return { amounts, next }
    amounts.push(...more.amounts)
    next = more.next
  }
}

const ORDER: readonly Unit[] = [
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'year',
  'decade',
  'century',
]

const isSmaller = (a: Unit | undefined, b: Unit): boolean =>
  a !== undefined && ORDER.includes(a) && ORDER.indexOf(a) < ORDER.indexOf(b)

function amountAt(words: Words, i: number): AmountRead | null {
  const count = countAt(words, i)
  if (!count) return null
  let next = skipHyphen(words, count.next)
  if (FILLERS.has(wordAt(words, next)) && unitAt(words, next + 1)) next++
  const word = wordAt(words, next)
  const unit = UNIT_PLURALS.get(word) ?? UNITS.get(word)
  if (!unit || (unit === 'quarter' && isFraction(words, count, next))) return null
  const hyphenated = next > count.next && wordAt(words, count.next) === '-'
  if (
    UNIT_PLURALS.has(word)
      ? count.single && count.count === 1 && wordAt(words, i) !== '1'
      : !count.single && !hyphenated && !bareSingular(words, next)
  ) {
    return null
  }
  return { amounts: [{ count: count.count, unit }], next: next + 1 }
}

/** "three quarters of the food", "a quarter of them". */
const isFraction = (words: Words, count: CountRead, at: number): boolean =>
  count.single || at > count.next || wordAt(words, at + 1) === 'of'

/** "a five year low", "three hour talks": a unit in the singular after a number, with a word behind it. */
const bareSingular = (words: Words, unit: number): boolean => /^[a-z]/.test(wordAt(words, unit + 1))

/** "over the past months": there "over" is a preposition. */
const DETERMINERS: ReadonlySet<string> = new Set([
  'the',
  'this',
  'that',
  'these',
  'those',
  'his',
  'her',
  'its',
  'their',
  'last',
  'next',
])

/** Words that make an amount inexact and belong to it: "about two weeks", "more than a year". The index after them. */
export function approximationEnd(words: Words, i: number): number {
  switch (wordAt(words, i)) {
    case 'about':
    case 'around':
    case 'nearly':
    case 'almost':
    case 'roughly':
    case 'approximately':
    case 'over':
    case 'under':
    case 'some':
    case 'exactly':
      return DETERMINERS.has(wordAt(words, i + 1)) ? i : i + 1
    case 'more':
    case 'less':
    case 'fewer':
      return wordAt(words, i + 1) === 'than' ? i + 2 : i
    case 'at':
      return wordAt(words, i + 1) === 'least' || wordAt(words, i + 1) === 'most' ? i + 2 : i
    case 'up':
    case 'close':
      return wordAt(words, i + 1) === 'to' ? i + 2 : i
    case 'no':
      return (wordAt(words, i + 1) === 'more' || wordAt(words, i + 1) === 'less') &&
        wordAt(words, i + 2) === 'than'
        ? i + 3
        : i
    default:
      return i
  }
}

export const APPROXIMATORS: readonly string[] = [
  ...['about', 'around', 'nearly', 'almost', 'roughly', 'approximately', 'over', 'under', 'some', 'exactly'],
  ...['more', 'less', 'fewer', 'at', 'up', 'close', 'no'],
]
