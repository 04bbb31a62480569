import { itemAt } from '../../../text/span.ts'
import type { Article } from '../../article.ts'
import type { Found } from '../../detector.ts'
import { COUNTRY_NAMES } from '../../lexicon/places/index.ts'
import { placeAt, type Destination } from '../frames/destinations.ts'
import { placeOfReport } from '../frames/dateline.ts'
import type { Scene } from './scene.ts'

/** How many sentences back the journey may stand whose place goes without saying. */
const REACH = 3
const COMMON = /^(?:city|town|country|kingdom|republic|island|nation|emirate|principality)$/

/**
 * Where a text is that says "there" at token `at`, or no place at all: where the journey told last went, else the place
 * the sentence before is about, else its dateline.
 */
export function topicAt({ told, article, found }: Scene, at: number): Destination | null {
  const here = article.sentenceOf[at] ?? 0
  const near = told.filter(({ first }) => here - (article.sentenceOf[first] ?? 0) <= REACH)
  const journey = near.findLast(({ status }) => status !== 'planned') ?? near.at(-1)
  const place = journey?.destinations.at(-1)
  if (place?.country) return { ...place, first: at, last: at + 1 }
  const before = placeBefore(article, found, here)
  if (before) return { ...before, first: at, last: at + 1 }
  const report = placeOfReport(article, found)
  return report?.country ? { name: report.text, country: report.country, first: at, last: at + 1 } : null
}

/**
 * The place a sentence opens with, or names alone, of the sentence before sentence `here`.
 *
 *     Peru is bracing for a rare guest. The Chilean president …      Crowds in Lima lined the road. The Chilean …
 *     ^^^^ ->                                                                  ^^^^ ->
 */
function placeBefore(
  { sentences, tokens }: Article,
  { places }: Readonly<Found>,
  here: number,
): Pick<Destination, 'name' | 'country'> | null {
  const [before, own] = [itemAt(sentences, here - 1), sentences[here]]
  if (!before || before.paragraph !== own?.paragraph) return null
  const named = places.filter(
    ({ start, end, kind }) => start >= before.start && end <= before.end && kind !== 'demonym',
  )
  const [first] = named
  const one = new Set(named.map(({ country }) => country)).size === 1
  const opens = first && first.start === tokens[before.first]?.start
  return first?.country && (one || opens) ? { name: first.text, country: first.country } : null
}

/** "there" at token `at`, "the city" and "the country" at its article: the topic of the text, else null. */
export function meantAt(scene: Scene, at: number): Destination | null {
  const [one, two, three] = [0, 1, 2].map((n) => scene.tokens[at + n])
  if (one?.lower === 'there') return topicAt(scene, at) ?? townBefore(scene, at)
  if (one?.lower !== 'the' || !COMMON.test(two?.lower ?? '')) return null
  if (three?.lower === 'of' || placeAt(scene.article, scene.found, at + 2)) return null // "the city of Lima"
  const topic = topicAt(scene, at)
  if (!topic) return null
  const state = /^(?:city|town)$/.test(two?.lower ?? '') ? topic.name : COUNTRY_NAMES.get(topic.country ?? '')
  return { ...topic, name: state ?? topic.name, last: at + 2 }
}

/** "met Berg in Lima, and will go | there": the last town the sentence named. */
function townBefore({ found, sentence, tokens }: Scene, at: number): Destination | null {
  const end = tokens[at]?.start ?? 0
  const town = found.places.findLast(
    (place) =>
      place.start >= sentence.start &&
      place.end <= end &&
      (place.kind === 'city' || place.kind === 'capital'),
  )
  return town?.country ? { name: town.text, country: town.country, first: at, last: at + 1 } : null
}
