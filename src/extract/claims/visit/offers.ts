import { lastStartingBy } from '../../../text/span.ts'
import type { Token } from '../../../text/tokens.ts'
import { tokenAt } from '../../article.ts'
import type { Timex } from '../../schemas.ts'
import { COUNTRY_NAMES } from '../../lexicon/places/index.ts'
import { placeAt } from '../frames/destinations.ts'
import { windowsOf } from '../frames/windows.ts'
import { wordsBetween, type Journey, type Reader, type Scene } from './scene.ts'

/** Between the verb and its day: "offered | a visit on | May 10". */
const TO_DAY = /^(?:an?|the|visit|meeting|date|day|trip|him|her|them|of|on|to|come|in|for)$/

/**
 * Another day that is offered with, or right after, a refusal, or in answer to a request: nothing is settled by that. A host
 * invites for it; who was asked to come asks for it.
 *
 *     Chile declined a request by Luis Rojas to visit on May 3 and has offered May 10 instead.
 *                                                                      ^^^^^^^ at
 */
function readOffer(scene: Scene, at: number): Journey | null {
  const { told, article } = scene
  const asked = told.at(-1)
  if (asked?.status !== 'declined' && asked?.status !== 'requested') return null
  if ((article.sentenceOf[at] ?? 0) - (article.sentenceOf[asked.first] ?? 0) > 1 || at < asked.last)
    return null
  const date = dayAfter(scene, at)
  if (!date) return null
  const last = tokenAt(article, date.end - 1) + 1
  const isOther = scene.tokens[last]?.lower === 'instead' || scene.tokens[at - 1]?.lower === 'instead'
  if (!isOther) return null
  const first = asked.first >= scene.sentence.first ? asked.first : at // who refuses offers
  const status = isOfVisitor(scene, asked, at) ? 'requested' : 'invited'
  return { ...asked, status, requestedBy: null, date, first, last: last + 1 }
}

/** "Berg declined an invitation for May 3 and | offered", "Lima asked Berg to come, but Oslo | offered": the one who was asked. */
function isOfVisitor(scene: Scene, asked: Journey, at: number): boolean {
  const { visitors, destinations, requestedBy, status, first } = asked
  if (requestedBy === null)
    return wordsBetween(scene, first, at).some((word) => /^(?:invitations?|invited|invites)$/.test(word))
  if (visitors.some(({ name }) => name === requestedBy)) return false
  const asks = status === 'requested' ? placeAt(scene.article, scene.found, first)?.country : null
  return destinations.some(
    ({ name, country }) =>
      [name, COUNTRY_NAMES.get(country ?? '')].includes(requestedBy) ||
      (country !== null && country === asks),
  )
}

/** The day that stands right behind the verb, but for the words of the journey. */
function dayAfter({ article, found, sentence, tokens }: Scene, at: number): Timex | null {
  const windows = windowsOf(article, found)
  for (let i = lastStartingBy(windows, sentence.end - 1); i >= 0; i--) {
    const window = windows[i] as Timex
    const first = tokenAt(article, window.start)
    if (first <= at) return null
    if (tokens.slice(at + 1, first).every(({ lower }: Token) => TO_DAY.test(lower))) return window
  }
  return null
}

export const offers: Reader = {
  words: [
    'offered',
    'offers',
    'offering',
    'proposed',
    'proposes',
    'proposing',
    'suggested',
    'suggests',
    'suggesting',
  ],
  read: readOffer,
}
