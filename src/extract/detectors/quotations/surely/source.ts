import type { Finding } from '../find.ts'
import type { Range } from '../noun-phrases.ts'
import { CLITIC, hashOf, type Signals } from '../signals.ts'
import { COMMA, isSpeech, KIND, oneOf } from '../word-kinds.ts'
import { stemOf } from '../stem.ts'
import { isMark, isTitle, isVerb, maySpeak } from './words.ts'
import { canHold } from './views.ts'

/** What form alone makes sure of who says it. */

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
  const speaks = last > first && opensSpeaker(s.kind[first]) && canHold(s, { first, last })
  return speaks && isClause(s, s.first[cue] as number, cue - 1) ? { first, last } : null
}
const opensSpeaker = oneOf(
  KIND.determiner,
  KIND.person,
  KIND.organization,
  KIND.place,
  KIND.demonym,
  KIND.capital,
  KIND.agent,
  KIND.plural,
  KIND.number,
  KIND.word,
)
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
 *     Tamsin Okoro, an analyst, said …
 *     ^^^^^^^^^^^^^^
 *
 * The name that a source stands in apposition to is its head, and part of it; but not in "With Okoro, the minister said".
 */
export function withName(s: Signals, source: Range): Range {
  const { first, last } = source
  if (s.kind[first] !== KIND.determiner || s.kind[first - 1] !== COMMA) return source
  let name = first - 1
  while (name > (s.first[first] as number) && s.kind[name - 1] === KIND.person) name--
  const opens = name === s.first[name] || opensSource(s.kind[name - 1])
  return name < first - 1 && opens ? { first: name, last } : source
}
const opensSource = oneOf(KIND.that, KIND.saying, KIND.speech, COMMA)

/** "Okoro, an analyst," said; "Okoro’s" claim: the comma that closes an apposition and "’s" are not who says. */
export const withoutTail = (s: Signals, { first, last }: Range): Range => ({
  first,
  last: last - 1 > first && (s.kind[last - 1] === COMMA || s.word[last - 1] === CLITIC) ? last - 1 : last,
})

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

/** Whether a clause, and no mere name, goes before. */
function hasVerb(s: Signals, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (isVerb(s, i)) return true
  return false
}

/** "…, while", "…, and" */
const opensClause = (s: Signals, i: number): boolean => s.kind[i] === KIND.conjunction || s.word[i] === WHILE
const LONGEST_SUBJECT = 24
const WHILE = hashOf('while')
const opensSubject = oneOf(
  KIND.determiner,
  KIND.subject,
  KIND.person,
  KIND.organization,
  KIND.place,
  KIND.demonym,
  KIND.capital,
  KIND.agent,
  KIND.plural,
  KIND.number,
)

/** "France and Germany" said: not Germany alone, where nothing but who says it opens the sentence. */
export function fromTheFirst(s: Signals, source: Range): Range {
  const first = s.first[source.first] as number
  if (s.word[source.first - 1] !== AND || first >= source.first - 1 || !opensSubject(s.kind[first]))
    return source
  for (let i = first; i < source.first - 1; i++)
    if (isVerb(s, i) || s.stretch[i] !== -1 || (isMark(s, i) && s.kind[i] !== COMMA)) return source
  return { first, last: source.last }
}

/**
 *     Okoro, a lawyer at the Delta Centre, and Vilkas, an engineer, said …
 *     ^^^^^ found                                                 ^ all of it
 *
 * Who says it with whoever is joined to them before the verb.
 */
export function withPartner(s: Signals, cue: number, source: Range): Range {
  const { first, last } = source
  if (last >= cue || s.kind[last - 1] !== KIND.person || s.kind[last] !== COMMA) return source
  let joined = false
  for (let i = last; i < cue; i++) {
    if (isVerb(s, i) || s.stretch[i] !== -1 || (isMark(s, i) && s.kind[i] !== COMMA)) return source
    if (s.kind[i] === COMMA && s.word[i + 1] === AND && s.kind[i + 2] === KIND.person) joined = true
  }
  return joined ? { first, last: s.kind[cue - 1] === COMMA ? cue - 1 : cue } : source
}
const AND = hashOf('and')

/**
 *     The ministry said Tamsin Okoro would leave.
 *     ^^^^^^^^^^^^ source
 *
 * Who says it stands behind the verb only with a mark before that; else it is part of what is said.
 */
export function inOrder(s: Signals, finding: Finding): Finding {
  const { cue, content, source } = finding
  if (s.kind[cue] !== KIND.saying || !source || source.first <= cue) return finding
  if (content.last > cue) return source.first === cue + 1 ? allBehind(s, finding, source) : finding
  for (let i = content.last - 1; i < cue; i++)
    if (isMark(s, i) || s.kind[i] === KIND.auxiliary) return finding
  let last = s.last[cue] as number
  while (isMark(s, last - 1) && last > source.last) last--
  return { ...finding, source: { first: content.first, last: cue }, content: { first: source.first, last } }
}

/** The same where what was found is but the verb of it: "The ministry said Tamsin Okoro, the deputy, | would leave". */
function allBehind(s: Signals, finding: Finding, subject: Range): Finding {
  const { cue, content } = finding
  if (isMark(s, cue - 1) || content.first < subject.last || s.kind[content.first] !== KIND.auxiliary)
    return finding
  let first = cue
  while (first > (s.first[cue] as number) && !endsBefore(s, first - 1)) first--
  if (first === cue || !opensSubject(s.kind[first])) return finding
  return {
    ...finding,
    source: { first, last: cue },
    content: { first: subject.first, last: content.last },
    other: null,
  }
}
const endsBefore = (s: Signals, i: number): boolean =>
  isMark(s, i) || isVerb(s, i) || s.kind[i] === KIND.conjunction
