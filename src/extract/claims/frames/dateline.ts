import type { Span } from '../../../text/span.ts'
import type { Article } from '../../article.ts'
import type { Place } from '../../detector.ts'
import { oncePerArticle } from './once.ts'

/** How far into a text its dateline may stand, in characters. */
const HEAD = 400
/** What follows the place of a dateline: a state, a day, an agency, and the mark that ends it. */
const ENDS = /^(?:,? ?[^\n:—–.]{0,40}?)(?::|—|–|--| - |\s?\([A-Z][^\n)]{1,30}\))/

/**
 * The town a report was filed from: what "here" means in it.
 *
 *     QUITO, Ecuador: The Finnish president arrived here …      Quito, May 3 (Agency) The Finnish president …
 *     ^^^^^                                                     ^^^^^
 */
export const placeOfReport = oncePerArticle(
  ({ text }, { places }): Place | null =>
    places.find(
      ({ start, end, kind }) =>
        start < HEAD &&
        (kind === 'city' || kind === 'capital' || kind === 'metonym') &&
        (start === 0 || text[start - 1] === '\n') &&
        ENDS.test(text.slice(end, end + 80)),
    ) ?? null,
)

/** "THE WHITE HOUSE", over "Office of the Press Secretary": who writes, not where. */
export const isLetterhead = ({ text }: Article, { end }: Span): boolean =>
  LETTERHEAD.test(text.slice(end, end + LONGEST_GAP))

const LETTERHEAD = /^\s*(?:Office|Department|Ministry) of\b/i
/** How much a letterhead and the office under it, with what stands between, may take, in characters. */
const LONGEST_GAP = 40

/** "Aboard Air Force One": who speaks to reporters there. */
const AIRCRAFT = /\bAboard Air Force (?:One|Two)\b/i

/** The state whose office a text is headed with. */
export function stateOfLetterhead(article: Article, places: readonly Place[]): string | null {
  if (AIRCRAFT.test(article.text.slice(0, HEAD))) return 'US'
  const [place] = places
  return place && place.start <= 'The '.length && isLetterhead(article, place) ? place.country : null
}
