import type { Reading } from '../reading.ts'

/** What the words around a name say its bearer is. Token indexes [first, last) are of the whole description. */
export interface RoleReading {
  /** The office or work as stated, with the state it is held in or to: "deputy foreign minister of Finland". */
  role: string | null
  /** The body it is held in: "Nordic Peace Institute"; a place only where no role is told: "Okoro of Oslo". */
  affiliation: string | null
  country: string | null
  /** The head noun, in the singular: "minister". */
  head: string | null
  /** The kind of organisation the affiliation is, where it was found as one. */
  bodyKind: string | null
  first: number
  last: number
  /** "researchers at the …": said of every name joined before it. */
  plural: boolean
  /** "former", "then", "once": he or she holds it no more. */
  past: boolean
}

/** What says that a role is held no more. */
export const isPast = (word: string): boolean => PAST.has(word) || /^(?:ex|then|former)-/.test(word)
const PAST = new Set('former formerly late ex then retired once previously ousted deposed'.split(' '))

/** The text that is read for roles, and where it names persons. */
export interface Named extends Reading {
  isName: (i: number) => boolean
}

/** No role is longer, in tokens. */
export const MAX_WORDS = 16

/** A phrase does not leave its sentence. */
export const phraseLimit = (reading: Reading, from: number): number =>
  Math.min(from + MAX_WORDS, reading.article.sentences[reading.article.sentenceOf[from] ?? 0]?.last ?? 0)

export const textOf = (reading: Reading, first: number, last: number): string =>
  reading.text.slice(reading.tokens[first]?.start, reading.tokens[last - 1]?.end).replace(/\s+/g, ' ')

export const isTimeWord = (word: string): boolean => TIME_WORDS.has(word)
const TIME_WORDS = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'today yesterday tomorrow tonight week month year night morning'
  ).split(' '),
)

/** The token after the last one of the span that ends at character `end`. */
export const endOfSpan = (reading: Reading, i: number, end: number): number => {
  while (reading.tokens[i] && (reading.tokens[i]?.end ?? 0) <= end) i++
  return i
}
