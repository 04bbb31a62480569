import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { SOONER, type Database } from '../database.ts'
import { asFailure, mayRetry } from '../failures.ts'
import { named } from '../statement.ts'

const ATTEMPTS = 8
/** Milliseconds by which those that stood in each other's way go on apart, at most, times the attempts. */
const APART = 20
/**
 * Whatever a write looks up it has a key for; of tables that grew a moment ago the planner does not know it. Where it has to
 * read a whole table all the same, it takes the cost for a reason to compile.
 */
const BY_KEYS = 'SET LOCAL enable_seqscan = off; SET LOCAL jit = off'

type Send = <Row extends pg.QueryResultRow>(statement: pg.QueryConfig) => Promise<pg.QueryResult<Row>>

/** One transaction. `send`: sends one statement, and minds how long it takes. */
export class Transaction {
  private readonly send: Send
  private last: Promise<unknown> = Promise.resolve()

  constructor(send: Send) {
    this.send = send
  }

  /** Statements run in the order in which they are given, one after the other; after one that fails none does. */
  async rows<Row extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const result = this.last.then(() => this.send<Row>({ ...named(text), text, values: [...values] }))
    this.last = result
    return (await result).rows
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
  async lock(words: readonly string[]): Promise<void> {
    if (words.length === 0) return
    await this.rows(
      `SELECT pg_advisory_xact_lock(word) FROM (
         SELECT DISTINCT hashtextextended(w, 7) AS word FROM unnest($1::text[]) w ORDER BY 1) sorted`,
      [words],
    )
  }
}

/**
 * All or nothing. Tries again when another writer stood in the way. Each statement may take `longer` milliseconds than
 * others do. @throws `database-unavailable`
 */
export async function inTransaction<T>(
  database: Database,
  work: (transaction: Transaction) => Promise<T>,
  longer = 0,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await once(database, work, database.patience + longer)
    } catch (error) {
      if (attempt === ATTEMPTS || !mayRetry(error)) throw asFailure(error)
      await pause(Math.random() * APART * attempt) // those that met do not meet again
    } finally {
      database.writes++ // also where it failed: the answer to COMMIT may have been lost
    }
  }
}

async function once<T>(
  { pool, watch }: Database,
  work: (transaction: Transaction) => Promise<T>,
  patience: number,
): Promise<T> {
  const client = await pool.connect()
  let broken: Error | undefined
  const onError = (error: Error) => void (broken = error)
  client.on('error', onError) // cut while we hold it; the query in flight is told as well
  const send: Send = <Row extends pg.QueryResultRow>(statement: pg.QueryConfig) => {
    watch.expect(client, patience)
    return client.query<Row>(statement).finally(() => watch.rest(client))
  }
  try {
    await send({ text: `BEGIN; SET LOCAL statement_timeout = ${patience - SOONER}; ${BY_KEYS}` })
    const result = await work(new Transaction(send))
    await send({ text: 'COMMIT' })
    return result
  } catch (error) {
    // Only a server that answered can roll back. A connection that broke is thrown away with what it did not commit.
    if (error instanceof pg.DatabaseError) await send({ text: 'ROLLBACK' }).catch(onError)
    else broken ??= error instanceof Error ? error : new Error(String(error))
    throw error
  } finally {
    client.off('error', onError)
    client.release(broken)
  }
}
