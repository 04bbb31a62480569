import { sentenceAt, type Article } from '../../article.ts'
import type { Detector, Found } from '../../detector.ts'
import type { Treaty } from '../../schemas.ts'
import { joinMentions, type TreatyThread } from './join.ts'
import type { TreatyMention } from './mention.ts'
import { findMentions } from './mentions.ts'
import { endsWithWith, partiesBefore, partiesSaid, saysWith, speaksOfPair } from './parties.ts'

/** Treaties, agreements, pacts, memoranda, truces: named, described, and taken up again. */
export const treaties: Detector = {
  name: 'treaties',
  detect(article, found) {
    const mentions = findMentions(article, found)
    for (const mention of mentions) mention.parties = partiesSaid(article, found, mention)
    const threads = joinMentions(mentions)
    return { treaties: withParties(article, found, threads) }
  },
}

function withParties(article: Article, found: Readonly<Found>, threads: readonly TreatyThread[]): Treaty[] {
  const all = threads.map((thread) => toTreaty(article, found, thread))
  const pairs = pairsBySentence(article, all)
  all.forEach((treaty, i) => {
    if (treaty.parties.length > 0) return
    const first = (threads[i] as TreatyThread).mentions[0] as TreatyMention
    if (!speaksOfPair(article, first)) return
    const pair = pairs.get(sentenceAt(article, first.start)) ?? pairBefore(all, i)
    if (pair) treaty.parties = [...pair]
  })
  return all
}

function toTreaty(article: Article, found: Readonly<Found>, thread: TreatyThread): Treaty {
  const { mentions, year, known } = thread
  const fullest = mentions.reduce((best, mention) => (rank(mention) > rank(best) ? mention : best))
  return {
    label: fullest.text,
    title: fullest.form === 'named' ? fullest.text : null,
    year,
    registry: known?.id ?? null,
    parties: partiesOf(article, found, mentions),
    mentions: mentions.map(({ start, end, text }) => ({ start, end, text })),
  }
}

/** A name before a description before "the treaty"; of two alike, the longer. */
const rank = ({ form, text }: TreatyMention): number =>
  (form === 'named' ? 2000 : form === 'described' ? 1000 : 0) + Math.min(text.length, 999)

function partiesOf(article: Article, found: Readonly<Found>, mentions: readonly TreatyMention[]): string[] {
  let best: string[] = []
  for (const mention of mentions) {
    if (mention.form === 'bare') continue
    const said = [...mention.parties]
    const stranded = endsWithWith(article, mention)
    if (said.length === 1 || stranded) {
      const before = partiesBefore(article, found, mention).filter((party) => !said.includes(party))
      if (stranded) said.push(...before.slice(0, 2 - said.length))
      else if (saysWith(article, mention)) said.unshift(...before.slice(0, 1))
    }
    if (said.length > best.length) best = said
  }
  return best
}

/** "a new pact between Peru and Chile …, an upgraded version of the 2000 Treaty, which stated that the two countries" */
function pairsBySentence(article: Article, all: readonly Treaty[]): Map<number, string[]> {
  const pairs = new Map<number, string[]>()
  for (const { parties, mentions } of all) {
    if (parties.length !== 2) continue
    for (const { start } of mentions) {
      const sentence = sentenceAt(article, start)
      if (!pairs.has(sentence)) pairs.set(sentence, parties)
    }
  }
  return pairs
}

function pairBefore(all: readonly Treaty[], i: number): string[] | null {
  for (let n = i - 1; n >= 0 && n > i - 5; n--) {
    const { parties } = all[n] as Treaty
    if (parties.length === 2) return [...parties]
  }
  return null
}
