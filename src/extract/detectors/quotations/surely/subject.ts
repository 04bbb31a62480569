import type { Range } from '../noun-phrases.ts'
import { hashOf, type Signals } from '../signals.ts'
import { stemOf } from '../stem.ts'
import { COMMA, isSpeech, KIND, oneOf, STOP } from '../word-kinds.ts'
import { canHold } from './views.ts'
import { behindWhen, hasVerb, isMark, isTitle, isVerb, maySpeak, opensSubject, setOf } from './words.ts'

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
const opensNoun = (kind: number | undefined): boolean =>
  kind === KIND.word || (opensSubject(kind) && kind !== KIND.subject)
/** Verbs that stand before who says, and take no person as their object. */
const INVERTED = new Set(
  'say add explain note claim argue insist announce report declare write reply respond conclude continue suggest admit recall remark observe reveal confirm acknowledge predict stress maintain allege assert rule'
    .split(' ')
    .map((word) => hashOf(stemOf(word))),
)

/** "The talks will resume", but not "The minister, who will resume the talks": some part between commas has its own verb. */
function isClause(s: Signals, first: number, last: number): boolean {
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

/**
 *     Okoro was quoted by the daily as saying that …      The daily quoted Okoro as saying: “…”
 *     ^^^^^                                                                ^^^^^
 *
 * Whoever is quoted, and not who quotes; else null.
 */
export function whoIsQuoted(s: Signals, cue: number): Range | null {
  if (s.word[cue] !== SAYING || s.word[cue - 1] !== AS) return null
  const floor = Math.max(s.first[cue] as number, cue - LONGEST_HEAD)
  let quoted = cue - 2
  while (quoted > floor && !QUOTING(s.word[quoted])) quoted--
  if (!QUOTING(s.word[quoted])) return null
  const object = { first: quoted + 1, last: cue - 1 }
  if (s.kind[quoted - 1] !== KIND.auxiliary)
    return object.first < object.last && canHold(s, object) ? object : null
  let last = quoted
  while (s.kind[last - 1] === KIND.auxiliary) last--
  let first = last
  while (first > floor && s.stretch[first - 1] === -1 && !isMark(s, first - 1) && !isVerb(s, first - 1))
    first--
  return canHold(s, { first, last }) ? { first, last } : null
}
const [SAYING, AS] = ['saying', 'as'].map(hashOf)
const QUOTING = setOf('quoted quotes quoting cited cites citing')

/** "quoted Okoro |as saying": a verb that leads to who says it, and says nothing itself. */
export function quotesAnother(s: Signals, cue: number): boolean {
  if (!QUOTING(s.word[cue])) return false
  for (let i = cue + 1; i < cue + LONGEST_HEAD && i < s.length; i++)
    if (s.word[i] === SAYING) return whoIsQuoted(s, i) !== null
  return false
}

/** "…, while", "…, and" */
const opensClause = (s: Signals, i: number): boolean => s.kind[i] === KIND.conjunction || s.word[i] === WHILE
const LONGEST_SUBJECT = 24
const WHILE = hashOf('while')

/**
 *     The talks will resume in May, a spokesman, Ravi Menon, announced on Friday.
 *                                   ^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * The subject of a verb that has an object, where none follows and a clause goes before; else null.
 */
export function subjectAtEnd(s: Signals, cue: number): Range | null {
  if (
    !TRANSITIVE.has(s.word[cue] as number) ||
    s.stretch[cue] !== -1 ||
    !endsClause(s, behindWhen(s, cue + 1))
  )
    return null
  const name = s.kind[cue - 1] === COMMA ? personBefore(s, cue - 1) : cue
  let first = name
  const floor = Math.max(s.first[cue] as number, cue - LONGEST_SUBJECT)
  while (first > floor && !isMark(s, first - 1)) if (isVerb(s, --first)) return null
  const subject = { first, last: name === cue ? cue : cue - 1 }
  if (s.kind[first - 1] !== COMMA || first === name || !opensNoun(s.kind[first]) || !canHold(s, subject))
    return null
  return hasMainClause(s, s.first[cue] as number, first - 1) ? subject : null
}

/** ", |Ravi Menon, announced": where what stands before the name between commas ends; its own place without one. */
function personBefore(s: Signals, comma: number): number {
  let name = comma
  while (s.kind[name - 1] === KIND.person) name--
  return name < comma && s.kind[name - 1] === COMMA ? name - 1 : comma
}

const endsClause = (s: Signals, i: number): boolean => i >= (s.last[i - 1] as number) || s.kind[i] === STOP

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
  'announced confirmed declared warned disclosed revealed reported predicted maintained claimed alleged asserted acknowledged estimated stressed emphasized emphasised noted affirmed reaffirmed reiterated concluded insisted conceded explained'
    .split(' ')
    .map(hashOf),
)
