import { groupVisits } from '../../knowledge/visits/group-claims.ts'
import { lifecycleOf } from '../../knowledge/visits/lifecycle.ts'
import { summarise, type Pair } from '../../knowledge/visits/summary.ts'
import { isoDay, type VisitEvidence } from '../../knowledge/visits/visit-claim.ts'

/** JSON of a visit, as `serve/resources/visits.ts` has it, by these of its claims. `timeline` is JSON already. */
export function visitJson(
  id: string,
  claims: readonly VisitEvidence[],
  timeline: string,
  explain: boolean,
): string {
  const { visitor, visitorCountry, destination, destinationCountry, status, agreement, ...summary } =
    summarise(claims)
  const visit = {
    id,
    visitor,
    visitorCountry,
    destination,
    destinationCountry,
    status,
    from: isoDay(summary.from),
    to: isoDay(summary.to),
    agreement,
    counts: { claims: claims.length, articles: new Set(claims.map(({ articleId }) => articleId)).size },
    best: {
      status: { claimId: summary.statusFrom?.id ?? null, reason: summary.statusReason },
      window: { claimId: summary.windowFrom?.id ?? null, reason: summary.windowReason },
    },
    lifecycle: lifecycleOf(claims),
    conflicts: summary.conflicts.map(pairJson),
    reconciled: summary.reconciled.map(pairJson),
    ...(explain && { explanation: groupVisits(claims).flatMap((group) => group.map(joinedJson)) }),
  }
  return `${JSON.stringify(visit).slice(0, -1)},"timeline":${timeline}}`
}

const pairJson = ({ first, second, reason }: Pair) => ({ claimIds: [first, second], reason })

const joinedJson = ({ claim, to, reason }: ReturnType<typeof groupVisits>[number][number]) => ({
  claimId: claim.id,
  joinedTo: to?.id ?? null,
  reason,
})
