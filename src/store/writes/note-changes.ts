/** What happened, for those who follow it: noted in the transaction in which it does. */
import type { Transaction } from './transaction.ts'

export type Change = 'appeared' | 'changed' | 'retracted'

const INTO = 'INSERT INTO changes (xid, at, noun, change, subject, title, article_id, source_id, claims)'
const NOW = 'pg_current_xact_id()::text::bigint, now()'

/** A claim as it is asked for. */
const CLAIM = `jsonb_build_object('id', c.id, 'type', c.type, 'status', c.status, 'band', c.band, 'countries', to_jsonb(c.countries),
  'persons', (SELECT coalesce(jsonb_agg(DISTINCT cp.person_id), '[]') FROM claim_persons cp WHERE cp.claim_id = c.id),
  'visitId', c.visit_id, 'treatyId', c.treaty_id)`

const CLAIMS = (where: string): string =>
  `(SELECT coalesce(jsonb_agg(${CLAIM} ORDER BY c.ordinal), '[]') FROM claims c WHERE ${where})`

const ARTICLES = `${INTO}
  SELECT ${NOW}, 'article', r.change, a.id, a.title, a.id, a.source_id, ${CLAIMS('c.article_id = a.id')}
  FROM json_to_recordset($1) AS r (id uuid, change text) JOIN articles a ON a.id = r.id ORDER BY a.id`

/** Of articles as they stand: before one is deleted, after one is stored. */
export async function noteArticles(
  transaction: Transaction,
  articles: readonly { id: string; change: Change }[],
): Promise<void> {
  if (articles.length > 0) await transaction.rows(ARTICLES, [JSON.stringify(articles)])
}

const TRIP = `jsonb_build_array(jsonb_build_object('type', 'visit', 'status', v.status, 'band', NULL,
  'countries', to_jsonb(array_remove(ARRAY[v.visitor_country, v.destination_country], NULL)),
  'persons', to_jsonb(array_remove(ARRAY[v.visitor_person_id], NULL)), 'visitId', v.id, 'treatyId', NULL))`
const TITLE = `concat_ws(' to ', v.visitor, v.destination)`

const VISITS = `${INTO}
  SELECT ${NOW}, 'visit', CASE WHEN v.id = ANY ($2) THEN 'changed' ELSE 'appeared' END, v.id, ${TITLE}, NULL, NULL, ${TRIP}
  FROM visits v WHERE v.id = ANY ($1) AND v.changed_at >= date_trunc('milliseconds', now()) ORDER BY v.id`

/** Of those visits of which something that is shown has changed in this transaction. */
export async function noteVisits(
  transaction: Transaction,
  ids: readonly string[],
  before: readonly string[],
): Promise<void> {
  if (ids.length > 0) await transaction.rows(VISITS, [ids, before])
}

/** Deletes those that no claim speaks of any more. */
export const FORGET_VISITS = `
  WITH v AS (DELETE FROM visits g WHERE id = ANY ($1) AND NOT EXISTS (SELECT FROM claims WHERE visit_id = g.id) RETURNING g.*)
  ${INTO} SELECT ${NOW}, 'visit', 'retracted', v.id, ${TITLE}, NULL, NULL, ${TRIP} FROM v`

/** Of a forecast: what became of it was said, or taken back. */
export const noteForecast = (transaction: Transaction, id: string): Promise<unknown> =>
  transaction.rows(
    `${INTO} SELECT ${NOW}, 'forecast', 'changed', f.id, a.title, a.id, a.source_id, ${CLAIMS('c.id = $1')}
     FROM claims f JOIN articles a ON a.id = f.article_id WHERE f.id = $1`,
    [id],
  )

/** Of an expert: who he or she is was said. */
export const noteExpert = (transaction: Transaction, id: string, change: Change): Promise<unknown> =>
  transaction.rows(
    `${INTO} SELECT ${NOW}, 'expert', $2, e.id, e.name, NULL, NULL,
       jsonb_build_array(jsonb_build_object('persons', to_jsonb(ARRAY[e.id])))
     FROM persons e WHERE e.id = $1`,
    [id, change],
  )
