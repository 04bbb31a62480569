import { TRAVEL_NOUNS } from '../../../lexicon/travel/visits.ts'
import { TREATY_HEADS } from '../../../lexicon/treaty-words.ts'
import type { Signals } from '../signals.ts'
import { FIRST_MARK, KIND, oneOf } from '../word-kinds.ts'
import type { Said } from './content.ts'
import { isVerb, maySpeak, setOf } from './words.ts'

/** Where a word that may be one of saying tells of what is done, or of what takes place. */

/**
 *     The senate rejected the treaty by 60 votes to 31.        Peru concluded a tax accord with Chile.
 *                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^                        ^^^^^^^^^^^^^^^^^^^^^^^
 *
 * Whether what stands behind the cue is the thing that is decided on, and no clause.
 */
export function isThingDecided(s: Signals, cue: number, { first, last, other }: Said): boolean {
  const decides = isDecision(s.word[cue])
  if ((!decides && !isVerdict(s.word[cue])) || first !== cue + 1 || other) return false
  let votes = false
  for (let i = first; i < last; i++) {
    if (s.stretch[i] !== -1 || isVerb(s, i)) return false
    if (opensClause(s.kind[i]) && s.kind[i + 1] !== KIND.number) return false // "60 votes to 31"
    votes ||= isVotes(s.word[i])
  }
  return decides || votes || (isRejection(s.word[cue]) && isThing(s.word[headOf(s, first, last)]))
}
const isDecision = setOf(
  'ratified ratifies ratify concluded concludes conclude approved approves approve adopted adopts adopt refused refuses refuse declined declines decline',
)
const isRejection = setOf('rejected rejects reject')
const isVerdict = setOf('rejected rejects reject confirmed confirms confirm')
const opensClause = oneOf(KIND.that, KIND.to, KIND.question)
const isVotes = setOf('votes')
const isThing = setOf([...TREATY_HEADS.keys(), ...TRAVEL_NOUNS].join(' '))

/** "treaty" of "the tax treaty with Peru" */
function headOf(s: Signals, first: number, last: number): number {
  let end = first + 1
  while (end < last && s.kind[end] !== KIND.preposition && (s.kind[end] as number) < FIRST_MARK) end++
  return end - 1
}

/**
 *     She came for long talks that had twice been put off.
 *                       ^^^^^
 *
 * A noun that a clause with "that" tells of: no subject stands before it, and none in the clause.
 */
export function isToldOf(s: Signals, cue: number): boolean {
  if (s.kind[cue + 1] !== KIND.that || s.kind[cue + 2] !== KIND.auxiliary) return false
  const of = isAdjective(s.kind[cue - 1]) ? cue - 2 : cue - 1
  return !isOnlyVerb(s.word[cue]) && !maySpeak(s.kind[cue - 1]) && opensNoun(s.kind[of])
}
const isAdjective = oneOf(KIND.word, KIND.demonym, KIND.past, KIND.gerund)
const opensNoun = oneOf(KIND.preposition, KIND.determiner)
/** "The court says that is wrong." */
const isOnlyVerb = setOf(
  'say says said tells told thinks thought knows knew believes believed argues argued insists insisted predicted claimed',
)
