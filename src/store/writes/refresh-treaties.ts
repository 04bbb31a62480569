import { WELL_KNOWN_TREATIES } from '../../knowledge/treaties/registry.ts'
import { INTO_CHANGES, NOW } from './note-changes.ts'
import type { Transaction } from './transaction.ts'

/** What was moved between treaties is counted as a whole. */
const COUNTED = `
    (article_count, clause_count, action_count) = (
      SELECT t.article_count + coalesce(more.article_count, 0), t.clause_count + coalesce(more.clause_count, 0),
        t.action_count + coalesce(more.action_count, 0)
      WHERE more.whole IS NULL
      UNION ALL SELECT (SELECT count(DISTINCT a.id) FROM treaty_mentions m JOIN articles a ON a.id = m.article_id
          WHERE m.treaty_id = t.id AND a.duplicate_of IS NULL),
        (SELECT count(*) FROM claims c JOIN articles a ON a.id = c.article_id
          WHERE c.treaty_id = t.id AND c.type = 'treaty_clause' AND a.duplicate_of IS NULL),
        (SELECT count(*) FROM claims c JOIN articles a ON a.id = c.article_id
          WHERE c.treaty_id = t.id AND c.type = 'treaty_action' AND a.duplicate_of IS NULL)
      WHERE more.whole)`

/** Of two parties: the year in which most claims say that they signed it. Of more, whoever joins signs in a year of its own. */
const YEAR_SIGNED = `(
  SELECT extract(year FROM c.date_from)::int FROM claims c JOIN articles a ON a.id = c.article_id
  WHERE c.treaty_id = t.id AND c.details ->> 'action' = 'signed' AND c.status = 'occurred'
    AND a.duplicate_of IS NULL AND isfinite(c.date_from) AND extract(year FROM c.date_from) = extract(year FROM c.date_to)
  GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1)`

/**
 * What most articles call it, and say of it. A well-known treaty has its year and parties from the registry (`$2`), and besides
 * them whom more than one article names: who joined later. Of others a pair of parties that most name is all of them; else, and of
 * those open to all states, they are all that any names.
 */
const NAMED = `
    (label, title, name_key, year, parties) = (
      SELECT t.label, t.title, t.name_key, t.year, t.parties WHERE NOT EXISTS (SELECT FROM treaty_forms WHERE treaty_id = t.id)
      UNION ALL SELECT most.label, most.title, most.name_key,
        coalesce(known.year, (SELECT year FROM treaty_forms WHERE treaty_id = t.id AND year IS NOT NULL
         GROUP BY 1 ORDER BY sum(mention_count) DESC, year LIMIT 1), CASE WHEN cardinality(listed.parties) = 2 THEN ${YEAR_SIGNED} END),
        CASE
          WHEN cardinality(known.parties) > 0 THEN ARRAY(
            SELECT unnest(known.parties) UNION SELECT party
            FROM treaty_forms, unnest(array_replace(parties, 'SU', 'RU')) party WHERE treaty_id = t.id
            GROUP BY party HAVING sum(mention_count) > 1 ORDER BY 1)
          WHEN known.year IS NULL AND cardinality(listed.parties) = 2 THEN listed.parties
          ELSE ARRAY(SELECT DISTINCT party FROM treaty_forms, unnest(parties) party WHERE treaty_id = t.id ORDER BY 1) END
      FROM (SELECT label, title, name_key FROM treaty_forms WHERE treaty_id = t.id
        GROUP BY 1, 2, 3 ORDER BY sum(mention_count) DESC, title NULLS LAST, label LIMIT 1) most
      LEFT JOIN (SELECT parties FROM treaty_forms WHERE treaty_id = t.id AND cardinality(parties) > 1
        GROUP BY 1 ORDER BY sum(mention_count) DESC, cardinality(parties) DESC, parties LIMIT 1) listed ON true
      LEFT JOIN (SELECT well.year, ARRAY(SELECT jsonb_array_elements_text(well.parties)) AS parties
        FROM treaty_forms f JOIN json_to_recordset($2) AS well (id text, year int, parties jsonb) ON well.id = f.registry
        WHERE f.treaty_id = t.id GROUP BY well.id, well.year, well.parties ORDER BY sum(f.mention_count) DESC, well.id LIMIT 1) known ON true)`

const SHOWN = (row: string): string =>
  `(${['label', 'title', 'year', 'parties', 'article_count', 'clause_count', 'action_count'].map((column) => `${row}.${column}`).join(', ')})`

const AS_CLAIM = `jsonb_build_array(jsonb_build_object('countries', to_jsonb(t.parties), 'treatyId', t.id))`

const TREATIES = `
  WITH t AS (
    UPDATE treaties t SET ${COUNTED}, ${NAMED}
    FROM json_to_recordset($1) AS more (id uuid, whole boolean, article_count int, clause_count int, action_count int), treaties old
    WHERE t.id = more.id AND old.id = t.id AND t.id = ANY ($3) AND old.id = ANY ($3)
    RETURNING t.id, t.label, t.title, t.parties, t.article_count AS now, old.article_count AS was,
      ${SHOWN('t')} IS DISTINCT FROM ${SHOWN('old')} AS differs)
  ${INTO_CHANGES}
  SELECT ${NOW}, 'treaty', CASE WHEN t.was = 0 THEN 'appeared' WHEN t.now > 0 THEN 'changed' ELSE 'retracted' END,
    t.id, NULL, coalesce(t.title, t.label), NULL, NULL, ${AS_CLAIM}
  FROM t WHERE t.was + t.now > 0 AND t.differs AND NOT (t.now = 0 AND EXISTS (
    SELECT FROM changes ch WHERE ch.xid = pg_current_xact_id()::text::bigint AND ch.subject = t.id AND ch.change = 'merged'))
  ORDER BY t.id`

const WELL_KNOWN = JSON.stringify(WELL_KNOWN_TREATIES)

/** Counts these treaties anew, calls them what most articles do, and notes which of them that changed. */
export async function refreshTreaties(
  transaction: Transaction,
  pacts: readonly { id: string }[],
): Promise<void> {
  if (pacts.length > 0)
    await transaction.rows(TREATIES, [JSON.stringify(pacts), WELL_KNOWN, pacts.map(({ id }) => id)])
}

/** Notes that these are part of others now: before they are counted again. */
export const noteMergedTreaties = (transaction: Transaction, ids: readonly string[]): Promise<unknown> =>
  transaction.rows(
    `${INTO_CHANGES}
     SELECT ${NOW}, 'treaty', 'merged', t.id, former.treaty_id, coalesce(t.title, t.label), NULL::uuid, NULL, ${AS_CLAIM}
     FROM former_treaties former JOIN treaties t ON t.id = former.id WHERE t.id = ANY ($1) AND t.article_count > 0 ORDER BY t.id`,
    [ids],
  )

/** Forgets those that no article names any more. */
export async function forgetTreaties(transaction: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length > 0)
    await transaction.rows(
      'DELETE FROM treaties t WHERE id = ANY ($1) AND NOT EXISTS (SELECT FROM treaty_mentions WHERE treaty_id = t.id)',
      [ids],
    )
}
