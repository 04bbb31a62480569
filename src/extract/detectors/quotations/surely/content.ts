import type { Range } from '../noun-phrases.ts'
import { CLITIC, hashOf, type Signals } from '../signals.ts'
import { stemOf } from '../stem.ts'
import { COMMA, FIRST_MARK, isSpeech, KIND, oneOf } from '../word-kinds.ts'
import { behindDay, hasVerb, isMark, isVerb, isVerbForm, isWhen, maySpeak, opensSubject } from './words.ts'

/** What form alone makes sure of what is said. */

/**
 *     Reporters asked President Okoro whether the base would close.
 *                     ^^^^^^^^^^^^^^^ whom it is said to
 *
 * What is said, without whom it is said to or when.
 */
export function withoutAddressee<Part extends Range>(s: Signals, cue: number, content: Part): Part {
  const { first, last } = content
  const day = behindDay(s, cue + 1) // "said that day that …"
  if (first > cue && first < day && s.kind[day] === KIND.that) return { ...content, first: day + 1 }
  if (first !== cue + 1 || !(ADDRESSING.has(s.stem[cue] as number) || isWhen(s, first))) return content
  for (let i = first; i < Math.min(last - 2, first + LONGEST_ADDRESSEE); i++) {
    if (i > first && s.kind[i] === KIND.that) return { ...content, first: i + 1 }
    if (i > first && s.word[i] === WHETHER) return { ...content, first: i }
    if (isMark(s, i) || s.stretch[i] !== -1 || isVerb(s, i) || s.kind[i] === KIND.to) break
  }
  return content
}
const LONGEST_ADDRESSEE = 9
const WHETHER = hashOf('whether')
const ADDRESSING = new Set(
  'ask asked tell told warn warned remind reminded assure assured inform informed advise advised notify notified convince convinced persuade persuaded'
    .split(' ')
    .map((word) => hashOf(stemOf(word))),
)

/** "told a radio station on Sunday": words behind such a verb that make no clause are whom it is said to. */
export function isAddressee(s: Signals, cue: number, { first, last }: Range): boolean {
  if (!ADDRESSING.has(s.stem[cue] as number)) return false
  for (let i = first; i < last; i++)
    if (s.stretch[i] !== -1 || isVerb(s, i) || opensClause(s.kind[i])) return false
  return true
}

/** What is said, and its part on the far side of the cue. */
export interface Said extends Range {
  other: Range | null
}

/** "Analysts doubt the bridge can be saved": who says, a verb of saying, and a clause with a verb of its own. */
export function saysPlainly(s: Signals, cue: number, { first, last, other }: Said): boolean {
  if (!isSpeech(s.kind[cue]) || !maySpeak(s.kind[cue - 1]) || other || first <= cue || first > cue + 2)
    return false
  for (let i = first + 1; i < last; i++) if (s.kind[i] === KIND.auxiliary) return true
  return false
}

/** "Oslo also stressed the need for a truce": who says, a verb that takes a stand, and what on. */
export function takesStand(s: Signals, cue: number, { first, other }: Said): boolean {
  if (!STANDS.has(s.stem[cue] as number) || other || first !== cue + 1) return false
  const who = isWhen(s, cue - 1) ? cue - 2 : cue - 1
  return maySpeak(s.kind[who])
}
const STANDS = new Set(
  'stress emphasize emphasise underline underscore reaffirm reiterate reassert welcome condemn denounce deplore decry laud hail reject'
    .split(' ')
    .map((word) => hashOf(stemOf(word))),
)

/**
 *     Okoro’s claim that the base was closed has been disputed
 *                   ^^^^^^^^^^^^^^^^^^^^^^^^ content
 *
 * Where a clause ends that a noun in the subject of its sentence introduces: before the verb of the sentence, which is
 * the one that no subject of the clause is left for.
 */
export function clauseEnd(s: Signals, cue: number, content: Range): number {
  const { first } = content
  const last = semicolonIn(s, content) ?? verbBehind(s, content) ?? content.last
  const opening = opensClause(s.kind[first]) ? first : first - 1
  const is = opening === cue + 1 && opensClause(s.kind[opening]) && isNounOfSubject(s, cue)
  return is ? endOfClause(s, opening, last) : last
}

