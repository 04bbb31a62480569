import type { Token } from '../../../text/tokens.ts'
import { ATTEND_VERBS, MOTION_VERBS, SEND_VERBS, VISIT_VERBS } from '../../lexicon/travel/verbs.ts'
import { TRAVEL_NOUNS } from '../../lexicon/travel/visits.ts'
import { formsOf, type Form } from '../../lexicon/verb-forms.ts'
import type { Actor } from '../frames/cast.ts'
import { statusOfVerb } from '../frames/status.ts'
import { actorsFrom } from './listed.ts'
import { markerAt, type Marker } from './marker-of-substitutes.ts'
import { visitorsOf, wordsBetween, type Journey, type Reader, type Scene } from './scene.ts'
import { subjectsBefore } from './subjects.ts'

const SEND = formsOf(SEND_VERBS)
const GO = new Map([VISIT_VERBS, MOTION_VERBS, ATTEND_VERBS].flatMap((verbs) => [...formsOf(verbs)]))

const MAKE: ReadonlyMap<string, Form> = new Map([
  ['make', 'base'],
  ['makes', 'present'],
  ['made', 'past'],
  ['making', 'ing'],
])

/**
 * Who goes where another was to go, and that the other does not.
 *
 *     Berg was to visit Lima. Foreign Minister Mori will go in her place      Mori will go there instead of President Berg
 *                             ^^^^^^^^^^^^^^^^^^^^^      ^^       ^^^^^ at                         ^^^^^^^ at ^^^^^^^^^^^^^^ whom
 */
function readSubstitute(scene: Scene, at: number): Journey | null {
  const marker = markerAt(scene, at)
  const told = marker && (replacedBy(scene, at) ?? goesFor(scene, marker))
  const substitutes = told?.substitutes.filter(({ kind, possessive }) => kind !== 'pronoun' && !possessive)
  const [substitute] = substitutes ?? []
  if (!marker || !told || !substitutes || !substitute) return null
  const own = scene.told.findLast((one) => one.first >= scene.sentence.first && isOf(one, substitute))
  const theirs = planOf(scene, marker, substitute, own)
  const whom = theirs?.visitors[0] ?? (marker.whom?.official ? marker.whom : null)
  const place = own ?? theirs
  const status = own?.status ?? told.status
  if (!place || !whom || (status !== 'planned' && status !== 'occurred')) return null
  const isOff = theirs?.status === 'declined' || theirs?.status === 'cancelled'
  return {
    visitors: visitorsOf(substitutes.map((one) => ({ ...one, country: one.country ?? whom.country }))),
    destinations: place.destinations,
    status,
    date: own?.date ?? theirs?.date ?? null,
    first: Math.min(marker.first, told.first),
    last: Math.max(marker.last, told.last),
    kind: null,
    requestedBy: null,
    insteadOf: isOff ? null : { name: whom.name, country: whom.country ?? substitute.country },
  }
}

export const substitutes: Reader = {
  words: ['place', 'stead', 'behalf', 'instead', 'replaced'],
  read: readSubstitute,
}

/** Adds that who is stood in for does not go. */
export const withReplaced = ({ insteadOf, ...journey }: Journey): Journey[] =>
  insteadOf ? [journey, { ...journey, visitors: [insteadOf], status: 'cancelled' }] : [journey]

/** "Berg will be replaced by | Mori". */
function replacedBy(scene: Scene, at: number) {
  if (scene.tokens[at]?.lower !== 'replaced') return null
  const named = actorsFrom(scene, at + 2, 2)
  const [whom] = subjectsBefore(scene, at)
  const will = wordsBetween(scene, whom?.last ?? at - 4, at)
  const status = will.some((word) => /^(?:will|would|to)$/.test(word)) ? 'planned' : 'occurred'
  return {
    substitutes: named.slice(0, 1),
    status,
    first: whom?.first ?? at,
    last: named[0]?.last ?? at,
  } as const
}

/** Who goes, or is sent, by the verb next to the marker. */
function goesFor(scene: Scene, { first, last }: Marker) {
  const { tokens, sentence } = scene
  const verb =
    verbNear(tokens, first - 1, Math.max(sentence.first, first - REACH), -1) ??
    verbNear(tokens, last, Math.min(sentence.last - 1, last + REACH), 1)
  if (verb === null) return null
  const { lower } = tokens[verb] as Token
  const sent = SEND.get(lower)
  const all = sent
    ? actorsFrom(scene, verb + 1, 3)
        .filter(({ kind }) => kind !== 'pronoun')
        .slice(0, 1)
    : subjectsBefore(scene, verb)
  const from = sent ? verb - 6 : (all.at(-1)?.last ?? verb)
  const status = statusOfVerb(
    wordsBetween(scene, from, verb),
    sent ?? GO.get(lower) ?? MAKE.get(lower) ?? 'base',
  )
  return { substitutes: all, status, first: Math.min(verb, all[0]?.first ?? verb), last: verb + 1 }
}
/** In words. */
const REACH = 16

function verbNear(tokens: readonly Token[], from: number, to: number, by: 1 | -1): number | null {
  for (let i = from; by < 0 ? i >= to : i <= to; i += by) {
    const { lower, text } = tokens[i] as Token
    if (/^[;:.]$/.test(text)) return null
    const isTrip = MAKE.has(lower) && tokens.slice(i + 1, i + 4).some((one) => TRAVEL_NOUNS.has(one.lower))
    if (GO.has(lower) || SEND.has(lower) || isTrip) return i
  }
  return null
}

/** The journey of the other, told shortly before; by "instead" alone, of one of the same state and to the same place. */
function planOf(scene: Scene, { whom, isOwn }: Marker, substitute: Actor, own: Journey | undefined) {
  const [since] = scene.article.sentences.slice(
    Math.max(0, (scene.article.sentenceOf[scene.sentence.first] ?? 0) - BACK),
  )
  return scene.told.findLast((one) => {
    const [visitor] = one.visitors
    if (!visitor || isOf(one, substitute) || !OPEN.has(one.status)) return false
    if (own && !isSamePlace(one, own)) return false
    if (whom) return isOf(one, whom)
    const isOfState = substitute.country === null || substitute.country === visitor.country
    return one.first >= (since?.first ?? 0) && (isOwn || isOfState)
  })
}
/** How many sentences before. */
const BACK = 3
const OPEN: ReadonlySet<Journey['status']> = new Set([
  'planned',
  'invited',
  'requested',
  'declined',
  'cancelled',
  null,
])

const isOf = ({ visitors }: Journey, { name }: { name: string }): boolean =>
  visitors.some((one) => one.name === name)

const isSamePlace = (a: Journey, b: Journey): boolean =>
  a.destinations.some((one) =>
    b.destinations.some(({ name, country }) => (country ? country === one.country : name === one.name)),
  )
