/** Which claims are about the same trip, and why. Pure; the order in which the claims come does not matter. */
import { familiesOf } from './families.ts'
import { gather } from './gather.ts'
import type { Joined, Trip } from './trip.ts'
import type { VisitClaim } from './visit-claim.ts'

/**
 * Of visitors of one state, or of one family name. Who is called by an office alone comes last, to whoever is said to hold it.
 * What takes part in one group is looked through in time that grows with the claims, not with their square.
 */
export function groupVisits<C extends VisitClaim>(claims: readonly C[]): Joined<C>[][] {
  const trips = familiesOf(claims.filter((one) => !one.isNameless)).flatMap((family) => {
    const own: Trip<C>[] = []
    gather(own, family)
    return own
  })
  gather(
    trips,
    claims.filter((one) => one.isNameless),
  )
  return trips.map((trip) => trip.claims)
}
