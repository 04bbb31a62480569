import type { Token } from '../../../text/tokens.ts'
import { ABSENCE_VERBS } from '../../lexicon/travel/phrasal-verbs.ts'
import { ATTEND_VERBS } from '../../lexicon/travel/verbs.ts'
import { formsOf } from '../../lexicon/verb-forms.ts'
import { EVENTS } from '../../lexicon/travel/visits.ts'
import { placeAt, type Destination } from '../frames/destinations.ts'
import { seatBefore } from './hosts.ts'
import { afterPreposition, journey } from './journey.ts'
import { actorsFrom } from './listed.ts'
import { visitorsOf, wordsBetween, type Journey, type Reader, type Scene } from './scene.ts'

const ATTEND = formsOf(ATTEND_VERBS)
const TAKE = new Set(['take', 'takes', 'took', 'taking'])
const ABSENCE = new Map(
  ABSENCE_VERBS.flatMap(({ forms, particle, status }) =>
    forms.split(' ').map((form) => [form, { particle, status }] as const),
  ),
)
const DISINVITED = new Set(['disinvited', 'uninvited'])
const HELD_IN = new Set(['in', 'at'])

/**
 * Being at what is held somewhere, or staying away from it.
 *
 *     Berg attended the summit in Lima      Berg took part in the Lima talks      Berg skipped the Lima summit
 *          ^^^^^^^^ at                           ^^^^ at                               ^^^^^^^ at
 */
function readAttendance(scene: Scene, at: number): Journey | null {
  const { lower } = scene.tokens[at] as Token
  const next = scene.tokens[at + 1]?.lower ?? ''
  const absence = ABSENCE.get(lower)
  if (absence && (!absence.particle || absence.particle === next)) {
    const places = eventPlaces(scene, at, 12)
    return namesEvent(scene, at, places) ? journey(scene, at, 'past', places, absence.status) : null
  }
  if (DISINVITED.has(lower)) return readDisinvited(scene, at)
  if (TAKE.has(lower))
    return next === 'part'
      ? journey(scene, at, lower === 'took' ? 'past' : 'base', eventPlaces(scene, at + 2, 15))
      : null
  if (lower.startsWith('represent') && !SOMEONE.test(scene.tokens[at + 1]?.text ?? '')) return null
  const attend = ATTEND.get(lower)
  const places = attend ? eventPlaces(scene, at, 30) : []
  return !attend || (/^(?:join|represent)/.test(lower) && !namesEvent(scene, at, places))
    ? null
    : journey(scene, at, attend, places)
}

/** Whom an envoy stands for; what "represents a gain" is no envoy. */
const SOMEONE = /^(?:him|her|them|his|their|\p{Lu}.*)$/u

export const attendance: Reader = {
  words: [...ATTEND.keys(), ...ABSENCE.keys(), ...TAKE, ...DISINVITED],
  read: readAttendance,
}

/** "disinvited Berg from the summit in Lima". */
function readDisinvited(scene: Scene, at: number): Journey | null {
  const guests = actorsFrom(scene, at + 1, 3).filter(({ official }) => official)
  const places = eventPlaces(scene, guests.at(-1)?.last ?? at, 8)
  const seat = places.length > 0 ? null : seatBefore(scene, at)
  const last = places.at(-1)?.last ?? guests.at(-1)?.last
  if (guests.length === 0 || last === undefined || (places.length === 0 && !seat)) return null
  return {
    visitors: visitorsOf(guests),
    destinations: seat
      ? [{ name: seat.name, country: seat.country }]
      : places.map(({ name, country }) => ({ name, country })),
    status: 'cancelled',
    date: null,
    first: at,
    last,
    kind: null,
    requestedBy: null,
  }
}

/** "the summit in Lima", "the Lima summit", "the Lima Peace Conference". */
function eventPlaces(scene: Scene, at: number, reach: number): Destination[] {
  const { article, found, tokens, sentence } = scene
  for (let i = at + 1; i < Math.min(sentence.last - 1, at + 7); i++) {
    const place = placeAt(article, found, i)
    if (!place?.country || place.kind === 'demonym' || place.kind === 'country') continue
    const [next, after] = [tokens[i + 1] as Token, tokens[i + 2]]
    if (next.kind === 'word' && (EVENTS.has(next.lower) || EVENTS.has(after?.lower ?? '')))
      return [{ name: place.text, country: place.country, first: i, last: i + 2 }]
  }
  return afterPreposition(scene, at, HELD_IN, reach)
}

const TO_EVENT =
  /^(?:to|at) (?:the|a|an|this|next|its) (?:\S+ ){0,5}(?:summit|conference|forum|meeting|talks|ceremony|funeral|inauguration|session|assembly)\b/

/** "to the island summit in Lima", "at the summit in Lima", from the token of the preposition on. */
export function heldAt(scene: Scene, at: number): Destination[] {
  if (!TO_EVENT.test(wordsBetween(scene, at, at + 8).join(' '))) return []
  const places = eventPlaces(scene, at, 12)
  return namesEvent(scene, at, places) ? places : []
}

/** "join the talks in Lima", not "join a coalition in Chad". */
const namesEvent = (scene: Scene, at: number, [place]: readonly Destination[]): boolean =>
  place !== undefined && wordsBetween(scene, at, place.last).some((word) => EVENTS.has(word))
