import type { Token } from '../../../text/tokens.ts'

/** A word without accents, in lower case, with a straight apostrophe. */
export function foldWord(word: string): string {
  for (let i = 0; i < word.length; i++)
    if (word.charCodeAt(i) > 127)
      return word.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘ʻ]/gu, "'").toLowerCase()
  return word.toLowerCase()
}

/** "Russia-led", "Moscow-Beijing": words that a hyphen joins are read one by one. */
export function splitHyphens(tokens: readonly Token[]): Token[] {
  const parts: Token[] = []
  for (const token of tokens) {
    if (token.kind !== 'word' || !HYPHEN.test(token.text)) {
      parts.push(token)
      continue
    }
    let start = token.start
    for (const text of token.text.split(HYPHEN)) {
      if (text) parts.push({ start, end: start + text.length, text, lower: text.toLowerCase(), kind: 'word' })
      start += text.length + 1
    }
  }
  return parts
}

const HYPHEN = /[-‐‑]/u
