import { isCalledOff, isPutOff } from '../frames/mood.ts'
import { placeAt, readDestinations } from '../frames/destinations.ts'
import { dateFor } from '../frames/when.ts'
import { actorsFrom } from './listed.ts'
import { wordsBetween, type Journey, type Reader, type Scene } from './scene.ts'
import type { EventStatus } from '../frames/status.ts'

const NOUNS = new Set(['visit', 'trip', 'tour', 'journey', 'stop', 'stopover'])
const DETERMINED = /(?:^|\s)(?:the|this) (?:\S+ )?$/
/** How many sentences back the journey may have been told. */
const REACH = 3
const TO_COME =
  /^(?:will|would|is (?:to|now|expected|scheduled|due|set|planned|slated)|was (?:to|expected|scheduled|due|set|planned|slated|originally|initially))\b/
/** "The trip was requested by Chile", "had been sought by Berg". */
const ASKED = /^(?:was|were|is|had been|has been) (?:\w+ly )?(?:requested|sought|asked for|proposed) by\b/
const OVER = /^(?:took place|began|started|was held|lasted)\b/

/**
 * What came of the journey told last, and when it is to be.
 *
 *     She will visit Lima. The trip will take place in May.      … The visit has been postponed.
 *                              ^^^^ at                                ^^^^^ at
 */
function readFate(scene: Scene, at: number): Journey | null {
  const { tokens, told, article, found, sentence } = scene
  const journey = told.at(-1)
  if (journey && PLANNED.test(wordsBetween(scene, at - 2, at).join(' '))) return readLeg(scene, at, journey)
  if (!journey || !DETERMINED.test(`${wordsBetween(scene, at - 3, at).join(' ')} `)) return null
  if ((article.sentenceOf[at] ?? 0) - (article.sentenceOf[journey.first] ?? 0) > REACH) return null
  const verb = behindItsPlace(scene, at, journey)
  if (!/^(?:will|would|is|was|has|had|took|began|started|lasted)$/.test(tokens[verb]?.lower ?? ''))
    return null
  const after = wordsBetween(scene, verb, verb + 8)
  const status = fateIn(after, journey.status)
  if (status === null) return null
  const dated = dateFor(article, found, sentence, at, verb + 1)
  const said = status === 'planned' || status === 'occurred'
  if (said && !dated) return null
  const askers = status === 'requested' ? actorsFrom(scene, verb + 1 + after.indexOf('by'), 2) : []
  const asker =
    askers[0]?.name ??
    (status === 'requested' ? placeAt(article, found, verb + 1 + after.indexOf('by'))?.name : null)
  if (status === 'requested' && !asker) return null
  const movedFrom = journey.movedFrom ?? (status === 'postponed' ? journey.date : null)
  const requestedBy = asker ?? journey.requestedBy
  return {
    ...journey,
    status,
    date: dated ?? journey.date,
    movedFrom,
    requestedBy,
    first: at,
    last: verb + 1,
  }
}

/** "The trip | to Peru | has been put off", of a journey to Peru. */
function behindItsPlace({ tokens, article, found, sentence }: Scene, at: number, journey: Journey): number {
  if (tokens[at + 1]?.lower !== 'to') return at + 1
  const [place, ...others] = readDestinations(article, found, at + 2, sentence.last)
  const isThere = journey.destinations.some(({ name, country }) =>
    country === null ? name === place?.name : country === place?.country,
  )
  return place && others.length === 0 && isThere ? place.last : at + 1
}

const PLANNED = /^(?:a|an|another) (?:planned|scheduled|expected|proposed|second|further)$/

/** "A planned stop in Quito has been scrapped": of who was spoken of last. */
function readLeg(scene: Scene, at: number, journey: Journey): Journey | null {
  const { tokens, article, found, sentence } = scene
  if (!/^(?:in|to)$/.test(tokens[at + 1]?.lower ?? '')) return null
  const places = readDestinations(article, found, at + 2, sentence.last)
  const last = places.at(-1)?.last ?? at
  const after = wordsBetween(scene, last, last + 9)
  const status = isCalledOff(after) ? 'cancelled' : isPutOff(after) ? 'postponed' : null
  if (!status || places.length === 0) return null
  const destinations = places.map(({ name, country }) => ({ name, country }))
  return {
    ...journey,
    destinations,
    status,
    date: dateFor(article, found, sentence, at, last),
    first: at,
    last,
  }
}

function fateIn(after: readonly string[], before: EventStatus | null): EventStatus | null {
  if (isCalledOff(after)) return 'cancelled'
  if (isPutOff(after)) return 'postponed'
  const words = after.join(' ')
  if (ASKED.test(words)) return 'requested'
  if (TO_COME.test(words)) return before === 'occurred' || before === 'under_way' ? null : 'planned'
  return OVER.test(words) && (before === null || before === 'occurred') ? 'occurred' : null
}

export const fates: Reader = { words: NOUNS, read: readFate }
