import { tokenAt, type Article } from '../../article.ts'
import type { Found, Place } from '../../detector.ts'
import type { Timex } from '../../schemas.ts'
import type { Actor, Cast } from '../frames/cast.ts'
import { visitorsOf, type Journey } from './scene.ts'

/** Held from afar: nobody travels to it. */
export const VIRTUAL =
  /\b(?:virtually|virtual (?:\w+ )?(?:meeting|summit|event|forum|session|participation)|(?:by|via) (?:video\w*|phone|telephone)|(?:video|tele)-?conference)\b/i
/** How far into a transcript its talks may be said to be held from afar, in characters. */
const OPENING = 1500
const LONGEST_HEAD = 120

/**
 * Who speaks in the transcript of a meeting is where its head says it was held, and when.
 *
 *     Presidential Palace Lima, Peru
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ evidence, to the time
 *     2:17 P.M. PRESIDENT ROJAS: Welcome.      PRESIDENT BERG: Thank you.
 *     ^^^^^^^^^ ^^^^^^^^^^^^^^^ at home         ^^^^^^^^^^^^^^ has come
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
  const time = found.dates.find(({ start, type }) => type === 'TIME' && start >= end && start <= end + GAP)
  const first = tokens.findIndex(({ text }) => WORD.test(text))
  let last = tokenAt(article, (time?.end ?? end) - 1) + 1
  while (last > first + 1 && !WORD.test(tokens[last - 1]?.text ?? '')) last-- // "*Lima, Peru*"
  const date = dayOf(article, tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? end, time)
  return [...speakers.values()].map((actor) => ({
    visitors: visitorsOf([actor]),
    destinations: [{ name: place.text, country: place.country }],
    status: 'occurred' as const,
    date,
    first,
    last,
    kind: null,
    requestedBy: null,
    inferred: true,
  }))
}

/** "Grand Hotel Lima, Peru": the last town of the head. */
const lastTown = (places: readonly Place[], end: number): Place | null =>
  places.filter((place) => place.end <= end && (place.kind === 'city' || place.kind === 'capital')).at(-1) ??
  null

/** "Lima, Peru | 2:17 P.M. PET": that day, by its time where one is told; who takes it down hands it out the same day. */
function dayOf({ text, published }: Article, start: number, end: number, time?: Timex): Timex | null {
  const day = time ? (time.from === time.to ? time.from : null) : (published?.date ?? null)
  if (day === null) return null
  const at = time ?? { start, end, text: text.slice(start, end) }
  return {
    start: at.start,
    end: at.end,
    text: at.text,
    type: 'DATE',
    timex: day,
    edtf: day,
    from: day,
    to: day,
  }
}
/** How far below the head its time may stand, in characters. */
const GAP = 8
const WORD = /[\p{L}\d]/u
