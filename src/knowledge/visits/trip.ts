/** A trip as it is put together: its claims, and what tells fast whether one more may be of it. */
import { mayBeSameGiven, readName, type PersonName } from '../persons/person-name.ts'
import { matchSpellings, readSpelling } from '../persons/spelling.ts'
import { isSameOffice } from './office.ts'
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

/** Whether the traveller of a claim can be that of all claims of a trip: by name, or by office where either has none. */
export function isTravellerOf<C extends VisitClaim>({ travellers }: Trip<C>, claim: C): boolean {
  if (travellers.size === 1 && travellers.has(namedAs(claim))) return true
  const all = [...travellers.values()]
  const named = all.filter((one) => !one.isNameless)
  if (!claim.isNameless && named.length > 0) return named.every((one) => isSameVisitor(claim, one))
  const { office } = claim
  const offices = all.flatMap((one) => one.office ?? [])
  return office !== null && offices.length > 0 && offices.every((one) => isSameOffice(office, one))
}

/** Who stands for the traveller of a trip: named in full, if anybody is. */
export const travellerOf = <C extends VisitClaim>({ travellers }: Trip<C>): C | undefined => {
  const named = [...travellers.values()].filter((one) => !one.isNameless)
  return named.find((one) => !isShort(one)) ?? named[0]
}

/** Who is named by family name alone may be any of that name. */
export const isShort = (claim: VisitClaim): boolean =>
  claim.personId === null && nameOf(claim).given.length === 0

/** Whether two claims that name a visitor of one state can be about one traveller. */
export const isSameVisitor = (a: VisitClaim, b: VisitClaim): boolean =>
  isSamePerson(a, b) ||
  (isSameFamily(nameOf(a).family, nameOf(b).family) && mayBeSameGiven(nameOf(a).given, nameOf(b).given))

export const isSamePerson = (a: VisitClaim, b: VisitClaim): boolean =>
  a.personId !== null && a.personId === b.personId

/** "zelensky", "zelenskyy". */
export function isSameFamily(a: string, b: string): boolean {
  if (a === b) return true
  if (a[0] !== b[0]) return false
  const match = matchSpellings(readSpelling(a), readSpelling(b))
  return match === 'same' || match === 'variant'
}

/** It is asked for whenever two claims are compared, and thousands of claims name few. */
export function nameOf({ visitorKey, visitorCountry }: VisitClaim): PersonName {
  const called = `${visitorCountry ?? ''} ${visitorKey}`
  const known = READ.get(called)
  if (known) return known
  if (READ.size === REMEMBERED) READ.clear()
  const name = readName(visitorKey, visitorCountry)
  READ.set(called, name)
  return name
}
const READ = new Map<string, PersonName>()
const REMEMBERED = 20_000

const namedAs = ({ personId, office, visitorKey }: VisitClaim): string =>
  `${personId ?? ''} ${office ?? ''} ${visitorKey}`
