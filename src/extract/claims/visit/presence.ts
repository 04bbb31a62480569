import type { Token } from '../../../text/tokens.ts'
import type { Form } from '../../lexicon/travel-words.ts'
import { isPossessive } from '../frames/cast/actor.ts'
import { placeAt, readDestinations, type Destination } from '../frames/destinations.ts'
import { dateFor } from '../frames/when.ts'
import {
  actorsFrom,
  subjectAfter,
  subjectsBefore,
  visitorsOf,
  wordsBetween,
  type Journey,
  type Reader,
  type Scene,
} from './scene.ts'
import { heldAt } from './attendance.ts'
import { fateOf, statusOfVerb } from './status.ts'
import { windowFrom } from './stops.ts'

const BE = new Set(['be', 'is', 'are', 'was', 'were', 'been'])
const SPEAKS = new Set(['speaking', 'talking'])
const TELLS = new Set(['said', 'told', 'announced', 'added'])

/** Who is somewhere has come there: "is in Lima", "while in Lima", "speaking in Lima", "where Berg signed". */
export const presence: Reader = {
  words: [...BE, 'while', 'where', 'route', 'way', ...SPEAKS, ...TELLS],
  read(scene, at) {
    const { lower } = scene.tokens[at] as Token
    if (lower === 'where') return readWhere(scene, at)
    if (lower === 'route' || lower === 'way') return readOnTheWay(scene, at)
    if (SPEAKS.has(lower) || TELLS.has(lower)) return readSpeaking(scene, at)
    return readPresence(scene, at)
  },
}

/**
 *     She will be in Lima from Monday      While in Lima, she met …
 *              ^^ at                       ^^^^^ at
 */
function readPresence(scene: Scene, at: number): Journey | null {
  const { tokens, article, found, sentence } = scene
  const verb = (tokens[at] as Token).lower
  const due = DUE.has(tokens[at + 1]?.lower ?? '')
  const now = NOW.has(tokens[at + 1]?.lower ?? '')
  const here = due || now ? at + 2 : at + 1
  const destinations = whereIs(scene, here)
  const last = destinations.at(-1)?.last
  if (last === undefined || isPossessive(tokens[last])) return null // "would be in Chile's interest"
  const actors = verb === 'while' ? subjectAfter(scene, last) : subjectsBefore(scene, at)
  const [actor, nearest] = [actors[0], actors.at(-1)]
  if (!actor?.official || !nearest) return null
  const between =
    verb === 'while' ? [] : sinceAnd([...wordsBetween(scene, nearest.last, at), verb]).slice(0, -1)
  if (between.length > LONGEST) return null
  if (!between.every((word) => BETWEEN.test(word))) return null // "Berg said the key was in Lima"
  const purpose = PURPOSE.test(tokens[last]?.lower ?? '') || tokens[here]?.lower === 'at'
  if (verb !== 'while' && !purpose && !due && !now && verb !== 'be') return null
  const form: Form =
    tokens[last]?.lower !== 'since' && /^(?:was|were|been)$/.test(verb)
      ? 'past'
      : verb === 'be'
        ? 'base'
        : 'present'
  const said = verb === 'while' ? null : statusOfVerb(due ? [...between, verb, 'due'] : between, form)
  const status = fateOf(said, wordsBetween(scene, last, sentence.last))
  if (status === 'none' || (verb === 'be' && status === null)) return null
  return {
    visitors: visitorsOf(actors),
    destinations: destinations.map(({ name, country }) => ({ name, country })),
    status: status ?? (wordsBetween(scene, at, sentence.last).includes('will') ? 'planned' : null),
    date:
      verb === 'while'
        ? (windowFrom(scene, last)?.date ?? null)
        : dateFor(article, found, sentence, at, last),
    first: verb === 'while' ? at : actor.first,
    last,
    kind: null,
    requestedBy: null,
  }
}

/** How many words may stand between who is somewhere and "is". */
const LONGEST = 6

/** "flew to Lima and | will be in Quito", ", who was in Lima, | is in Quito": the last verb of one subject. */
function sinceAnd(whole: readonly string[]): readonly string[] {
  const words = whole[1] === 'who' ? whole.slice(whole.lastIndexOf(',') + 1) : whole
  const and = words.lastIndexOf('and')
  return and >= 0 && AUXILIARY.test(words[and + 1] ?? '') ? words.slice(and + 1) : words
}
const AUXILIARY = /^(?:is|are|was|were|will|would|has|had|may|might)$/

/** "in Lima", "at the summit in Lima". */
function whereIs(scene: Scene, at: number): Destination[] {
  const { tokens, article, found, sentence } = scene
  if (tokens[at]?.lower === 'at') return heldAt(scene, at)
  const named = placeAt(article, found, at + 1) !== null
  if (tokens[at]?.lower !== 'in' || !(named || BEFORE_PLACE.test(tokens[at + 1]?.lower ?? ''))) return []
  return readDestinations(article, found, at + 1, sentence.last)
}
const BEFORE_PLACE = /^(?:the|neighbou?ring|nearby)$/

/** What may stand between who is somewhere and "is". */
const BETWEEN =
  /^(?:,|who|has|have|had|been|will|would|may|might|could|should|to|is|was|are|were|expected|scheduled|due|set|slated|likely|not|never|both|then|now|also|still|already|on|this|last|week|month|year|\p{L}+ly|\p{L}+day)$/u

