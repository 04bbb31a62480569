/** A visit that became part of another leads on to it, and is itself again where they part. */
import type { Former } from '../../knowledge/inherit-ids.ts'
import type { Transaction } from './transaction.ts'

/** A visit that no claim speaks of any more. `successor`: of which visit its claims speak now. */
export interface Gone {
  id: string
  successor: string | null
  claims: readonly string[]
}

/** What became part of these. */
export const formerVisits = (transaction: Transaction, ids: readonly string[]): Promise<Former[]> =>
  transaction.rows<Former & Record<string, unknown>>(
    'SELECT id, visit_id AS "wholeId", claims AS parts FROM former_visits WHERE visit_id = ANY ($1) ORDER BY id',
    [ids],
  )

/** Before they are deleted. What led to one of them leads to where it went. */
export async function rememberVisits(transaction: Transaction, gone: readonly Gone[]): Promise<void> {
  const merged = gone.filter(({ successor }) => successor !== null)
  if (merged.length > 0) await transaction.rows(REMEMBER, [JSON.stringify(merged)])
}

const REMEMBER = `
  WITH gone AS (
      SELECT id, successor, claims FROM json_to_recordset($1) AS r (id uuid, successor uuid, claims uuid[])
      WHERE NOT EXISTS (SELECT FROM claims WHERE visit_id = r.id)),
    older AS (UPDATE former_visits f SET visit_id = gone.successor FROM gone WHERE f.visit_id = gone.id)
  INSERT INTO former_visits (id, visit_id, claims) SELECT id, successor, claims FROM gone`

/** Once their wholes have parted: what has claims again is no former visit, and the others lead to where most of their claims are. */
export async function settleFormer(
  transaction: Transaction,
  former: readonly Former[],
  visits: readonly { id: string; group: readonly { id: string }[] }[],
): Promise<void> {
  if (former.length === 0) return
  const shared = (parts: readonly string[], group: readonly { id: string }[]): number =>
    group.filter(({ id }) => parts.includes(id)).length
  const leads = former.map(({ id, wholeId, parts }) => ({
    id,
    visit: visits.reduce(
      (best, one) =>
        shared(parts, one.group) > best.most ? { id: one.id, most: shared(parts, one.group) } : best,
      { id: wholeId, most: 0 },
    ).id,
  }))
  await transaction.rows(SETTLE, [JSON.stringify(leads)])
}

const SETTLE = `
  WITH r AS (SELECT * FROM json_to_recordset($1) AS r (id uuid, visit uuid)),
    back AS (DELETE FROM former_visits f USING visits v WHERE f.id = v.id AND f.id IN (SELECT id FROM r))
  UPDATE former_visits f SET visit_id = r.visit FROM r
  WHERE f.id = r.id AND f.visit_id <> r.visit AND NOT EXISTS (SELECT FROM visits v WHERE v.id = f.id)`
