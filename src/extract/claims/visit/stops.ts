import { lastBy } from '../../../text/span.ts'
import { tokensIn } from '../../article.ts'
import { placeAt, readDestinations } from '../frames/destinations.ts'
import { windowsOf } from '../frames/windows.ts'
import type { Timex } from '../../schemas.ts'
import type { Journey, Scene } from './scene.ts'

const LINK =
  /^(?:,|and|the|then|later|on|onward|onwards|to|in|at|before|continuing|heading|travelling|traveling|flying|going|continued|continue|went|go|flew|fly)$/
const BEFORE_DATE = new Set(['on', 'over', 'from', 'in', 'for', 'between'])

/**
 * A journey and the stops its sentence goes on with, each with the date behind it.
 *
 *     will be in Lima from 20 to 22 July and on to Quito from 23 to 25 July
 *                ^^^^ journey                      ^^^^^ -------------------
 */
export function withStops(scene: Scene, journey: Journey): Journey[] {
  const { article, found, sentence, tokens } = scene
  const all = [journey]
  for (;;) {
    const before = all.at(-1) as Journey
    if (!before.date || !before.destinations[0]?.country) return all
    let at = before.last
    const told = windowFrom(scene, at)
    if (!told) return all
    at = told.last
    while (at < sentence.last && LINK.test(tokens[at]?.lower ?? '')) at++
    if (at === told.last || !placeAt(article, found, at)) return all
    const places = readDestinations(article, found, at, sentence.last)
    const last = places.at(-1)?.last
    const own = last === undefined ? null : windowFrom(scene, last)
    if (last === undefined || !own) return all
    const destinations = places.map(({ name, country }) => ({ name, country }))
    all.push({ ...journey, destinations, date: own.date, first: at, last })
  }
}

/** The date that stands right after token `at`, over its preposition. */
export function windowFrom(
  { article, found, tokens }: Scene,
  at: number,
): { date: Timex; last: number } | null {
  const start = BEFORE_DATE.has(tokens[at]?.lower ?? '') ? at + 1 : at
  const token = tokens[start]
  if (!token) return null
  const windows = windowsOf(article, found)
  const date = lastBy(windows, token.start)
  if (!date || date.start < (tokens[at]?.start ?? 0)) return null
  return { date, last: tokensIn(article, date)[1] }
}
