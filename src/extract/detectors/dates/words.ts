/** The article's tokens as the patterns read them: lower case, hyphenated words taken apart. */
import { itemAt } from '../../../text/span.ts'
import { JOINED, type Token } from '../../../text/tokens.ts'
import { flag } from '../../../text/words.ts'
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

const HYPHENS = /[-‐‑]/g
/** Some sites set it between the days of a range: "March 26 − 27". */
const MINUS = '−'
/** Tokens that are not read as they stand. */
const PARTED = JOINED | flag(({ lower }) => lower === MINUS)

/** Few tokens have a hyphen: what stands between those that do is taken over in one piece. */
export function wordsOf(article: Article): Words {
  const { text, tokens, flags } = article
  const parted: number[] = []
  let room = tokens.length
  for (let t = 0; t < tokens.length; t++) {
    if (!((flags[t] as number) & PARTED)) continue
    parted.push(t)
    room += 2 * ((tokens[t] as Token).lower.match(HYPHENS)?.length ?? 0) // each takes a word apart in three
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
  words.lower.length = words.length
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

function takeApart(words: Building, { text, lower, start, end }: Token, t: number): void {
  let begin = 0
  for (const { index } of text.matchAll(HYPHENS)) {
    if (index > begin) add(words, lower.slice(begin, index), start + begin, start + index, t)
    add(words, '-', start + index, start + index + 1, t)
    begin = index + 1
  }
  if (lower === MINUS) add(words, '-', start, end, t)
  else if (start + begin < end) add(words, lower.slice(begin), start + begin, end, t)
}

function add(words: Building, lower: string, start: number, end: number, token: number): void {
  const at = words.length++
  words.lower[at] = lower
  words.start[at] = start
  words.end[at] = end
  words.flags[at] = -1
  words.token[at] = token
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
