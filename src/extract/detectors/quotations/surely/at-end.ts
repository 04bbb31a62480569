import type { Range } from '../noun-phrases.ts'
import { hashOf, type Signals } from '../signals.ts'
import { COMMA, KIND, STOP } from '../word-kinds.ts'
import { opensNoun } from './subject.ts'
import { canHold } from './views.ts'
import { behindWhen, hasVerb, isMark, isVerb, opensSubject } from './words.ts'

/** Who says it at the end of a sentence. */

/**
 *     The talks will resume in May, a spokesman, Ravi Menon, announced on Friday.
 *                                   ^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * The subject of a verb that has an object, where none follows and a clause goes before; else null.
 */
export function subjectAtEnd(s: Signals, cue: number): Range | null {
  const told = s.word[cue] === TOLD
  const name = s.kind[cue - 1] === COMMA ? personBefore(s, cue - 1) : cue
  if ((!told && !TRANSITIVE.has(s.word[cue] as number)) || s.stretch[cue] !== -1) return null
  if (!endsClause(s, told ? wordsEnd(s, cue + 1) : whereEnd(s, cue + 1))) return null
  let first = name
  const floor = Math.max(s.first[cue] as number, cue - LONGEST)
  while (first > floor && !isMark(s, first - 1)) if (isVerb(s, --first)) return null
  const subject = { first, last: name === cue ? cue : cue - 1 }
  if (s.kind[first - 1] !== COMMA || first === name || !opensNoun(s.kind[first]) || !canHold(s, subject))
    return null
  const opening = s.first[cue] as number
  const marked = s.stretch[opening] as number
  if (marked !== -1 && marked !== s.stretch[first - 2]) return null // “We left,” Okoro (a lawyer), the mayor of Oslo said
  return hasMainClause(s, opening, first - 1) ? subject : null
}

/**
 *     …, a spokesman|, Ravi Menon, announced      …, Ravi Menon|, a spokesman, announced
 *
 * Where what stands before an apposition to it ends; its own place where the one is no name.
 */
function personBefore(s: Signals, comma: number): number {
  let open = comma - 1
  while (open > comma - LONGEST && !isMark(s, open)) if (isVerb(s, open--)) return comma
  const named = s.kind[comma - 1] === KIND.person || s.kind[open - 1] === KIND.person
  return named && s.kind[open] === COMMA && open < comma - 1 ? open : comma
}

/** A full stop, the end of the sentence, or ", adding …". */
const endsClause = (s: Signals, i: number): boolean =>
  i >= (s.last[i - 1] as number) || s.kind[i] === STOP || (s.kind[i] === COMMA && s.suffix[i + 1] === ING)
const [TOLD, ING] = ['told', 'ing'].map(hashOf)

/** "said |on Friday", "said |in a statement on Friday": where the words end that tell when or where. */
function whereEnd(s: Signals, from: number): number {
  const end = behindWhen(s, from)
  return end > from && s.kind[end - 1] === KIND.preposition ? wordsEnd(s, end) : end
}

/** "told |a regular briefing in the capital on Friday": where words that make no clause end. */
function wordsEnd(s: Signals, from: number): number {
  let i = from
  while (i < from + LONGEST_WORDS && i < (s.last[from] as number) && !isMark(s, i) && !isVerb(s, i)) {
    if (s.kind[i] === KIND.that || s.kind[i] === KIND.to || s.kind[i] === KIND.question) return from
    i++
  }
  return i
}
const LONGEST_WORDS = 12

/** Some part between commas begins with a subject and has a verb: it is no "If he goes," */
function hasMainClause(s: Signals, first: number, last: number): boolean {
  for (let from = first, i = first; i <= last; i++) {
    if (i < last && s.kind[i] !== COMMA) continue
    if (opensSubject(s.kind[from]) && hasVerb(s, from, i)) return true
    from = i + 1
  }
  return false
}

/** Past forms of verbs that say nothing without what is said. */
const TRANSITIVE = new Set(
  'said says announced confirmed declared warned disclosed revealed reported predicted maintained claimed alleged asserted acknowledged estimated stressed emphasized emphasised noted affirmed reaffirmed reiterated concluded insisted conceded explained believes believed reckons reckoned predicts thinks argues contends'
    .split(' ')
    .map(hashOf),
)
/** How many tokens may tell who says it. */
const LONGEST = 24
