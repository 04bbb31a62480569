/** What is claimed of a trip and cannot both hold. Pure. */
import { areHoursApart, sameMoment, tellClock } from './instants.ts'
import {
  gap,
  isChoice,
  isDated,
  isDone,
  isDoubt,
  isFirm,
  isNamed,
  isoDay,
  STAY,
  tellWindow,
  withoutCopies,
  type VisitEvidence,
} from './visit-claim.ts'

/** Two claims, by id. */
export interface Pair {
  first: string
  second: string
  reason: string
}

/** Of a trip that thousands tell of, no more pairs are told. */
const MOST_PAIRS = 100

/** Two sources that say when it is or was, and cannot both be right. A date that was only asked for, or is doubted, conflicts with none. */
export function comparePairs(group: readonly VisitEvidence[]): [conflicts: Pair[], reconciled: Pair[]] {
  const firm = withoutCopies(group).filter((claim) => isFirm(claim) && isDated(claim) && !isDoubt(claim))
  const [conflicts, reconciled]: [Pair[], Pair[]] = [[], []]
  const compared = haveDayInCommon(firm) ? firm.filter(tellsArrival) : firm
  for (const [i, a] of compared.entries())
    for (const b of compared.slice(i + 1)) {
      if (conflicts.length + reconciled.length >= MOST_PAIRS) return [conflicts, reconciled]
      if (!differ(a, b)) continue
      const [first, second] = a.place < b.place ? [a, b] : [b, a]
      const moment = gap(a, b) <= 1 ? sameMoment(first, second) : null
      const pair = { first: first.id, second: second.id }
      if (moment !== null) reconciled.push({ ...pair, reason: moment })
      else if (gap(a, b) > 0 || areHoursApart(a, b))
        conflicts.push({ ...pair, reason: `${tell(first)}, but ${tell(second)}` })
    }
  return [conflicts, reconciled]
}

/** Whether two claims are of one source: nobody is at odds with himself, nor with who copied him. */
export const areOfOneSource = (a: VisitEvidence, b: VisitEvidence): boolean =>
  (a.articleId === b.articleId && a.sources === b.sources) || (isNamed(a) && a.sources === b.sources)

/** Two sources that give two days, or two times of arrival. */
function differ(a: VisitEvidence, b: VisitEvidence): boolean {
  if ((a.articleId === b.articleId && a.sources === b.sources) || areOfOneStay(a, b)) return false
  return gap(a, b) > 0 || (tellsArrival(a) && tellsArrival(b) && a.edtf !== b.edtf && isDone(a) === isDone(b))
}

const tellsArrival = (claim: VisitEvidence): boolean => claim.arrival && tellClock(claim) !== null

function haveDayInCommon(claims: readonly VisitEvidence[]): boolean {
  let [from, to] = [-Infinity, Infinity]
  for (const claim of claims) {
    if (claim.from > from) from = claim.from
    if (claim.to < to) to = claim.to
  }
  return from <= to
}

/**
 * What was done on one day and what was done on another are both true; so are a plan to come on Monday and one to hold talks on
 * Tuesday.
 */
export const areOfOneStay = (a: VisitEvidence, b: VisitEvidence): boolean =>
  !(a.arrival && b.arrival) && ((isDone(a) && isDone(b)) || isDayOf(a, b) || isDayOf(b, a))

/** Whether `act` is told of a day of the stay that `trip` begins, or of another day of it. */
const isDayOf = (act: VisitEvidence, trip: VisitEvidence): boolean =>
  act.ofStay && gap(act, trip) <= STAY && (trip.ofStay || act.from >= trip.from)

function tell(claim: VisitEvidence): string {
  const { status, from, to } = claim
  const clock = tellClock(claim)
  const word = status === 'postponed' ? 'put off, to be' : status.replace('_', ' ')
  if (clock !== null) return `${word} at ${clock}`
  if (from === to || isChoice(claim)) return `${word} on ${tellWindow(claim)}`
  return `${word} between ${ends(from)} and ${ends(to)}`
}
const ends = (day: number): string => isoDay(day) ?? 'an open end'
