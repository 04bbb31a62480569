import type { Token } from '../../../text/tokens.ts'
import { indexPhrases, phraseAt } from '../../lexicon/phrase-index.ts'
import { KNOWN_TREATIES, type KnownTreaty } from '../../lexicon/treaties.ts'
import { isCapital } from './words.ts'

interface Name {
  known: KnownTreaty
  /** The words that must have a capital. */
  capitals: readonly number[]
}

/** All names of the registry; where one stands in two spellings, a capital is asked for only if both have it. */
const NAMES = indexPhrases(readNames())

/** The words, in lower case, that those names begin with. */
export const FIRST_WORDS: ReadonlySet<string> = new Set(NAMES.next.keys())

function readNames(): Map<string, Name> {
  const names = new Map<string, Name>()
  for (const known of KNOWN_TREATIES)
    for (const name of [known.title, ...known.aliases]) {
      const words = nameWords(name)
      const key = words.join(' ').toLowerCase()
      const same = names.get(key)
      const capitals = words.flatMap((word, index) => (/^\p{Lu}/u.test(word) ? [index] : []))
      names.set(key, { known, capitals: same ? capitals.filter((i) => same.capitals.includes(i)) : capitals })
    }
  return names
}

/** As the tokenizer splits them: a comma and a clitic are words of their own. */
function nameWords(name: string): string[] {
  return name
    .replace(/[’']s\b/g, " 's")
    .replace(/([,()])/g, ' $1 ')
    .split(' ')
    .filter(Boolean)
}

/** The longest name of a known treaty that begins with token `at`. */
export function knownAt(
  tokens: readonly Token[],
  at: number,
  end: number,
): { last: number; known: KnownTreaty } | null {
  const match = phraseAt(NAMES, tokens, at, end)
  if (!match) return null
  for (const index of match.value.capitals) if (!isCapital(tokens[at + index])) return null
  // one word, "NPT", is a name only in capitals
  if (match.last === at + 1 && !/\p{Lu}.*\p{Lu}/u.test((tokens[at] as Token).text)) return null
  return { last: match.last, known: match.value.known }
}
