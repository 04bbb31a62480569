import { lowerAt, type Reading } from '../../people/reading.ts'
import { kindOfNoun } from '../../sources.ts'
import type { Range } from '../noun-phrases.ts'

/** The head noun of a phrase: the last word before a preposition or comma, or before the "’s" of whose view it is. */
export function headOf(reading: Reading, source: Range): number {
  if (lowerAt(reading, source.last - 1) === "'s") return headOf(reading, { ...source, last: source.last - 1 })
  for (let i = source.first + 1; i < source.last; i++)
    if (/^(of|for|from|in|at|with|by|to|on|about|who|which|that|close|familiar|,)$/.test(lowerAt(reading, i)))
      return behindNoun(reading, source.first, i - 1)
  return source.last - 1
}

/** "Article |4 of", "a diplomat |briefed on": such a word is not the head, the noun before it is. */
const behindNoun = (reading: Reading, first: number, last: number): number =>
  last > first && (reading.tokens[last]?.kind === 'number' || isParticiple(reading, last)) ? last - 1 : last

const isParticiple = (reading: Reading, i: number): boolean =>
  /(?:ed|ing)$/.test(lowerAt(reading, i)) && kindOfNoun(lowerAt(reading, i - 1)) !== null
