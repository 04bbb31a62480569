/** A trip that is off by what one source says, and on by what another says no earlier. Pure. */
import { areOfOneSource, type Pair } from './conflicts.ts'
import type { Overtaken } from './overtaken.ts'
import {
  gap,
  hasNewDays,
  isDated,
  isDone,
  isFirm,
  tellWindow,
  withoutCopies,
  type VisitEvidence,
} from './visit-claim.ts'

/** `holding`: claims that are overtaken by none. */
export const offPairs = (
  group: readonly VisitEvidence[],
  holding: readonly VisitEvidence[],
  overtaken: readonly Overtaken[],
): Pair[] =>
  withoutCopies(group.filter(isOff)).flatMap((off) => {
    const meant = meantBy(off, overtaken)
    return withoutCopies(holding)
      .filter((on) => isOn(on) && contradicts(on, off) && meant.some((days) => gap(days, on) === 0))
      .map((on) => ({
        first: off.id,
        second: on.id,
        reason: `${off.status}, but ${on.status.replace('_', ' ')} on ${tellWindow(on)} by what another source says no earlier`,
      }))
  })

const isOff = (claim: VisitEvidence): boolean =>
  claim.likelihood === null &&
  (claim.status === 'cancelled' || (claim.status === 'postponed' && !hasNewDays(claim)))

const isOn = (claim: VisitEvidence): boolean =>
  claim.likelihood === null && claim.status !== 'postponed' && isFirm(claim) && isDated(claim)

/** Days that it is off for: those it names, else those of the plans that it put an end to. */
const meantBy = (off: VisitEvidence, overtaken: readonly Overtaken[]) => {
  const named = off.moved ?? off
  return isDated(named) ? [named] : overtaken.filter(({ by }) => by === off).map(({ claim }) => claim)
}

/** "The visit planned for May 3 was called off, officials said": an article that tells both in its own voice tells a history. */
const isHistory = (on: VisitEvidence, off: VisitEvidence): boolean =>
  on.articleId === off.articleId && [on, off].some(({ sources }) => sources.startsWith('author'))

/** What is told to be on before is history; what came about all the same, after it was told to be off, was put on again. */
const contradicts = (on: VisitEvidence, off: VisitEvidence): boolean =>
  !areOfOneSource(on, off) &&
  !isHistory(on, off) &&
  (off.publishedAt !== '' || on.articleId === off.articleId) &&
  on.originalId !== off.originalId &&
  on.publishedAt >= off.publishedAt &&
  (!isDone(on) || off.published >= on.from)
