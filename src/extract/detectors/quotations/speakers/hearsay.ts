import { HEARSAY_WORDS } from '../../../lexicon/source-nouns.ts'
import type { Speaker } from '../../../schemas.ts'
import { lowerAt, type Reading } from '../../people/reading.ts'
import type { Attribution } from '../attribution.ts'
import { spanOf } from './resolved.ts'

/** "reportedly"  "is expected": the words stand for the source that is not named. */
export function hearsayOf(reading: Reading, { cue }: Attribution): Speaker | null {
  if (!cue) return null
  const agentless =
    cue.last - cue.first > 1 &&
    BE.has(lowerAt(reading, cue.first)) &&
    EXPECTED.has(lowerAt(reading, cue.last - 1))
  if (!agentless && !HEARSAY_WORDS.has(lowerAt(reading, cue.first))) return null
  const { start, end, text } = spanOf(reading, cue)
  return { start, end, text, kind: 'hearsay', name: null, names: [], personId: null }
}

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'has', 'have', 'had'])

/** What is held by nobody in particular when it is said without an agent. */
const EXPECTED = new Set(
  'expected said thought believed reported understood rumoured rumored feared known presumed alleged'.split(
    ' ',
  ),
)
