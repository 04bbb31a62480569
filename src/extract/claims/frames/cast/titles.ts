import { itemAt, lastBy } from '../../../../text/span.ts'
import type { Token } from '../../../../text/tokens.ts'
import type { Article } from '../../../article.ts'
import type { Place } from '../../../detector.ts'
import { OFFICES } from '../../../lexicon/officials.ts'

const TITLES = new Set(['mr', 'mrs', 'ms', 'dr', 'foreign', 'prime', 'vice', 'first', 'second'])
const DOTTED_TITLES = new Set(['Mr', 'Dr', 'Ms'])

/** "President Biden", "Mr Dini", "Foreign Minister Mori": back from a name over the words of office before it. */
export function titleStart(tokens: readonly Token[], first: number): number {
  while (first > 0) {
    const { lower, text } = tokens[first - 1] as Token
    const dot = text === '.' && DOTTED_TITLES.has(itemAt(tokens, first - 2)?.text ?? '')
    if (!OFFICES.has(lower) && !TITLES.has(lower) && !dot) return first
    first--
  }
  return first
}

export const placeCovering = (places: readonly Place[], token: Token | undefined): Place | null => {
  const place = token ? lastBy(places, token.start) : undefined
  return place && token && token.end <= place.end ? place : null
}

/** "of Chile", "of the Philippines" at token `at`: the state, and the token after it. */
export function stateAfterOf(
  { tokens }: Article,
  places: readonly Place[],
  at: number,
  prepositions: ReadonlySet<string> = OF,
): { country: string | null; last: number } | null {
  if (!prepositions.has(tokens[at]?.lower ?? '')) return null
  let last = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1
  const place = placeCovering(places, tokens[last])
  if (!place) return null
  while (last < tokens.length && (tokens[last] as Token).end <= place.end) last++
  const government = GOVERNMENT.test(tokens[last]?.lower ?? '') // "from the Chilean government"
  if (place.kind === 'demonym' && !government) return null
  if (government) last++
  return { country: place.country, last }
}

/** "Minister | of Foreign Affairs and Trade | of Chile": where the state of an office may follow; else `at`. */
export function portfolioEnd(article: Article, places: readonly Place[], at: number): number {
  const { tokens } = article
  const named = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1 // "President of the | United Kingdom and the King of Norway"
  if (!/^(?:of|for)$/.test(tokens[at]?.lower ?? '') || placeCovering(places, tokens[named])) return at
  for (let i = at + 1; i < at + LONGEST_PORTFOLIO; i++) {
    const { text = '.', lower = '.' } = tokens[i] ?? {}
    if (lower === 'of' && stateAfterOf(article, places, i)) return i
    if (!/^(?:\p{Lu}.*|and|of|for|the|,|&)$/u.test(text)) return at
  }
  return at
}
/** In words. */
const LONGEST_PORTFOLIO = 10

/** Behind a people or an armed group: "negotiators from the Taliban | government". */
export const GOVERNMENT = /^(?:government|administration|authorities|leadership)$/

const OF = new Set(['of'])
