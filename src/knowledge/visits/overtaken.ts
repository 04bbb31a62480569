/** Plans that hold no more: a claim told later says that the trip was moved, called off, made, or is of other days. Pure. */
import { compare } from './compare.ts'
import { sameMoment } from './instants.ts'
import { SAME_TRIP } from './near.ts'
import {
  gap,
  hasNewDays,
  isDated,
  isDone,
  isFirm,
  isMove,
  isNamed,
  isReport,
  tellWindow,
  type VisitEvidence,
} from './visit-claim.ts'

/** A claim whose days are history, and the one that makes them so. */
export interface Overtaken {
  claim: VisitEvidence
  by: VisitEvidence
  reason: string
}

export function overtakenIn(group: readonly VisitEvidence[]): Overtaken[] {
  const oldestFirst = [...group].sort(
    (a, b) => compare(a.publishedAt, b.publishedAt) || compare(a.place, b.place),
  )
  const ends = oldestFirst.filter(
    (one) => one.likelihood === null && (isMove(one) || OFF.has(one.status)), // "is likely to be postponed": it is not yet
  )
  const arrivals = oldestFirst.filter(
    (one) => isReport(one) && one.status === 'occurred' && one.arrival && isDated(one),
  )
  const words = lastWords(oldestFirst)
  return oldestFirst.flatMap((claim) => {
    if (!isDated(claim) || !isFirm(claim) || isDone(claim)) return []
    const end = ends.find((one) => isEndOf(one, claim))
    if (end) return [{ claim, by: end, reason: tellEnd(end) }]
    const since = arrivals.filter((one) => isLater(one, claim))
    const [came] = since
    if (came && since.every((one) => isAtOdds(one, claim)))
      return [{ claim, by: came, reason: `the visitor came on ${tellWindow(came)}` }]
    const word = words.get(claim.sources)
    return word && isLater(word, claim) && gap(word, claim) > 0
      ? [{ claim, by: word, reason: `the same source says ${tellWindow(word)} since` }]
      : []
  })
}

/** The last plan of each source that has a name: who corrects himself is at odds with nobody. */
function lastWords(oldestFirst: readonly VisitEvidence[]): Map<string, VisitEvidence> {
  return new Map(
    oldestFirst
      .filter((one) => isDated(one) && isFirm(one) && !isDone(one) && isNamed(one))
      .map((one) => [one.sources, one]),
  )
}

const OFF = new Set(['cancelled', 'declined'])

function isEndOf(end: VisitEvidence, plan: VisitEvidence): boolean {
  if (end === plan) return false
  if (hasNewDays(end) && isMove(end) && gap(end, plan) === 0) return false // it is the plan that holds
  if (isLater(end, plan)) return end.status !== 'declined' || !isDated(end) || gap(end, plan) === 0
  if (end.moved === null || end.published < plan.published) return false
  const isOfArticle = end.articleId === plan.articleId
  return gap(end.moved, plan) <= (isOfArticle ? SAME_TRIP : 0)
}

const isLater = (a: VisitEvidence, b: VisitEvidence): boolean =>
  a.articleId !== b.articleId && b.publishedAt !== '' && a.publishedAt > b.publishedAt

/** Who was to come on the 25th, and came on the 24th; talks that are planned for the 25th may be held all the same. */
const isAtOdds = (arrival: VisitEvidence, plan: VisitEvidence): boolean =>
  gap(arrival, plan) > 0 &&
  (!plan.ofStay || plan.to < arrival.from) &&
  (gap(arrival, plan) > 1 || sameMoment(arrival, plan) === null)

const tellEnd = (end: VisitEvidence): string =>
  !isMove(end)
    ? `it was ${end.status === 'declined' ? 'refused' : 'called off'} since`
    : hasNewDays(end)
      ? `it was moved to ${tellWindow(end)}`
      : 'it was put off, with no new day told'