const opensClause = oneOf(KIND.that, KIND.to)

/** "The truce holds|; Keller is not so sure": what has a subject of its own behind a semicolon is not said any more. */
function semicolonIn(s: Signals, { first, last }: Range): number | null {
  for (let i = first + 1; i < last - 2; i++)
    if (
      s.kind[i] === SEMICOLON &&
      s.stretch[i] === -1 &&
      opensSubject(s.kind[i + 1]) &&
      hasVerb(s, i + 1, last)
    )
      return i
  return null
}
const SEMICOLON = FIRST_MARK + 59

/** "that the pact, which rules the strait,| remains in force": what "that" opens has a verb; null where it has one already. */
function verbBehind(s: Signals, { first, last }: Range): number | null {
  const opened = s.kind[first] === KIND.that || s.kind[first - 1] === KIND.that
  if (!opened || s.kind[last] !== COMMA || hasVerb(s, first + 1, last)) return null
  const end = s.last[first] as number
  let close = last + 1
  while (close < end && s.kind[close] !== COMMA) close++
  return close < end && isVerbForm(s, close + 1) ? end - 1 : null
}

/** Where a clause that "that" or "to" opens ends before `last`, when it is (in) the subject of another verb. */
export function endOfClause(s: Signals, opening: number, last: number): number {
  let verbs = 0
  const to = s.kind[opening] === KIND.to
  let clauses = to ? 0 : 1
  for (let i = to ? infinitiveEnd(s, opening) : opening + 1; i < last; i++) {
    if (joinsClause(s.kind[i])) clauses++
    if (verbs === clauses && isFinite(s, i)) return i
    if (!isVerb(s, i)) continue
    verbs++
    while (i + 1 < last && goesOn(s, i)) i++
  }
  return last
}

/** "to go", "to not go" */
const infinitiveEnd = (s: Signals, to: number): number => (s.word[to + 1] === NOT ? to + 3 : to + 2)
const [BY, NOT] = ['by', 'not'].map(hashOf)

/** "was met", "sent prices up", but not "the mended dam" or "the dam, mended by …": a verb with a subject of its own. */
const isFinite = (s: Signals, i: number): boolean =>
  isVerb(s, i) &&
  (s.kind[i] === KIND.auxiliary
    ? !joinsClause(s.kind[i - 1])
    : !bindsOn(s.kind[i - 1]) && !isMark(s, i - 1) && s.word[i + 1] !== BY)
const bindsOn = oneOf(
  KIND.determiner,
  KIND.preposition,
  KIND.conjunction,
  KIND.to,
  KIND.that,
  KIND.question,
  KIND.auxiliary,
  KIND.adverb,
)

/** "has" of "has been closed", "been" of it: the next word is of the same verb. */
const goesOn = (s: Signals, i: number): boolean =>
  (s.kind[i] === KIND.auxiliary && (isVerb(s, i + 1) || s.kind[i + 1] === KIND.adverb)) ||
  (s.kind[i] === KIND.adverb && isVerb(s, i + 1))

/** "Okoro’s claim"  "The repeated claim": a noun, and no verb stands before what it is of. */
function isNounOfSubject(s: Signals, cue: number): boolean {
  let of = cue - 1
  while (of > cue - 4 && isParticiple(s.kind[of])) of--
  if (!opensNoun(s, of) || of < (s.first[cue] as number)) return false
  for (let i = s.first[cue] as number; i < of; i++) if (isVerb(s, i)) return false
  return true
}
const isParticiple = oneOf(KIND.past, KIND.gerund, KIND.adverb, KIND.saying, KIND.speech) // "repeated"
const opensNoun = (s: Signals, i: number): boolean => s.word[i] === CLITIC || s.kind[i] === KIND.determiner

/** What needs a verb of its own. */
const joinsClause = oneOf(KIND.question, KIND.that, KIND.conjunction, KIND.to)
