/** Claims added up by the days on which they begin and end; triggers write down what each statement adds and takes away. */
import type pg from 'pg'
import { ChanceryError } from '../errors.ts'
import { inTransaction } from './writes/transaction.ts'
import type { Database } from './database.ts'
import { row } from './statement.ts'

/** Writes, or claims that a reader has to count one by one, after which they are folded into the sums. */
const MOST_WRITES = 50
export const MOST_ROWS = 1000
/** Claims in one statement, which has to end in time. */
const AT_ONCE = 2000
/** Milliseconds. */
const WHOLE_TABLE = 600_000

/**
 * Adds up what was written since the last time. Where that fails nothing is lost, the next one takes it: so no write fails by
 * it, nor any read. Whatever is no fault of a database that is slow or gone is told as a warning of the process.
 */
export async function fold(pool: pg.Pool): Promise<void> {
  try {
    let folded: { n: number } | null
    do folded = await row(pool, 'SELECT fold_claim_tallies($1) AS n', [AT_ONCE])
    while (folded?.n === AT_ONCE)
  } catch (error) {
    if (error instanceof ChanceryError && error.code === 'database-unavailable') return // whoever wants something of it is told so
    process.emitWarning(error instanceof Error ? error : String(error))
  }
}

/** Folds after every so many writes. */
export function foldAfter(pool: pg.Pool): <T>(write: Promise<T>) => Promise<T> {
  let writes = 0
  return async (write) => {
    const written = await write
    if (++writes % MOST_WRITES === 0) await fold(pool)
    return written
  }
}

/** Counts all claims anew; others may read and write meanwhile. */
export const recount = (database: Database): Promise<void> =>
  inTransaction(
    database,
    async (transaction) => {
      await transaction.rows('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ')
      await transaction.rows('LOCK TABLE claim_tallies IN SHARE ROW EXCLUSIVE MODE') // nobody folds
      await transaction.rows('SELECT recount_claims()')
    },
    WHOLE_TABLE,
  )

/** Rows of the three arrays, and of the sign they count with. */
const upTo = (edge: 'from' | 'to', day: string, sign: 1 | -1): string => {
  const month = `date_trunc('month', (${day})::timestamp)::date`
  const year = `date_trunc('year', (${day})::timestamp)::date`
  const sums = (grain: string, of: string) =>
    `SELECT facet, value, n, ${sign} AS sign FROM claim_tallies WHERE edge = '${edge}' AND grain = '${grain}' AND ${of}`
  return [
    sums('year', `at < ${year}`),
    sums('month', `at >= ${year} AND at < ${month}`),
    sums('day', `at >= ${month} AND at <= ${day}`),
  ].join(' UNION ALL ')
}

const FROM = '$1::date'
const TO = '$2::date'
/** Without a window all count; with half of one, all but those without any date, which lie before all days. */
const BEFORE = `CASE WHEN ${FROM} IS NULL THEN date '-infinity' ELSE ${FROM} - 1 END`

/**
 * SQL for rows of `what`, `value` and `n`: the claims whose window overlaps `$1` to `$2`, days or null. They are those that
 * begin by its end, less those that ended before it.
 */
export const TALLIED = `
  SELECT facet AS what, value, sum(n)::int AS n FROM (
    SELECT u.facet, u.value, sign * u.n AS n FROM (
      ${upTo('from', `coalesce(${TO}, 'infinity')`, 1)} UNION ALL
      SELECT * FROM (${upTo('to', BEFORE, -1)}) ended WHERE ${FROM} IS NOT NULL OR ${TO} IS NOT NULL
    ) t, unnest(t.facet, t.value, t.n) u(facet, value, n) UNION ALL
    SELECT facet, value, n FROM claim_tally_changes, claim_values(type, status, band, countries, date_from)
    WHERE ${FROM} IS NULL AND ${TO} IS NULL
      OR date_from <= coalesce(${TO}, 'infinity') AND date_to > ${BEFORE}) added
  GROUP BY 1, 2 HAVING sum(n) > 0`
