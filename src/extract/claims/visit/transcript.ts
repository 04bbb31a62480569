import type { Article } from '../../article.ts'
import type { Found, Place } from '../../detector.ts'
import type { Actor, Cast } from '../frames/cast.ts'
import { visitorsOf, type Journey } from './scene.ts'

/** Held from afar: nobody travels to it. */
export const VIRTUAL =
  /\b(?:virtually|virtual (?:\w+ )?(?:meeting|summit|event|forum|session|participation)|(?:by|via) (?:video\w*|phone|telephone)|(?:video|tele)-?conference)\b/i
/** How far into a transcript its talks may be said to be held from afar, in characters. */
const OPENING = 1500
const LONGEST_HEAD = 120

/**
 * Who speaks in the transcript of a meeting is where its head says it was held.
 *
 *     Presidential Palace Lima, Peru
 *
 *     2:17 P.M. PRESIDENT ROJAS: Welcome.      PRESIDENT BERG: Thank you.
 *               ^^^^^^^^^^^^^^^ at home         ^^^^^^^^^^^^^^ has come
 */
export function readTranscript(article: Article, found: Readonly<Found>, { actors }: Cast): Journey[] {
  const { text, tokens } = article
  const end = text.indexOf('\n\n')
  const place = end > 0 && end <= LONGEST_HEAD ? lastTown(found.places, end) : null
  if (!place?.country || VIRTUAL.test(text.slice(0, OPENING))) return []
  const speaks = ({ official, plural, kind, first, last, country }: Actor): boolean => {
    const [from, to] = [tokens[first], tokens[last - 1]]
    const name = text.slice(from?.start, to?.end)
    return (
      official &&
      !plural &&
      kind === 'name' &&
      country !== null &&
      country !== place.country &&
      tokens[last]?.text === ':' &&
      name === name.toUpperCase()
    )
  }
  const speakers = new Map<string, Actor>()
  for (const actor of actors) if (!speakers.has(actor.name) && speaks(actor)) speakers.set(actor.name, actor)
  return [...speakers.values()].map((actor) => ({
    visitors: visitorsOf([actor]),
    destinations: [{ name: place.text, country: place.country }],
    status: 'occurred' as const,
    date: null,
    first: actor.first,
    last: actor.last,
    kind: null,
    requestedBy: null,
    inferred: true,
  }))
}

/** "Grand Hotel Lima, Peru": the last town of the head. */
const lastTown = (places: readonly Place[], end: number): Place | null =>
  places.filter((place) => place.end <= end && (place.kind === 'city' || place.kind === 'capital')).at(-1) ??
  null
