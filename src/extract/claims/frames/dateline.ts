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
