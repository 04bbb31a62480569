import type { Token } from '../../../text/tokens.ts'
import type { Actor } from '../frames/cast.ts'
import type { Timex } from '../../schemas.ts'
import { dateFor, fromNow } from '../frames/when.ts'
import { TRAVEL_NOUNS, UPCOMING } from '../../lexicon/travel/visits.ts'
import { kindIn, visitorsOf, wordsBetween, type Journey, type Reader, type Scene } from './scene.ts'
import { dayAhead, overDays, upToLeaving } from './days.ts'
import { windowFrom } from './stops.ts'
import { destinationsOf, placeUnnamed } from './noun-places.ts'
import { carriedBy, ownerOf } from './noun-visitors.ts'
import { CARRY, statusOfNoun } from './noun-status.ts'
import type { Told } from '../frames/status.ts'

/** "talked of since May", "spoke today of his visit": how long or when it is spoken of is not when it is to be. */
const isOfNow = ({ article }: Scene, date: Timex | null, first: number): boolean =>
  date !== null &&
  (/\bsince $/i.test(article.text.slice(Math.max(0, date.start - 7), date.start)) ||
    (/^today$/i.test(date.text) && date.end < (article.tokens[first]?.start ?? 0)))

/** "her visit to Lima: since that day, trade has grown": what has been since is not when it was. */
const isSince = ({ article }: Scene, date: Timex | null, status: Told, at: number): boolean =>
  date !== null &&
  status !== 'under_way' &&
  date.start > (article.tokens[at]?.start ?? 0) &&
  /\bsince $/i.test(article.text.slice(Math.max(0, date.start - 7), date.start))

/** After them a date is the first day of the journey. */
const BEGINS =
  /^(?:beg[aiu]n|begins|beginning|start|starts|started|starting|embark|embarks|embarked|embarking|kick|kicks|kicked|arrive|arrives|arrived|pay|pays|paid|make|makes|made)$/

/** Reads "his anticipated visit to Lima", "a visit by the premier to Lima", "her Lima trip". */
function readNoun(scene: Scene, at: number): Journey | null {
  const { tokens, sentence } = scene
  const noun = (tokens[at] as Token).lower
  if (tokens[at - 1]?.lower === 'to') return null // a verb: "to travel to Lima"
  if (noun === 'swing' && !/^(?:through|across|around)$/.test(tokens[at + 1]?.lower ?? '')) return null // "a swing to the left"
  if (/^(?:plans?|bans?|documents?|restrictions|warnings?)$/.test(tokens[at + 1]?.lower ?? '')) return null
  const destinations = destinationsOf(scene, at)
  const last = destinations.at(-1)?.last ?? at + 1
  const owner = ownerOf(scene, at)
  const visitors = owner ? [owner] : (carriedBy(scene, at, last) ?? [])
  const actors = visitors.filter(({ official }) => official)
  if (actors.length === 0 || /^(?:visitor|visitors)$/.test(noun)) return null
  if (owner && isOfAKind(scene, owner, at)) return null
  const places =
    destinations.length > 0 ? destinations : owner ? placeUnnamed(scene, actors[0] as Actor, at) : []
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
  const led = scene.article.text.slice(
    (tokens[Math.max(sentence.first, at - 7)] as Token).start,
    tokens[at]?.end,
  )
  const date = begins && status !== 'postponed' ? overDays(led, told) : (upToLeaving(led, told) ?? told)
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
    date:
      isSince(scene, date, status, at) || (status === 'planned' && isOfNow(scene, date, first))
        ? open
        : (ahead ?? date ?? open),
    first: Math.max(sentence.first, owner ? first : Math.min(first, at)),
    last: Math.max(last, at + 1, owner?.last ?? 0),
    kind: kindIn(between),
    requestedBy: null,
  }
}

/** "Berg will go to Lima, the first visit by | a Chilean head of state | in years": hers, who was told to go. */
const isOfAKind = (scene: Scene, owner: Actor, at: number): boolean =>
  owner.kind === 'office' &&
  !owner.person &&
  owner.first > at &&
  wordsBetween(scene, owner.first - 1, owner.first + 1).some((word) => /^an?$/.test(word)) &&
  wordsBetween(scene, at - 5, at).some((word) => ORDINAL.test(word)) &&
  scene.told.at(-1)?.visitors.some(({ country }) => country === owner.country) === true
const ORDINAL = /^(?:first|second|third|fourth|fifth|last|latest|only|rare)$/

export const nouns: Reader = { words: TRAVEL_NOUNS, read: readNoun }

/** "a visit to Lima to open the fair | will take place on May 3". */
function dayItTakesPlace(scene: Scene, last: number): Timex | null {
  const words = wordsBetween(scene, last, last + LONGEST_AIM)
  const takes = words.findIndex((word, i) => TAKES.test(word) && words[i + 1] === 'place')
  return takes < 0 ? null : (windowFrom(scene, last + takes + 2)?.date ?? null)
}
const TAKES = /^(?:takes?|took|taken)$/
/** How many words may stand between the place and when it takes place. */
const LONGEST_AIM = 16
