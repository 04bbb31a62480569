import { AUTHORED_NOUNS } from '../../../lexicon/source-nouns.ts'
import { lowerAt, type Reading } from '../../people/reading.ts'
import type { Range } from '../noun-phrases.ts'
import { namingsIn, type Naming } from './namings.ts'

/** "a tweet on Monday by Tamsin Okoro"  "Okoro’s letter": what one person writes, that person says; else null. */
export function authorOf(
  reading: Reading,
  namings: readonly Naming[],
  source: Range,
  head: number,
): Naming | null {
  if (!AUTHORED_NOUNS.has(lowerAt(reading, head))) return null
  const inSource = namingsIn(namings, source)
  const owner = inSource.find(({ last }) => last <= head && lowerAt(reading, last) === "'s")
  if (owner) return owner
  let by = head + 1
  while (by < source.last && !/^(by|from)$/.test(lowerAt(reading, by))) by++
  return inSource.find(({ first }) => first > by) ?? null
}
