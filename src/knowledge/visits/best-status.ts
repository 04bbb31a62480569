/** How far a trip is, by all that is claimed of it. Pure. */
import { gap, isDated, isFirm, type VisitEvidence } from './visit-claim.ts'

/** From wish to fact: of one article the furthest counts. */
export const PROGRESS = [
  'requested',
  'invited',
  'declined',
  'planned',
  'postponed',
  'cancelled',
  'under_way',
  'occurred',
]
/** Who has set out or come is not made to stay at home by an article that tells of the plan again. */
const DONE = ['occurred', 'under_way']
const UNDONE = new Set(['postponed', 'cancelled', 'declined'])

const rank = ({ status }: VisitEvidence): number => PROGRESS.indexOf(status)

export type Chosen = [claim: VisitEvidence | undefined, reason: string]

/** `holding`: whether a claim is overtaken by none. */
export function bestStatus(
  newestFirst: readonly VisitEvidence[],
  holds: (claim: VisitEvidence) => boolean,
): Chosen {
  const standing = newestFirst.filter((claim) => isFirm(claim) && holds(claim))
  const told = newestFirst.filter((claim) => !isWish(claim, standing) && (holds(claim) || !isFirm(claim)))
  const choice = told.length > 0 ? told : newestFirst
  const [newest] = choice
  const latest = choice.filter(({ articleId }) => articleId === newest?.articleId)
  const furthest = latest.reduce(
    (best, claim) => (rank(claim) > rank(best) ? claim : best),
    latest[0] as VisitEvidence,
  )
  const undone = choice.findIndex(({ status }) => UNDONE.has(status))
  const since = undone < 0 ? choice : choice.slice(0, undone)
  const done = DONE.map((word) => since.find(({ status }) => status === word)).find(
    (claim) => claim !== undefined,
  )
  if (done && rank(done) > rank(furthest))
    return [done, 'an article says that it took place or is under way, and none since that it was called off']
  const wishes = newestFirst.some((one) => isWish(one, standing) && one.publishedAt > furthest.publishedAt)
  return [
    furthest,
    wishes
      ? 'the latest article that says more than that it was asked for says so'
      : 'the latest article says so',
  ]
}

/** Where a trip is planned or made: that it was asked for, or refused for other days, takes nothing from it. */
const isWish = (claim: VisitEvidence, standing: readonly VisitEvidence[]): boolean =>
  standing.length > 0 &&
  (claim.status === 'requested' ||
    claim.status === 'invited' ||
    (claim.status === 'declined' &&
      isDated(claim) &&
      standing.every((one) => isDated(one) && gap(one, claim) > 0)))
