/** A trip as it is put together: its claims, and what tells fast whether one more may be of it. */
import { mayBeSameGiven, readName } from '../persons/person-name.ts'
import type { VisitClaim, Window } from './visit-claim.ts'

/** A claim of a group, and what it joined the group by. */
export interface Joined<C extends VisitClaim = VisitClaim> {
  claim: C
  /** The claim that drew it in; null for the first of a group. */
  to: C | null
  reason: string
}

export interface Trip<C extends VisitClaim> {
  claims: Joined<C>[]
  /** One claim for each way in which the visitor is named: thousands of claims name him or her in few. */
  travellers: Map<string, C>
  articles: Set<string>
  /** From the first day that one of its claims tells to the last. */
  span: Window
}

export const newTrip = <C extends VisitClaim>(): Trip<C> => ({
  claims: [],
  travellers: new Map(),
  articles: new Set(),
  span: { from: Infinity, to: -Infinity },
})

export function addTo<C extends VisitClaim>(trip: Trip<C>, joined: Joined<C>): void {
  const { claim } = joined
  trip.claims.push(joined)
  trip.articles.add(claim.articleId)
  const named = namedAs(claim)
  if (!trip.travellers.has(named)) trip.travellers.set(named, claim)
  if (claim.from < trip.span.from) trip.span.from = claim.from
  if (claim.to > trip.span.to) trip.span.to = claim.to
}

/** Whether the traveller of a claim can be that of all claims of a trip. */
export function isTravellerOf<C extends VisitClaim>({ travellers }: Trip<C>, claim: C): boolean {
  if (travellers.size === 1 && travellers.has(namedAs(claim))) return true
  return [...travellers.values()].every((one) => isSameVisitor(claim, one))
}

/** Who is named by family name alone may be any of that name. */
export const isShort = (claim: VisitClaim): boolean => claim.personId === null && givenOf(claim).length === 0

/** Whether two claims can be about one traveller: they share family name and state. */
export const isSameVisitor = (a: VisitClaim, b: VisitClaim): boolean =>
  (a.personId !== null && a.personId === b.personId) || mayBeSameGiven(givenOf(a), givenOf(b))

const namedAs = ({ personId, visitorKey, visitorCountry }: VisitClaim): string =>
  `${personId ?? ''} ${visitorCountry ?? ''} ${visitorKey}`

const givenOf = ({ visitorKey, visitorCountry }: VisitClaim): string[] =>
  readName(visitorKey, visitorCountry).given
