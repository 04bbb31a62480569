/** Why two trips to one place are two. Pure. */
import { SAME_NEWS, SAME_TRIP } from './near.ts'
import { addTo, isTravellerOf, newTrip, travellerOf } from './trip.ts'
import { gap, isDated, tellWindow, type VisitEvidence } from './visit-claim.ts'

/** In words, by the claims of each: the first thing that tells them apart. */
export function tellApart(own: readonly VisitEvidence[], other: readonly VisitEvidence[]): string {
  const [home, away] = [own[0]?.visitorCountry ?? null, other[0]?.visitorCountry ?? null]
  if (home !== away)
    return home === null || away === null
      ? 'of one of the two visitors no article tells the state'
      : `the visitors are of two states, ${home} and ${away}`
  const trip = newTrip<VisitEvidence>()
  for (const claim of own) addTo(trip, { claim, to: null, reason: '' })
  if (!other.every((claim) => isTravellerOf(trip, claim)))
    return `another traveller: ${travellerOf(trip)?.visitor ?? own[0]?.visitor} and ${other[0]?.visitor}`
  return tellDays(own, other)
}

function tellDays(own: readonly VisitEvidence[], other: readonly VisitEvidence[]): string {
  const pairs = own.filter(isDated).flatMap((one) => other.filter(isDated).map((two) => [one, two] as const))
  const [nearest] = pairs.sort(([a, b], [c, d]) => gap(a, b) - gap(c, d))
  if (!nearest)
    return `one of the two tells no day, and was not the only trip in the news within ${SAME_NEWS} days`
  const [one, two] = nearest
  const days = gap(one, two)
  const windows = `${tellWindow(one)} and ${tellWindow(two)}`
  return days > SAME_TRIP
    ? `${days} days lie between them, ${windows}: up to ${SAME_TRIP} they could be one`
    : `the days do not tell which of several trips is meant: ${windows}`
}
