import { itemAt } from '../../../text/span.ts'
import { sentenceAt, type Article } from '../../article.ts'
import { actorsAmong, type Actor } from './actors.ts'
import { partiesAround } from './around.ts'
import type { TreatyThread } from './thread.ts'
import type { TreatyMention } from './mention.ts'

/**
 * The parties of one treaty by all that its mentions say, and by the registry.
 *
 *     "Peru signed the fishing accord in May. … Chile ratified the accord."     PE CL
 *     "Moscow left the INF Treaty."                                             RU, and US by the registry
 *
 * A mention that names two ("the Russian-Indian accord", "a pact between Peru and Chile") names them all.
 */
export function unitedParties(article: Article, actors: readonly Actor[], thread: TreatyThread): string[] {
  const { mentions, known } = thread
  const around = (strict: boolean) => mentions.flatMap((at) => partiesAround(article, actors, at, strict))
  const named = mentions.flatMap(({ parties }) => parties)
  if (known && known.parties.length > 0)
    return withKnown([...new Set([...around(false), ...named])], around(true), known.parties)
  const fullest = mentions.reduce((best, one) => (one.parties.length > best.parties.length ? one : best))
  if (fullest.parties.length > 1) return [...fullest.parties]
  const said = new Set([...around(known !== null), ...named])
  for (const mention of mentions) if (said.size < 2) addPartners(article, actors, mention, said)
  return [...said]
}

/** "Peru wants a pact with Chile", and "Chile is the only state that Peru has a pact with": the nearest before it. */
function addPartners(
  article: Article,
  actors: readonly Actor[],
  { form, first, last, start }: TreatyMention,
  said: Set<string>,
): void {
  if (form === 'bare') return
  const { tokens } = article
  const stranded = tokens[last]?.lower === 'with' && tokens[last + 1]?.kind !== 'word'
  if (!stranded && !tokens.slice(first, last).some(({ lower }) => lower === 'with')) return
  const sentence = itemAt(article.sentences, sentenceAt(article, start))
  const before = sentence ? actorsAmong(article, actors, sentence.first, first) : []
  for (const { country } of before.toReversed()) if (said.size < 2) said.add(country)
}

/** The state that goes on with the treaties of one that is no more. */
const SUCCESSOR: Readonly<Record<string, string>> = { SU: 'RU' }
const today = (country: string): string => SUCCESSOR[country] ?? country

/** Where a text names some of those whom a treaty of the registry binds, the others too, and who it says joined them. */
function withKnown(said: readonly string[], joined: readonly string[], parties: readonly string[]): string[] {
  const bound = new Set(parties.map(today))
  const told = said.filter((party) => bound.has(today(party)))
  if (told.length === 0) return []
  const named = new Set(told.map(today))
  const others = joined.filter((party) => !bound.has(today(party)))
  return [...new Set([...told, ...parties.filter((party) => !named.has(today(party))), ...others])]
}
