/** Which claims are about the same trip, and why. Pure; the order in which the claims come does not matter. */
import { mayBeSameGiven, readName } from '../persons/person-name.ts'
import { FIRM, gap, isDated, tellWindow, type VisitClaim, type Window } from './visit-claim.ts'

/** A claim of a group, and what it joined the group by. */
export interface Joined<C extends VisitClaim = VisitClaim> {
  claim: C
  /** The claim that drew it in; null for the first of a group. */
  to: C | null
  reason: string
}

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

export function groupVisits<C extends VisitClaim>(claims: readonly C[]): Joined<C>[][] {
  const sorted = [...claims].sort(
    (a, b) =>
      Number(isShort(a)) - Number(isShort(b)) ||
      compare(a.from, b.from) ||
      compare(a.to, b.to) ||
      compare(a.published, b.published) ||
      compare(a.place, b.place),
  )
  const dated = sorted.filter((claim) => isNarrow(claim))
  const groups: Joined<C>[][] = []
  for (const claim of dated.filter(({ status }) => FIRM.has(status))) join(groups, claim, SAME_TRIP)
  for (const claim of dated.filter(({ status }) => !FIRM.has(status))) join(groups, claim, SAME_PLAN)
  const wide = sorted.filter((one) => !isNarrow(one) && isDated(one))
  for (const claim of wide.filter((one) => !isOpen(one))) joinOnly(groups, claim, 0)
  for (const claim of wide.filter(isOpen)) joinOnly(groups, claim, 0)
  for (const claim of sorted.filter((one) => !isDated(one))) joinOnly(groups, claim, SAME_NEWS)
  return groups
}

const givenOf = ({ visitorKey, visitorCountry }: VisitClaim): string[] =>
  readName(visitorKey, visitorCountry).given
/** Who is named by family name alone may be any of that name, so who is named in full comes first. */
const isShort = (claim: VisitClaim): boolean => claim.personId === null && givenOf(claim).length === 0

/** Whether two claims can be about one traveller: they share family name and state. */
const isSameVisitor = (a: VisitClaim, b: VisitClaim): boolean =>
  (a.personId !== null && a.personId === b.personId) || mayBeSameGiven(givenOf(a), givenOf(b))

/** Groups of the same traveller; none where a family name alone leaves two to choose from. */
function open<C extends VisitClaim>(
  groups: Joined<C>[][],
  claim: C,
  near: (other: C) => boolean,
): Joined<C>[][] {
  const possible = groups.filter(
    (group) => group.some((one) => near(one.claim)) && group.every((one) => isSameVisitor(claim, one.claim)),
  )
  const named = possible.flatMap((group) => group.find((one) => !isShort(one.claim))?.claim ?? [])
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

const found = <C extends VisitClaim>(groups: Joined<C>[][], claim: C, reason: string): void =>
  void groups.push([{ claim, to: null, reason }])

/** To the nearest group within reach; a plan that only was asked for reaches far within its own article alone. */
function join<C extends VisitClaim>(groups: Joined<C>[][], claim: C, reach: number): void {
  const reachTo = (other: C): number =>
    other.articleId === claim.articleId ? reach : Math.min(reach, SAME_TRIP)
  const near = (other: C): boolean => gap(claim, other) <= reachTo(other)
  let [nearest, to, best]: [Joined<C>[] | undefined, C | null, number] = [undefined, null, Infinity]
  for (const group of open(groups, claim, near))
    for (const { claim: other } of group)
      if (near(other) && gap(claim, other) < best) [nearest, to, best] = [group, other, gap(claim, other)]
  if (!nearest || !to) found(groups, claim, `its window, ${tellWindow(claim)}, is near no other`)
  else nearest.push({ claim, to, reason: tellNearness(claim, to, best) })
}

function tellNearness(claim: VisitClaim, to: VisitClaim, distance: number): string {
  const windows = `${tellWindow(claim)} and ${tellWindow(to)}`
  if (distance === 0) return `the windows overlap: ${windows}`
  const days = `${distance} ${distance === 1 ? 'day' : 'days'}`
  return distance <= SAME_TRIP
    ? `the windows lie ${days} apart: ${windows}`
    : `one article tells both, ${days} apart: ${windows}`
}

/** To the only group it can mean: of its own article, else within reach; where there are two, it stays alone. */
function joinOnly<C extends VisitClaim>(groups: Joined<C>[][], claim: C, reach: number): void {
  const near = (other: C): boolean =>
    isDated(claim) ? gap(closed(claim), closed(other)) <= reach : isNear(claim.published, other, reach)
  const isOwn = (other: C): boolean => other.articleId === claim.articleId && (!isDated(claim) || near(other))
  const holding = (draws: (other: C) => boolean) =>
    open(groups, claim, draws).flatMap((group) => {
      const to = group.find((one) => draws(one.claim))?.claim
      return to ? [{ group, to }] : []
    })
  const own = holding(isOwn)
  const possible = own.length > 0 ? own : holding(near)
  const [only] = possible
  if (!only) return found(groups, claim, 'it names no day that is near another')
  if (possible.length > 1) return found(groups, claim, `it fits ${possible.length} trips`)
  const because =
    own.length > 0
      ? 'its article tells of no other trip'
      : isDated(claim)
        ? `no other trip lies within ${tellWindow(claim)}`
        : 'no other trip was in the news then'
  only.group.push({ claim, to: only.to, reason: because })
}

/** Where the window is wide, it must also have been in the news then. */
function isNear(published: number, other: VisitClaim, reach: number): boolean {
  const isTold = Math.abs(other.published - published) <= reach
  if (!isDated(other)) return isTold
  const { from, to } = closed(other)
  return Math.max(from - published, published - to, 0) <= reach && (isNarrow(other) || isTold)
}
