import type pg from 'pg'
import type { Database } from '../database.ts'
import { asFailure, mayRetry } from '../failures.ts'

const ATTEMPTS = 4
/** Milliseconds. An article of 10 MB takes a while to index; a dead database must still be told some day. */
const PATIENCE = 60_000

/** One transaction: sends its statements with more patience than a read has. */
export class Transaction {
  private readonly client: pg.PoolClient

  constructor(client: pg.PoolClient) {
    this.client = client
  }

  async rows<Row extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const patient = { text, values: [...values], query_timeout: PATIENCE } // pg reads it; its types do not know it
    return (await this.client.query<Row>(patient)).rows
  }

  /** Inserts many rows in one statement: `columns` names each with its type, and `items` are objects of these. */
  async insert(table: string, columns: string, items: readonly object[], conflict = ''): Promise<void> {
    if (items.length === 0) return
    const names = columns.split(',').map((column) => column.trim().split(' ')[0])
    await this.rows(
      `INSERT INTO ${table} (${names.join(', ')}) SELECT ${names.join(', ')}
       FROM json_to_recordset($1) AS r (${columns}) ${conflict}`,
      [JSON.stringify(items)],
    )
  }

  /** Waits until no other transaction holds any of these words; they are freed with the end of this one. */
  async lock(words: Iterable<string>): Promise<void> {
    await this.rows(
      `SELECT pg_advisory_xact_lock(word) FROM (
         SELECT DISTINCT hashtextextended(w, 7) AS word FROM unnest($1::text[]) w ORDER BY 1) sorted`,
      [[...words]],
    )
  }
}

/** All or nothing. Tries again when another writer stood in the way. @throws `database-unavailable` */
export async function inTransaction<T>(
  { pool }: Database,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await once(pool, work)
    } catch (error) {
      if (attempt === ATTEMPTS || !mayRetry(error)) throw asFailure(error)
    }
  }
}

async function once<T>(pool: pg.Pool, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  let broken: Error | undefined
  const onError = (error: Error) => void (broken = error)
  client.on('error', onError) // a connection that is cut while we hold it: the query in flight reports it
  try {
    await client.query('BEGIN')
    await client.query(`SET LOCAL statement_timeout = ${PATIENCE}`)
    const result = await work(new Transaction(client))
    await client.query('COMMIT')
    return result
  } catch (error) {
    await client.query('ROLLBACK').catch((failure: Error) => void (broken = failure))
    throw error
  } finally {
    client.off('error', onError)
    client.release(broken) // a broken connection is thrown away, and with it what it had not committed
  }
}
