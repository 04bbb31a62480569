import type { Place } from '../../detector.ts'
import { placeOfReport } from '../frames/dateline.ts'
import { dateFor } from '../frames/when.ts'
import { COUNTRY_NAMES } from '../../lexicon/places/index.ts'
import { visitorsOf, type Journey, type Reader, type Scene } from './scene.ts'

/**
 * A guest by the adjective: he is where the sentence, his host or the report is.
 *
 *     President Rojas met visiting Finnish Premier Berg on Sunday
 *                         ^^^^^^^^ at
 */
function readGuest(scene: Scene, at: number): Journey | null {
  const { article, found, sentence, actors, tokens } = scene
  const guest = actors.find(({ first, last }) => first >= at && first <= at + 1 && last > at + 1)
  if (
    !guest?.official ||
    guest.country === null ||
    guest.possessive ||
    VERB_AFTER.test(tokens[at - 1]?.lower ?? '')
  )
    return null
  const host = actors.find(
    ({ official, country }) => official && country !== null && country !== guest.country,
  )
  const place =
    townIn(scene, guest.country) ??
    (host?.country
      ? { text: COUNTRY_NAMES.get(host.country) ?? host.country, country: host.country }
      : null) ??
    placeOfReport(article, found)
  if (!place) return null
  return {
    visitors: visitorsOf([guest]),
    destinations: [{ name: place.text, country: place.country }],
    status: null,
    date: dateFor(article, found, sentence, at, guest.last),
    first: at,
    last: guest.last,
    kind: null,
    requestedBy: null,
  }
}

/** After these it is the verb: "is visiting President Rojas". */
const VERB_AFTER = /^(?:is|are|was|were|been|be|to|for|of|by|in|after|before|since|while|when|and)$/

/** "in Lima": a town of another state that the sentence places something in. */
function townIn({ article, found, sentence }: Scene, home: string): Place | null {
  const { text } = article
  return (
    found.places.find(
      ({ start, end, kind, country }) =>
        start >= sentence.start &&
        end <= sentence.end &&
        (kind === 'city' || kind === 'capital') &&
        country !== home &&
        text.slice(start - 4, start).endsWith(' in '),
    ) ?? null
  )
}

export const guests: Reader = { words: ['visiting'], read: readGuest }
