import { lastStartingBy } from '../../../text/span.ts'
import type { Organization, Place } from '../../detector.ts'

/**
 * The state of a body, from the place in its name or right beside it.
 *
 *     Russian Academy of Sciences    Ministry of Defence of Norway    Seoul's Foreign Ministry
 */
export function countryNear(body: Organization, places: readonly Place[]): string | null {
  if (body.kind === 'intergovernmental') return null
  let following: string | null = null
  for (let i = lastStartingBy(places, body.end + 8); i >= 0; i--) {
    const place = places[i] as Place
    if (place.end < body.start - 3) break
    if (place.end <= body.end) return place.country // in the name, or right before it
    if (place.start >= body.end && body.kind === 'government' && place.kind !== 'demonym')
      following = place.country
  }
  return following
}
