/** The article's tokens as the patterns read them: lower case, hyphenated words taken apart. */
import type { Token } from '../../../text/tokens.ts'
import type { Article } from '../../article.ts'

export interface Words {
  text: string
  /** "mid-1990s" is read as "mid", "-", "1990s". */
  lower: readonly string[]
  start: Uint32Array
  end: Uint32Array
  /** Index of the token each word is or is part of. */
  token: Uint32Array
  length: number
}

/** Counts first, so that long texts fill arrays of the right size: growing them costs more than the reading. */
export function wordsOf(article: Article): Words {
  const { text, tokens } = article
  let length = tokens.length
  for (const { lower, kind } of tokens) if (kind === 'word') length += 2 * hyphensIn(lower)
  const words = {
    text,
    lower: new Array<string>(length),
    start: new Uint32Array(length),
    end: new Uint32Array(length),
    token: new Uint32Array(length),
    length,
  }
  let next = 0
  const add = (lower: string, start: number, end: number, token: number): void => {
    words.lower[next] = lower
    words.start[next] = start
    words.end[next] = end
    words.token[next++] = token
  }
  for (let t = 0; t < tokens.length; t++) {
    const { lower, start, end, kind } = tokens[t] as Token
    let begin = 0
    if (kind === 'word') {
      for (let hyphen = hyphenIn(lower, 0); hyphen > 0; hyphen = hyphenIn(lower, begin)) {
        add(lower.slice(begin, hyphen), start + begin, start + hyphen, t)
        add('-', start + hyphen, start + hyphen + 1, t)
        begin = hyphen + 1
      }
    }
    const last = begin === 0 ? lower : lower.slice(begin)
    add(last === MINUS ? '-' : last, start + begin, end, t)
  }
  return words
}

function hyphensIn(word: string): number {
  let count = 0
  for (let at = hyphenIn(word, 0); at > 0; at = hyphenIn(word, at + 1)) count++
  return count
}

const HYPHEN = 45
/** Some sites set it between the days of a range: "March 26 − 27". */
const MINUS = '−'

/** `indexOf` on a short string costs more than looking at its few characters. */
function hyphenIn(word: string, from: number): number {
  for (let i = from; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code === HYPHEN || code === 0x2010 || code === 0x2011) return i
  }
  return -1
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
