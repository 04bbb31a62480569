/** When a trip is, by all that is claimed of it. Pure. */
import { areOfOneStay } from './conflicts.ts'
import { isNarrow } from './near.ts'
import {
  gap,
  hasNewDays,
  isDated,
  isFirm,
  isMove,
  isoDay,
  STAY,
  tellWindow,
  type VisitEvidence,
  type Window,
} from './visit-claim.ts'

type Chosen = [claim: VisitEvidence | undefined, reason: string, window: Window]

/**
 * The narrowest window of the newest article that says when it is or was; failing that, of one that says when it might
 * be, or the day of one that says that it is under way. Of a trip that is off, the days it was meant for.
 */
export function bestWindow(
  newestFirst: readonly VisitEvidence[],
  holds: (claim: VisitEvidence) => boolean,
  isOff: boolean,
): Chosen {
  const dated = newestFirst.filter(isDated)
  const firm = dated.filter((claim) => isFirm(claim) && holds(claim))
  if (firm.length > 0) return narrowest(firm, 'of when it is or was')
  if (isOff) {
    const meant = dated.filter(isFirm)
    const [claim] = narrowest(meant.length > 0 ? meant : dated, '')
    return claim ? of(claim, 'it was meant for then, and is off; no article names other days') : none(NO_DAY)
  }
  const going = newestFirst.find(
    (claim) => claim.status === 'under_way' && claim.likelihood === null && !Number.isNaN(claim.published),
  )
  if (going) {
    const day = { from: going.published, to: going.published }
    return [going, 'no article names a day; it was under way when this one was published', day]
  }
  const wished = dated.filter((claim) => !isFirm(claim) && !isMove(claim))
  if (wished.length > 0) return narrowest(wished, 'of when it might be; none says when it is')
  return none(dated.some((claim) => isMove(claim) && !hasNewDays(claim)) ? PUT_OFF : NO_DAY)
}
const NO_DAY = 'no article names a day'
const PUT_OFF = 'it was put off, and no article names a day since'

const of = (claim: VisitEvidence, reason: string): Chosen => [claim, reason, claim]
const none = (reason: string): Chosen => [undefined, reason, { from: NaN, to: NaN }]

function narrowest(newestFirst: readonly VisitEvidence[], when: string): Chosen {
  const [newest] = newestFirst
  const latest = shortest(newestFirst.filter(({ articleId }) => articleId === newest?.articleId))
  if (!latest) return none(NO_DAY)
  const within = (claim: VisitEvidence): boolean =>
    (claim.from >= latest.from && claim.to <= latest.to) || isCloser(claim, latest)
  const day = shortest(newestFirst.filter(within)) ?? latest
  const stay = isStay(day)
    ? undefined
    : newestFirst.find((claim) => isStay(claim) && claim.from <= day.from && claim.to >= day.to)
  if (stay) return of(stay, `these are the days of the whole stay; ${tellWindow(day)} is named as well`)
  const days = daysOfStay(day, newestFirst)
  if (days.length > 1) {
    const told = days.map(isoDay).join(', ')
    return [day, `these are days of one stay: ${told}`, { from: Math.min(...days), to: Math.max(...days) }]
  }
  if (day.articleId === newest?.articleId) return of(day, `the latest article that speaks ${when} says so`)
  return of(
    day,
    `an article says so more closely than the latest one that speaks ${when}, and agrees with it`,
  )
}

/** "from November 28 to December 1" is closer than "in November", if a day of it is in another month. */
const isCloser = (claim: VisitEvidence, latest: VisitEvidence): boolean =>
  !isNarrow(latest) && isNarrow(claim) && gap(claim, latest) === 0

/** "arrived on July 1", "held talks on July 2": where one day is told, every other on which something was done there. */
function daysOfStay(day: VisitEvidence, claims: readonly VisitEvidence[]): number[] {
  if (day.from !== day.to) return []
  const others = claims.filter(
    (claim) => claim.from === claim.to && gap(claim, day) <= STAY && areOfOneStay(claim, day),
  )
  return [...new Set([day, ...others].map(({ from }) => from))].sort((a, b) => a - b)
}

/** "from July 1 to 3": days of one stay, and not a week, a weekend or a choice of days in which it lies somewhere. */
const isStay = ({ edtf, from, to }: VisitEvidence): boolean =>
  isNarrow({ from, to }) &&
  WHOLE.test(edtf ?? '') &&
  !(to % 7 === SUNDAY && (from % 7 === MONDAY || to - from === 1))
const WHOLE = /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/
/** The first day of 1970 was a Thursday. */
const [SUNDAY, MONDAY] = [3, 4]

const shortest = (claims: readonly VisitEvidence[]): VisitEvidence | undefined =>
  [...claims].sort((a, b) => a.to - a.from - (b.to - b.from))[0]
