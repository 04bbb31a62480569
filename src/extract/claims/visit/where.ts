import type { Token } from '../../../text/tokens.ts'
import { readDestinations, type Destination } from '../frames/destinations.ts'
import { dateFor } from '../frames/when.ts'
import { actorsFrom } from './listed.ts'
import { visitorsOf, type Journey, type Reader, type Scene } from './scene.ts'

/**
 * Those who act where the sentence has placed them have come there.
 *
 *     a summit in Lima, where Berg and Mori signed the accord
 *                       ^^^^^ at
 */
function readWhere(scene: Scene, at: number): Journey | null {
  const { article, found, sentence, tokens, told } = scene
  if (tokens[at + 1]?.text === ',') return null // "Chad, where, as Berg stated, …"
  const trip = told.at(-1)
  if (trip?.status === 'under_way' && trip.first >= sentence.first) return null // "is on a visit to Lima, where she met"
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

export const where: Reader = { words: ['where'], read: readWhere }
