import type { Finding } from '../find.ts'
import type { Signals } from '../signals.ts'
import { endOfThat } from '../surely.ts'
import { KIND } from '../word-kinds.ts'
import { canHold, finding, isMark, isStop, isVerb, setOf } from './parts.ts'

/** Nouns for what someone says. */
export const STATEMENTS =
  'claim claims warning warnings assertion assertions allegation allegations pledge promise accusation accusations announcement suggestion suggestions admission insistence denial threat prediction predictions complaint complaints assurance assurances contention revelation declaration'
const isStatement = setOf(STATEMENTS)
const isBy = setOf('by from')

/** How many words may name who says it. */
const LONGEST_NAME = 12

/**
 *     The warning by the central bank that prices would rise was ignored.
 *         ^ cue      ^^^^^^^^^^^^^^^^ source
 */
export function statementBy(s: Signals, cue: number): Finding | null {
  if (!isStatement(s.word[cue]) || !isBy(s.word[cue + 1])) return null
  const first = cue + 2
  let that = first
  while (
    that < first + LONGEST_NAME &&
    s.kind[that] !== KIND.that &&
    !isMark(s.kind[that]) &&
    !isVerb(s.kind[that])
  )
    that++
  if (that === first || s.kind[that] !== KIND.that || that >= (s.last[cue] as number)) return null
  const source = { first, last: that }
  let end = s.last[cue] as number
  while (isStop(s.kind[end - 1])) end--
  const last = endOfThat(s, that, end)
  return canHold(s, source) ? finding(s, cue, source, [{ first: that + 1, last }]) : null
}
