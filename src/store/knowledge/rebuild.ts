import type { AssertedBy } from '../../extract/schemas.ts'
import type { Database } from '../database.ts'
import { HAS_PROFILE } from '../reads/experts.ts'
import { row } from '../statement.ts'
import { regroupVisits } from '../writes/regroup-visits.ts'
import { recount } from '../tallies.ts'
import { type Transaction } from '../writes/transaction.ts'
import { propositionKeyOf } from '../writes/proposition-key.ts'
import { noteTravels } from '../writes/note-travels.ts'
import { visitKeyOf } from '../writes/visit-key.ts'
import { atOnce, inSteps, type Step } from './in-steps.ts'
import { rebuildLedger } from './rebuild-ledger.ts'
import { rebuildPersons } from './rebuild-persons.ts'
import { rebuildTreaties } from './rebuild-treaties.ts'

/** Rows of one transaction. */
const TOGETHER = 200

/** What was made anew, by noun. */
export interface Rebuilt {
  experts: number
  visits: number
  treaties: number
}

/** Where it is: so many of `STEPS` are done, and of the next one all up to `after`. */
export interface Place {
  done: number
  after: string
}
export const START: Place = { done: 0, after: '' }

/**
 * Makes anew all that is derived from the claims of many articles, some at a time: others may read and write meanwhile.
 * Broken off, it is simply started again.
 */
export async function rebuild(database: Database): Promise<Rebuilt> {
  await rebuildOn(database, START, Infinity)
  return (
    (await row<Rebuilt & Record<string, unknown>>(database.pool, COUNTED)) ?? {
      experts: 0,
      visits: 0,
      treaties: 0,
    }
  )
}

/** Goes on with that for some milliseconds, and gives where it is then; null at the end. */
export async function rebuildOn(
  database: Database,
  { done, after }: Place,
  time: number,
): Promise<Place | null> {
  const until = performance.now() + time
  const steps = stepsOf()
  for (; done < steps.length; [done, after] = [done + 1, '']) {
    let next: string | null = after
    while (next !== null) {
      if (performance.now() > until) return { done, after: next }
      next = await (steps[done] as Step)(database, next)
    }
  }
  return null
}

const stepsOf = (): Step[] => [
  ...rebuildPersons(),
  ...rebuildTreaties(),
  ...rebuildLedger(),
  inSteps(rekeyClaims),
  atOnce((transaction) => transaction.rows(TORN)),
  inSteps(regroupNext),
  async (database) => (await recount(database), null),
  atOnce((transaction) => transaction.rows(FORGOTTEN)),
]

/** A visit keeps its id where all its claims still go to one place. */
const TORN = `
  UPDATE claims c SET visit_id = NULL FROM (
    SELECT visit_id FROM claims WHERE visit_id IS NOT NULL GROUP BY 1 HAVING count(DISTINCT visit_key) > 1) torn
  WHERE c.visit_id = torn.visit_id`

const FORGOTTEN = 'DELETE FROM visits v WHERE NOT EXISTS (SELECT FROM claims WHERE visit_id = v.id)'

const COUNTED = `SELECT (SELECT count(*) FROM visits)::int AS visits,
  (SELECT count(*) FROM persons e WHERE ${HAS_PROFILE})::int AS experts, (SELECT count(*) FROM treaties)::int AS treaties`

interface Keyed {
  id: string
  articleId: string
  type: string
  status: string | null
  band: string | null
  details: Record<string, unknown>
  evidence: string
  echo: boolean
  by: { kind: AssertedBy['kind']; names: string[] }
  day: string | null
  treaty: {
    registry: string | null
    title: string | null
    year: number | null
    label: string
    parties: string[]
  } | null
}

/** `treaty`: as the article names it. */
const KEYED = `
  SELECT c.id, c.article_id AS "articleId", c.type, c.status, c.band, c.evidence_text AS evidence, c.echo, c.details,
    c.asserted_by AS by, coalesce(c.date ->> 'to', c.date ->> 'from') AS day,
    CASE WHEN m.ordinal IS NOT NULL THEN json_build_object('registry', m.registry, 'title', m.title, 'year', m.year, 'label', m.label, 'parties', m.parties) END AS treaty
  FROM claims c LEFT JOIN LATERAL (
    SELECT * FROM treaty_mentions m WHERE m.article_id = c.article_id AND m.treaty_id = c.treaty_id ORDER BY ordinal LIMIT 1) m ON true
  WHERE ($1 = '' OR c.id > nullif($1, '')::uuid) ORDER BY c.id LIMIT ${TOGETHER}`

async function rekeyClaims(transaction: Transaction, after: string): Promise<string | null> {
  const claims = await transaction.rows<Keyed & Record<string, unknown>>(KEYED, [after])
  const keys = claims.map(({ id, articleId, band, treaty, ...claim }) => ({
    id,
    visit: visitKeyOf(claim.type, claim.details, articleId),
    proposition: propositionKeyOf({ ...claim, articleId, hedged: band !== null }, claim.details, treaty),
  }))
  await transaction.rows(
    `UPDATE claims c SET visit_key = r.visit, proposition_key = r.proposition
     FROM json_to_recordset($1) AS r (id uuid, visit text, proposition text)
     WHERE c.id = r.id AND (c.visit_key, c.proposition_key) IS DISTINCT FROM (r.visit, r.proposition)`,
    [JSON.stringify(keys)],
  )
  await noteTravels(
    transaction,
    keys.flatMap(({ id, visit }) => (visit === null ? [] : id)),
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
