import type { Token } from '../../../text/tokens.ts'
import type { Actor } from '../frames/cast.ts'
import type { Timex } from '../../schemas.ts'
import { isPossessive } from '../frames/cast/actor.ts'
import { placeAt, readDestinations, type Destination } from '../frames/destinations.ts'
import { dateFor, fromNow } from '../frames/when.ts'
import { TRAVEL_NOUNS, UPCOMING } from '../../lexicon/visit-words.ts'
import { SPEECH_VERBS } from '../../lexicon/speech-verbs.ts'
import { kindIn, visitorsOf, wordsBetween, type Journey, type Reader, type Scene } from './scene.ts'
import { dayAhead, newDate, overDays } from './days.ts'
import { windowFrom } from './stops.ts'
import { meantAt } from './topic.ts'
import { carriedBy, ownerOf } from './noun-visitors.ts'
import { CARRY, statusOfNoun } from './noun-status.ts'

const TO = new Set(['to', 'of', 'in', 'at', 'across', 'around', 'through', 'throughout', 'into'])

/** "talked of since May", "spoke today of his visit": how long or when it is spoken of is not when it is to be. */
const isOfNow = ({ article }: Scene, date: Timex | null, first: number): boolean =>
  date !== null &&
  (/\bsince $/i.test(article.text.slice(Math.max(0, date.start - 7), date.start)) ||
    (/^today$/i.test(date.text) && date.end < (article.tokens[first]?.start ?? 0)))

/** After them a date is the first day of the journey. */
const BEGINS =
  /^(?:beg[aiu]n|begins|beginning|start|starts|started|starting|embark|embarks|embarked|embarking|kick|kicks|kicked|arrive|arrives|arrived|pay|pays|paid|make|makes|made)$/

/** Reads "his anticipated visit to Lima", "a visit by the premier to Lima", "her Lima trip". */
function readNoun(scene: Scene, at: number): Journey | null {
  const { tokens, sentence } = scene
  const noun = (tokens[at] as Token).lower
  if (tokens[at - 1]?.lower === 'to') return null // a verb: "to travel to Lima"
  if (/^(?:plans?|bans?|documents?|restrictions|warnings?)$/.test(tokens[at + 1]?.lower ?? '')) return null
  const destinations = destinationsOf(scene, at)
  const last = destinations.at(-1)?.last ?? at + 1
  const owner = ownerOf(scene, at)
  const visitors = owner ? [owner] : (carriedBy(scene, at, last) ?? [])
  const actors = visitors.filter(({ official }) => official)
  if (actors.length === 0 || /^(?:visitor|visitors)$/.test(noun)) return null
  const places = destinations.length > 0 ? destinations : owner ? topicOf(scene, actors[0] as Actor, at) : []
  if (places.length === 0) return null
  const first = Math.min((actors[0] as Actor).first, at)
  const between = wordsBetween(scene, owner && owner.last <= at ? owner.last : at - 5, at)
  const governing = wordsBetween(scene, (actors.at(-1) as Actor).last, at)
  const status = statusOfNoun(scene, at, last, between, owner, governing)
  if (status === 'none') return null
  const upcoming = between.findIndex((word) => UPCOMING.has(word))
  const told =
    dateFor(scene.article, scene.found, sentence, Math.min(first + 1, at), last) ??
    dayItTakesPlace(scene, last)
  const begins = [...wordsBetween(scene, at - 14, at), ...wordsBetween(scene, last, last + 4)].some((word) =>
    BEGINS.test(word),
  )
  const date =
    status === 'postponed'
      ? newDate(scene, told)
      : begins
        ? overDays(
            scene.article.text.slice(
              (tokens[Math.max(sentence.first, at - 7)] as Token).start,
              tokens[at]?.end,
            ),
            told,
          )
        : told
  const carried = wordsBetween(scene, at - 7, at).findLast((word) => CARRY.has(word))
  const ahead =
    status === 'under_way' && CARRY.get(carried ?? '') === 'present'
      ? dayAhead(date, scene.article.published?.date ?? null)
      : null
  const open = upcoming < 0 ? null : fromNow(scene.article, at - between.length + upcoming)
  return {
    visitors: visitorsOf(actors),
    destinations: places.map(({ name, country }) => ({ name, country })),
    status: ahead ? 'planned' : status,
    date: status === 'planned' && isOfNow(scene, date, first) ? open : (ahead ?? date ?? open),
    first: Math.max(sentence.first, owner ? first : Math.min(first, at)),
    last: Math.max(last, at + 1),
    kind: kindIn(between),
    requestedBy: null,
  }
}

