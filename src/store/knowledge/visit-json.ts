import { tellApart } from '../../knowledge/visits/apart.ts'
import { groupVisits } from '../../knowledge/visits/group-claims.ts'
import { lifecycleOf } from '../../knowledge/visits/lifecycle.ts'
import type { Pair } from '../../knowledge/visits/conflicts.ts'
import type { Overtaken } from '../../knowledge/visits/overtaken.ts'
import { summarise, type VisitSummary } from '../../knowledge/visits/summary.ts'
import { isoDay, type VisitEvidence } from '../../knowledge/visits/visit-claim.ts'
import { countsOf } from '../writes/regroup-visits.ts'
import type { VisitEvidenceRow } from './visit-evidence.ts'

/**
 * JSON of a visit, as `serve/resources/visits.ts` has it, by these of its claims. `timeline` is JSON already; `others` are the claims
 * of each trip near it, where it is to be explained.
 */
export function visitJson(
  id: string,
  claims: readonly VisitEvidence[],
  timeline: string,
  others: readonly (readonly VisitEvidenceRow[])[] | null,
): string {
  const summary = summarise(claims)
  const visit = {
    ...shortVisit(id, summary, claims),
    best: {
      status: { claimId: summary.statusFrom?.id ?? null, reason: summary.statusReason },
      window: { claimId: summary.windowFrom?.id ?? null, reason: summary.windowReason },
    },
    lifecycle: lifecycleOf(claims, summary.overtaken),
    conflicts: summary.conflicts.map(pairJson),
    reconciled: summary.reconciled.map(pairJson),
    overtaken: summary.overtaken.map(overtakenJson),
    ...(others && {
      explanation: groupVisits(claims).flatMap((group) => group.map(joinedJson)),
      apart: others.map((other) => apartJson(claims, other)),
    }),
  }
  return `${JSON.stringify(visit).slice(0, -1)},"timeline":${timeline}}`
}

const pairJson = ({ first, second, reason }: Pair) => ({ claimIds: [first, second], reason })

const overtakenJson = ({ claim, by, reason }: Overtaken) => ({ claimId: claim.id, by: by.id, reason })

const joinedJson = ({ claim, to, reason }: ReturnType<typeof groupVisits>[number][number]) => ({
  claimId: claim.id,
  joinedTo: to?.id ?? null,
  reason,
})

function apartJson(own: readonly VisitEvidence[], other: readonly VisitEvidenceRow[]) {
  const { visitor, from, to } = summarise(other)
  const reason = tellApart(own, other)
  return { visitId: other[0]?.visitId, visitor, from: isoDay(from), to: isoDay(to), reason }
}

/** What a list shows of a visit. A text and its copies count once. */
export function shortVisit(
  id: string,
  { status, likelihood, isOff, agreement, from, to, edtf, ...trip }: VisitSummary,
  claims: readonly VisitEvidence[],
) {
  const { claim_count, article_count } = countsOf(claims)
  return {
    id,
    visitor: trip.visitor,
    visitorCountry: trip.visitorCountry,
    destination: trip.destination,
    destinationCountry: trip.destinationCountry,
    status,
    likelihood,
    isOff,
    from: isoDay(from),
    to: isoDay(to),
    edtf,
    agreement,
    counts: { claims: claim_count, articles: article_count },
  }
}
