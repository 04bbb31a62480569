import { sentenceAt, type Article } from '../../article.ts'
import type { Found } from '../../detector.ts'
import { oncePerArticle } from '../frames/once.ts'

/** How many sentences tell whom an article is about. */
const LEAD = 2

/**
 * The two states that an article begins with, sorted: who "the two" are further on, and between whom "a deal" would be. One sentence
 * names both.
 *
 *     "LIMA, May 3 - Norway and Peru are close to a deal on cod."
 *                    ^^^^^^     ^^^^          not the town it was filed from
 */
export const statesOfLead = oncePerArticle((article: Article, { places }: Readonly<Found>): string[] => {
  const named = Array.from({ length: LEAD }, () => new Set<string>())
  for (const { start, country, kind } of places)
    if (country && NAMES_STATE.has(kind)) named[sentenceAt(article, start)]?.add(country)
  return [...(named.find(({ size }) => size > 1) ?? [])].sort()
})
const NAMES_STATE: ReadonlySet<string> = new Set(['country', 'demonym'])
