import type { Finding } from '../find.ts'
import type { Range } from '../noun-phrases.ts'
import { CLITIC, hashOf, type Signals } from '../signals.ts'
import { COMMA, KIND, oneOf, STOP } from '../word-kinds.ts'
import { canHold, holdsViews } from './views.ts'
import { isMark, isTitle, isVerb, opensSubject, setOf } from './words.ts'

/** What form alone mends of a source that was found: where it begins and ends, and on which side of its cue it stands. */

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
 *     Two officials with knowledge of the itinerary said …
 *     ^^^^^^^^^^^^^                       ^^^^^^^^^ found
 *
 * Who opens the clause says it, and not what he knows of.
 */
export function fromWhoKnows(s: Signals, source: Range): Range {
  if (!isOf(s.kind[source.first - 1]) || canHold(s, source)) return source
  let opening = source.first
  while (opening > (s.first[source.first] as number) && !isMark(s, opening - 1)) opening--
  if (s.kind[opening] === KIND.conjunction) opening++
  let head = opening
  while (head < source.first && !holdsViews(s, head)) head++
  if (head === source.first || head - opening > LONGEST_HEAD || s.kind[head + 1] !== KIND.preposition)
    return source
  for (let i = opening; i < source.first; i++) if (isVerb(s, i)) return source
  return { first: opening, last: source.last }
}
const isOf = oneOf(KIND.preposition)

/**
 *     A spokeswoman for Ms. Okoro said …
 *     ^^^^^^^^^^^^^     ^^^^^^^^^ found
 *
 * Who speaks for another says it, and not that other.
 */
export function fromWhoSpeaks(s: Signals, source: Range): Range {
  const head = source.first - 2
  if (s.word[head + 1] !== FOR || !speaksForAnother(s.word[head])) return source
  let first = head
  while (first > (s.first[head] as number) && head - first < LONGEST_HEAD && !isMark(s, first - 1)) {
    first--
    if (s.kind[first] === KIND.determiner) return { first, last: source.last }
  }
  return { first: head, last: source.last }
}
const FOR = hashOf('for')
const speaksForAnother = setOf(
  'spokesman spokeswoman spokesperson spokesmen spokespeople spokespersons lawyer lawyers aide',
)
/** How many words may tell how many they are, and of what kind: "two senior". */
const LONGEST_HEAD = 4

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
 *     …, according to Norway's trade minister, Tamsin Okoro.
 *                     ^^^^^^^^^^^^^^^^^^^^^^^^ found        ^ all of it
 *
 * Who says it behind the cue, with the name that an office before a comma has.
 */
export function withHolder(s: Signals, cue: number, source: Range): Range {
  const { first, last } = source
  if (first < cue || s.kind[last] !== COMMA || s.kind[last - 1] === KIND.person || !holdsViews(s, last - 1))
    return source
  let name = last + 1
  while (isTitle(s, name)) name++
  let end = name
  while (s.kind[end] === KIND.person) end++
  const ends = end >= (s.last[cue] as number) || s.kind[end] === STOP || s.kind[end] === COMMA
  const isList = s.kind[end] === COMMA && (s.kind[end + 1] === KIND.person || s.word[end + 1] === AND)
  return end > name && ends && !isList ? { first, last: end } : source
}

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
