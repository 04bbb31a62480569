import { partAtHyphens, tokenize, type Token } from '../../text/tokens.ts'
import { perWord, type Word } from '../../text/words.ts'

/** Names word by word. A word in capitals ("US") is kept apart, as "=US", so that "us" is not read as one. */
export interface NameIndex<T> {
  next: Map<string, NameIndex<T>>
  value: T | null
  /** Whether the name that ends here ends with a word in lower case: "Gulf states". */
  endsLower: boolean
}

export const newNameIndex = <T>(): NameIndex<T> => ({ next: new Map(), value: null, endsLower: false })

/** The first value given to a name stays. */
export function addName<T>(index: NameIndex<T>, name: string, value: T): void {
  let node = index
  for (const { text } of partAtHyphens(tokenize(name))) {
    const key = ACRONYM.test(text) ? `=${text}` : foldWord(text)
    const next = node.next.get(key) ?? newNameIndex<T>()
    node.next.set(key, next)
    node = next
  }
  node.value ??= value
  node.endsLower ||= /(?:^| )\p{Ll}+$/u.test(name)
}

const ACRONYM = /^\p{Lu}[\p{Lu}.]+$/u

/** What a word is looked up by: in capitals first, if it is. */
const keysOf = perWord(({ text, lower }) => ({
  capitals: isCapitals(text) ? `=${text}` : null,
  folded: foldWord(lower),
  hasCapital: HAS_CAPITAL.test(text),
}))

function follow<T>({ next }: NameIndex<T>, word: Word): NameIndex<T> | undefined {
  const { capitals, folded } = keysOf(word)
  return (capitals === null ? undefined : next.get(capitals)) ?? next.get(folded)
}

/** Whether any name begins with the word. */
export const beginsName = <T>(index: NameIndex<T>, word: Word): boolean => follow(index, word) !== undefined

/** The longest name that begins with word `at`, and the word after it. "New guinea pigs" are no New Guinea. */
export function longestName<T>(
  index: NameIndex<T>,
  words: readonly Token[],
  at: number,
): { value: T; last: number } | null {
  let node: NameIndex<T> | undefined = index
  let match: { value: T; last: number } | null = null
  for (let i = at; i < words.length; i++) {
    const { kind, word } = words[i] as Token
    node = follow(node, word)
    if (!node) break
    if (node.value !== null && (i === at || kind === 'mark' || node.endsLower || keysOf(word).hasCapital))
      match = { value: node.value, last: i + 1 }
  }
  return match
}

const HAS_CAPITAL = /\p{Lu}/u

const isCapitals = (text: string): boolean => {
  const second = text.charCodeAt(1)
  return second === 46 || (second >= 65 && second <= 90)
}

/** Whether a name may begin with this word. */
export const isCapitalised = ({ kind, text }: Pick<Token, 'kind' | 'text'>): boolean => {
  if (kind !== 'word') return false
  const first = text.charCodeAt(0)
  return (first >= 65 && first <= 90) || (first > 127 && HAS_CAPITAL.test(text.charAt(0)))
}

/** A word without accents, in lower case, with a straight apostrophe. */
export function foldWord(word: string): string {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code > 127) return word.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘ʻ]/gu, "'").toLowerCase()
    if (code >= 65 && code <= 90) return foldWord(word.toLowerCase())
  }
  return word
}
