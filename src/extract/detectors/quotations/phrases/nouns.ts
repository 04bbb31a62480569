import type { Finding } from '../find.ts'
import type { Signals } from '../signals.ts'
import { endOfThat } from '../surely/content.ts'
import { KIND } from '../word-kinds.ts'
import { canHold, finding, isMark, isStop, isVerb, setOf } from './parts.ts'

/** Nouns for what a group holds, and the words that lead to the group. */
const BELIEFS =
  'belief fear fears concern concerns hope hopes consensus suspicion suspicions feeling sense worry worries expectation expectations recognition conviction optimism view'
const AMONG = 'among amongst within across in'

/** Nouns for what someone says, and the words that lead to whom. */
const STATEMENTS =
  'claim claims warning warnings assertion assertions allegation allegations pledge promise accusation accusations announcement suggestion suggestions admission insistence denial threat prediction predictions complaint complaints assurance assurances contention revelation declaration'
const BY = 'by from'

export const NOUNS = `${BELIEFS} ${STATEMENTS}`
const [isBelief, isAmong, isStatement, isBy] = [BELIEFS, AMONG, STATEMENTS, BY].map(setOf) as [
  Test,
  Test,
  Test,
  Test,
]
type Test = ReturnType<typeof setOf>

/** How many words may name whose it is. */
const LONGEST_NAME = 12

/**
 *     There is a growing belief among envoys that the pact will not last.
 *                        ^ cue        ^^^^^^ source
 *     The warning by the central bank that prices would rise was ignored.
 *         ^ cue      ^^^^^^^^^^^^^^^^ source
 */
export function nounThat(s: Signals, cue: number): Finding | null {
  const [noun, leads] = [s.word[cue], s.word[cue + 1]]
  if (!(isBelief(noun) && isAmong(leads)) && !(isStatement(noun) && isBy(leads))) return null
  const first = cue + 2
  const limit = Math.min(first + LONGEST_NAME, (s.last[cue] as number) - 1)
  let that = first
  while (that < limit && s.kind[that] !== KIND.that && !isMark(s.kind[that]) && !isVerb(s.kind[that])) that++
  if (that === first || s.kind[that] !== KIND.that) return null
  const source = { first, last: that }
  let end = s.last[cue] as number
  while (isStop(s.kind[end - 1])) end--
  const content = { first: that + 1, last: endOfThat(s, that, end) }
  return canHold(s, source) ? finding(s, cue, source, [content]) : null
}
