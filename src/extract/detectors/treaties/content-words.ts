import type { Token } from '../../../text/tokens.ts'
import { DETERMINERS, PLAIN_MODIFIERS, TITLE_JOINTS, TREATY_HEADS } from '../../lexicon/treaty-words.ts'
import { isYear } from './words.ts'

/** One spelling for British and American, hyphenated and joined, singular and plural. */
export function fold(word: string): string {
  const plain = word.replace(/[-‐‑.]/g, '').replace('defence', 'defense')
  return plain.length > 4 && plain.endsWith('s') && !plain.endsWith('ss') ? plain.slice(0, -1) : plain
}

/** The words of a mention that tell its treaty from others: no articles, no "new", no "treaty", no year. */
export function contentWords(tokens: readonly Token[], first: number, last: number): string[] {
  const words = new Set<string>()
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token
    if (token.kind !== 'word' || isYear(token)) continue
    const { lower } = token
    if (lower.startsWith("'") || DETERMINERS.has(lower) || TITLE_JOINTS.has(lower)) continue
    if (PLAIN_MODIFIERS.has(lower) || TREATY_HEADS.has(lower)) continue
    words.add(fold(lower))
  }
  return [...words]
}
