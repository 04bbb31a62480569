import { itemAt } from '../../../text/span.ts'
import { sentenceAt, type Article } from '../../article.ts'
import type { Detector } from '../../detector.ts'
import { COMMON_TITLES } from '../../lexicon/treaties.ts'
import type { Treaty } from '../../schemas.ts'
import { actorsIn, type Actor } from './actors.ts'
import { joinMentions } from './join.ts'
import type { TreatyMention } from './mention.ts'
import type { TreatyThread } from './thread.ts'
import { findMentions } from './mentions.ts'
import { pairFor, speaksOfPair } from './pairs.ts'
import { partiesSaid } from './parties.ts'
import { unitedParties } from './united.ts'
import { successorOf } from './years.ts'

/** Treaties, agreements, pacts, memoranda, truces: named, described, and taken up again. */
export const treaties: Detector = {
  name: 'treaties',
  detect(article, found) {
    const mentions = findMentions(article, found)
    if (mentions.length === 0) return {}
    for (const mention of mentions) mention.parties = partiesSaid(article, found, mention)
    const actors = actorsIn(article, found)
    const threads = joinMentions(mentions)
    for (const thread of threads) if (!isKnown(article, actors, thread)) thread.known = null
    const all = threads.map((thread) => toTreaty(article, actors, thread))
    addPairs(article, actors, threads, all)
    return { treaties: all }
  },
}

/** Whether a title that many treaties bear means the one of the registry: its year says so, or one of its parties. */
function isKnown(article: Article, actors: readonly Actor[], thread: TreatyThread): boolean {
  const { known, year, mentions } = thread
  if (known && year !== null && Math.abs(year - known.year) > FAR) return false
  if (!known || !mentions.every(({ form, text }) => form === 'bare' || COMMON_TITLES.test(text))) return true
  if (year !== null) return year === known.year
  return unitedParties(article, actors, { ...thread, known: null }).some((party) =>
    known.parties.includes(party),
  )
}

/** Years by which what was signed in one may be dated by another: when it was agreed, entered into force, was renewed. */
const FAR = 12

function toTreaty(article: Article, actors: readonly Actor[], thread: TreatyThread): Treaty {
  const { mentions, year, known } = thread
  const fullest = mentions.reduce((best, mention) => (rank(mention) > rank(best) ? mention : best))
  return {
    label: fullest.text,
    title: fullest.form === 'named' ? fullest.text : null,
    year,
    registry: known?.id ?? null,
    parties: unitedParties(article, actors, thread),
    mentions: mentions.map(({ start, end, text }) => ({ start, end, text })),
  }
}

/** A name before a description before "the treaty"; of two alike, the longer. */
const rank = ({ form, text }: TreatyMention): number =>
  (form === 'named' ? 2000 : form === 'described' ? 1000 : 0) + Math.min(text.length, 999)

/** "Peru and Chile … The two countries signed a treaty": to a treaty with no partner yet, the pair spoken of. */
function addPairs(
  article: Article,
  actors: readonly Actor[],
  threads: readonly TreatyThread[],
  all: readonly Treaty[],
): void {
  const told = new Map<number, string[]>() // by sentence, the pair of a treaty it speaks of
  for (const { parties, mentions } of all)
    if (parties.length === 2) for (const { start } of mentions) told.set(sentenceAt(article, start), parties)
  all.forEach((treaty, i) => {
    const { known, mentions } = threads[i] as TreatyThread
    if (treaty.parties.length > 1 || known) return
    const [first] = mentions as [TreatyMention]
    const other = treaty.parties.length === 0 ? replacedBy(article, first, all) : null
    const amended = other ?? amendedBy(first, all)
    if (
      amended &&
      treaty.parties.every((party) => amended.parties.includes(party)) &&
      amended.parties.length > 0
    ) {
      treaty.parties = [...amended.parties]
      return
    }
    for (const mention of mentions) {
      const sentence = sentenceAt(article, mention.start)
      const beside = speaksOfPair(article, sentence, mention) ? told.get(sentence) : undefined
      const pair = beside ?? pairFor(article, actors, mention)
      if (!pair || !treaty.parties.every((party) => pair.includes(party))) continue
      treaty.parties = pair
      return
    }
  })
}

/** "The pact of Peru and Chile lapsed. It was replaced by | a treaty that …": the one spoken of just before, which has the same parties. */
function replacedBy(
  article: Article,
  { first, start }: TreatyMention,
  all: readonly Treaty[],
): Treaty | null {
  const sentence = itemAt(article.sentences, sentenceAt(article, start))
  if (!sentence || successorOf(article.tokens, sentence, first) < 0) return null
  const before = all.flatMap((treaty) => treaty.mentions.map((at) => ({ treaty, at: at.start })))
  return before.filter(({ at }) => at < start).sort((a, b) => b.at - a.at)[0]?.treaty ?? null
}

/** "a protocol to | the Transit Treaty": the treaty that it stands beside, which has the same parties. */
const amendedBy = (first: TreatyMention, all: readonly Treaty[]): Treaty | null =>
  /^(?:\S+ ){0,3}(?:protocol|amendment|annex|addendum|supplement)s? to /i.test(first.text)
    ? (all.find(({ mentions }) =>
        mentions.some(({ start, end }) => start > first.start && end <= first.end),
      ) ?? null)
    : null
