import { createHash } from 'node:crypto'
import type pg from 'pg'
import { asFailure } from './failures.ts'

/** What can be bound to `$1`. */
export type Value = string | number | boolean | null | Buffer | readonly string[] | readonly Buffer[]

/** What a statement is sent over: a pool, one of its connections, or lines. */
export interface Connection {
  query<Row extends pg.QueryResultRow>(statement: pg.QueryConfig): Promise<pg.QueryResult<Row>>
}

const MOST_NAMES = 500
const names = new Map<string, string>()

/** The name under which a connection plans this text once; after the first 500 texts, none. */
export function named(text: string): { name?: string } {
  const known = names.get(text)
  if (known !== undefined) return { name: known }
  if (names.size >= MOST_NAMES) return {}
  const name = `chancery_${createHash('sha1').update(text).digest('hex').slice(0, 16)}`
  names.set(text, name)
  return { name }
}

/** Runs one named statement. @throws `database-unavailable`, else what Postgres says */
export async function rows<Row extends pg.QueryResultRow>(
  connection: Connection,
  text: string,
  values: readonly Value[] = [],
): Promise<Row[]> {
  try {
    const result = await connection.query<Row>({ ...named(text), text, values: values as Value[] })
    return result.rows
  } catch (error) {
    throw asFailure(error)
  }
}

/** The first row, or null. */
export async function row<Row extends pg.QueryResultRow>(
  connection: Connection,
  text: string,
  values: readonly Value[] = [],
): Promise<Row | null> {
  return (await rows<Row>(connection, text, values))[0] ?? null
}
