import type { Finding } from '../find.ts'
import type { Signals } from '../signals.ts'
import { KIND } from '../word-kinds.ts'
import { canHold, finding, isMark, isStop, isVerb, setOf } from './parts.ts'

/** Nouns for what a group holds. */
export const BELIEFS =
  'belief fear fears concern concerns hope hopes consensus suspicion suspicions feeling sense worry worries expectation expectations recognition conviction optimism view'
const isBelief = setOf(BELIEFS)
const isAmong = setOf('among amongst within across in')

/** How many words may name the group. */
const LONGEST_GROUP = 8

/**
 *     There is a growing belief among envoys that the pact will not last.
 *                        ^ cue        ^^^^^^ source
 */
export function beliefAmong(s: Signals, cue: number): Finding | null {
  if (!isBelief(s.word[cue]) || !isAmong(s.word[cue + 1])) return null
  const first = cue + 2
  let that = first
  while (
    that < first + LONGEST_GROUP &&
    s.kind[that] !== KIND.that &&
    !isMark(s.kind[that]) &&
    !isVerb(s.kind[that])
  )
    that++
  if (that === first || s.kind[that] !== KIND.that || that >= (s.last[cue] as number)) return null
  const source = { first, last: that }
  let last = s.last[cue] as number
  while (isStop(s.kind[last - 1])) last--
  return canHold(s, source) ? finding(s, cue, source, [{ first: that + 1, last }]) : null
}
