import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { PrismaClient } from '../generated/prisma/client.ts'

/** One pool; Prisma for plain reads and writes and the hand-written SQL of this folder share it. */
export interface Database {
  pool: pg.Pool
  prisma: PrismaClient
  close(): Promise<void>
}

/**
 * Connects when first asked, not before. Its limits make a database that is gone, frozen or overloaded an error
 * within four seconds: waiting for a connection, then for an answer.
 */
export function openDatabase(url: string): Database {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'chancery',
    max: 10,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
    connectionTimeoutMillis: 1500,
    statement_timeout: 2200, // the server gives up first, and so the connection stays usable
    query_timeout: 2400,
    idle_in_transaction_session_timeout: 60_000,
  })
  pool.on('error', () => {}) // an idle connection broke: the pool drops it, and the next query opens another
  const prisma = new PrismaClient({
    adapter: new PrismaPg(pool, { statementNameGenerator: statementNames() }),
  })
  return {
    pool,
    prisma,
    close: async () => {
      await prisma.$disconnect()
      await pool.end()
    },
  }
}

/** Names each distinct SQL text once, so that Postgres plans it once a connection; Prisma's adapter does not by default. */
function statementNames(limit = 500): (query: { sql: string }) => string {
  const names = new Map<string, string>()
  return ({ sql }) => {
    const known = names.get(sql)
    if (known !== undefined || names.size >= limit) return known ?? ''
    const name = `prisma_${names.size}`
    names.set(sql, name)
    return name
  }
}
