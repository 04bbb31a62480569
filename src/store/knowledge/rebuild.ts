import type { Database } from '../database.ts'
import { HAS_PROFILE } from '../reads/experts.ts'
import { regroupVisits } from '../writes/regroup-visits.ts'
import { recount } from '../tallies.ts'
import { inTransaction, type Transaction } from '../writes/transaction.ts'
import { visitKeyOf } from '../writes/visit-key.ts'
import { inSteps } from './in-steps.ts'
import { rebuildPersons } from './rebuild-persons.ts'

/** Rows of one transaction. */
const TOGETHER = 200

/** What was made anew, by noun. */
export interface Rebuilt {
  experts: number
  visits: number
}

/**
 * Makes anew all that is derived from the claims of many articles, some at a time: others may read and write meanwhile.
 * Broken off, it is simply started again.
 */
export async function rebuild(database: Database): Promise<Rebuilt> {
  await rebuildPersons(database)
  await inSteps(database, rekeyVisits)
  await inTransaction(database, (transaction) => transaction.rows(TORN), WHOLE_TABLE)
  await inSteps(database, regroupNext)
  await recount(database)
  const [counted] = await inTransaction(
    database,
    (transaction) => transaction.rows<Rebuilt>(FORGOTTEN),
    WHOLE_TABLE,
  )
  return counted ?? { experts: 0, visits: 0 }
}

/** Milliseconds. */
const WHOLE_TABLE = 600_000

/** A visit keeps its id where all its claims still go to one place. */
const TORN = `
  UPDATE claims c SET visit_id = NULL FROM (
    SELECT visit_id FROM claims WHERE visit_id IS NOT NULL GROUP BY 1 HAVING count(DISTINCT visit_key) > 1) torn
  WHERE c.visit_id = torn.visit_id`

const FORGOTTEN = `
  WITH gone AS (DELETE FROM visits v WHERE NOT EXISTS (SELECT FROM claims WHERE visit_id = v.id) RETURNING id)
  SELECT count(*)::int - (SELECT count(*) FROM gone)::int AS visits,
    (SELECT count(*) FROM persons e WHERE ${HAS_PROFILE})::int AS experts FROM visits`

interface Keyed {
  id: string
  articleId: string
  type: string
  details: Record<string, unknown>
}

async function rekeyVisits(transaction: Transaction, after: string): Promise<string | null> {
  const claims = await transaction.rows<Keyed>(
    `SELECT id, article_id AS "articleId", type, details FROM claims
     WHERE type = 'visit' AND ($1 = '' OR id > nullif($1, '')::uuid) ORDER BY id LIMIT ${TOGETHER}`,
    [after],
  )
  await transaction.rows(
    `UPDATE claims c SET visit_key = r.key FROM json_to_recordset($1) AS r (id uuid, key text)
     WHERE c.id = r.id AND c.visit_key IS DISTINCT FROM r.key`,
    [
      JSON.stringify(
        claims.map(({ id, type, details, articleId }) => ({ id, key: visitKeyOf(type, details, articleId) })),
      ),
    ],
  )
  return claims.at(-1)?.id ?? null
}

async function regroupNext(transaction: Transaction, after: string): Promise<string | null> {
  const found = await transaction.rows<{ key: string }>(
    `SELECT DISTINCT visit_key AS key FROM claims WHERE visit_key > $1 ORDER BY 1 LIMIT ${TOGETHER}`,
    [after],
  )
  const keys = found.map(({ key }) => key)
  await transaction.lock(keys)
  await regroupVisits(transaction, keys, [])
  return keys.at(-1) ?? null
}
