/** Which claims are about the same trip. Pure, and the order in which the claims come does not matter. */

/** Of one visitor to one destination. Days since 1970; ±Infinity is open, NaN in both is undated. */
export interface VisitClaim {
  id: string
  articleId: string
  status: string
  from: number
  to: number
  /** Day of publication of its article; NaN when unknown. */
  published: number
}

/** Wider windows ("since May", "in 2024") may hold several trips, so they join others to none. */
const NARROW = 31
/** Sources that differ by less speak of one trip: a visit planned for the 18th, a visit planned for the 20th. */
const SAME_TRIP = 7
/** A date that was asked for, refused or moved may lie this far from the date that came of it. */
const SAME_PLAN = 21
/** What names no day speaks of a trip around the time it was written. */
const SAME_NEWS = 45

export const FIRM: ReadonlySet<string> = new Set(['planned', 'under_way', 'occurred'])

export function groupVisits(claims: readonly VisitClaim[]): VisitClaim[][] {
  const sorted = [...claims].sort(
    (a, b) =>
      compare(a.from, b.from) ||
      compare(a.to, b.to) ||
      compare(a.published, b.published) ||
      compare(a.id, b.id),
  )
  const dated = sorted.filter((claim) => isNarrow(claim))
  const groups: VisitClaim[][] = []
  for (const claim of dated.filter(({ status }) => FIRM.has(status))) join(groups, claim, SAME_TRIP)
  for (const claim of dated.filter(({ status }) => !FIRM.has(status))) join(groups, claim, SAME_PLAN)
  for (const claim of sorted.filter((one) => !isNarrow(one) && isDated(one))) joinOnly(groups, claim, 0)
  for (const claim of sorted.filter((one) => !isDated(one))) joinOnly(groups, claim, SAME_NEWS)
  return groups
}

/** What is unknown comes last. */
function compare(a: number | string, b: number | string): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b))
  return a < b ? -1 : a > b ? 1 : 0
}
const isDated = ({ from, to }: VisitClaim): boolean => !(Number.isNaN(from) && Number.isNaN(to))
const isNarrow = ({ from, to }: VisitClaim): boolean => to - from <= NARROW

/** Days between two windows, 0 when they overlap. */
export const gap = (a: VisitClaim, b: VisitClaim): number => Math.max(a.from - b.to, b.from - a.to, 0)

/** To the nearest group within reach; a plan that only was asked for reaches far within its own article alone. */
function join(groups: VisitClaim[][], claim: VisitClaim, reach: number): void {
  let nearest: VisitClaim[] | undefined
  let best = Infinity
  for (const group of groups)
    for (const other of group) {
      const distance = gap(claim, other)
      const far = reach > SAME_TRIP && other.articleId !== claim.articleId ? SAME_TRIP : reach
      if (distance <= far && distance < best) [nearest, best] = [group, distance]
    }
  if (nearest) nearest.push(claim)
  else groups.push([claim])
}

/** To the only group it can mean: of its own article, else within reach; where there are two, it stays alone. */
function joinOnly(groups: VisitClaim[][], claim: VisitClaim, reach: number): void {
  const near = (other: VisitClaim): boolean =>
    isDated(claim) ? gap(claim, other) <= reach : isNear(claim.published, other, reach)
  const own = groups.filter((group) =>
    group.some((other) => other.articleId === claim.articleId && (!isDated(claim) || near(other))),
  )
  const possible = own.length > 0 ? own : groups.filter((group) => group.some(near))
  const [only] = possible
  if (only && possible.length === 1) only.push(claim)
  else groups.push([claim])
}

function isNear(published: number, other: VisitClaim, reach: number): boolean {
  const around = isDated(other) ? other : { ...other, from: other.published, to: other.published }
  return Math.max(around.from - published, published - around.to, 0) <= reach
}
