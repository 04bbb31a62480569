/** Which claims are about the same trip, and why. Pure; the order in which the claims come does not matter. */
import { addTo, isSameVisitor, isShort, isTravellerOf, type Joined, newTrip, type Trip } from './trip.ts'
import { FIRM, gap, isDated, tellWindow, type VisitClaim, type Window } from './visit-claim.ts'

export type { Joined } from './trip.ts'

/** Days; wider windows ("in May", "in 2024") may hold several trips, so they join others to none. */
const NARROW = 11
/** Sources that differ by less speak of one trip: a visit planned for the 18th, a visit planned for the 20th. */
const SAME_TRIP = 7
/** A date that was asked for, refused or moved may lie this far from the date that came of it. */
const SAME_PLAN = 21
/** What names no day speaks of a trip around the time it was written. */
const SAME_NEWS = 45
/** What is "upcoming", or was "so far", lies within half a year of the day on which it was written. */
const OPEN = 183

/** What takes part in one group is looked through in time that grows with the claims, not with their square. */
export function groupVisits<C extends VisitClaim>(claims: readonly C[]): Joined<C>[][] {
  const short = new Map(claims.map((claim) => [claim, isShort(claim)]))
  // Who is named by family name alone may be any of that name, so who is named in full comes first.
  const sorted = [...claims].sort(
    (a, b) =>
      Number(short.get(a)) - Number(short.get(b)) ||
      compare(a.from, b.from) ||
      compare(a.to, b.to) ||
      compare(a.published, b.published) ||
      compare(a.place, b.place),
  )
  const dated = sorted.filter((claim) => isNarrow(claim))
  const trips: Trip<C>[] = []
  for (const claim of dated.filter(({ status }) => FIRM.has(status))) join(trips, claim, SAME_TRIP)
  for (const claim of dated.filter(({ status }) => !FIRM.has(status))) join(trips, claim, SAME_PLAN)
  const wide = sorted.filter((one) => !isNarrow(one) && isDated(one))
  for (const claim of wide.filter((one) => !isOpen(one))) joinOnly(trips, claim, 0)
  for (const claim of wide.filter(isOpen)) joinOnly(trips, claim, 0)
  for (const claim of sorted.filter((one) => !isDated(one))) joinOnly(trips, claim, SAME_NEWS)
  return trips.map(({ claims }) => claims)
}

/** A trip, and its claim that draws another one in. */
interface Draw<C extends VisitClaim> {
  trip: Trip<C>
  to: C
}

/** Trips of the same traveller; none where a family name alone leaves two to choose from. */
function open<C extends VisitClaim>(
  trips: readonly Trip<C>[],
  claim: C,
  drawing: (trip: Trip<C>) => C | undefined,
): Draw<C>[] {
  const possible = trips.flatMap((trip) => {
    const to = isTravellerOf(trip, claim) ? drawing(trip) : undefined
    return to ? [{ trip, to }] : []
  })
  const named = possible.flatMap(
    ({ trip }) => [...trip.travellers.values()].find((one) => !isShort(one)) ?? [],
  )
  const isPlain = named.every((one) => named.every((other) => isSameVisitor(one, other)))
  return isPlain ? possible : []
}

/** What is unknown comes last. */
function compare(a: number | string, b: number | string): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b))
  return a < b ? -1 : a > b ? 1 : 0
}
const isNarrow = ({ from, to }: VisitClaim): boolean => to - from < NARROW
const isOpen = ({ from, to }: VisitClaim): boolean => !Number.isFinite(from) || !Number.isFinite(to)

/** An open end is near the day of publication, where that is known. */
function closed(claim: VisitClaim): Window {
  const { from, to, published } = claim
  if (!isOpen(claim) || Number.isNaN(published)) return claim
  return {
    from: from === -Infinity ? Math.min(to, published - OPEN) : from,
    to: to === Infinity ? Math.max(from, published + OPEN) : to,
  }
}

function found<C extends VisitClaim>(trips: Trip<C>[], claim: C, reason: string): void {
  const trip = newTrip<C>()
  addTo(trip, { claim, to: null, reason })
  trips.push(trip)
}

/** To the nearest trip within reach; a plan that only was asked for reaches far within its own article alone. */
function join<C extends VisitClaim>(trips: Trip<C>[], claim: C, reach: number): void {
  const [nearest] = open(trips, claim, (trip) => nearestIn(trip, claim, reach)).sort(
    (a, b) => gap(claim, a.to) - gap(claim, b.to),
  )
  if (!nearest) return found(trips, claim, `its window, ${tellWindow(claim)}, is near no other`)
  const { trip, to } = nearest
  addTo(trip, { claim, to, reason: tellNearness(claim, to, gap(claim, to)) })
}

function nearestIn<C extends VisitClaim>({ claims, span }: Trip<C>, claim: C, reach: number): C | undefined {
  if (gap(claim, span) > reach) return undefined
  let [nearest, best]: [C | undefined, number] = [undefined, Infinity]
  for (const { claim: other } of claims) {
    const distance = gap(claim, other)
    const far = other.articleId === claim.articleId ? reach : Math.min(reach, SAME_TRIP)
    if (distance <= far && distance < best) [nearest, best] = [other, distance]
    if (best === 0) break
  }
  return nearest
}

function tellNearness(claim: VisitClaim, to: VisitClaim, distance: number): string {
  const windows = `${tellWindow(claim)} and ${tellWindow(to)}`
  if (distance === 0) return `the windows overlap: ${windows}`
  const days = `${distance} ${distance === 1 ? 'day' : 'days'}`
  return distance <= SAME_TRIP
    ? `the windows lie ${days} apart: ${windows}`
    : `one article tells both, ${days} apart: ${windows}`
}

/** To the only trip it can mean: of its own article, else within reach; where there are two, it stays alone. */
function joinOnly<C extends VisitClaim>(trips: Trip<C>[], claim: C, reach: number): void {
  const dated = isDated(claim)
  const window = closed(claim)
  const near = (other: C): boolean =>
    dated ? gap(window, closed(other)) <= reach : isNear(claim.published, other, reach)
  const holding = (draws: (other: C) => boolean, within: readonly Trip<C>[]): Draw<C>[] =>
    open(within, claim, ({ claims }) => claims.find((one) => draws(one.claim))?.claim)
  const own = holding(
    (other) => other.articleId === claim.articleId && (!dated || near(other)),
    trips.filter(({ articles }) => articles.has(claim.articleId)),
  )
  const possible = own.length > 0 ? own : holding(near, trips)
  const [only] = possible
  if (!only) return found(trips, claim, 'it names no day that is near another')
  if (possible.length > 1) return found(trips, claim, `it fits ${possible.length} trips`)
  const because =
    own.length > 0
      ? 'its article tells of no other trip'
      : dated
        ? `no other trip lies within ${tellWindow(claim)}`
        : 'no other trip was in the news then'
  addTo(only.trip, { claim, to: only.to, reason: because })
}

/** Where the window is wide, it must also have been in the news then. */
function isNear(published: number, other: VisitClaim, reach: number): boolean {
  const isTold = Math.abs(other.published - published) <= reach
  if (!isDated(other)) return isTold
  const { from, to } = closed(other)
  return Math.max(from - published, published - to, 0) <= reach && (isNarrow(other) || isTold)
}
