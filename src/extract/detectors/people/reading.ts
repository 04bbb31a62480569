import { itemAt } from '../../../text/span.ts'
import type { Token } from '../../../text/tokens.ts'
import { flag } from '../../../text/words.ts'
import type { Article } from '../../article.ts'
import type { Found, Organization, Place } from '../../detector.ts'
import { HONORIFICS, OCCUPATIONS, OFFICES, SHORT_TITLES } from '../../lexicon/roles.ts'
import { coverage } from './coverage.ts'

/** The article with the places and organizations that stand on its tokens. */
export interface Reading {
  text: string
  tokens: readonly Token[]
  article: Article
  placeAt: (i: number) => Place | null
  organizationAt: (i: number) => Organization | null
}

export function read(article: Article, found: Readonly<Found>): Reading {
  const places = coverage(article, found.places)
  const organizations = coverage(article, found.organizations)
  return {
    text: article.text,
    tokens: article.tokens,
    article,
    placeAt: (i) => itemAt(found.places, places[i] ?? -1) ?? null,
    organizationAt: (i) => itemAt(found.organizations, organizations[i] ?? -1) ?? null,
  }
}

export const lowerAt = (reading: Reading, i: number): string => itemAt(reading.tokens, i)?.lower ?? ''

/** A word that begins with a capital. */
export const CAPITAL = flag(({ kind, text, lower }) => {
  if (kind !== 'word') return false
  const code = text.charCodeAt(0)
  if (code < 128) return code >= 65 && code <= 90
  return code !== 0x2019 && lower !== text // "’s" is no capital
})

export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && (token.flags & CAPITAL) !== 0

/** A capital word, or one behind an article of Arabic: "el-Okbi". */
export const isWordOfName = (token: Token | undefined): boolean =>
  isCapital(token) || /^(al|el|an|ar|as|at|ash|ud|ul)[-‑]\p{Lu}/u.test(token?.text ?? '')

/** Every form of a head noun, singular and plural, by what it is the form of. */
const HEADS: ReadonlyMap<string, string> = new Map([
  ...[...OFFICES, ...OCCUPATIONS].flatMap((head): [string, string][] => [[pluralOf(head), head]]),
  ...[...OFFICES, ...OCCUPATIONS].map((head): [string, string] => [head, head]),
  ...SHORT_TITLES,
])

function pluralOf(noun: string): string {
  if (noun.endsWith('man')) return `${noun.slice(0, -3)}men`
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(s|ch|sh|x)$/.test(noun) ? `${noun}es` : `${noun}s`
}

/** "researchers" is "researcher": the singular of a head noun of the lexicon, or null when it is none. */
export const roleHead = (word: string): string | null => HEADS.get(word) ?? scholarOf(word)

/** "glaciologists" is "glaciologist": whoever studies what the word begins with. */
const scholarOf = (word: string): string | null =>
  word.length > 8 ? (/^\p{Ll}+(?:ologist|ographer)(?=s?$)/u.exec(word)?.[0] ?? null) : null

export const isTitleWord = (word: string): boolean => HONORIFICS.has(word) || roleHead(word) !== null

/** Whether nothing but one space or nothing stands before token `i`, and no new line. */
export const adjacent = (reading: Reading, i: number): boolean => {
  const before = itemAt(reading.tokens, i - 1)
  const here = reading.tokens[i]
  if (!before || !here) return false
  const gap = here.start - before.end
  return gap === 0 || (gap === 1 && reading.text.charCodeAt(before.end) !== 10)
}
