import type { Token } from '../../text/tokens.ts'

/** Phrases of a lexicon, by their words: finding the longest one at a token costs one look-up a word. */
export interface PhraseIndex<T> {
  next: Map<string, PhraseIndex<T>>
  value: T | null
}

export interface PhraseMatch<T> {
  /** The token after its last word. */
  last: number
  value: T
}

/**
 * Reads phrases in a lexicon's short hand; a later phrase with the same words wins.
 *
 *     "is|are widely? expected to"   either word; a word that may be missing
 */
export function indexPhrases<T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseIndex<T> {
  const root: PhraseIndex<T> = { next: new Map(), value: null }
  for (const [phrase, value] of entries) addWords(root, phrase.split(' '), 0, value)
  return root
}

function addWords<T>(node: PhraseIndex<T>, words: readonly string[], at: number, value: T): void {
  const word = words[at]
  if (word === undefined) {
    node.value = value
    return
  }
  const optional = word.endsWith('?')
  if (optional) addWords(node, words, at + 1, value)
  for (const choice of (optional ? word.slice(0, -1) : word).split('|')) {
    const child = node.next.get(choice) ?? { next: new Map<string, PhraseIndex<T>>(), value: null }
    node.next.set(choice, child)
    addWords(child, words, at + 1, value)
  }
}

/** The longest phrase that begins with token `at` and ends before token `end`, or null. */
export function phraseAt<T>(
  index: PhraseIndex<T>,
  tokens: readonly Token[],
  at: number,
  end: number,
): PhraseMatch<T> | null {
  let node: PhraseIndex<T> | undefined = index
  let match: PhraseMatch<T> | null = null
  for (let i = at; i < end; i++) {
    node = node.next.get((tokens[i] as Token).lower)
    if (node === undefined) break
    if (node.value !== null) match = { last: i + 1, value: node.value }
  }
  return match
}
