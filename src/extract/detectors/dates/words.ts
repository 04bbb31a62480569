/** The article's tokens as the patterns read them: lower case, hyphenated words taken apart. */
import { itemAt } from '../../../text/span.ts'
import { HYPHEN, JOINED, type Token } from '../../../text/tokens.ts'
import { flag, perWord } from '../../../text/words.ts'
import type { Article } from '../../article.ts'
import { DETERMINERS } from '../../lexicon/function-words.ts'

export interface Words {
  text: string
  /** "mid-1990s" is read as "mid", "-", "1990s". */
  lower: readonly string[]
  start: Uint32Array
  end: Uint32Array
  /** The flags of its token; all, where it is a part of one. */
  flags: Int32Array
  /** Index of the token each word is or is part of. */
  token: Uint32Array
  length: number
}

const PARTS = /[-‐‑]|[^-‐‑]+/g
/** Some sites set it between the days of a range: "March 26 − 27". */
const MINUS = '−'
/** Tokens that are not read as they stand. */
const PARTED = JOINED | flag(({ lower }) => lower === MINUS)

/** What a word with hyphens is read as, each with where it starts in it: "mid", "-", "1990s". */
const partedWord = perWord(({ text, lower }) => {
  if (lower === MINUS) return [{ at: 0, length: 1, lower: '-' }]
  const parts: { at: number; length: number; lower: string }[] = []
  for (const { index, 0: part } of text.matchAll(PARTS))
    parts.push({
      at: index,
      length: part.length,
      lower: HYPHEN.test(part) ? '-' : lower.slice(index, index + part.length),
    })
  return parts
})

/** Few tokens have a hyphen: what stands between those that do is taken over in one piece. */
export function wordsOf(article: Article): Words {
  const { text, tokens, flags } = article
  const parted: number[] = []
  let room = tokens.length
  for (let t = 0; t < tokens.length; t++) {
    if (!((flags[t] as number) & PARTED)) continue
    parted.push(t)
    room += partedWord((tokens[t] as Token).word).length - 1
  }
  const words = {
    text,
    lower: new Array<string>(room),
    start: new Uint32Array(room),
    end: new Uint32Array(room),
    flags: new Int32Array(room),
    token: new Uint32Array(room),
    length: 0,
  }
  let from = 0
  for (const t of parted) {
    takeOver(words, article, from, t)
    takeApart(words, tokens[t] as Token, t)
    from = t + 1
  }
  takeOver(words, article, from, tokens.length)
  return words
}

interface Building extends Words {
  lower: string[]
}

function takeOver(words: Building, { tokens, starts, ends, flags }: Article, from: number, to: number): void {
  const at = words.length
  words.start.set(starts.subarray(from, to), at)
  words.end.set(ends.subarray(from, to), at)
  words.flags.set(flags.subarray(from, to), at)
  for (let t = from; t < to; t++) {
    words.lower[at + t - from] = (tokens[t] as Token).lower
    words.token[at + t - from] = t
  }
  words.length = at + to - from
}

function takeApart(words: Building, { start, word }: Token, t: number): void {
  for (const { at, length, lower } of partedWord(word)) {
    const here = words.length++
    words.lower[here] = lower
    words.start[here] = start + at
    words.end[here] = start + at + length
    words.flags[here] = -1
    words.token[here] = t
  }
}

/** The index of the first word of token `t`. */
export function firstWordOf({ token, length }: Words, t: number): number {
  let low = Math.min(t, length) // a token is a word or more
  let high = length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((token[middle] as number) < t) low = middle + 1
    else high = middle
  }
  return low
}

/** The word at `i`; empty outside the text. */
export const wordAt = (words: Words, i: number): string => itemAt(words.lower, i) ?? ''

/** Whether the word at `i` begins with a capital. */
export function isCapital(words: Words, i: number): boolean {
  const at = words.start[i]
  if (at === undefined) return false
  const code = words.text.charCodeAt(at)
  return code >= 65 && code <= 90
}

/** Whether words `i - 1` and `i` touch, with nothing between them. */
export const touches = (words: Words, i: number): boolean => i > 0 && words.end[i - 1] === words.start[i]

/** The index after a hyphen (or dash) at `i`, else `i`. */
export const skipHyphen = (words: Words, i: number): number => (wordAt(words, i) === '-' ? i + 1 : i)
/** The index after a comma at `i`, else `i`. */
export const skipComma = (words: Words, i: number): number => (wordAt(words, i) === ',' ? i + 1 : i)
/** The index after the full stop of an abbreviation ("Sept."), else `i`. */
export const skipStop = (words: Words, i: number): number =>
  wordAt(words, i) === '.' && touches(words, i) ? i + 1 : i

/** A bare verb may stand there: no number or mark, no plural, no participle. */
export function isVerbLike(word: string): boolean {
  const code = word.charCodeAt(0)
  return (
    code >= 97 &&
    code <= 122 &&
    word.length > 1 &&
    !DETERMINERS.has(word) &&
    !word.endsWith('s') &&
    !word.endsWith('ing')
  )
}
