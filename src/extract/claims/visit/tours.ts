import type { Token } from '../../../text/tokens.ts'
import { OPEN_VERBS, TAKE_VERBS } from '../../lexicon/travel/verbs.ts'
import { formsOf } from '../../lexicon/verb-forms.ts'
import { readDestinations } from '../frames/destinations.ts'
import { dateFor } from '../frames/when.ts'
import { afterPreposition, journey } from './journey.ts'
import { visitorsOf, wordsBetween, type Journey, type Reader, type Scene } from './scene.ts'
import { statusOfVerb } from '../frames/status.ts'

const TAKE = formsOf(TAKE_VERBS)
const TRIP = /^(?:tour|trip|visit|swing|journey|travels|itinerary|leg|flight|mission|that|which)$/
/** How many words before the verb the journey may be named. */
const REACH = 8

/**
 * A journey that takes someone somewhere.
 *
 *     a week-long tour that will also take her to Chile and Peru
 *                                     ^^^^ at
 */
function readTour(scene: Scene, at: number): Journey | null {
  const { tokens, article, found, sentence, actors } = scene
  const form = TAKE.get((tokens[at] as Token).lower)
  const taken = actors.find(({ first }) => first > at && first <= at + 2)
  if (!form || !taken?.official || tokens[taken.last]?.lower !== 'to') return null
  const before = wordsBetween(scene, at - REACH, at)
  if (!before.some((word) => TRIP.test(word))) return null
  const places = readDestinations(article, found, taken.last + 1, sentence.last)
  const last = places.at(-1)?.last
  const status = statusOfVerb(before.slice(before.findLastIndex((word) => TRIP.test(word))), form)
  if (last === undefined || status === 'none') return null
  const date = dateFor(article, found, sentence, at, last)
  return {
    visitors: visitorsOf([taken]),
    destinations: places.map(({ name, country }) => ({ name, country })),
    status,
    date: date && date.start > (tokens[at] as Token).start ? date : null, // before it stands the day of departure
    first: at,
    last,
    kind: null,
    requestedBy: null,
  }
}

const OPEN = formsOf(OPEN_VERBS)
const IN = new Set(['in'])

/** "She will begin | in Lima", "ended in Quito": the first and last stop of the tour told shortly before. */
function readStop(scene: Scene, at: number): Journey | null {
  const { tokens, told, article } = scene
  const form = OPEN.get((tokens[at] as Token).lower)
  const tour = told.at(-1)
  if (!form || !tour || tokens[at + 1]?.lower !== 'in') return null
  if ((article.sentenceOf[at] ?? 0) - (article.sentenceOf[tour.first] ?? 0) > 1) return null
  const stop = journey(scene, at, form, afterPreposition(scene, at, IN, 1))
  const same = stop?.visitors.every(({ name }) => tour.visitors.some((one) => one.name === name))
  return stop && same ? { ...stop, date: stop.date ?? tour.date } : null
}

export const tours: Reader = {
  words: [...TAKE.keys(), ...OPEN.keys()],
  read: (scene, at) => readTour(scene, at) ?? readStop(scene, at),
}
