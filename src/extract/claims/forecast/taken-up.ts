import { lastStartingBy, type Span } from '../../../text/span.ts'
import type { Article } from '../../article.ts'
import type { Hedge } from '../../detector.ts'
import type { Likelihood } from '../../schemas.ts'

/**
 *     "Peru could reject the pact, but that this was | very unlikely"
 *      ---------------------------       ^^^^        ^^^^^^^^^^^^^
 *
 * The odds of a clause that is only called possible, where the next one takes it up with a word that points at it; else null.
 */
export function oddsTakenUp(article: Article, hedges: readonly Hedge[], clause: Span): Likelihood | null {
  const hedge = hedges[lastStartingBy(hedges, clause.end - 1) + 1]
  if (!hedge?.band || hedge.kind !== 'likelihood') return null
  if (!TAKES_UP.test(article.text.slice(clause.end, hedge.start))) return null
  const { band, start, end, text } = hedge
  return { band, hedge: { start, end, text } }
}
const TAKES_UP =
  /^,? (?:but|though|although|and|yet)(?: that)? (?:this|that|it) (?:is|was|seems|seemed|remains|remained|looks|looked)(?: still| also| now)? $/
