import type pg from 'pg'
import { ChanceryError } from '../../errors.ts'
import { newId } from '../ids.ts'
import type { Origin, Saved } from '../store.ts'

/** What runs a statement: a transaction, or the pool. */
interface Runs {
  rows<Row extends pg.QueryResultRow>(
    text: string,
    values?: readonly (string | Buffer | null)[],
  ): Promise<Row[]>
}

/** Answers of writes are kept for a day. */
const KEPT = "interval '24 hours'"

/**
 * What the same write was answered before; null when it is new.
 * @throws `idempotency-key-reused` when something else was sent under its key
 */
export async function answeredBefore(connection: Runs, { apiKeyId, once }: Origin): Promise<Saved | null> {
  if (!once) return null
  const [found] = await connection.rows<{ result: Saved; same: boolean }>(
    `SELECT result, fingerprint = $3 AS same FROM idempotent_writes
     WHERE api_key_id = $1 AND key = $2 AND created_at > now() - ${KEPT}`,
    [apiKeyId, once.key, once.fingerprint],
  )
  if (!found) return null
  if (found.same) return { ...found.result, replayed: true }
  throw new ChanceryError(
    'idempotency-key-reused',
    `something else was sent under the Idempotency-Key ${once.key}`,
  )
}

/** In the transaction of the write itself: both are kept, or neither. */
export async function recordAnswer(
  transaction: Runs,
  { apiKeyId, once }: Origin,
  saved: Saved,
): Promise<void> {
  if (!once) return
  const place = [apiKeyId, once.key]
  await transaction.rows(
    `DELETE FROM idempotent_writes WHERE created_at <= now() - ${KEPT} OR (api_key_id = $1 AND key = $2)`,
    place,
  )
  await transaction.rows(
    `INSERT INTO idempotent_writes (api_key_id, key, fingerprint, result, created_at) VALUES ($1, $2, $3, $4, now())`,
    [...place, once.fingerprint, JSON.stringify(saved)],
  )
}

/** `action`: "article.revised"; `subject`: the id of what was written. */
export async function recordWrite(
  transaction: Runs,
  { apiKeyId, requestId }: Origin,
  action: string,
  subject: string,
): Promise<void> {
  await transaction.rows(
    `INSERT INTO audit_entries (id, at, api_key_id, action, subject, request_id) VALUES ($1, now(), $2, $3, $4, $5)`,
    [newId(), apiKeyId, action, subject, requestId],
  )
}
