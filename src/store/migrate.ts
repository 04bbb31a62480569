import { createHash, randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { ChanceryError } from '../errors.ts'
import { asFailure } from './failures.ts'
import { followTables } from './knowledge/former-tables.ts'
import { DROP_THEN_VIEWS, thenViews } from './knowledge/then-views.ts'

const MIGRATIONS = fileURLToPath(new URL('../../prisma/migrations', import.meta.url))

const BOOK = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`

interface Entry {
  migration_name: string
  checksum: string
  finished_at: Date | null
}

/**
 * Applies prisma/migrations the way `prisma migrate deploy` does, but without its native engine, so that either may
 * follow the other. Processes that start together wait for each other. Returns the names it applied.
 */
export async function migrate(connectionString: string, directory = MIGRATIONS): Promise<string[]> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5000 })
  client.on('error', () => {}) // the query in flight reports it
  try {
    await client.connect()
    return await applyAll(client, directory)
  } catch (error) {
    throw asFailure(error)
  } finally {
    await client.end().catch(() => {})
  }
}

async function applyAll(client: pg.Client, directory: string): Promise<string[]> {
  await client.query('SELECT pg_advisory_lock(72707369)') // the lock that Prisma Migrate takes
  await client.query(BOOK)
  const { rows } = await client.query<Entry>(
    'SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL',
  )
  const broken = rows.find((row) => !row.finished_at)
  if (broken)
    throw refuse(`Migration ${broken.migration_name} failed earlier: see \`prisma migrate resolve\`.`)
  const known = new Map(rows.map((row) => [row.migration_name, row.checksum]))
  const applied: string[] = []
  for (const name of fs.readdirSync(directory).sort()) {
    const file = path.join(directory, name, 'migration.sql')
    if (!fs.existsSync(file)) continue
    const sql = fs.readFileSync(file)
    const checksum = createHash('sha256').update(sql).digest('hex')
    const before = known.get(name)
    if (before === checksum) continue
    if (before)
      throw refuse(`Migration ${name} was changed after this database had it: start with an empty one.`)
    await apply(client, name, checksum, sql.toString('utf8'))
    applied.push(name)
  }
  await makeThenViews(client)
  return applied
}

async function apply(client: pg.Client, name: string, checksum: string, sql: string): Promise<void> {
  const id = randomUUID()
  await client.query('INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ($1, $2, $3)', [
    id,
    checksum,
    name,
  ])
  try {
    await client.query('BEGIN')
    await client.query(DROP_THEN_VIEWS) // they would hold the columns that they read
    await client.query(sql)
    await makeThenViews(client)
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    await client.query('UPDATE _prisma_migrations SET logs = $2 WHERE id = $1', [id, String(error)])
    throw error
  }
  await client.query(
    'UPDATE _prisma_migrations SET finished_at = now(), applied_steps_count = 1 WHERE id = $1',
    [id],
  )
}

/** Views stay as the tables were when they were made: they are made again with each change of these, or of how they are made. */
async function makeThenViews(client: pg.Client): Promise<void> {
  const columns = await followTables(client)
  if (columns === null) return
  const views = thenViews(columns)
  const mark = createHash('sha256').update(views).digest('hex')
  const { rows } = await client.query<{ made: string | null }>(
    `SELECT obj_description(to_regnamespace('known_ingested')::oid, 'pg_namespace') AS made`,
  )
  if (rows[0]?.made === mark) return
  await client.query(`${views} COMMENT ON SCHEMA known_ingested IS '${mark}'`) // one message: all or nothing
}

const refuse = (detail: string) => new ChanceryError('conflict', detail)
