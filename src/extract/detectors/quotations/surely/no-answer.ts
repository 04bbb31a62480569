import type { Signals } from '../signals.ts'
import { KIND, oneOf } from '../word-kinds.ts'
import { isMark, setOf } from './words.ts'

/** How many words may stand between what nobody answered and its verb. */
const LONGEST = 9

/**
 *     The ministry did not immediately respond to a request for comment.        She refused to answer questions about it.
 *                  ^^^             ^^^^^^^                                            ^^^^^^^    ^^^^^^
 *
 * Whether a word stands in a predicate that tells of no answer: nobody says any of it.
 */
export function isOfNoAnswer(s: Signals, cue: number): boolean {
  const floor = Math.max(s.first[cue] as number, cue - LONGEST)
  for (let i = cue; i >= floor; i--) {
    if (isMark(s, i) || opensClause(s.kind[i])) return false
    if (isAnswer(s.word[i]) && isDenied(s, i)) return true
  }
  return false
}
const opensClause = oneOf(KIND.question, KIND.that, KIND.conjunction)
const isAnswer = setOf('answer answered respond responded reply replied return returned')

/** "|did not yet respond", "|would not answer", "|declined to answer" */
function isDenied(s: Signals, verb: number): boolean {
  let i = verb - 1
  while (i > verb - 3 && (s.kind[i] === KIND.adverb || isWhen(s.word[i]))) i--
  return isNot(s.word[i]) || (s.kind[i] === KIND.to && declines(s.word[i - 1]))
}
const isWhen = setOf('yet also again')
const isNot = setOf("not never didn't doesn't don't wouldn't won't hasn't haven't couldn't")
const declines = setOf('declined declines refused refuses declining refusing failed')
