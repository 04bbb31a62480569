/** Reads amounts of time: "two weeks", "a year and a half", "several months". */
import { UNITS, UNIT_PLURALS, type Unit } from '../../lexicon/time-words.ts'
import { countAt, halfAt, type CountRead } from './counts.ts'
import type { Amount } from './meaning.ts'
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
