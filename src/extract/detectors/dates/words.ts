/** The article's tokens as the patterns read them: lower case, hyphenated words taken apart. */
import type { Article } from '../../article.ts'

export interface Words {
  text: string
  /** "mid-1990s" is read as "mid", "-", "1990s". */
  lower: readonly string[]
  start: readonly number[]
  end: readonly number[]
  /** Index of the token each word is or is part of. */
  token: readonly number[]
  length: number
}

export function wordsOf(article: Article): Words {
  const { text, tokens } = article
  const lower: string[] = []
  const start: number[] = []
  const end: number[] = []
  const token: number[] = []
  for (let t = 0; t < tokens.length; t++) {
    const { lower: word, start: from, end: to, kind } = tokens[t] as Article['tokens'][number]
    let begin = 0
    if (kind === 'word') {
      for (let hyphen = hyphenIn(word, 0); hyphen > 0; hyphen = hyphenIn(word, begin)) {
        lower.push(word.slice(begin, hyphen), '-')
        start.push(from + begin, from + hyphen)
        end.push(from + hyphen, from + hyphen + 1)
        token.push(t, t)
        begin = hyphen + 1
      }
    }
    lower.push(begin === 0 ? word : word.slice(begin))
    start.push(from + begin)
    end.push(to)
    token.push(t)
  }
  return { text, lower, start, end, token, length: lower.length }
}

const HYPHEN = 45

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
