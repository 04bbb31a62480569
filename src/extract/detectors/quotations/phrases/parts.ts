import type { Finding } from '../find.ts'
import type { Range } from '../noun-phrases.ts'
import type { Signals } from '../signals.ts'
import { SURE } from '../surely/cue.ts'
import { FIRST_MARK, KIND, oneOf, STOP } from '../word-kinds.ts'

/** Where what is said ends is less sure: "…, Okoro said" may still follow. */
const RATHER_SURE = 0.6

const LEAST_SAID = 2

/** What a phrase tells, in one part or two; null where it is too little to be said. */
export function finding(
  s: Signals,
  cue: number,
  source: Range,
  [content, other = null]: (Range | null)[],
): Finding | null {
  if (!content || content.last - content.first < LEAST_SAID) return null
  return {
    cue,
    rule: 'set phrase',
    content,
    source,
    other,
    sure: { cue: SURE, content: RATHER_SURE, source: SURE },
  }
}

export const isStop = oneOf(STOP, FIRST_MARK + 33, FIRST_MARK + 63)
export const isMark = (kind: number | undefined): boolean => kind === undefined || kind >= FIRST_MARK
export const isVerb = oneOf(KIND.auxiliary, KIND.past, KIND.saying, KIND.speech)
