/** What of the feed of changes is not kept for ever. */
import type pg from 'pg'
import { HORIZON } from './horizon.ts'
import { rows } from './statement.ts'

/** Forgotten at a time. */
const TOGETHER = 5000

/** From the first on, up to one that is to be kept. */
const OLD = `
  WITH oldest AS (SELECT xid, id, at FROM changes WHERE xid < ${HORIZON} ORDER BY xid, id LIMIT ${TOGETHER}),
  gone AS (
    DELETE FROM changes c
    USING (SELECT xid, id, bool_and(at < now() - $1::int * interval '1 day') OVER (ORDER BY xid, id) AS old FROM oldest) o
    WHERE o.old AND c.xid = o.xid AND c.id = o.id RETURNING c.xid, c.id)
  INSERT INTO changes_forgotten AS f (xid, id) SELECT xid, id FROM gone ORDER BY xid DESC, id DESC LIMIT 1
  ON CONFLICT (one) DO UPDATE SET xid = excluded.xid, id = excluded.id WHERE (f.xid, f.id) < (excluded.xid, excluded.id)`

const OLD_DELIVERIES = `
  DELETE FROM webhook_deliveries WHERE id IN (
    SELECT d.id FROM webhooks w CROSS JOIN LATERAL (
      SELECT id FROM webhook_deliveries WHERE webhook_id = w.id AND created_at < now() - $1::int * interval '1 day'
      ORDER BY created_at, id LIMIT ${TOGETHER}) d)`

/**
 * Transactions of another Postgres, which this database was in before it was restored from a backup: there the numbers were
 * higher, and what is new would be put before them.
 */
const OF_ANOTHER = (table: string): string =>
  `DELETE FROM ${table} WHERE xid >= pg_snapshot_xmax(pg_current_snapshot())::text::bigint`

export async function forgetChanges(pool: pg.Pool, days: number | null): Promise<void> {
  await rows(pool, OF_ANOTHER('changes'))
  await rows(pool, OF_ANOTHER('changes_forgotten'))
  if (days === null) return
  await rows(pool, OLD, [days])
  await rows(pool, OLD_DELIVERIES, [days])
}