/** What follows the place where someone is, and not where something lies. */
const PURPOSE =
  /^(?:for|to|from|since|on|in|this|next|last|earlier|late|attending|as|today|yesterday|tomorrow|until|ahead|and|where|when|with|during|at|[.,])$/

/** "was en route to Lima", "On her way back from Lima, she …". */
function readOnTheWay(scene: Scene, at: number): Journey | null {
  const { tokens, article, found, sentence } = scene
  if (!/^(?:\S+ en|on (?:his|her|the|their|its)|en)$/.test(wordsBetween(scene, at - 2, at).join(' ')))
    return null
  const back = /^(?:back|home)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
  const goal = tokens[back]?.lower ?? ''
  const from = goal === 'from'
  if (!from && !/^(?:to|for)$/.test(goal)) return null
  const named = readDestinations(article, found, back + 1, sentence.last)
  const places = named.length > 0 || from ? named : heldAt(scene, back)
  const last = places.at(-1)?.last
  if (last === undefined) return null
  const opening = at - sentence.first <= 3
  const [actor] = opening ? subjectAfter(scene, last) : subjectsBefore(scene, at - 1)
  const going = scene.told.at(-1)
  const goesOn = going?.status === 'occurred' && going.first >= sentence.first // "landed in Quito on her way to Lima"
  if (!actor?.official || (!opening && !goesOn && at - actor.last > 5)) return null
  const past = from || /\b(?:was|were|had)\b/.test(wordsBetween(scene, actor.last, at).join(' '))
  const status = opening && !from ? null : past && !(goesOn && !from) ? 'occurred' : 'under_way'
  return {
    visitors: visitorsOf([actor]),
    destinations: places.map(({ name, country }) => ({ name, country })),
    status,
    date:
      from || goesOn ? (windowFrom(scene, last)?.date ?? null) : dateFor(article, found, sentence, at, last),
    first: Math.min(actor.first, at),
    last,
    kind: null,
    requestedBy: null,
  }
}

/** "is due in Lima on Thursday". */
const DUE = new Set(['due', 'expected'])
const NOW = new Set(['now', 'currently', 'already'])

/**
 * Those who act where the sentence has placed them have come there.
 *
 *     a summit in Lima, where Berg and Mori signed the accord
 *                       ^^^^^ at
 */
function readWhere(scene: Scene, at: number): Journey | null {
  const { article, found, sentence, tokens } = scene
  if (tokens[at + 1]?.text === ',') return null // "Chad, where, as Berg stated, …"
  const place = placeOfWhere(scene, at)
  if (!place || place.country === null) return null
  const subjects = actorsFrom(scene, at + 1, 5)
  const last = subjects.at(-1)?.last ?? at
  const met = tokens[last]?.lower === 'met' ? actorsFrom(scene, last + 1, 3) : []
  const actors = [...subjects, ...met].filter(({ official, country }) => official && country !== null)
  const verb = tokens[last]
  if (actors.length === 0 || !verb || !/(?:ed|met|held|spoke|told|took)$/.test(verb.lower)) return null
  return {
    visitors: visitorsOf(actors),
    destinations: [{ name: place.name, country: place.country }],
    status: 'occurred',
    date: dateFor(article, found, sentence, at + 1, last),
    first: place.first,
    last: last + 1,
    kind: null,
    requestedBy: null,
  }
}

/** "in Lima, | where": the place that stands before token `at`. */
export function placeOfWhere({ article, found, sentence, tokens }: Scene, at: number): Destination | null {
  for (let i = at - 1; i >= Math.max(sentence.first, at - 14); i--) {
    if (!/^(?:in|at|to)$/.test((tokens[i] as Token).lower)) continue
    const [place] = readDestinations(article, found, i + 1, at)
    if (place) return place
  }
  return null
}

const TO_PRESS =
  /^(?:(?:to )?(?:the )?(?:reporters|journalists|media|press|newsmen|correspondents) |(?:at )?(?:a|the|an) (?:joint )?(?:news|press) (?:conference|briefing) )?(?:on \w+day )?(?:in|at) $/

/**
 * Agency reports say where a guest speaks, and little else of the trip.
 *
 *     Speaking in Lima on Friday, Berg said …      Berg told reporters in Lima …
 *     ^^^^^^^^ at                                       ^^^^ at
 */
function readSpeaking(scene: Scene, at: number): Journey | null {
  const { tokens, article, found, sentence } = scene
  const speaks = SPEAKS.has((tokens[at] as Token).lower)
  if (speaks && at > sentence.first) return null
  for (let i = at + 1; i < Math.min(sentence.last, at + 9); i++) {
    const place = /^(?:in|at)$/.test((tokens[i] as Token).lower) ? placeAt(article, found, i + 1) : null
    if (!place || (place.kind !== 'city' && place.kind !== 'capital')) continue
    const [destination] = readDestinations(article, found, i + 1, sentence.last)
    if (!destination || !TO_PRESS.test(`${wordsBetween(scene, at + 1, i + 1).join(' ')} `)) return null
    const speakers = speaks ? subjectAfter(scene, destination.last) : subjectsBefore(scene, at)
    const [speaker] = speakers
    if (!speaker?.official || speaker.country === null) return null
    if (!speaks && at - speaker.last > 1) return null
    return {
      visitors: visitorsOf(speakers),
      destinations: [{ name: destination.name, country: destination.country }],
      status: 'occurred',
      date: dateFor(article, found, sentence, at, destination.last),
      first: speaks ? at : speaker.first,
      last: destination.last,
      kind: null,
      requestedBy: null,
    }
  }
  return null
}
