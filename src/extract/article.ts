import { codesOf } from '../text/characters.ts'
import { splitSentences, type Sentence } from '../text/sentences.ts'
import { lastStartingBy, type Span } from '../text/span.ts'
import { partAtHyphens, tokenize, type Token } from '../text/tokens.ts'

/** What the engine reads. `publishedAt`: YYYY-MM-DD, or an ISO 8601 date-time with zone; null when unknown. */
export interface ArticleInput {
  text: string
  publishedAt?: string | null
  title?: string | null
}

/** An article as detectors see it: tokens and sentences are made once. */
export interface Article {
  text: string
  title: string | null
  /** When it was published, by the calendar and clock of its own zone. Null: relative dates stay unresolved. */
  published: PublishedAt | null
  tokens: readonly Token[]
  /** Of each token what is asked most, in a row: passing over all of them then costs next to nothing. */
  flags: Int32Array
  starts: Uint32Array
  ends: Uint32Array
  /** Null until they are asked for: see {@link partsOf}. */
  parts: readonly Token[] | null
  sentences: readonly Sentence[]
  /** Index of the sentence that holds each token. */
  sentenceOf: Uint32Array
}

export interface PublishedAt {
  /** YYYY-MM-DD in the zone of publication. */
  date: string
  /** HH:MM in that zone, or null when only the day is known. */
  time: string | null
  /** Minutes east of UTC, or null when only the day is known. */
  offset: number | null
}

export function prepare(input: ArticleInput): Article {
  const { text } = input
  const codes = codesOf(text)
  const tokens = tokenize(text, codes)
  const sentences = splitSentences(text, tokens, codes)
  const flags = new Int32Array(tokens.length)
  const starts = new Uint32Array(tokens.length)
  const ends = new Uint32Array(tokens.length)
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    flags[i] = token.flags
    starts[i] = token.start
    ends[i] = token.end
  }
  const sentenceOf = new Uint32Array(tokens.length)
  for (let i = 0; i < sentences.length; i++) {
    const { first, last } = sentences[i] as Sentence
    sentenceOf.fill(i, first, last)
  }
  const published = input.publishedAt ? readPublishedAt(input.publishedAt) : null
  return {
    text,
    title: input.title ?? null,
    published,
    tokens,
    flags,
    starts,
    ends,
    parts: null, // no getter: each object with one has a hidden class of its own, which outlives it
    sentences,
    sentenceOf,
  }
}

/** The tokens, with words that a hyphen joins ("Russia-led") one by one. */
export const partsOf = (article: Article): readonly Token[] =>
  (article.parts ??= partAtHyphens(article.tokens))

const PUBLISHED = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/

/** Null when the string is not a real date: see {@link ArticleInput} for the forms. */
export function readPublishedAt(value: string): PublishedAt | null {
  const [, date, time, zone] = PUBLISHED.exec(value) ?? []
  if (!date || !isRealDate(date)) return null
  if (!time || !zone) return { date, time: null, offset: null }
  if (Number.isNaN(Date.parse(value))) return null
  const sign = zone.startsWith('-') ? -1 : 1
  const offset = zone === 'Z' ? 0 : sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6)))
  return { date, time, offset }
}

function isRealDate(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date)
}

/** The index of the token at or before `offset`, or -1 before the first. */
export function tokenAt({ starts }: Article, offset: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] as number) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** The index of the sentence at or before `offset`, or -1 before the first. */
export const sentenceAt = (article: Article, offset: number): number =>
  lastStartingBy(article.sentences, offset)

/** Indexes [first, last) of the tokens that lie wholly inside `span`. */
export function tokensIn(article: Article, span: Span): [first: number, last: number] {
  const { starts, ends } = article
  const { start, end } = span
  let first = tokenAt(article, start)
  if (first < 0 || (starts[first] as number) < start) first++
  let last = first
  while (last < ends.length && (ends[last] as number) <= end) last++
  return [first, last]
}
