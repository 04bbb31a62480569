import { contains, itemAt, type Span } from '../../../text/span.ts'
import { sentenceAt, tokensIn, type Article } from '../../article.ts'
import type { Found } from '../../detector.ts'
import type { AssertedBy } from '../../schemas.ts'
import { castOf, type Actor } from '../frames/cast.ts'
import { judgedBy } from './predicate.ts'

/**
 * Who is named for a forecast that no quotation holds; null where nobody is.
 *
 *     "Keller considers the date | unlikely to be met"     "According to officials in Lima she will | probably go"
 *      ^^^^^^                                                            ^^^^^^^^^
 */
export function namedBy(article: Article, found: Readonly<Found>, hedge: Span): AssertedBy | null {
  const { tokens } = article
  const sentence = itemAt(article.sentences, sentenceAt(article, hedge.start))
  if (!sentence) return null
  const { actors } = castOf(article, found)
  const [first] = tokensIn(article, hedge)
  const judged = judgedBy(tokens, first, sentence.first)
  const judge = judged && actors.find(({ last }) => last === judged.verb)
  if (judge) return asserter(article, judge)
  const told = judged && toldOf(article, found, judged.verb, sentence.first)
  if (told) return told
  const opens = tokens[sentence.first]?.lower === 'according' && tokens[sentence.first + 1]?.lower === 'to'
  const from = tokens[sentence.first + 2]?.start
  const source = opens ? found.sources.find(({ start }) => start === from) : undefined
  if (!source || source.end > hedge.start) return null
  const { start, end: stop, text, kind } = source
  return { kind, names: [], mention: { start, end: stop, text } }
}

/**
 *     "Keller of the Cape Institute, who had called | a pact unlikely, …"
 *      ^^^^^^                                  ^ verb
 *
 * The one whom a clause with "who" tells of; null where its verb is not in such a clause.
 */
function toldOf(
  { tokens }: Article,
  { people }: Readonly<Found>,
  verb: number,
  first: number,
): AssertedBy | null {
  let who = verb - 1
  while (who > first && OF_VERB.test(tokens[who]?.lower ?? '')) who--
  if (tokens[who]?.lower !== 'who') return null
  const end = tokens[tokens[who - 1]?.text === ',' ? who - 2 : who - 1]?.end
  for (const { name, mentions, descriptions } of people)
    for (const span of [...mentions, ...descriptions]) {
      if (span.end !== end) continue
      const { start, end: stop, text } = mentions.find((one) => contains(span, one)) ?? span
      return { kind: 'person', names: [name], mention: { start, end: stop, text } }
    }
  return null
}
const OF_VERB = /^(?:had|has|have|once|long|also|\p{L}+ly)$/u

/** One who acts, as the one who says it; null where several are meant, or something of his is. */
export function asserter({ tokens, text }: Article, actor: Actor): AssertedBy | null {
  if (actor.possessive || actor.plural || actor.kind === 'office') return null
  const [start, end] = [tokens[actor.first]?.start ?? 0, tokens[actor.last - 1]?.end ?? 0]
  return { kind: 'person', names: [actor.name], mention: { start, end, text: text.slice(start, end) } }
}
