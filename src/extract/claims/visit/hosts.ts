import type { Token } from '../../../text/tokens.ts'
import type { Place } from '../../detector.ts'
import type { Actor } from '../frames/cast.ts'
import { placeAt, readDestinations, type Destination } from '../frames/destinations.ts'
import { dateFor } from '../frames/when.ts'
import { COUNTRY_NAMES } from '../../lexicon/places/index.ts'
import { DETERMINERS } from '../../lexicon/treaty-words.ts'
import { HOST_PHRASES, HOST_VERBS } from '../../lexicon/travel/verbs.ts'
import { formsOf, type Form } from '../../lexicon/verb-forms.ts'
import { actorsFrom } from './listed.ts'
import { isHeadlineFuture, visitorsOf, wordsBetween, type Journey, type Reader, type Scene } from './scene.ts'
import { subjectsBefore } from './subjects.ts'
import { statusOfVerb } from '../frames/status.ts'
import { afterPreposition } from './journey.ts'
import { windowFrom } from './stops.ts'
import { VIRTUAL } from './transcript.ts'

/** "I greet you on behalf of the people": of a guest as well. */
const ON_BEHALF = /^greet\w* \S+ on behalf/

const HOST = formsOf(HOST_VERBS)
/** "was given a warm welcome". */
const GIVEN = new Set(['given', 'accorded'])
const WELCOME = /^(?:welcome|reception|honours|honors)$/
for (const word of GIVEN) HOST.set(word, 'past')
/** "Lima expects the premier on Friday": of a guest only where a place or a day follows. */
const EXPECT = formsOf({ base: 'expect', present: 'expects', past: '', ing: 'expecting' })
const isExpected = (scene: Scene, at: number): boolean => {
  const [guest] = actorsFrom(scene, at + 1, 2)
  return guest !== undefined && /^(?:in|on|next|this|tomorrow)$/.test(scene.tokens[guest.last]?.lower ?? '')
}
const PHRASES = new Map(
  HOST_PHRASES.flatMap(({ forms, object }) =>
    [...formsOf(forms)].map(([word, form]) => [word, { form, object: object.split(' ') }] as const),
  ),
)
/** What the verb at `at` says of time; null where it is no host's: "played | host to". */
function formAt({ tokens }: Scene, at: number): Form | null {
  const word = (tokens[at] as Token).lower
  const phrase = PHRASES.get(word)
  if (phrase?.object.every((part, i) => tokens[at + 1 + i]?.lower === part)) return phrase.form
  return HOST.get(word) ?? EXPECT.get(word) ?? null
}
const THERE_TO = new Set(['in', 'at', 'to'])

/**
 *     Mori will host the Chilean president in Lima      Berg was received in Lima by Mori
 *               ^^^^ at                                          ^^^^^^^^ at
 */
function readHost(scene: Scene, at: number): Journey | null {
  const { tokens, sentence, article, found } = scene
  const form = formAt(scene, at)
  if (!form || (form === 'base' && [1, 2].some((back) => DETERMINERS.has(tokens[at - back]?.lower ?? ''))))
    return null // "the host"
  if (EXPECT.has((tokens[at] as Token).lower) && !isExpected(scene, at)) return null
  if (ON_BEHALF.test(wordsBetween(scene, at, at + 4).join(' '))) return null
  const passive =
    form === 'past' && /\b(?:was|were|been|being|be|is)\b/.test(wordsBetween(scene, at - 3, at).join(' '))
  const by = passive ? wordsBetween(scene, at + 1, at + 12).indexOf('by') : -1
  const given = GIVEN.has((tokens[at] as Token).lower)
  if (given && !(passive && wordsBetween(scene, at, at + 7).some((word) => WELCOME.test(word)))) return null
  const begin = windowFrom(scene, at + 1)?.last ?? at + 1 // "received | today | in Lima"
  const first = passive ? [] : placesFirst(scene, begin)
  const from = first.at(-1)?.last ?? begin
  const guests = passive
    ? subjectsBefore(scene, at)
    : actorsFrom(scene, windowFrom(scene, from)?.last ?? from, 6)
  const after = passive ? at : (guests.at(-1)?.last ?? at + 1) - 1
  const hosts = passive ? (by < 0 ? [] : actorsFrom(scene, at + by + 2, 3)) : subjectsBefore(scene, at)
  const seat = passive ? null : seatBefore(scene, at)
  const country = hosts[0]?.country ?? seat?.country ?? null
  const named = first.length > 0 ? first : afterPreposition(scene, after, THERE_TO, 14)
  const places = named.length > 0 ? named : townOf(scene, after + 1, country)
  const destinations = places.length > 0 ? places : homeOf(hosts.length === 0 ? seat : null, country, at)
  const visitors = guests.filter(
    (one) => one.official && !one.possessive && one.country !== destinations[0]?.country,
  )
  if (!passive && wordsBetween(scene, from, guests[0]?.first ?? at).some((word) => OF_OTHER.test(word)))
    return null
  if (visitors.length === 0 || destinations.length === 0 || isVirtual(scene)) return null
  if (places.length > 0 && country !== null && places[0]?.country !== country) return null // a host at home hosts there
  const subject = passive ? guests : hosts
  const headline =
    at - 2 <= (hosts.at(-1)?.last ?? sentence.first + 1) &&
    isHeadlineFuture(scene, hosts[0]?.first ?? at - 2, at)
  const status =
    headline || EXPECT.has((tokens[at] as Token).lower)
      ? 'planned'
      : isGreeting(scene, at)
        ? 'under_way'
        : statusOfVerb(wordsBetween(scene, subject.at(-1)?.last ?? at - 6, at), form)
  if (status === 'none') return null
  const last = Math.max(places.at(-1)?.last ?? 0, (guests.at(-1) as Actor).last, at + 1)
  return {
    visitors: visitorsOf(visitors),
    destinations: destinations.map(({ name, country: of }) => ({ name, country: of })),
    status,
    date: dateFor(article, found, sentence, at, last),
    first: Math.min(subject[0]?.first ?? at, at),
    last,
    kind: null,
    requestedBy: null,
  }
}

