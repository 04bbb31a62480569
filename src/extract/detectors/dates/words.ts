/** The article's tokens as the patterns read them: lower case, hyphenated words taken apart. */
import type { Token } from '../../../text/tokens.ts'
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

/** Each hyphen takes a word apart in three, so the arrays are of the right size from the first. */
export function wordsOf(article: Article): Words {
  const { text, tokens } = article
  const hyphens = hyphensIn(text)
  const room = tokens.length + 2 * hyphens.length
  const words = {
    text,
    lower: new Array<string>(room),
    start: new Uint32Array(room),
    end: new Uint32Array(room),
    flags: new Int32Array(room),
    token: new Uint32Array(room),
    length: 0,
  }
  const add = (lower: string, start: number, end: number, token: number, flags = -1): void => {
    const at = words.length++
    words.lower[at] = lower
    words.start[at] = start
    words.end[at] = end
    words.flags[at] = flags
    words.token[at] = token
  }
  let next = 0
  for (let t = 0; t < tokens.length; t++) {
    const { lower, start, end, kind, flags } = tokens[t] as Token
    let begin = start
    for (let hyphen; (hyphen = hyphens[next] as number) < end; next++) {
      if (hyphen <= begin || kind !== 'word') continue
      add(lower.slice(begin - start, hyphen - start), begin, hyphen, t)
      add('-', hyphen, hyphen + 1, t)
      begin = hyphen + 1
    }
    if (begin > start) add(lower.slice(begin - start), begin, end, t)
    else if (lower === MINUS) add('-', start, end, t)
    else add(lower, start, end, t, flags)
  }
  words.lower.length = words.length
  return words
}

/** Some sites set it between the days of a range: "March 26 − 27". */
const MINUS = '−'

/** Where the hyphens stand, in order. Few words have one: asking the text is faster than asking each word. */
function hyphensIn(text: string): number[] {
  const found: number[] = []
  for (const hyphen of ['-', '‐', '‑']) {
    for (let at = text.indexOf(hyphen); at >= 0; at = text.indexOf(hyphen, at + 1)) found.push(at)
  }
  return found.sort((a, b) => a - b)
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
export const wordAt = (words: Words, i: number): string => words.lower[i] ?? ''

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
