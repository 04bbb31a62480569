import { newId } from '../ids.ts'
import { nameKey } from '../name-key.ts'
import type { Transaction } from './transaction.ts'
import { groupVisits } from './visit-groups.ts'
import { summarise, type VisitEvidence } from './visit-summary.ts'

/** Days since 1970; `date - date` in SQL knows no infinity, so it is told apart. */
const days = (column: string): string =>
  `CASE WHEN c.date_to = '-infinity' THEN 'NaN' WHEN ${column} = '-infinity' THEN '-Infinity'
        WHEN ${column} = 'infinity' THEN 'Infinity' ELSE (${column} - date '1970-01-01')::text END::float8`

const CLAIMS = `
  SELECT c.id, c.article_id AS "articleId", coalesce(a.duplicate_of, a.id) AS "originalId", c.status, c.visit_id AS "visitId", c.visit_key AS key,
    ${days('c.date_from')} AS from, ${days('c.date_to')} AS to,
    coalesce((a.published_on - date '1970-01-01')::float8, 'NaN') AS published,
    c.details ->> 'visitor' AS visitor, c.details ->> 'visitorCountry' AS "visitorCountry",
    c.details ->> 'destination' AS destination, c.details ->> 'destinationCountry' AS "destinationCountry",
    c.source_kind || ' ' || coalesce(c.asserted_by ->> 'names', '') AS sources,
    to_char(a.sorted_at AT TIME ZONE 'UTC', 'YYYYMMDDHH24MISSMS') AS "sortedAt"
  FROM claims c JOIN articles a ON a.id = c.article_id WHERE c.visit_key = ANY ($1)`

/** What a calendar shows of a visit. */
const SHOWN = (row: string): string =>
  `(${['visitor', 'destination', 'destination_country', 'status', 'date_from', 'date_to'].map((column) => `${row}.${column}`).join(', ')})`

/** How a visit key begins when the visitor is a known person. */
const PERSON = /^person ([0-9a-f-]{36}) /

/**
 * Makes the visits of these keys anew from their claims. A visit keeps its id as long as most of its claims stay; one
 * of `formerly` (visits that lost claims) or of the keys that has none left is deleted.
 */
export async function regroupVisits(
  transaction: Transaction,
  keys: readonly string[],
  formerly: readonly string[],
): Promise<void> {
  if (keys.length === 0) return
  const claims = await transaction.rows<VisitEvidence & { key: string }>(CLAIMS, [keys])
  const before = [...new Set([...formerly, ...claims.flatMap(({ visitId }) => visitId ?? [])])]
  const groups = [...groupBy(claims, ({ key }) => key)].flatMap(([key, same]) =>
    groupVisits(same).map((group) => ({ key, group: group as VisitEvidence[] })),
  )
  const taken = new Set<string>()
  const visits = groups
    .sort((a, b) => b.group.length - a.group.length)
    .map(({ key, group }) => {
      const id = oldId(group, taken) ?? newId()
      taken.add(id)
      return { id, key, group, ...summarise(group) }
    })
  await transaction.rows('DELETE FROM visit_conflicts WHERE visit_id = ANY ($1)', [before])
  await transaction.insert(
    'visits',
    `id uuid, visitor text, visitor_key text, visitor_person_id uuid, visitor_country text, destination text, destination_country text,
     status text, date_from date, date_to date, agreement text, claim_count int, article_count int`,
    visits.map(({ key, group, ...visit }) => ({
      ...visit,
      visitor_key: nameKey(visit.visitor),
      visitor_person_id: PERSON.exec(key)?.[1] ?? null,
      visitor_country: visit.visitorCountry,
      destination_country: visit.destinationCountry,
      date_from: day(visit.from),
      date_to: day(visit.to),
      claim_count: group.length,
      article_count: new Set(group.map(({ articleId }) => articleId)).size,
    })),
    `ON CONFLICT (id) DO UPDATE SET visitor = excluded.visitor, visitor_key = excluded.visitor_key,
       visitor_person_id = excluded.visitor_person_id, visitor_country = excluded.visitor_country, destination = excluded.destination,
       destination_country = excluded.destination_country, status = excluded.status, date_from = excluded.date_from,
       date_to = excluded.date_to, agreement = excluded.agreement, claim_count = excluded.claim_count,
       article_count = excluded.article_count, (sequence, changed_at) = (
         SELECT visits.sequence + changed::int, CASE WHEN changed THEN now() ELSE visits.changed_at END
         FROM (SELECT ${SHOWN('visits')} IS DISTINCT FROM ${SHOWN('excluded')} AS changed) look)`,
  )
  await transaction.rows(
    `UPDATE claims c SET visit_id = r.visit_id FROM json_to_recordset($1) AS r (claim_id uuid, visit_id uuid)
     WHERE c.id = r.claim_id AND c.visit_id IS DISTINCT FROM r.visit_id`,
    [
      JSON.stringify(
        visits.flatMap(({ id, group }) => group.map((claim) => ({ claim_id: claim.id, visit_id: id }))),
      ),
    ],
  )
  await transaction.insert(
    'visit_conflicts',
    'visit_id uuid, first_id uuid, second_id uuid, reason text',
    visits.flatMap(({ id, conflicts }) =>
      conflicts.map(({ first, second, reason }) => ({
        visit_id: id,
        first_id: first,
        second_id: second,
        reason,
      })),
    ),
  )
  await transaction.rows(
    'DELETE FROM visits v WHERE id = ANY ($1) AND NOT EXISTS (SELECT FROM claims WHERE visit_id = v.id)',
    [before],
  )
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

/** The visit that most of the group belonged to, unless a larger group has it. */
function oldId(group: readonly VisitEvidence[], taken: ReadonlySet<string>): string | null {
  const free = group.flatMap(({ visitId }) => (visitId && !taken.has(visitId) ? [visitId] : []))
  const votes = [...groupBy(free, (id) => id)].sort(
    ([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1),
  )
  return votes[0]?.[0] ?? null
}

const day = (days: number): string =>
  Number.isNaN(days) || days === -Infinity
    ? '-infinity'
    : days === Infinity
      ? 'infinity'
      : new Date(days * 86_400_000).toISOString().slice(0, 10)
