import { itemAt, type Mention, type Span } from '../../text/span.ts'
import { sentenceAt, tokensIn, type Article } from '../article.ts'
import type { Token } from '../../text/tokens.ts'
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
 *     "Keller, an analyst, put the odds of a truce at 30 percent"     "Keller would | bet against a truce"
 *      ^^^^^^                                         ---------- hedge               ^^^^^^^^^^^ hedge
 */
export function ratedBy(article: Article, found: Readonly<Found>, hedge: Span): AssertedBy | null {
  const { tokens } = article
  const sentence = itemAt(article.sentences, sentenceAt(article, hedge.start))
  if (!sentence) return null
  const [first, last] = tokensIn(article, hedge)
  const from = Math.max(sentence.first, first - LONGEST)
  if (BETS.test(tokens[last - 2]?.lower ?? '')) return subjectOf(article, found, beforeModal(tokens, first))
  const verb = from + tokens.slice(from, first).findLastIndex(({ lower }) => RATES.test(lower))
  if (verb < from) return null
  const ofChances = tokens.slice(verb, last).some(({ lower }) => CHANCES.has(lower) || COUNTED.has(lower))
  return ofChances ? subjectOf(article, found, verb) : null
}
const BETS = /^(?:bet|betting|wager)$/

/** "Keller | would not | bet": where the verb begins. */
function beforeModal(tokens: readonly Token[], verb: number): number {
  let at = verb
  while (/^(?:would|'d|is|was|not|still|also)$/.test(tokens[at - 1]?.lower ?? '')) at--
  return at
}

const mentionOf = ({ start, end, text }: Mention): Mention => ({ start, end, text })

/** Who stands right before a verb, an apposition aside. */
function subjectOf(article: Article, found: Readonly<Found>, verb: number): AssertedBy | null {
  const end = article.tokens[verb - 1]?.text === ',' ? verb - 1 : verb
  const actor = castOf(article, found).actors.find((one) => one.last === end && one.kind !== 'office')
  if (actor) return asserter(article, actor)
  const body = found.organizations.find((one) => one.end === article.tokens[end - 1]?.end)
  return body ? { kind: 'organization', names: [body.name], mention: mentionOf(body) } : null
}
const RATES =
  /^(?:puts?|gave|gives?|estimate[sd]?|rate[sd]?|sees|saw|peg(?:s|ged)|reckon(?:s|ed)|assign(?:s|ed))$/
