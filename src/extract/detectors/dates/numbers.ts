/** Reads numbers, in digits and in words. */
import { CARDINALS, MULTIPLIERS, ORDINALS } from '../../lexicon/number-words.ts'
import { skipHyphen, touches, wordAt, type Words } from './words.ts'

export interface NumberRead {
  value: number
  next: number
}

const isDigit = (word: string): boolean => {
  const code = word.charCodeAt(0)
  return code >= 48 && code <= 57
}

/** The value of a word of digits alone, at most `width` of them; NaN for others ("6.43", "3rd"). */
export function digits(word: string, width = 9): number {
  if (word.length === 0 || word.length > width) return NaN
  let value = 0
  for (let i = 0; i < word.length; i++) {
    const digit = word.charCodeAt(i) - 48
    if (digit < 0 || digit > 9) return NaN
    value = value * 10 + digit
  }
  return value
}

/** "25"  "1,200"  "2.5"  "2 1/2"  "twenty-five"  "two hundred and five"; null from `limit` on. */
export function cardinal(words: Words, i: number, limit = Infinity): NumberRead | null {
  const word = wordAt(words, i)
  if (isDigit(word)) return digitNumber(words, i, word)
  const first = CARDINALS.get(word) ?? (MULTIPLIERS.has(word) ? 1 : undefined)
  if (first === undefined) return null
  let next = MULTIPLIERS.has(word) ? i : i + 1
  let value = first
  if (value >= 20 && value % 10 === 0) {
    const after = skipHyphen(words, next)
    const units = CARDINALS.get(wordAt(words, after))
    if (units !== undefined && units > 0 && units < 10) {
      value += units
      next = after + 1
    }
  }
  for (let multiplied = 0; multiplied < 3; multiplied++) {
    const times = MULTIPLIERS.get(wordAt(words, skipHyphen(words, next)))
    if (times === undefined) break
    value *= times
    if (value >= limit) return null
    next = skipHyphen(words, next) + 1
    const rest = cardinal(words, wordAt(words, next) === 'and' ? next + 1 : next, times)
    if (rest && rest.value < times && !isDigit(wordAt(words, rest.next - 1)))
      return { value: value + rest.value, next: rest.next }
  }
  return { value, next }
}

function digitNumber(words: Words, i: number, word: string): NumberRead | null {
  const plain = word.replaceAll(',', '')
  const value = Number(plain)
  if (Number.isNaN(value)) return null
  // "2 1/2"
  if (wordAt(words, i + 2) === '/' && wordAt(words, i + 1).length === 1 && !touches(words, i + 1)) {
    const fraction = digits(wordAt(words, i + 1)) / digits(wordAt(words, i + 3))
    if (fraction > 0 && fraction < 1) return { value: value + fraction, next: i + 4 }
  }
  return { value, next: i + 1 }
}

/** "3rd"  "third"  "twenty-first" */
export function ordinal(words: Words, i: number): NumberRead | null {
  const word = wordAt(words, i)
  if (isDigit(word)) {
    const suffix = word.slice(-2)
    if (suffix !== 'st' && suffix !== 'nd' && suffix !== 'rd' && suffix !== 'th') return null
    const value = digits(word.slice(0, -2))
    return Number.isNaN(value) ? null : { value, next: i + 1 }
  }
  const direct = ORDINALS.get(word)
  if (direct !== undefined) return { value: direct, next: i + 1 }
  const tens = CARDINALS.get(word)
  if (tens === undefined || tens < 20) return null
  const after = skipHyphen(words, i + 1)
  const units = ORDINALS.get(wordAt(words, after))
  return units !== undefined && units < 10 ? { value: tens + units, next: after + 1 } : null
}

/** A day of the month: "3", "3rd", "third", "twenty-first". */
export function monthDay(words: Words, i: number): NumberRead | null {
  const word = wordAt(words, i)
  const plain = digits(word, 2)
  const read = Number.isNaN(plain)
    ? (ordinal(words, i) ?? spokenDay(words, i))
    : { value: plain, next: i + 1 }
  return read && read.value >= 1 && read.value <= 31 ? read : null
}

/** "May twenty-one": a number in words, unless a larger one goes on from it ("May two thousand ten"). */
function spokenDay(words: Words, i: number): NumberRead | null {
  const tens = CARDINALS.get(wordAt(words, i))
  if (tens === undefined || MULTIPLIERS.has(wordAt(words, i + 1))) return null
  const after = skipHyphen(words, i + 1)
  const units = tens >= 20 ? CARDINALS.get(wordAt(words, after)) : undefined
  if (units !== undefined && units > 0 && units < 10) return { value: tens + units, next: after + 1 }
  return tens >= 15 && tens <= 20 && CARDINALS.has(wordAt(words, after)) ? null : { value: tens, next: i + 1 }
}

/** "nineteen ninety-six"  "nineteen oh five"  "two thousand (and) ten" */
export function yearInWords(words: Words, i: number): NumberRead | null {
  const century = CARDINALS.get(wordAt(words, i))
  if (century === undefined) return null
  if (century === 2 && wordAt(words, i + 1) === 'thousand') {
    const rest = cardinal(words, wordAt(words, i + 2) === 'and' ? i + 3 : i + 2)
    if (rest && rest.value > 0 && rest.value < 100) return { value: 2000 + rest.value, next: rest.next }
    return { value: 2000, next: i + 2 }
  }
  if (century < 15 || century > 20) return null
  const after = skipHyphen(words, i + 1)
  if (wordAt(words, after) === 'hundred') {
    const more = cardinal(words, wordAt(words, after + 1) === 'and' ? after + 2 : after + 1)
    if (more && more.value > 0 && more.value < 100 && !isDigit(wordAt(words, after + 1)))
      return { value: century * 100 + more.value, next: more.next }
    return { value: century * 100, next: after + 1 }
  }
  const oh = wordAt(words, after) === 'oh' || wordAt(words, after) === 'zero'
  const rest = cardinal(words, oh ? after + 1 : after)
  if (!rest || rest.value >= 100 || isDigit(wordAt(words, after)) || (rest.value < 10 && !oh)) return null
  return { value: century * 100 + rest.value, next: rest.next }
}
