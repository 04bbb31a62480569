import { readDestinations } from '../frames/destinations.ts'
import { visitorsOf, type Journey, type Reader, type Scene } from './scene.ts'
import { windowFrom } from './stops.ts'

/**
 * Where someone is, said between commas.
 *
 *     Berg, in Lima for talks on trade, said …
 *           ^^ at
 */
function readAside(scene: Scene, at: number): Journey | null {
  const { article, found, sentence, tokens, actors } = scene
  if (tokens[at - 1]?.text !== ',') return null
  const guest = actors.find(({ last }) => last === at - 1)
  if (!guest?.official || guest.possessive || guest.country === null) return null
  const places = readDestinations(article, found, at + 1, sentence.last)
  const last = places.at(-1)?.last
  if (last === undefined || places.length > 1 || !PURPOSE.test(tokens[last]?.lower ?? '')) return null
  return {
    visitors: visitorsOf([guest]),
    destinations: places.map(({ name, country }) => ({ name, country })),
    status: 'occurred',
    date: windowFrom(scene, last)?.date ?? null,
    first: guest.first,
    last,
    kind: null,
    requestedBy: null,
  }
}
const PURPOSE = /^(?:for|to|on|this|last|ahead|during|as|attending)$/

export const asides: Reader = { words: ['in'], read: readAside }
