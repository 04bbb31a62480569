/** The state of a visitor who is named by office alone, from where the text was filed. */
import type { Article } from '../../article.ts'
import type { Found } from '../../detector.ts'
import { placeOfReport } from '../frames/dateline.ts'
import type { VisitClaim } from '../schemas.ts'

/** Offices that every state has one of: at home they are named without it. */
const OF_STATE =
  /^(?:president|vice president|(?:deputy )?prime minister|premier|chancellor|king|queen|(?:foreign|defen[cs]e|finance|interior|trade) minister)$/i

/**
 *     SANTIAGO, April 9 (Agency) – President Ines Berg will visit Kenya on Friday.        her state: CL
 *
 * Of whom the text tells no state, and no journey to where it was filed.
 */
export function withHomeStates(
  article: Article,
  found: Readonly<Found>,
  all: readonly VisitClaim[],
): VisitClaim[] {
  const claims = all.filter((one) => !isHomecoming(one, all))
  const home = placeOfReport(article, found)?.country ?? null
  const guests = new Set(claims.flatMap((one) => (one.destinationCountry === home ? one.visitor : [])))
  return claims.map((claim) => {
    const { visitor, visitorCountry, visitorOffice, destinationCountry } = claim
    const atHome =
      visitorCountry === null &&
      destinationCountry !== null &&
      OF_STATE.test(visitorOffice ?? '') &&
      visitor !== visitorOffice &&
      !guests.has(visitor)
    return atHome ? { ...claim, visitorCountry: home } : claim
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
