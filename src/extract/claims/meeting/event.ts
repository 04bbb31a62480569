import type { Token } from '../../../text/tokens.ts'
import type { Article } from '../../article.ts'
import type { Found } from '../../detector.ts'
import { readDestinations, type Destination } from '../frames/destinations.ts'

/**
 * The name of the event whose noun stands at `at`: the words before it that belong together.
 *
 *     at the Shanghai Cooperation Organisation summit      trilateral talks
 *            ^ first                            ^ at        ^ first
 */
export function nameBefore(
  { tokens, text }: Article,
  at: number,
  from: number,
): { first: number; name: string; proper: boolean } {
  let first = at
  while (first > from && at - first < 8) {
    const before = tokens[first - 1] as Token
    const joined = (tokens[first] as Token).start - before.end <= 1
    const owner = before.lower === "'s" || before.text === '’' || before.text === "'"
    if (!joined || !(owner || /^[\p{Lu}\d]/u.test(before.text) || OF_NAMES.test(before.lower))) break
    if (/^(?:The|A|An|This|That|On|In|At|For|After|Before)$/.test(before.text)) break
    first--
  }
  while (
    first < at &&
    (OWNERS.test((tokens[first] as Token).lower) ||
      (OF_NAMES.test((tokens[first] as Token).lower) &&
        /^(?:and|of|for)$/.test((tokens[first] as Token).lower)))
  )
    first++
  const name = text.slice((tokens[first] as Token).start, (tokens[at] as Token).end)
  return { first, name, proper: /^(?:\d+(?:st|nd|rd|th) )?\p{Lu}/u.test(name) && first < at }
}

const OWNERS = /^(?:'s|’s|’|'|s)$/
const OF_NAMES =
  /^(?:and|of|bilateral|trilateral|annual|special|leaders|economic|nuclear|peace|security|donors?|climate|six-party|high-level|trade)$/

/** "the summit, and congratulated her in": another thing is told. */
const ANOTHER_VERB = /^and \p{Ll}+ed$/u
const wordsAfter = (tokens: readonly Token[], at: number): string =>
  `${tokens[at + 1]?.lower ?? ''} ${tokens[at + 2]?.lower ?? ''}`

/** "on the southern side of | Arica", from its "on": the token of the place, else 0. */
function sideOf(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.lower !== 'on' || tokens[at + 1]?.lower !== 'the') return 0
  for (let i = at + 2; i < at + 5; i++)
    if (/^(?:side|outskirts|margins|edge|border|shores?|banks?)$/.test(tokens[i]?.lower ?? ''))
      return tokens[i + 1]?.lower === 'of' ? i + 2 : 0
  return 0
}

/** Where it is held: "in" or "at" and a place within a few words, with no new clause between. */
export function heldAt(
  article: Article,
  found: Readonly<Found>,
  at: number,
  end: number,
): Destination | null {
  for (let i = at + 1; i < Math.min(end, at + 14); i++) {
    const { lower } = article.tokens[i] as Token
    if (/^(?:that|which|who|where|because|but|said|told|;)$/.test(lower)) return null
    if (lower === ',' && ANOTHER_VERB.test(wordsAfter(article.tokens, i))) return null
    const side = sideOf(article.tokens, i)
    if (lower !== 'in' && lower !== 'at' && !side) continue
    const [place] = readDestinations(article, found, side || i + 1, end)
    if (place) return place
  }
  return null
}
