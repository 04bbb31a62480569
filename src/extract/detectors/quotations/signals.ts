import type { Token } from '../../../text/tokens.ts'
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
} from '../../lexicon/function-words.ts'
import { SPEECH_VERBS } from '../../lexicon/speech-verbs.ts'
import type { Found } from '../../detector.ts'
import type { Article } from '../../article.ts'
import type { Stretch } from './marks.ts'

/** What the learned decisions look at: a few whole numbers for every token of an article. */
export interface Signals {
  length: number
  /** A hash of the lower-case word. */
  word: Int32Array
  /** A hash of its last three letters. */
  suffix: Int32Array
  /** Its class: a mark, a closed class of words, a named thing, or the shape of the word. */
  kind: Int32Array
  /** The stretch of quotation marks it stands in, or -1. */
  stretch: Int32Array
  /** First token and the token after the last one of its sentence. */
  first: Int32Array
  last: Int32Array
  paragraph: Int32Array
  stretches: readonly Stretch[]
}

/** Classes of words; marks and anything beyond have numbers from 64. */
export const KIND = {
  determiner: 1,
  subject: 2,
  pronoun: 3,
  preposition: 4,
  conjunction: 5,
  question: 6,
  that: 7,
  to: 8,
  auxiliary: 9,
  time: 10,
  number: 11,
  person: 12,
  organization: 13,
  place: 14,
  demonym: 15,
  speech: 16,
  capital: 17,
  past: 18,
  gerund: 19,
  plural: 20,
  adverb: 21,
  agent: 22,
  word: 23,
} as const

/** The first of the numbers that classes of marks have. */
export const FIRST_MARK = 64

const closed = new Map<string, number>()
const enter = (words: Iterable<string>, kind: number): void => {
  for (const word of words) if (!closed.has(word)) closed.set(word, kind)
}
enter(['he', 'she', 'they', 'we', 'i', 'it', 'you'], KIND.subject)
enter(['that'], KIND.that)
enter(['to'], KIND.to)
enter(
  ['who', 'whom', 'whose', 'which', 'what', 'when', 'where', 'why', 'how', 'whether', 'if'],
  KIND.question,
)
enter(AUXILIARIES, KIND.auxiliary)
enter(DETERMINERS, KIND.determiner)
enter(PRONOUNS, KIND.pronoun)
enter(PREPOSITIONS, KIND.preposition)
enter(CONJUNCTIONS, KIND.conjunction)
enter(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december ' +
    'today yesterday tomorrow tonight week month year morning afternoon evening night'
  ).split(' '),
  KIND.time,
)

/** 32-bit FNV-1a of a stretch of a string. */
function hash(text: string, from = 0): number {
  let h = 0x811c9dc5
  for (let i = from; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h | 0
}

export function readSignals(
  article: Article,
  found: Readonly<Found>,
  stretches: readonly Stretch[],
): Signals {
  const { tokens, sentences } = article
  const n = tokens.length
  const fresh = () => new Int32Array(n)
  const signals: Signals = {
    length: n,
    word: fresh(),
    suffix: fresh(),
    kind: fresh(),
    stretch: fresh().fill(-1),
    first: fresh(),
    last: fresh(),
    paragraph: fresh(),
    stretches,
  }
  for (let i = 0; i < n; i++) {
    const token = tokens[i] as Token
    signals.word[i] = hash(token.lower)
    signals.suffix[i] = hash(token.lower, Math.max(0, token.lower.length - 3))
    signals.kind[i] = kindOf(token)
  }
  for (const { first, last, paragraph } of sentences)
    for (let i = first; i < last; i++) {
      signals.first[i] = first
      signals.last[i] = last
      signals.paragraph[i] = paragraph
    }
  stretches.forEach((stretch, index) => signals.stretch.fill(index, stretch.first, stretch.last))
  markNamed(tokens, signals.kind, found)
  return signals
}

function kindOf(token: Token): number {
  if (token.kind === 'mark') return FIRST_MARK + (token.text.charCodeAt(0) & 0x3ff)
  if (token.kind === 'number') return KIND.number
  const { lower } = token
  const known = closed.get(lower)
  if (known !== undefined) return known
  const code = token.text.charCodeAt(0)
  if (code >= 65 && code <= 90) return KIND.capital
  if (SPEECH_VERBS.has(lower)) return KIND.speech
  if (lower.endsWith('ed')) return KIND.past
  if (lower.endsWith('ing')) return KIND.gerund
  if (lower.endsWith('ly')) return KIND.adverb
  if (/(ers?|ors?|ists?|ians?|men|man)$/.test(lower)) return KIND.agent
  if (lower.endsWith('s')) return KIND.plural
  return KIND.word
}

/** Persons, bodies and places are classes of their own; where they overlap the person wins. */
function markNamed(tokens: readonly Token[], kind: Int32Array, found: Readonly<Found>): void {
  const mark = (spans: readonly { start: number; end: number }[], value: number): void => {
    let i = 0
    for (const { start, end } of spans) {
      while (i > 0 && (tokens[i - 1]?.end ?? 0) > start) i--
      while (i < tokens.length && (tokens[i] as Token).start < start) i++
      for (; i < tokens.length && (tokens[i] as Token).end <= end; i++) kind[i] = value
    }
  }
  mark(
    found.places.filter((place) => place.kind !== 'demonym'),
    KIND.place,
  )
  mark(
    found.places.filter((place) => place.kind === 'demonym'),
    KIND.demonym,
  )
  mark(found.organizations, KIND.organization)
  for (const person of found.people) mark(person.mentions, KIND.person)
}