export const nouns: Reader = { words: TRAVEL_NOUNS, read: readNoun }

/** "to Lima", over a date or a "by …" between; or the place right before the noun: "her Lima visit". */
function destinationsOf(scene: Scene, at: number): Destination[] {
  const { tokens, article, found, sentence } = scene
  for (let i = at + 1; i < Math.min(sentence.last, at + 12); i++) {
    const { lower, kind } = tokens[i] as Token
    if (TO.has(lower) || (lower === 'for' && (tokens[at] as Token).lower === 'departure')) {
      const list = readDestinations(article, found, i + 1, sentence.last)
      if (list.length > 0 && !isPossessive(tokens[list.at(-1)?.last ?? i])) return list // "of Chile's president to Lima"
      const meant = lower === 'to' ? meantAt(scene, i + 1) : null // "her visit to the country"
      if (meant) return [meant]
    }
    if (
      TRAVEL_NOUNS.has(lower) ||
      /^(?:that|which|who|was|were|is|are|has|have|had|will|would|but|said)$/.test(lower) ||
      (kind === 'mark' && lower !== ',' && lower !== '-')
    )
      break
  }
  const abroad = /^(?:(?:abroad|overseas|as \w+) )?(?:will be|would be|was|is|has been) to /.exec(
    wordsBetween(scene, at + 1, at + 7).join(' '),
  )
  if (abroad)
    return readDestinations(article, found, at + 1 + abroad[0].trim().split(' ').length, sentence.last)
  const place = placeAt(article, found, at - 1)
  if (!place || place.kind === 'demonym') return []
  let first = at - 1
  while (first > sentence.first && (tokens[first - 1] as Token).start >= place.start) first--
  return [{ name: place.text, country: place.country, first, last: at }]
}

/** No place is named: the journey the article spoke of last, if the same one may be meant. */
function topicOf(scene: Scene, actor: Actor, at: number): Destination[] {
  const { told, tokens } = scene
  if (tokens[at + 1]?.lower === 'to' || tokens[actor.last]?.lower === 'to') return [] // to somewhere no list names
  if (/^(?:abroad|overseas)$/.test(tokens[at + 1]?.lower ?? '') || tokens[at - 1]?.lower === 'foreign')
    return []
  const place = told.at(-1)?.destinations[0] ?? tellerOf(scene, at)
  if (
    !place ||
    place.country === actor.country ||
    told.some(({ visitors }) => visitors.some(({ name }) => name === actor.name))
  )
    return []
  return [{ ...place, first: at, last: at + 1 }]
}

/** "Lima said | that Berg's visit": the state or seat that tells of a guest. */
function tellerOf({ tokens, article, found, sentence }: Scene, at: number): Destination | null {
  const [teller] = readDestinations(article, found, sentence.first, at)
  const says = teller && SPEECH_VERBS.has(tokens[teller.last]?.lower ?? '')
  return says ? teller : null
}

/** "a visit to Lima to open the fair | will take place on May 3". */
function dayItTakesPlace(scene: Scene, last: number): Timex | null {
  const words = wordsBetween(scene, last, last + LONGEST_AIM)
  const takes = words.findIndex((word, i) => TAKES.test(word) && words[i + 1] === 'place')
  return takes < 0 ? null : (windowFrom(scene, last + takes + 2)?.date ?? null)
}
const TAKES = /^(?:takes?|took|taken)$/
/** How many words may stand between the place and when it takes place. */
const LONGEST_AIM = 16
