import type { Token } from '../../../text/tokens.ts'
import type { Form } from '../../lexicon/verb-forms.ts'
import { isPossessive } from '../frames/cast/actor.ts'
import { placeOfReport } from '../frames/dateline.ts'
import { placeAt, readDestinations, type Destination } from '../frames/destinations.ts'
import { dateFor } from '../frames/when.ts'
import { heldAt } from './attendance.ts'
import { visitorsOf, wordsBetween, type Journey, type Reader, type Scene } from './scene.ts'
import { statusOfVerb } from '../frames/status.ts'
import { fateOf } from './status.ts'
import { windowFrom } from './stops.ts'
import { subjectAfter, subjectsBefore } from './subjects.ts'

const BE = new Set(['be', 'is', 'are', 'was', 'were', 'been'])

/**
 * Who is somewhere has come there.
 *
 *     She will be in Lima from Monday      While in Lima, she met …
 *              ^^ at                       ^^^^^ at
 */
function readPresence(scene: Scene, at: number): Journey | null {
  const { tokens, article, found, sentence } = scene
  const verb = (tokens[at] as Token).lower
  const state = /^(?:also|still|next|then)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1 // "is also due in Lima"
  const due = DUE.has(tokens[state]?.lower ?? '')
  const now = NOW.has(tokens[state]?.lower ?? '')
  const here = due || now ? state + 1 : state
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
  const report = tokens[at]?.lower === 'here' ? placeOfReport(article, found) : null
  if (report) return [{ name: report.text, country: report.country, first: at, last: at + 1 }]
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

/** "is due in Lima on Thursday". */
const DUE = new Set(['due', 'expected'])
const NOW = new Set(['now', 'currently', 'already'])

export const presence: Reader = { words: [...BE, 'while'], read: readPresence }
