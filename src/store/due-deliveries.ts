/** What webhooks are yet to be told, and how much of it is on its way at a time. */
import type pg from 'pg'
import { ChanceryError } from '../errors.ts'
import { changes, type ChangeFilters } from './changes.ts'
import { newId } from './ids.ts'
import { rows } from './statement.ts'
import type { Transaction } from './writes/transaction.ts'

/** Changes that a webhook is told in one look: as many as an outlet's archive makes in the seconds between two. */
const AT_ONCE = 1000

/**
 * Deliveries of one webhook that are on their way, or wait to be tried again: a receiver that does not answer holds up its own.
 * Ten minutes after it was queued, one that was never tried is lost.
 */
const LANES = 4
const LOST = `d.queued_at < now() - interval '10 minutes' AND d.attempts = '[]'`
const DUE = `
  SELECT next.id FROM webhooks w CROSS JOIN LATERAL (
    SELECT d.id FROM webhook_deliveries d
    WHERE d.webhook_id = w.id AND d.state = 'pending' AND (d.queued_at IS NULL OR ${LOST}) ORDER BY d.id
    LIMIT greatest(0, ${LANES} - (
      SELECT count(*) FROM webhook_deliveries d
      WHERE d.webhook_id = w.id AND d.state = 'pending' AND d.queued_at IS NOT NULL AND NOT (${LOST})))) next
  WHERE NOT w.paused AND `

/** Those to queue jobs for now. `which`: of what webhooks `w`, in SQL of `$1`. */
export async function dueDeliveries(pool: pg.Pool, which: string, id: string | null): Promise<string[]> {
  return (await rows<{ id: string }>(pool, DUE + which, [id])).map((one) => one.id)
}

/** Makes a delivery of each change that a webhook is yet to be told. */
export async function lookFor(
  pool: pg.Pool,
  transaction: Transaction,
  { id, filters, place }: { id: string; filters: ChangeFilters; place: string },
): Promise<void> {
  const feed = changes(pool)
  const { items, next } = await feed.read(filters, place, AT_ONCE).catch((error: unknown) => {
    if (error instanceof ChanceryError && error.code === 'cursor-expired')
      return feed.read(filters, null, AT_ONCE)
    throw error
  })
  await transaction.insert(
    'webhook_deliveries',
    'id uuid, webhook_id uuid, place text, change json, created_at timestamptz',
    items.map((item) => ({
      id: newId(),
      webhook_id: id,
      place: item.id,
      change: JSON.parse(item.json) as unknown,
      created_at: new Date().toISOString(),
    })),
    'ON CONFLICT (webhook_id, place) DO NOTHING',
  )
  await transaction.rows('UPDATE webhooks SET place = $2 WHERE id = $1', [id, next])
}
