import { itemAt, lastStartingBy, type Span } from '../../../text/span.ts'
import { sentenceAt, tokensIn, type Article } from '../../article.ts'
import type { Found } from '../../detector.ts'
import type { Timex } from '../../schemas.ts'
import { dateFor } from '../frames/when.ts'

/**
 * The days in which what is foretold would come about; null where the text names none, or only days that are past.
 *
 *     "Peru is likely to sign by the end of the year"     "could fall within two years"
 *                             ^^^^^^^^^^^^^^^^^^^^^^                   ^^^^^^^^^^^^^^^^
 */
export function dueIn(article: Article, found: Readonly<Found>, evidence: Span): Timex | null {
  const sentence = itemAt(article.sentences, sentenceAt(article, evidence.start))
  if (!sentence) return null
  const [first, last] = tokensIn(article, evidence)
  const due =
    spanOfTime(article, found, sentence.start, evidence) ?? dateFor(article, found, sentence, first, last)
  const published = article.published?.date
  return due && (!published || (due.to ?? due.from ?? published) >= published) ? due : null
}

/** "within two years", "over the next six months": from now on. */
function spanOfTime(
  { text }: Article,
  { dates }: Readonly<Found>,
  opens: number,
  evidence: Span,
): Timex | null {
  for (let i = lastStartingBy(dates, evidence.end - 1); i >= 0; i--) {
    const date = dates[i] as Timex
    // "Within a year, | Peru will probably leave"
    if (date.start < evidence.start && (date.start < opens || text.slice(date.end, evidence.start) !== ', '))
      break
    const before = text.slice(Math.max(opens, date.start - 20), date.start)
    if (date.type === 'DURATION' && date.to !== null && AHEAD.test(before)) return date
  }
  return null
}
const AHEAD = /\b(?:within|over|during|in)(?: the)?(?: next| coming)? $/i
