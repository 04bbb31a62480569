import { itemAt } from '../../../text/span.ts'
import { CLITIC, type Signals, stretchAt } from './signals.ts'
import { isMark } from './surely/words.ts'
import { COMMA, FIRST_MARK, isSpeech, KIND, oneOf } from './word-kinds.ts'

/** Where the content, or the source, of a cue may begin or end: the choices the learned decisions weigh. */

/** How many tokens before and after its cue a content may begin, and its source too. */
const BEFORE = 60
const AFTER = 30
const SOURCE_BEFORE = 48
const SOURCE_AFTER = 20
/** How long, in tokens, the one and the other may be. */
const LONGEST = 110
const LONGEST_SOURCE = 24

export const NO_SOURCE = -1

/** A token at which a content may begin, and how many marks stand between it and the cue. */
export interface Start {
  k: number
  marks: number
}

export function startCandidates(s: Signals, cue: number): Start[] {
  const list: Start[] = []
  const first = s.first[cue] as number
  const last = s.last[cue] as number
  const own = s.stretch[cue] as number
  const may = (k: number): boolean => {
    const index = s.stretch[k] as number
    if (index >= 0 && index !== own) return s.stretches[index]?.first === k
    return !isMark(s, k) && (Math.abs(k - cue) <= NEAR || opensClause(s, k))
  }
  // A stretch that began in an earlier sentence and reaches into this one, or ends right before it.
  for (const at of [first - 1, first]) {
    const index = at >= 0 && s.paragraph[at] === s.paragraph[cue] ? (s.stretch[at] as number) : -1
    const stretch = itemAt(s.stretches, index)
    if (
      stretch &&
      index !== own &&
      stretch.first < first &&
      (list.length === 0 || list[0]?.k !== stretch.first)
    )
      list.push({ k: stretch.first, marks: 1 })
  }
  let marks = 0
  const floor = Math.max(first, cue - BEFORE)
  for (let k = cue - 1; k >= floor; k--) {
    if (isMark(s, k)) marks++
    if (may(k)) list.push({ k, marks: isMark(s, k) ? marks - 1 : marks })
  }
  marks = 0
  const limit = Math.min(last, cue + AFTER)
  for (let k = cue + 1; k < limit; k++) {
    if (may(k)) list.push({ k, marks })
    if (isMark(s, k)) marks++
  }
  // "He said:⏎“…”": a stretch that opens the next sentence, when this one ends with its cue's mark.
  const next = stretchAt(s, last)
  if (next && next.first === last && own < 0) list.push({ k: last, marks })
  return list
}

/** So near its cue a content may begin at any word. */
const NEAR = 5

/** Whether `k` opens its sentence, or stands behind a mark or a word that joins a clause on. */
const opensClause = (s: Signals, k: number): boolean =>
  k === s.first[k] || isMark(s, k - 1) || joins(s.kind[k - 1])

const joins = oneOf(KIND.that, KIND.conjunction, KIND.question, KIND.preposition)

/** Classes of words before which what is said all but never ends: the middle of a noun phrase. */
const isInner = oneOf(
  KIND.word,
  KIND.plural,
  KIND.agent,
  KIND.organization,
  KIND.place,
  KIND.demonym,
  KIND.number,
)

/** Classes of words behind which it never ends: something must follow them. */
const isOpen = oneOf(KIND.determiner, KIND.conjunction, KIND.to, KIND.that)

/** A token before which a content may end, with the commas and the likely verbs inside. */
export interface End {
  m: number
  commas: number
  verbs: number
}

/** Where a content that began at `k` may end. */
export function endCandidates(s: Signals, cue: number, k: number): End[] {
  const list: End[] = []
  const stretch = stretchAt(s, k)
  const own = stretch && stretch.first === k ? stretch : null
  const sentence = Math.max(s.last[k] as number, k < cue ? (s.last[cue] as number) : 0)
  const limit = Math.min(k < cue ? cue : sentence, k + LONGEST)
  const clause = s.kind[k] === KIND.that || s.kind[k - 1] === KIND.that
  let commas = 0
  let verbs = 0
  let hasVerb = false
  for (let m = k + 1; m <= limit; m++) {
    const before = s.kind[m - 1] as number
    if (m - 1 > k && (s.kind[m - 2] as number) === COMMA) commas++
    const verb = before === KIND.auxiliary || isSpeech(before) || before === KIND.past
    if (verb) verbs++
    if (verb && s.word[m - 1] !== CLITIC) hasVerb = true
    const index = s.stretch[m - 1] as number
    const inside = index >= 0 && (s.stretches[index]?.last ?? 0) > m && s.stretch[m] === index
    if (inside || (before >= FIRST_MARK && index < 0)) continue
    // "that the trip | is off": a clause does not end between its subject and its verb.
    const subject = clause && !hasVerb && s.kind[m] === KIND.auxiliary
    const cuts =
      m < sentence && (subject || (isOpen(before) && !isMark(s, m)) || (k > cue && isInner(s.kind[m])))
    if (!cuts) list.push({ m, commas, verbs })
  }
  if (own && !list.some(({ m }) => m === own.last) && (own.last <= cue || k > cue))
    list.push({ m: own.last, commas, verbs })
  return list
}

/** Tokens at which the source of a cue may begin: outside its content, in the cue's sentence. */
export function sourceStartCandidates(s: Signals, cue: number, from: number, to: number): number[] {
  const list = [NO_SOURCE]
  const first = Math.max(s.first[cue] as number, cue - SOURCE_BEFORE)
  const last = Math.min(s.last[cue] as number, cue + SOURCE_AFTER)
  for (let k = first; k < last; k++)
    if (k !== cue && (k < from || k >= to) && opensPhrase(s, k, cue)) list.push(k)
  return list
}

/** Whether a noun phrase may begin at `k`: its class allows it, and no determiner stands before it. */
const opensPhrase = (s: Signals, k: number, cue: number): boolean =>
  !isMark(s, k) &&
  !noPhrase(s.kind[k]) &&
  (k === 0 || k - 1 === cue || (s.kind[k - 1] as number) !== KIND.determiner)

const noPhrase = oneOf(KIND.conjunction, KIND.to, KIND.auxiliary)

export function sourceEndCandidates(s: Signals, cue: number, from: number, k: number): number[] {
  const list: number[] = []
  let limit = Math.min(s.last[k] as number, k + LONGEST_SOURCE)
  if (k < cue) limit = Math.min(limit, cue)
  if (k < from) limit = Math.min(limit, from)
  for (let m = k + 2; m < limit; m++) if (saysOn(s, m) || quotesOn(s, m)) limit = m - 1
  for (let m = k + 1; m <= limit; m++)
    if (m === k + 1 || m === limit || !(isMark(s, m - 1) || isOpen(s.kind[m - 1]))) list.push(m)
  return list
}

/** ", “but it is over": nor are the words that go on. */
const quotesOn = (s: Signals, i: number): boolean =>
  s.kind[i - 1] === COMMA && s.stretch[i] !== -1 && s.stretch[i] !== s.stretch[i - 1]

/** ", adding that …": what who says it says next is no part of who it is. */
const saysOn = (s: Signals, i: number): boolean =>
  isSpeech(s.kind[i]) && s.kind[i - 1] === COMMA && (s.kind[i + 1] === KIND.that || s.stretch[i + 1] !== -1)
