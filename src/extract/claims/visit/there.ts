import type { Token } from '../../../text/tokens.ts'
import { ARRIVAL_VERBS, ATTEND_VERBS } from '../../lexicon/travel/verbs.ts'
import { formsOf, type Form } from '../../lexicon/verb-forms.ts'
import { EVENTS } from '../../lexicon/travel/visits.ts'
import { journey } from './journey.ts'
import { actorsFrom } from './listed.ts'
import { visitorsOf, wordsBetween, type Journey, type Reader, type Scene } from './scene.ts'
import { subjectsBefore } from './subjects.ts'
import { placeOfWhere } from './where.ts'
import { topicAt } from './topic.ts'

const ARRIVE = formsOf(ARRIVAL_VERBS)
const ATTEND = formsOf(ATTEND_VERBS)
const AWAITED = new Set(['expected', 'due'])

/** What may follow an arrival of which no place is told. */
const NO_PLACE =
  /^(?:[.,;]|there|on|late|later|early|earlier|today|yesterday|tomorrow|for|with|and|ahead|shortly|separately|hours|minutes|days|this|last|next|\p{L}+day)$/u
const AWAITED_WHEN = /^(?:[.,;]|there|on|today|tomorrow|this|next|later|\p{L}+day)$/u
const BE = /^(?:is|are|was|were|be)$/

/**
 * Who comes where the text already is.
 *
 *     Berg is in Lima. Mori arrived on Friday.      Karo is also expected.      Rao will not attend.
 *                           ^^^^^^^ at                           ^^^^^^^^ at              ^^^^^^ at
 */
function readThere(scene: Scene, at: number): Journey | null {
  const { tokens } = scene
  const { lower } = tokens[at] as Token
  if (lower === 'among') return readAmong(scene, at)
  const next = tokens[at + 1]?.lower ?? '.'
  const form = AWAITED.has(lower) ? awaited(scene, at, next) : comes(scene, at, next)
  const where = wordsBetween(scene, at - 4, at).lastIndexOf('where')
  const place = !form ? null : where < 0 ? topicAt(scene, at) : placeOfWhere(scene, at - 4 + where)
  if (!form || !place) return null
  const there = { ...place, last: at + (next === 'there' ? 2 : 1) }
  const told = journey(scene, at, form, [there], AWAITED.has(lower) ? 'planned' : undefined)
  return told?.visitors.every(({ country }) => country !== null && country !== place.country) ? told : null
}

const awaited = ({ tokens }: Scene, at: number, next: string): Form | null => {
  const before = tokens[at - 1]?.lower === 'also' ? at - 2 : at - 1
  return BE.test(tokens[before]?.lower ?? '') && AWAITED_WHEN.test(next) ? 'past' : null
}

function comes(scene: Scene, at: number, next: string): Form | null {
  const { lower } = scene.tokens[at] as Token
  const arrives = ARRIVE.get(lower)
  if (arrives) {
    if (!NO_PLACE.test(next)) return null
    const coming =
      /^(?:ar|land)/.test(lower) || /\b(?:will|not|would)\b/.test(wordsBetween(scene, at - 3, at).join(' '))
    return coming || next === 'there' ? arrives : null
  }
  const attends = ATTEND.get(lower) ?? null
  const event = wordsBetween(scene, at + 1, at + 7).findIndex((word) => EVENTS.has(word))
  return attends && (/^[.,;]$/.test(next) || (next === 'the' && event > 0)) ? attends : null
}

/** "Among those attending are Berg, Mori and Karo": all who are named have come or are to come. */
function readAmong(scene: Scene, at: number): Journey | null {
  const words = wordsBetween(scene, at, at + 12)
  const named = BE.test(scene.tokens[at - 1]?.lower ?? '') // "Berg and Mori were among those who came"
  const verb = named ? LONGEST : words.findIndex((word) => BE.test(word))
  const how = words.slice(0, Math.max(verb, 0)).find((word) => PRESENT.test(word))
  const place = how ? topicAt(scene, at) : null
  const all = named ? subjectsBefore(scene, at) : actorsFrom(scene, at + verb + 1, 2)
  const guests = place ? all.filter(({ official }) => official) : []
  const last = named ? at + 1 : guests.at(-1)?.last
  if (!place || last === undefined || guests.length === 0) return null
  return {
    visitors: visitorsOf(guests.filter(({ country }) => country !== place.country)),
    destinations: [{ name: place.name, country: place.country }],
    status: /^(?:expect|invit|due)/.test(how ?? '') ? 'planned' : 'occurred',
    date: null,
    first: Math.min(guests[0]?.first ?? at, at),
    last,
    kind: null,
    requestedBy: null,
  }
}
/** How many words after "among those" tell what they do. */
const LONGEST = 6
const PRESENT =
  /^(?:attend\w*|present|came|come|coming|arriv\w+|expected|invited|due|gather\w*|guests|participants)$/

export const there: Reader = {
  words: [...ARRIVE.keys(), ...ATTEND.keys(), ...AWAITED, 'among'],
  read: readThere,
}
