import { groupVisits } from '../../knowledge/visits/group-claims.ts'
import { summarise } from '../../knowledge/visits/summary.ts'
import type { VisitEvidence } from '../../knowledge/visits/visit-claim.ts'
import { newId } from '../ids.ts'
import type { TravelRow } from '../knowledge/travel.ts'
import { nameKey } from '../name-key.ts'
import { evidenceOf, travelsOf, type Coming } from './travels.ts'
import { settleFormer } from './former-visits.ts'
import { forgetVisits, putVisits } from './put-visits.ts'
import type { Transaction } from './transaction.ts'
import { heldIds } from './visit-ids.ts'

/**
 * Makes the visits of these keys anew from their claims. A visit keeps its id as long as most of its claims stay; one
 * of `formerly` (visits that lost claims) or of the keys that has none left is deleted, and leads on where they went. Gives the
 * visits of what is coming.
 */
export async function regroupVisits(
  transaction: Transaction,
  keys: readonly string[],
  formerly: readonly string[],
  { claims: coming, known }: Coming = { claims: [], known: new Set() },
): Promise<ReadonlyMap<string, string>> {
  if (keys.length === 0) return new Map()
  const claims = await travelsOf(transaction, keys, { claims: coming, known })
  const before = [...new Set([...formerly, ...claims.flatMap(({ visitId }) => visitId ?? [])])]
  const groups = [...groupBy(claims, ({ key }) => key)].flatMap(([, same]) =>
    groupVisits(same).map((joined) => joined.map(({ claim }) => claim)),
  )
  const bereft = await bereftOf(transaction, formerly)
  const sizes = countBy(claims, ({ visitId }) => visitId)
  const isAsItWas = (group: readonly TravelRow[]): boolean =>
    group.every(({ key, visitId }) => known.has(key) && visitId !== null && visitId === group[0]?.visitId) &&
    sizes.get(group[0]?.visitId ?? null) === group.length
  const kept = new Set(groups.filter(isAsItWas))
  const changed = groups.filter((group) => !kept.has(group))
  const evidence = await evidenceOf(transaction, changed.flat(), coming)
  const { ids, former } = await heldIds(transaction, changed)
  const taken = new Set([...[...kept].flatMap(([first]) => first?.visitId ?? []), ...ids.values()])
  const visits = changed
    .sort((a, b) => b.length - a.length)
    .map((claims) => {
      const group = claims.map(({ id }) => evidence.get(id) as VisitEvidence)
      const summary = summarise(group)
      const id = ids.get(claims) ?? bereft(summary, taken) ?? newId()
      taken.add(id)
      return { id, claims, group, ...summary }
    })
  await putVisits(
    transaction,
    visits.map(({ group, ...visit }) => ({
      id: visit.id,
      visitor: visit.visitor,
      destination: visit.destination,
      status: visit.status,
      likelihood: visit.likelihood,
      is_off: visit.isOff,
      agreement: visit.agreement,
      visitor_key: nameKey(visit.visitor),
      visitor_person_id: visit.personId,
      visitor_country: visit.visitorCountry,
      destination_country: visit.destinationCountry,
      date_from: day(visit.from),
      date_to: day(visit.to),
      edtf: visit.edtf,
      ...countsOf(group),
    })),
  )
  const visitOf = new Map(coming.map(({ id }) => [id, '']))
  const moved: [claim: string, visit: string][] = []
  for (const { id, claims } of visits)
    for (const claim of claims)
      if (visitOf.has(claim.id)) visitOf.set(claim.id, id)
      else if (claim.visitId !== id) moved.push([claim.id, id])
  if (moved.length > 0)
    await transaction.rows(
      `UPDATE claims c SET visit_id = r.visit_id FROM unnest($1::uuid[], $2::uuid[]) AS r (claim_id, visit_id)
       WHERE c.id = r.claim_id`,
      [moved.map(([claim]) => claim), moved.map(([, visit]) => visit)],
    )
  await forgetVisits(
    transaction,
    before
      .filter((id) => !taken.has(id))
      .map((id) => ({
        id,
        successor: visits.find((visit) => visit.claims.some(({ visitId }) => visitId === id))?.id ?? null,
        claims: claims.filter(({ visitId }) => visitId === id).map((claim) => claim.id),
      })),
  )
  await settleFormer(transaction, former, visits)
  return visitOf
}

/** A text and its copies count once: the original, where it is among them. */
export function countsOf(group: readonly Pick<VisitEvidence, 'originalId' | 'articleId'>[]): {
  claim_count: number
  article_count: number
} {
  const counted = new Map<string, string>()
  for (const { originalId, articleId } of group) {
    const other = counted.get(originalId)
    const goesFirst = articleId === originalId || (other !== originalId && articleId < (other ?? '~'))
    if (goesFirst) counted.set(originalId, articleId)
  }
  return {
    claim_count: group.filter(({ originalId, articleId }) => counted.get(originalId) === articleId).length,
    article_count: counted.size,
  }
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string | null): Map<string | null, number> {
  const counts = new Map<string | null, number>()
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1)
  return counts
}

/** Visits that lost claims, by who goes where: an article that is read anew tells of the trip that it told of. */
async function bereftOf(transaction: Transaction, ids: readonly string[]) {
  const lost =
    ids.length === 0
      ? []
      : await transaction.rows<{ id: string; key: string; place: string | null }>(
          `SELECT v.id, visitor_key AS key, coalesce(destination_country, destination) AS place FROM visits v
           WHERE id = ANY ($1) AND NOT EXISTS (SELECT FROM claims WHERE visit_id = v.id) ORDER BY id`,
          [ids],
        )
  return (trip: ReturnType<typeof summarise>, taken: ReadonlySet<string>): string | null => {
    const place = trip.destinationCountry ?? trip.destination
    const same = lost.find(
      (one) => !taken.has(one.id) && one.key === nameKey(trip.visitor) && one.place === place,
    )
    return same?.id ?? null
  }
}

const day = (days: number): string =>
  Number.isNaN(days) || days === -Infinity
    ? '-infinity'
    : days === Infinity
      ? 'infinity'
      : new Date(days * 86_400_000).toISOString().slice(0, 10)
