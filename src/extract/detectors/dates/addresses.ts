/** Numbers that are the house's or the street's: "1945 Main Street", "7 January Avenue". */
import { STREETS } from '../../lexicon/year-context.ts'
import { isCapital, wordAt, type Words } from './words.ts'

/** Whether up to three capitalised words from `i + 1` on end on a street. */
export function isAddress(words: Words, i: number): boolean {
  for (let k = i + 1; k <= i + 3 && isCapital(words, k); k++) if (STREETS.has(wordAt(words, k))) return true
  return false
}
