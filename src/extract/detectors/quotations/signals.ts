import { itemAt, type Span } from '../../../text/span.ts'
import type { Token } from '../../../text/tokens.ts'
import { perWord } from '../../../text/words.ts'
import { tokensIn, type Article } from '../../article.ts'
import type { Found } from '../../detector.ts'
import { partDatelines } from './datelines.ts'
import type { Stretch } from './marks.ts'
import { stemOf } from './stem.ts'
import { KIND, kindOf } from './word-kinds.ts'

/** What the learned decisions look at: a few whole numbers for every token of an article. */
export interface Signals {
  length: number
  /** A hash of the lower-case word. */
  word: Int32Array
  /** A hash of what its forms share: "stated", "stating". */
  stem: Int32Array
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
  /** The flags of its word. */
  flags: Int32Array
}

/** The character at `i`, small where it is a letter of ASCII. */
function codeAt(text: string, i: number): number {
  const code = text.charCodeAt(i)
  return code >= 65 && code <= 90 ? code + 32 : code === 0x2019 ? 39 : code
}

/** 32-bit FNV-1a of a word, in lower case: what `Signals.word` holds. */
export function hashOf(word: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ codeAt(word, i), 0x01000193)
  return h | 0
}

/** What its spelling alone tells of a word. */
export const spelt = perWord((word) => ({
  word: hashOf(word.text),
  stem: hashOf(stemOf(word.lower)),
  suffix: hashOf(word.text.slice(-3)),
  kind: kindOf(word),
}))

/** The word "'s", which stands for a verb now and then, but mostly for none. */
export const CLITIC = hashOf("'s")

export function readSignals(
  article: Article,
  found: Readonly<Found>,
  stretches: readonly Stretch[],
): Signals {
  const { tokens, sentences, flags } = article
  const n = tokens.length
  const fresh = () => new Int32Array(n)
  const signals: Signals = {
    length: n,
    word: fresh(),
    stem: fresh(),
    suffix: fresh(),
    kind: fresh(),
    stretch: fresh().fill(-1),
    first: fresh(),
    last: fresh(),
    paragraph: fresh(),
    stretches,
    flags,
  }
  for (let i = 0; i < n; i++) {
    const known = spelt((tokens[i] as Token).word)
    signals.word[i] = known.word
    signals.stem[i] = known.stem
    signals.suffix[i] = known.suffix
    signals.kind[i] = known.kind
  }
  for (const { first, last, paragraph } of sentences)
    for (let i = first; i < last; i++) {
      signals.first[i] = first
      signals.last[i] = last
      signals.paragraph[i] = paragraph
    }
  stretches.forEach((stretch, index) => signals.stretch.fill(index, stretch.first, stretch.last))
  markNamed(article, signals.kind, found)
  partDatelines(article, signals)
  return signals
}

/** The stretch of quotation marks that token `i` stands in. */
export const stretchAt = ({ stretches, stretch }: Signals, i: number): Stretch | undefined =>
  itemAt(stretches, stretch[i] ?? -1)

/** Persons, bodies and places are classes of their own; where they overlap the person wins. */
function markNamed(article: Article, kind: Int32Array, found: Readonly<Found>): void {
  const mark = (span: Span, value: number): void => {
    const [first, last] = tokensIn(article, span)
    kind.fill(value, first, last)
  }
  for (const place of found.places) if (place.kind !== 'demonym') mark(place, KIND.place)
  for (const place of found.places) if (place.kind === 'demonym') mark(place, KIND.demonym)
  for (const organization of found.organizations) mark(organization, KIND.organization)
  for (const person of found.people) for (const mention of person.mentions) mark(mention, KIND.person)
}
