import { REFUSED } from '../../lexicon/mood-words.ts'
import { isCalledOff } from '../frames/mood.ts'
import type { EventStatus } from '../frames/status.ts'
import { dateFor } from '../frames/when.ts'
import { afterPreposition } from './journey.ts'
import { visitorsOf, wordsBetween, type Journey, type Reader, type Scene } from './scene.ts'
import { subjectsBefore } from './subjects.ts'

const IN = new Set(['in', 'at'])

/**
 * What is said of being at what is held somewhere.
 *
 *     Berg called off her attendance at the summit in Lima      Berg confirmed his participation in the Lima talks
 *                         ^^^^^^^^^^ at                                             ^^^^^^^^^^^^^ at
 */
function readAttendance(scene: Scene, at: number): Journey | null {
  const { article, found, sentence } = scene
  const status = statusBefore(wordsBetween(scene, at - 6, at))
  const visitors = status ? subjectsBefore(scene, at).filter(({ official }) => official) : []
  const [visitor] = visitors
  if (!visitor) return null
  const places = afterPreposition(scene, at, IN, 24)
  const last = places.at(-1)?.last ?? at + 1
  const told = places.length > 0 ? null : toldBefore(scene)
  const destinations = told?.destinations ?? places.map(({ name, country }) => ({ name, country }))
  if (destinations.length === 0) return null
  return {
    visitors: visitorsOf(visitors),
    destinations,
    status,
    date: told ? told.date : dateFor(article, found, sentence, at, last),
    first: visitor.first,
    last,
    kind: null,
    requestedBy: null,
  }
}

function statusBefore(words: readonly string[]): EventStatus | null {
  if (isCalledOff(words)) return 'cancelled'
  if (words.some((word) => REFUSED.has(word))) return 'declined'
  return words.some((word) => CONFIRMS.test(word)) ? 'planned' : null
}
const CONFIRMS = /^(?:confirm(?:s|ed)|announce[sd]|pledge[sd]|promise[sd])$/

/** "Mori will lead the delegation to Lima after Berg cancelled | her attendance": where another of the sentence is to go. */
const toldBefore = ({ told, sentence }: Scene): Journey | null => {
  const journey = told.at(-1)
  return journey && journey.first >= sentence.first ? journey : null
}

export const attendanceTold: Reader = { words: ['attendance', 'participation'], read: readAttendance }
