import type { Token } from '../../../text/tokens.ts'
import { placeAt, readDestinations } from '../frames/destinations.ts'
import { dateFor } from '../frames/when.ts'
import { visitorsOf, wordsBetween, type Journey, type Reader, type Scene } from './scene.ts'
import { subjectAfter, subjectsBefore } from './subjects.ts'

const SPEAKS = new Set(['speaking', 'talking'])
const TELLS = new Set(['said', 'told', 'announced', 'added'])

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

export const speaking: Reader = { words: [...SPEAKS, ...TELLS], read: readSpeaking }
