/** Who is named by office alone travels from home, and does not travel there. */
import type { Article } from '../../article.ts'
import type { Found } from '../../detector.ts'
import type { VisitClaim } from '../schemas.ts'
import { OF_STATE, toldStates } from './told-states.ts'

/** Claims with the states that the rest of the text tells of their visitors, and none that tells of coming home. */
export function withHomeStates(
  article: Article,
  found: Readonly<Found>,
  all: readonly VisitClaim[],
): VisitClaim[] {
  const claims = all.filter((one) => !isHomecoming(one, all))
  const told = toldStates(article, found, claims)
  return claims.flatMap((claim) => {
    const state = claim.visitorCountry === null ? (told.get(claim.visitor) ?? null) : null
    if (state === null) return [claim]
    return state === claim.destinationCountry ? [] : [{ ...claim, visitorCountry: state }]
  })
}

/** "is expected to return to the capital on Friday", of whom no other journey to that state is told: comes home. */
const isHomecoming = (
  { visitor, visitorCountry, visitorOffice, destinationCountry, evidence }: VisitClaim,
  all: readonly VisitClaim[],
): boolean =>
  visitorCountry === null &&
  OF_STATE.test(visitorOffice ?? '') &&
  /\breturn(?:s|ed|ing)? to the capital\b/i.test(evidence.text) &&
  all.filter((one) => one.visitor === visitor && one.destinationCountry === destinationCountry).length === 1
