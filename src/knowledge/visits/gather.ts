/** Claims of one traveller, or of one office, put into trips by when they are told to be. Pure; the order in which they come does not matter. */
import { addTo, isSameVisitor, isShort, isTravellerOf, newTrip, travellerOf, type Trip } from './trip.ts'
import { compare } from './compare.ts'
import { joinMoved, isDue, movesIn } from './moves.ts'
import { isNarrow, OPEN, SAME_NEWS, SAME_PLAN, SAME_TRIP } from './near.ts'
import { gap, isDated, isPlanOrFact, tellWindow, type VisitClaim, type Window } from './visit-claim.ts'

/** Puts claims into trips, or begins new ones. */
export function gather<C extends VisitClaim>(trips: Trip<C>[], claims: readonly C[]): void {
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
  const moves = movesIn(claims)
  const dated = sorted.filter((claim) => isNarrow(placed(claim)))
  for (const claim of dated.filter(isPlanOrFact)) join(trips, claim, SAME_TRIP)
  for (const claim of dated.filter((one) => !isPlanOrFact(one))) join(trips, claim, SAME_PLAN)
  joinMoved(trips, moves)
  const wide = sorted.filter((one) => isDated(one) && !isNarrow(placed(one)))
  for (const claim of wide.filter((one) => !isOpen(one))) joinOnly(trips, claim, 0)
  for (const claim of wide.filter(isOpen)) joinOnly(trips, claim, 0)
  joinMoved(trips, moves)
  for (const claim of sorted.filter((one) => !isDated(placed(one)))) joinOnly(trips, claim, SAME_NEWS)
  joinMoved(trips, moves)
}

/** A trip, and its claim that draws another one in. */
interface Draw<C extends VisitClaim> {
  trip: Trip<C>
  to: C
}

/** Trips of the same traveller; none where a family name alone, or an office, leaves two to choose from. */
function open<C extends VisitClaim>(
  trips: readonly Trip<C>[],
  claim: C,
  drawing: (trip: Trip<C>) => C | undefined,
): Draw<C>[] {
  const possible = trips.flatMap((trip) => {
    const to = isTravellerOf(trip, claim) ? drawing(trip) : undefined
    return to ? [{ trip, to }] : []
  })
  const named = possible.flatMap(({ trip }) => travellerOf(trip) ?? [])
  const isPlain = named.every((one) => named.every((other) => isSameVisitor(one, other)))
  return isPlain ? possible : []
}

const isOpen = ({ from, to }: VisitClaim): boolean => !Number.isFinite(from) || !Number.isFinite(to)

/** "postponed from May 3 to the autumn": a day tells better which trip it is. */
const placed = (claim: VisitClaim): Window =>
  !isNarrow(claim) && claim.moved && isNarrow(claim.moved) ? claim.moved : claim

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
  const days = placed(claim)
  const around = trips.filter(({ span }) => gap(days, span) <= reach)
  const [nearest] = open(around, claim, (trip) => nearestIn(trip, claim, reach)).sort(
    (a, b) => gap(days, a.to) - gap(days, b.to),
  )
  if (!nearest) return found(trips, claim, `it is the first of its days, ${tellWindow(days)}`)
  const { trip, to } = nearest
  addTo(trip, {
    claim,
    to,
    get reason() {
      return tellNearness(days, to) + tellOffice(claim) // thousands join, and few ask why
    },
  })
}

function nearestIn<C extends VisitClaim>({ claims }: Trip<C>, claim: C, reach: number): C | undefined {
  const at = placed(claim)
  let [nearest, best]: [C | undefined, number] = [undefined, Infinity]
  for (const { claim: other } of claims) {
    const distance = gap(at, other)
    const far = other.articleId === claim.articleId ? reach : Math.min(reach, SAME_TRIP)
    if (distance <= far && distance < best) [nearest, best] = [other, distance]
    if (best === 0) break
  }
  return nearest
}

const tellOffice = ({ isNameless, office }: VisitClaim): string =>
  isNameless ? `; the visitor is told by office: ${office}` : ''

function tellNearness(window: Window, to: VisitClaim): string {
  const distance = gap(window, to)
  const windows = `${tellWindow(window)} and ${tellWindow(to)}`
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
  const ahead = dated || !AHEAD.has(claim.status) ? trips : trips.filter((trip) => !isPast(trip, claim))
  const near = (other: C): boolean =>
    dated ? gap(window, closed(other)) <= reach : isNear(claim.published, other, reach)
  const holding = (draws: (other: C) => boolean, within: readonly Trip<C>[]): Draw<C>[] =>
    open(within, claim, ({ claims }) => claims.find((one) => draws(one.claim))?.claim)
  const own = holding(
    (other) => other.articleId === claim.articleId && (!dated || near(other)),
    ahead.filter(({ articles }) => articles.has(claim.articleId)),
  )
  const due = own.length === 0 && OFF.has(claim.status) ? holding((other) => isDue(other, claim), trips) : []
  const around = holding(near, ahead)
  const going = around.filter(({ trip }) => !isOver(trip, claim))
  const possible = own.length > 0 ? own : !dated && due.length === 1 ? due : going.length > 0 ? going : around
  const [only] = possible
  if (!only) return found(trips, claim, 'no other trip is near, by what it says of when')
  if (possible.length > 1) return found(trips, claim, `it fits ${possible.length} trips`)
  const because =
    own.length > 0
      ? 'its article tells of no other trip'
      : possible === due
        ? 'no other trip was due when it was written'
        : dated
          ? `no other trip lies within ${tellWindow(claim)}`
          : 'no other trip was in the news then'
  addTo(only.trip, { claim, to: only.to, reason: because + tellOffice(claim) })
}

/** Whether a trip was refused or called off when a claim was written: what is told afterwards sooner tells of another. */
function isOver<C extends VisitClaim>(trip: Trip<C>, at: C): boolean {
  const claims = trip.claims.map(({ claim }) => claim)
  const ends = claims.filter(({ status, published }) => ENDED.has(status) && published < at.published)
  const isPlannedSince = claims.some(
    (one) => isPlanOrFact(one) && ends.every((end) => one.published > end.published),
  )
  return ends.length > 0 && !isPlannedSince
}
const ENDED = new Set(['declined', 'cancelled'])

/** "Recalling his visit in 2015, he accepted an invitation to come again": what is to come is no trip that was over by then. */
const isPast = <C extends VisitClaim>({ span }: Trip<C>, { published }: C): boolean =>
  Number.isFinite(span.to) && span.to < published - SAME_TRIP
const AHEAD = new Set(['invited', 'planned'])

/** A plan that was due is what is put off, or called off. */
const OFF = new Set(['postponed', 'cancelled'])

/** Where the window is wide, it must also have been in the news then. */
function isNear(published: number, other: VisitClaim, reach: number): boolean {
  const isTold = Math.abs(other.published - published) <= reach
  if (!isDated(other)) return isTold
  const { from, to } = closed(other)
  const ahead = from - published
  // What is told in one month may be as far ahead as plans are made.
  return (
    Math.max(ahead, published - to, 0) <= (isTold && ahead > 0 ? OPEN : reach) && (isNarrow(other) || isTold)
  )
}
