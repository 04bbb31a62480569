import { itemAt, type Span } from '../../text/span.ts'
import { sentenceAt, tokensIn, type Article } from '../article.ts'
import type { Found } from '../detector.ts'
import { CHANCES, COUNTED } from '../lexicon/hedges.ts'
import type { AssertedBy } from '../schemas.ts'
import { castOf } from './frames/cast.ts'
import { asserter } from './forecast/named-by.ts'

/** Between who rates and the odds, in words. */
const LONGEST = 30

/**
 * Who gives the odds without being quoted; null where nobody is named.
 *
 *     "Keller, an analyst, put the odds of a truce at 30 percent"     "Keller gave the deal a 20 percent chance"
 *      ^^^^^^                                         ---------- hedge
 */
export function ratedBy(article: Article, found: Readonly<Found>, hedge: Span): AssertedBy | null {
  const { tokens } = article
  const sentence = itemAt(article.sentences, sentenceAt(article, hedge.start))
  if (!sentence) return null
  const [first, last] = tokensIn(article, hedge)
  const from = Math.max(sentence.first, first - LONGEST)
  const verb = from + tokens.slice(from, first).findLastIndex(({ lower }) => RATES.test(lower))
  if (verb < from) return null
  const ofChances = tokens.slice(verb, last).some(({ lower }) => CHANCES.has(lower) || COUNTED.has(lower))
  const subject = tokens[verb - 1]?.text === ',' ? verb - 1 : verb
  const actor = castOf(article, found).actors.find((one) => one.last === subject && one.kind !== 'office')
  return ofChances && actor ? asserter(article, actor) : null
}
const RATES =
  /^(?:puts?|gave|gives?|estimate[sd]?|rate[sd]?|sees|saw|peg(?:s|ged)|reckon(?:s|ed)|assign(?:s|ed))$/
