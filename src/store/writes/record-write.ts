import type pg from 'pg'
import { ChanceryError } from '../../errors.ts'
import { newId } from '../ids.ts'
import type { Origin, Saved } from '../article-store.ts'
import type { Action } from '../query.ts'
import type { Database } from '../database.ts'
import { rows, type Value } from '../statement.ts'
import { inTransaction, type Transaction } from './transaction.ts'

/** What runs a statement: a transaction, or the pool. */
interface Runs {
  rows<Row extends pg.QueryResultRow>(
    text: string,
    values?: readonly (string | Buffer | null)[],
  ): Promise<Row[]>
}

/** An answer, and whether it was given before. */
export type Replayed<T> = T & { replayed?: true }

/** Answers of writes are kept for a day. */
const KEPT = "interval '24 hours'"

/**
 * What the same write was answered before; null when it is new.
 * @throws `idempotency-key-reused` when something else was sent under its key
 */
export async function answeredBefore<T extends object = Saved>(
  connection: Runs,
  { apiKeyId, once }: Origin,
): Promise<Replayed<T> | null> {
  if (!once) return null
  const [found] = await connection.rows<{ result: T; same: boolean }>(
    `SELECT result, fingerprint = $3 AS same FROM idempotent_writes
     WHERE api_key_id = $1 AND key = $2 AND created_at > now() - ${KEPT}`,
    [apiKeyId, once.key, once.fingerprint],
  )
  if (!found) return null
  if (found.same) return { ...found.result, replayed: true }
  throw keyReused(once.key)
}

export const keyReused = (key: string): ChanceryError =>
  new ChanceryError('idempotency-key-reused', `something else was sent under the Idempotency-Key ${key}`)

/** In the transaction of the write itself: both are kept, or neither. */
export async function recordAnswer(
  transaction: Runs,
  { apiKeyId, once }: Origin,
  saved: object,
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

/** Of two writes under one key the second waits for the first. */
export const lockOf = ({ apiKeyId, once }: Origin): string[] => (once ? [`once ${apiKeyId} ${once.key}`] : [])

/** All that `write` does, once under its key; what it answers is kept as JSON for the next time. */
export const doneOnce = <T extends object>(
  database: Database,
  origin: Origin,
  write: (transaction: Transaction) => Promise<T>,
): Promise<Replayed<T>> =>
  inTransaction(database, async (transaction) => {
    await transaction.lock(lockOf(origin))
    const before = await answeredBefore<T>(transaction, origin)
    if (before) return before
    const answer = await write(transaction)
    await recordAnswer(transaction, origin, answer)
    return answer
  })

export interface Write {
  origin: Origin
  /** "article.revised" */
  action: Action
  /** The id of what was written. */
  subject: string
}

/**
 * Runs one statement, which ends in RETURNING id, and writes down in the same one what it did: both are done, or neither.
 * Gives whether it did anything.
 */
export async function recorded(
  pool: pg.Pool,
  { origin, action }: Omit<Write, 'subject'>,
  statement: string,
  values: readonly Value[],
): Promise<boolean> {
  const [id, by, what, request] = [1, 2, 3, 4].map((n) => `$${values.length + n}`)
  const text = `WITH done AS (${statement}), noted AS (
      INSERT INTO audit_entries (id, at, api_key_id, action, subject, request_id)
      SELECT ${id}::uuid, now(), ${by}::uuid, ${what}::text, id::text, ${request}::text FROM done)
    SELECT FROM done`
  return (await rows(pool, text, [...values, newId(), origin.apiKeyId, action, origin.requestId])).length > 0
}

export async function recordWrites(transaction: Runs, writes: readonly Write[]): Promise<void> {
  if (writes.length === 0) return
  await transaction.rows(
    `INSERT INTO audit_entries (id, at, api_key_id, action, subject, request_id)
     SELECT id, now(), api_key_id, action, subject, request_id
     FROM json_to_recordset($1) AS r (id uuid, api_key_id uuid, action text, subject text, request_id text)`,
    [
      JSON.stringify(
        writes.map(({ origin, action, subject }) => ({
          id: newId(),
          api_key_id: origin.apiKeyId,
          action,
          subject,
          request_id: origin.requestId,
        })),
      ),
    ],
  )
}
