import { DEED_NOUNS } from '../../../lexicon/attitudes.ts'
import type { Finding } from '../find.ts'
import type { Signals } from '../signals.ts'
import { endOfClause } from '../surely/content.ts'
import { KIND } from '../word-kinds.ts'
import { canHold } from '../surely/views.ts'
import { setOf } from '../surely/words.ts'
import { finding, isMark, isStop, isVerb } from './parts.ts'

/** Nouns for what a group holds, and the words that lead to the group. */
const BELIEFS =
  'belief fear fears concern concerns hope hopes consensus suspicion suspicions feeling sense worry worries expectation expectations recognition conviction optimism view'
const AMONG = 'among amongst within across in'

/** Nouns for what someone says, and the words that lead to whom. */
const STATEMENTS =
  'claim claims warning warnings assertion assertions allegation allegations pledge promise accusation accusations announcement suggestion suggestions admission insistence denial threat prediction predictions complaint complaints assurance assurances contention revelation declaration'
const BY = 'by from'

const DEEDS = [...DEED_NOUNS].join(' ')

export const NOUNS = `${BELIEFS} ${STATEMENTS} ${DEEDS}`
const [isBelief, isAmong, isStatement, isDeed, isBy] = [BELIEFS, AMONG, STATEMENTS, DEEDS, BY].map(setOf) as [
  Test,
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
 *     The promise by the junta to hold elections was met with doubt.
 *         ^ cue      ^^^^^^^^^ source
 */
export function nounThat(s: Signals, cue: number): Finding | null {
  const [noun, leads] = [s.word[cue], s.word[cue + 1]]
  const said = isStatement(noun) && isBy(leads)
  const done = isDeed(noun) && isBy(leads)
  if (!said && !done && !(isBelief(noun) && isAmong(leads))) return null
  const opens = (i: number): boolean => s.kind[i] === KIND.that || (done && s.kind[i] === KIND.to)
  const first = cue + 2
  const limit = Math.min(first + LONGEST_NAME, (s.last[cue] as number) - 1)
  let opening = first
  while (opening < limit && !opens(opening) && !isMark(s.kind[opening]) && !isVerb(s.kind[opening])) opening++
  if (opening === first || !opens(opening)) return null
  const source = { first, last: opening }
  let end = s.last[cue] as number
  while (isStop(s.kind[end - 1])) end--
  const content = {
    first: s.kind[opening] === KIND.that ? opening + 1 : opening,
    last: endOfClause(s, opening, end),
  }
  return canHold(s, source) ? finding(s, cue, source, [content]) : null
}