/** "will host Berg | in Chosica on Friday": a town that no list holds is of the host's state. */
function townOf(scene: Scene, at: number, country: string | null): Destination[] {
  const { tokens, article, sentence, actors } = scene
  if (country === null || tokens[at]?.lower !== 'in' || windowFrom(scene, at)) return [] // "in May"
  let last = at + 1
  while (last < sentence.last && /^\p{Lu}\p{Ll}+$/u.test(tokens[last]?.text ?? '')) last++
  const length = last - at - 1
  if (length < 1 || length > 3 || actors.some(({ first }) => first > at && first < last)) return []
  if (!AFTER_TOWN.test(tokens[last]?.lower ?? '.')) return []
  const name = article.text.slice(tokens[at + 1]?.start, tokens[last - 1]?.end)
  return [{ name, country, first: at + 1, last }]
}
const AFTER_TOWN =
  /^(?:[.,;]|on|for|to|this|last|next|late|earlier|today|yesterday|tomorrow|ahead|during|at|and|where)$/

/** "received | in Lima | on Friday the premier": the place before the guest. */
const placesFirst = ({ tokens, article, found, sentence }: Scene, at: number): Destination[] =>
  tokens[at]?.lower === 'in' ? readDestinations(article, found, at + 1, sentence.last) : []

/** "received an invitation from Mori": it is not Mori who is received. */
const OF_OTHER = /^(?:from|by|about|invitation|letter|message|call|request|support)$/

/** "I would like to | welcome you": done by saying so. */
const isGreeting = (scene: Scene, at: number): boolean =>
  /^(?:welcome|greet)$/.test(scene.tokens[at]?.lower ?? '') &&
  /\b(?:i|we) (?:would|'d|want) (?:once again )?(?:like )?to (?:once again |\w+ly )?$/.test(
    `${wordsBetween(scene, at - 6, at).join(' ')} `,
  )

const isVirtual = ({ article, sentence }: Scene): boolean =>
  VIRTUAL.test(article.text.slice(sentence.start, sentence.end))

export const hosts: Reader = { words: [...HOST.keys(), ...EXPECT.keys(), ...PHRASES.keys()], read: readHost }

/** "Beijing will host": the seat itself, else the host's state. */
function homeOf(seat: Place | null, country: string | null, at: number): Destination[] {
  if (country === null) return []
  const town = seat && COUNTRY_NAMES.get(country) !== seat.name ? seat.name : null
  return [{ name: town ?? COUNTRY_NAMES.get(country) ?? country, country, first: at, last: at }]
}

/** "Beijing will host": a state or its seat as the subject of the verb at `at`. */
export function seatBefore({ article, found, sentence }: Scene, at: number): Place | null {
  for (let i = at - 1; i >= Math.max(sentence.first, at - 5); i--) {
    const place = placeAt(article, found, i)
    if (place) return place.kind === 'demonym' ? null : place
  }
  return null
}
