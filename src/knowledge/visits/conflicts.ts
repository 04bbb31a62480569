/** What is claimed of a trip and cannot both hold. Pure. */
import { sameMoment } from './instants.ts'
import { gap, isDated, isDone, isFirm, isoDay, type VisitEvidence } from './visit-claim.ts'

/** Two claims, by id. */
export interface Pair {
  first: string
  second: string
  reason: string
}

/** Of a trip that thousands tell of, no more pairs are told. */
const MOST_PAIRS = 100

/** Two sources that say when it is or was, and cannot both be right. A date that was only asked for conflicts with none. */
export function comparePairs(group: readonly VisitEvidence[]): [conflicts: Pair[], reconciled: Pair[]] {
  const firm = group.filter((claim) => isFirm(claim) && isDated(claim))
  const [conflicts, reconciled]: [Pair[], Pair[]] = [[], []]
  if (haveDayInCommon(firm)) return [conflicts, reconciled]
  for (let i = 0; i < firm.length; i++)
    for (let j = i + 1; j < firm.length && conflicts.length + reconciled.length < MOST_PAIRS; j++) {
      const [a, b] = [firm[i] as VisitEvidence, firm[j] as VisitEvidence]
      const distance = gap(a, b)
      const sameSource = a.articleId === b.articleId && a.sources === b.sources
      if (sameSource || distance === 0 || areOfOneStay(a, b)) continue
      const [first, second] = a.place < b.place ? [a, b] : [b, a]
      const moment = distance === 1 ? sameMoment(first, second) : null
      const pair = { first: first.id, second: second.id }
      if (moment !== null) reconciled.push({ ...pair, reason: moment })
      else conflicts.push({ ...pair, reason: `${tell(first)}, but ${tell(second)}` })
    }
  return [conflicts, reconciled]
}

function haveDayInCommon(claims: readonly VisitEvidence[]): boolean {
  let [from, to] = [-Infinity, Infinity]
  for (const claim of claims) {
    if (claim.from > from) from = claim.from
    if (claim.to < to) to = claim.to
  }
  return from <= to
}

/** What was done on one day and what was done on another are both true. */
const areOfOneStay = (a: VisitEvidence, b: VisitEvidence): boolean =>
  isDone(a) && isDone(b) && !(a.arrival && b.arrival)

function tell({ status, from, to }: VisitEvidence): string {
  const word = status === 'postponed' ? 'put off, to be' : status.replace('_', ' ')
  return from === to ? `${word} on ${isoDay(from)}` : `${word} between ${ends(from)} and ${ends(to)}`
}
const ends = (day: number): string => isoDay(day) ?? 'an open end'
