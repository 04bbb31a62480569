import type { Range } from '../noun-phrases.ts'
import { hashOf, type Signals } from '../signals.ts'
import { COMMA, KIND, oneOf } from '../word-kinds.ts'
import { hasVerb, isMark, isVerb } from './words.ts'

/**
 *     Okoro, who had doubted that they would sign this spring, said: …
 *          ^ opens           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
 *
 * Where what is said in a clause that tells of somebody ends: at the comma that closes the clause, before the verb of its
 * sentence.
 */
export function relativeEnd(s: Signals, cue: number, { first, last }: Range): number {
  if (first < cue || !isOfRelative(s, cue)) return last
  for (let i = first + 1; i < last; i++) {
    if (s.stretch[i] !== -1) continue
    if (opensAnother(s.kind[i]) && i > first + 1) return last
    if (s.kind[i] === COMMA && isVerb(s, i + 1) && s.suffix[i + 1] !== ING && hasVerb(s, first, i)) return i
  }
  return last
}
const opensAnother = oneOf(KIND.question)
const ING = hashOf('ing')

/** ", who had always |doubted": nothing but the words of its verb stands between. */
function isOfRelative(s: Signals, cue: number): boolean {
  let who = cue - 1
  while (who > cue - LONGEST_VERB && isOfVerb(s.kind[who]) && !isMark(s, who)) who--
  return s.word[who] === WHO && s.kind[who - 1] === COMMA
}
const LONGEST_VERB = 6
const isOfVerb = oneOf(KIND.auxiliary, KIND.adverb, KIND.word)
const WHO = hashOf('who')
