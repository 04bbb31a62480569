import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { PrismaClient } from '../generated/prisma/client.ts'
import { Lines } from './lines.ts'
import { Watch } from './watch.ts'

/** One pool; Prisma for plain reads and writes and the hand-written SQL of this folder share it. */
export interface Database {
  pool: pg.Pool
  watch: Watch
  /** For reads that an index answers at once. */
  lines: Lines
  readonly prisma: PrismaClient
  /** Milliseconds that a statement may take. */
  patience: number
  /** Counts what this process wrote. */
  writes: number
  close(): Promise<void>
}

/** Waiting for a connection and then for an answer, a caller is told within four seconds. */
const CONNECTING = 1400
const PATIENCE = 2400
/** The server gives up this much before we do, and so the connection stays usable. */
export const SOONER = 200

/** Connects when first asked, not before. A database that is gone, frozen or overloaded is an error, not a wait. */
export function openDatabase(
  url: string,
  { patience = PATIENCE }: { patience?: number | undefined } = {},
): Database {
  const connection = {
    connectionString: url,
    application_name: 'chancery',
    keepAlive: true,
    connectionTimeoutMillis: (patience / PATIENCE) * CONNECTING,
    statement_timeout: patience - SOONER,
    idle_in_transaction_session_timeout: 60_000,
  }
  const pool = new pg.Pool({ ...connection, max: 10, idleTimeoutMillis: 60_000 })
  const watch = new Watch(pool, patience)
  const lines = new Lines(connection, patience)
  pool.on('error', () => {}) // an idle connection broke: the pool drops it, and the next query opens another
  let prisma: PrismaClient | undefined // made when it is wanted: reading never wants it, and it takes ten megabytes
  return {
    pool,
    watch,
    lines,
    get prisma() {
      const adapter = () => new PrismaPg(pool, { statementNameGenerator: statementNames() })
      return (prisma ??= new PrismaClient({ adapter: adapter() }))
    },
    patience,
    writes: 0,
    close: async () => {
      await prisma?.$disconnect()
      await Promise.all([pool.end(), lines.close()])
      watch.stop()
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
