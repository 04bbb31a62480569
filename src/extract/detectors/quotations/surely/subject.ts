import type { Range } from '../noun-phrases.ts'
import { hashOf, type Signals } from '../signals.ts'
import { stemOf } from '../stem.ts'
import { COMMA, isSpeech, KIND, oneOf } from '../word-kinds.ts'
import { canHold } from './views.ts'
import { hasVerb, isMark, isTitle, isVerb, maySpeak, opensSubject } from './words.ts'

/** Where form alone tells who is the subject of a cue, whatever the weights say. */

/**
 *     The truce may collapse, said Dr. Tamsin Okoro, …        The truce may collapse, said the minister.
 *                                  ^^^^^^^^^^^^^^^^                                         ^^^^^^^^^^^^
 *
 * The name or noun right behind a verb of saying that a mark stands before: who says, and no part of what is said; else
 * null.
 */
export const speakerBehind = (s: Signals, cue: number): Range | null =>
  isMark(s, cue - 1) ? (nameBehind(s, cue) ?? nounBehind(s, cue)) : null

function nameBehind(s: Signals, cue: number): Range | null {
  if (s.kind[cue] !== KIND.saying) return null
  let name = cue + 1
  while (isTitle(s, name)) name++
  let last = name
  while (s.kind[last] === KIND.person) last++
  // "Okoro, a lawyer, said Keller would leave": the comma is that of the lawyer
  return last > name && !isVerb(s, last) ? { first: cue + 1, last } : null
}

/** The same of any speaker, where a clause goes before and no verb follows. */
function nounBehind(s: Signals, cue: number): Range | null {
  if (!INVERTED.has(s.stem[cue] as number) || s.kind[cue - 1] !== COMMA || s.stretch[cue] !== -1) return null
  const first = cue + 1
  let last = first
  while (last < (s.last[cue] as number) && !isMark(s, last)) {
    if (isVerb(s, last) || s.kind[last] === KIND.that || s.kind[last] === KIND.to) return null
    last++
  }
  const speaks = last > first && opensNoun(s.kind[first]) && canHold(s, { first, last })
  return speaks && isClause(s, s.first[cue] as number, cue - 1) ? { first, last } : null
}
/** "said she" is of old books, and read as it stands. */
export const opensNoun = (kind: number | undefined): boolean =>
  kind === KIND.word || (opensSubject(kind) && kind !== KIND.subject)
/** Verbs that stand before who says, and take no person as their object. */
const INVERTED = new Set(
  'say add explain note claim argue insist announce report declare write reply respond conclude continue suggest admit recall remark observe reveal confirm acknowledge predict stress maintain allege assert rule'
    .split(' ')
    .map((word) => hashOf(stemOf(word))),
)

/** "The talks will resume", but not "The minister, who will resume the talks": some part between commas has its own verb. */
export function isClause(s: Signals, first: number, last: number): boolean {
  for (let from = first, i = first; i <= last; i++) {
    if (i < last && s.kind[i] !== COMMA) continue
    if (!opensAside(s, from) && hasVerb(s, from, i)) return true
    from = i + 1
  }
  return false
}
const opensAside = (s: Signals, i: number): boolean => opensPhrase(s.kind[i])
const opensPhrase = oneOf(KIND.question, KIND.that, KIND.gerund, KIND.past, KIND.saying, KIND.speech)

/**
 *     Okoro says the dam is safe, while the economist Vilkas doubts that it is.
 *                                       ^^^^^^^^^^^^^^^^^^^^
 *
 * The subject of the clause that the cue is the verb of, where that clause is joined to another one; else null.
 */
export function subjectOfClause(s: Signals, cue: number): Range | null {
  const floor = Math.max(s.first[cue] as number, cue - LONGEST_SUBJECT)
  let first = cue
  let commas = 0
  while (first > floor && !opensClause(s, first - 1)) {
    first--
    if (isVerb(s, first) || (isMark(s, first) && s.kind[first] !== COMMA)) return null
    if (s.kind[first] === COMMA) commas++
  }
  if (s.kind[first - 2] !== COMMA || first === cue || !hasVerb(s, s.first[cue] as number, first - 2))
    return null
  if (commas > 0)
    return s.kind[first] === KIND.person && s.kind[cue - 1] === COMMA ? { first, last: cue - 1 } : null
  return opensSubject(s.kind[first]) ? { first, last: cue } : null
}
/**
 *     A diplomat who asked not to be named because the talks are secret said …
 *     ^^^^^^^^^^
 *
 * The subject of a sentence, told of in a clause with "who" that the cue stands right behind; else null.
 */
export function toldOf(s: Signals, cue: number): Range | null {
  const first = s.first[cue] as number
  if (!isSpeech(s.kind[cue]) || maySpeak(s.kind[cue - 1]) || isVerb(s, cue - 1)) return null
  let who = first
  while (who < cue && s.word[who] !== WHO) {
    if (isMark(s, who) || isVerb(s, who) || who - first > LONGEST_HEAD) return null
    who++
  }
  if (who === cue || who === first || !isVerb(s, who + 1) || !canHold(s, { first, last: who })) return null
  for (let i = who; i < cue; i++) if (isMark(s, i) || s.kind[i] === KIND.that) return null
  return { first, last: who }
}
const WHO = hashOf('who')
const LONGEST_HEAD = 8

/** "…, while", "…, and" */
const opensClause = (s: Signals, i: number): boolean => s.kind[i] === KIND.conjunction || s.word[i] === WHILE
const LONGEST_SUBJECT = 24
const WHILE = hashOf('while')
