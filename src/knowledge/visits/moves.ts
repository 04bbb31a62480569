/** A trip that is put off is the trip that is made later: claims that tell of a move join the old plan and the new. Pure. */
import { compare } from './compare.ts'
import { isNarrow, OPEN, SAME_TRIP } from './near.ts'
import { isTravellerOf, type Trip } from './trip.ts'
import {
  gap,
  hasNewDays,
  isDated,
  isDone,
  isFirm,
  isMove,
  tellWindow,
  type VisitClaim,
  type Window,
} from './visit-claim.ts'

/** Claims that tell of a move, in the order in which they are looked at. */
export const movesIn = <C extends VisitClaim>(claims: readonly C[]): C[] =>
  claims.filter(isMove).sort((a, b) => compare(a.published, b.published) || compare(a.place, b.place))

/** `trips` loses those that turn out to be part of another. */
export function joinMoved<C extends VisitClaim>(trips: Trip<C>[], moves: readonly C[]): void {
  for (const move of moves) {
    const own = trips.find(({ claims }) => claims.some(({ claim }) => claim === move))
    if (!own) continue
    const others = trips.filter((trip) => trip !== own && isSameTraveller(own, trip))
    const old = oldPlan(move, own, others)
    if (old) absorb(trips, old, own, move)
    const next = newPlan(
      move,
      old ?? own,
      others.filter((trip) => trip !== old),
    )
    if (next) absorb(trips, old ?? own, next, move)
  }
}

const isSameTraveller = <C extends VisitClaim>(a: Trip<C>, b: Trip<C>): boolean =>
  [...b.travellers.values()].every((one) => isTravellerOf(a, one))

const claimsOf = <C extends VisitClaim>({ claims }: Trip<C>): C[] => claims.map(({ claim }) => claim)
const isPlan = (claim: VisitClaim): boolean => isFirm(claim) && !isDone(claim)
const toldBy = (claim: VisitClaim, move: VisitClaim): boolean =>
  claim.articleId === move.articleId || claim.published <= move.published

/** The trip that is moved: of the days it was meant for, else the only one that was due and is now to be later. */
function oldPlan<C extends VisitClaim>(move: C, own: Trip<C>, others: readonly Trip<C>[]): Trip<C> | null {
  const { moved } = move
  if (moved)
    return hasNewDays(move)
      ? onlyAt(
          moved,
          others.filter((trip) => claimsOf(trip).some((one) => toldBy(one, move))),
        )
      : null
  if (!hasNewDays(move) || claimsOf(own).some((one) => isPlan(one) && one.from < move.from)) return null
  const due = others.filter(
    (trip) =>
      claimsOf(trip).some((one) => isDue(one, move) && one.from < move.from && move.from - one.to <= OPEN) &&
      !claimsOf(trip).some((one) => isDone(one) && toldBy(one, move)),
  )
  return due.length === 1 ? (due[0] as Trip<C>) : null
}

/** Whether a plan was known, and still to be made, when another claim was written. */
export const isDue = (plan: VisitClaim, at: VisitClaim): boolean =>
  isPlan(plan) && plan.published <= at.published && plan.to >= at.published - SAME_TRIP

/** The trip of the new days; where none are told, the next that is told afterwards. */
function newPlan<C extends VisitClaim>(move: C, own: Trip<C>, others: readonly Trip<C>[]): Trip<C> | null {
  if (hasNewDays(move)) return isNarrow(move) ? null : onlyAt(move, others)
  const days = daysBefore(move, own)
  const isAnswered = claimsOf(own).some(
    (one) =>
      one.published >= move.published &&
      ((isFirm(one) && one.from > days.to) ||
        one.status === 'cancelled' ||
        (isDone(one) && gap(one, days) <= SAME_TRIP)),
  )
  if (isAnswered || Number.isNaN(move.published)) return null
  const later = others.flatMap((trip) => {
    const firm = claimsOf(trip).filter((one) => isFirm(one) && Number.isFinite(one.from))
    const from = firm.reduce((first, one) => Math.min(first, one.from), Infinity)
    const isTold = firm.length > 0 && firm.every((one) => one.published >= move.published)
    return isTold && from > days.to && from - Math.max(days.to, move.published) <= OPEN
      ? [{ trip, from }]
      : []
  })
  return later.sort((a, b) => a.from - b.from)[0]?.trip ?? null
}

/** The days a trip was meant for when it was put off. */
function daysBefore<C extends VisitClaim>(move: C, own: Trip<C>): Window {
  if (move.moved) return move.moved
  const plans = claimsOf(own).filter((one) => isPlan(one) && isNarrow(one) && one.published <= move.published)
  const to = plans.reduce((last, one) => Math.max(last, one.to), -Infinity)
  return Number.isFinite(to) ? { from: to, to } : { from: move.published, to: move.published }
}

/** The trip nearest to some days; none where two are as near. */
function onlyAt<C extends VisitClaim>(days: Window, trips: readonly Trip<C>[]): Trip<C> | null {
  const reach = isNarrow(days) ? SAME_TRIP : 0
  const [nearest, second] = trips
    .map((trip) => ({ trip, far: gap(nearestTo(days, trip), days) }))
    .filter(({ far }) => far <= reach) // NaN, where no claim has a day, is not
    .sort((a, b) => a.far - b.far)
  return nearest && nearest.far !== second?.far ? nearest.trip : null
}

/** Puts all claims of the new plan into the trip of the old one, and says why. */
function absorb<C extends VisitClaim>(trips: Trip<C>[], old: Trip<C>, next: Trip<C>, move: C): void {
  const anchor = claimsOf(old).find((one) => one === move) ?? nearestTo(move.moved ?? move, old)
  for (const joined of next.claims) {
    if (joined.to === null) {
      joined.to = anchor
      joined.reason =
        joined.claim === move
          ? `it tells that the trip of ${tellWindow(move.moved ?? anchor)} was moved to ${tellWindow(move)}`
          : hasNewDays(move)
            ? `another claim tells that the trip of ${tellWindow(move.moved ?? anchor)} was moved to ${tellWindow(move)}`
            : `it is the next that was told after the trip of ${tellWindow(daysBefore(move, old))} was put off`
    }
    old.claims.push(joined)
    old.articles.add(joined.claim.articleId)
  }
  for (const [named, claim] of next.travellers)
    if (!old.travellers.has(named)) old.travellers.set(named, claim)
  old.span = { from: Math.min(old.span.from, next.span.from), to: Math.max(old.span.to, next.span.to) }
  trips.splice(trips.indexOf(next), 1)
}

/** What has no day is near none. */
const nearestTo = <C extends VisitClaim>(days: Window, trip: Trip<C>): C =>
  claimsOf(trip).reduce((best, one) => (gap(one, days) < gap(best, days) || !isDated(best) ? one : best))
