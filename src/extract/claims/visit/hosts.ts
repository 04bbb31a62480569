import type { Token } from '../../../text/tokens.ts'
import type { Actor } from '../frames/actors.ts'
import { placeAt, type Destination } from '../frames/destinations.ts'
import { dateFor } from '../frames/when.ts'
import { COUNTRY_NAMES } from '../../lexicon/places/index.ts'
import { formsOf, HOST_VERBS, MEET_VERBS, TALKS, type Form } from '../../lexicon/travel-words.ts'
import { actorsFrom, subjectsBefore, visitorsOf, wordsBetween, type Journey, type Scene } from './scene.ts'
import { statusOfVerb } from './status.ts'
import { afterPreposition } from './verbs.ts'

const HOST = formsOf(HOST_VERBS)
const MEET = formsOf(MEET_VERBS)
const THERE = new Set(['in', 'at'])
const THERE_TO = new Set(['in', 'at', 'to'])

/**
 *     Mori will host the Chilean president in Lima      Berg was received in Lima by Mori
 *               ^^^^ at                                          ^^^^^^^^ at
 */
export function readHost(scene: Scene, at: number): Journey | null {
  const { tokens, sentence, article, found } = scene
  const form = HOST.get((tokens[at] as Token).lower)
  if (!form) return null
  const passive =
    form === 'past' && /\b(?:was|were|been|being|be|is)\b/.test(wordsBetween(scene, at - 3, at).join(' '))
  const by = tokens.findIndex(({ lower }, i) => i > at && i < at + 12 && i < sentence.last && lower === 'by')
  if (passive && by < 0) return null
  const guests = passive ? subjectsBefore(scene, at) : actorsFrom(scene, at + 1, 6)
  const places = afterPreposition(scene, passive ? at : (guests.at(-1)?.last ?? at + 1) - 1, THERE_TO, 14)
  const hosts = passive ? actorsFrom(scene, by + 1, 3) : subjectsBefore(scene, at)
  const country = hosts[0]?.country ?? (passive ? null : stateBefore(scene, at))
  const destinations = places.length > 0 ? places : homeOf(country, at)
  const visitors = guests.filter(
    (one) => one.official && !one.possessive && one.country !== destinations[0]?.country,
  )
  if (visitors.length === 0 || destinations.length === 0) return null
  if (places.length > 0 && country !== null && places[0]?.country !== country) return null // a host at home hosts there
  const subject = passive ? guests : hosts
  const status = statusOfVerb(wordsBetween(scene, subject.at(-1)?.last ?? at - 6, at), form)
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

const homeOf = (country: string | null, at: number): Destination[] =>
  country === null ? [] : [{ name: COUNTRY_NAMES.get(country) ?? country, country, first: at, last: at }]

/** "Beijing will host": a state or its seat as the host. */
function stateBefore({ article, found, sentence }: Scene, at: number): string | null {
  for (let i = at - 1; i >= Math.max(sentence.first, at - 5); i--) {
    const place = placeAt(article, found, i)
    if (place) return place.kind === 'demonym' ? null : place.country
  }
  return null
}

const TOPIC =
  /^(?:discuss\w*|situation|crisis|crises|war|conflict|issues?|settlement|elections?|possibilit\w+|aspects|exchanged|regarding|concerning|ways|about|developments|events|violence|troops)$/

/**
 * Talks held somewhere: everyone named who is not at home there has travelled.
 *
 *     Mori met Berg in Lima      talks between Mori and Berg in Lima      Berg held talks with Mori in Lima
 */
export function readTalks(scene: Scene, at: number): Journey | null {
  const { tokens, article, found, sentence, actors } = scene
  const word = (tokens[at] as Token).lower
  const form: Form | undefined =
    MEET.get(word) ??
    (TALKS.has(word) || /^(?:participation|attendance|engagements?)$/.test(word) ? 'past' : undefined)
  if (!form) return null
  const noun =
    !MEET.has(word) || (word === 'meeting' && !/^(?:is|are|was|were)$/.test(tokens[at - 1]?.lower ?? ''))
  const places = afterPreposition(scene, at, THERE, 24)
  const [place] = places
  if (!place || place.country === null || places.length > 1) return null
  if (wordsBetween(scene, at, place.first).some((w) => TOPIC.test(w))) return null // "discussed the war in Chad"
  const attends = /^(?:participation|attendance)$/.test(word)
  const [subject] = subjectsBefore(scene, at)
  const owner = actors.find((one) => one.possessive && one.last <= at && at - one.last <= 5)
  const between = actors.filter((one) => one.first > at && one.last <= place.first && !one.possessive)
  const held = /\b(?:h[eo]ld|holding|holds|had|have|conducted)\b/.test(
    wordsBetween(scene, at - 6, at).join(' '),
  )
  const before = owner ? [owner] : subject && (!noun || held) ? subjectsBefore(scene, at) : []
  const all = [...before, ...(attends ? [] : between)].filter((one) => one.official && one.country !== null)
  const guests = all.filter(({ country }) => country !== place.country)
  if (guests.length === 0 || (noun && !held && !owner && between.length < 2)) return null
  const group = wordsBetween(scene, before.at(-1)?.last ?? at - 5, at)
  const status =
    noun && !held
      ? group.some((w) => /^(?:upcoming|planned|will|next)$/.test(w))
        ? 'planned'
        : 'occurred'
      : statusOfVerb(
          group,
          form === 'base' && !group.some((w) => /^(?:will|to|would)$/.test(w)) ? 'past' : form,
        )
  if (status === 'none') return null
  return {
    visitors: visitorsOf(guests),
    destinations: [{ name: place.name, country: place.country }],
    status: status ?? 'occurred',
    date: dateFor(article, found, sentence, at, place.last),
    first: Math.min(before[0]?.first ?? at, at),
    last: place.last,
    kind: null,
    requestedBy: null,
  }
}
