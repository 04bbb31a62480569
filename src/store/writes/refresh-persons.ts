import { latestStated } from '../knowledge/known.ts'
import { INTO_CHANGES, NOW } from './note-changes.ts'
import type { Transaction } from './transaction.ts'

/** Portraits of the profile that an editor merged another into, as they were then. */
const KEPT = `
  SELECT array_agg(kept.id) AS ids FROM former_persons f CROSS JOIN LATERAL unnest(f.portraits) came(id)
  JOIN person_verdicts v ON came.id IN (v.a, v.b) AND v.verdict = 'same'
  CROSS JOIN LATERAL (SELECT CASE came.id WHEN v.a THEN v.b ELSE v.a END AS id) kept
  WHERE f.person_id = p.id AND NOT EXISTS (SELECT FROM former_persons o WHERE o.person_id = p.id AND kept.id = ANY (o.portraits))`

/**
 * What a person is called by most articles, and what state most place him or her in. Whom an editor merged another into keeps his or
 * her name.
 */
const CALLED = `
    (name, name_key, country, fictional) = (
      SELECT coalesce(most.name, p.name), coalesce(most.name_key, p.name_key), CASE WHEN p.local THEN p.country ELSE placed.country END,
        coalesce(most.fictional, p.fictional)
      FROM (SELECT 1) one
      LEFT JOIN LATERAL (${KEPT}) kept ON true
      LEFT JOIN LATERAL (
        SELECT pp.name, min(pp.name_key) AS name_key, bool_or(pp.fictional) AS fictional FROM person_portraits pp
        WHERE pp.person_id = p.id GROUP BY pp.name
        ORDER BY coalesce(bool_or(pp.id = ANY (kept.ids)), false) DESC, sum(pp.mention_count) DESC, pp.name LIMIT 1) most ON true
      LEFT JOIN LATERAL (
        SELECT pp.country FROM person_portraits pp WHERE pp.person_id = p.id AND pp.country IS NOT NULL
        GROUP BY 1 ORDER BY sum(pp.mention_count) DESC, 1 LIMIT 1) placed ON true)`

/** Whose rows moved between persons is counted as a whole. */
const COUNTED = `
    (appearance_count, article_count, quotation_count, claim_count) = (
      SELECT p.appearance_count + coalesce(more.appearance_count, 0), p.article_count + coalesce(more.article_count, 0),
        p.quotation_count + coalesce(more.quotation_count, 0), p.claim_count + coalesce(more.claim_count, 0)
      WHERE more.whole IS NULL
      UNION ALL SELECT (SELECT count(*) FROM appearances WHERE person_id = p.id),
        (SELECT count(DISTINCT a.id) FROM appearances x JOIN articles a ON a.id = x.article_id
         WHERE x.person_id = p.id AND a.duplicate_of IS NULL),
        (SELECT count(*) FROM quotation_persons qp JOIN quotations q ON q.id = qp.quotation_id
         JOIN articles a ON a.id = q.article_id WHERE qp.person_id = p.id AND a.duplicate_of IS NULL),
        (SELECT count(DISTINCT c.id) FROM claim_persons cp JOIN claims c ON c.id = cp.claim_id
         JOIN articles a ON a.id = c.article_id WHERE cp.person_id = p.id AND a.duplicate_of IS NULL)
      WHERE more.whole)`

const STATED = `
    (last_quoted_at, last_quoted_on) = (
      SELECT last.published_at, coalesce(last.published_on, '-infinity') FROM (SELECT 1) one LEFT JOIN LATERAL (
        SELECT a.published_at, a.published_on FROM quotation_persons qp JOIN quotations q ON q.id = qp.quotation_id
        JOIN articles a ON a.id = q.article_id WHERE qp.person_id = p.id AND a.published_on IS NOT NULL
        ORDER BY qp.sorted_at DESC LIMIT 1) last ON true),
    (role, affiliation, official) = (
      SELECT last.role, last.affiliation, coalesce(last.official, false)
      FROM (SELECT 1) any_row LEFT JOIN LATERAL (${latestStated('appearances x WHERE x.person_id = p.id')}) last ON true)`

const SHOWN = (row: string): string =>
  `(${['name', 'country', 'role', 'affiliation', 'official', 'article_count', 'quotation_count', 'claim_count'].map((column) => `${row}.${column}`).join(', ')})`

/** An expert is who is quoted; one who no longer is may be another now. */
const PERSONS = `
  WITH e AS (
    UPDATE persons p SET ${COUNTED}, ${STATED}, ${CALLED}
    FROM json_to_recordset($1) AS more (id uuid, whole boolean, appearance_count int, article_count int, quotation_count int, claim_count int),
      persons old
    WHERE p.id = more.id AND old.id = p.id AND p.id = ANY ($2) AND old.id = ANY ($2)
    RETURNING p.id, p.name, p.country, p.local, p.appearance_count AS now, old.appearance_count AS was,
      ${SHOWN('p')} IS DISTINCT FROM ${SHOWN('old')} AS differs)
  ${INTO_CHANGES}
  SELECT ${NOW}, 'expert', CASE WHEN e.was = 0 THEN 'appeared' WHEN e.now > 0 THEN 'changed' WHEN f.id IS NULL THEN 'retracted' ELSE 'merged' END,
    e.id, f.person_id, e.name, NULL, NULL,
    jsonb_build_array(jsonb_build_object('persons', to_jsonb(ARRAY[e.id]), 'countries', to_jsonb(array_remove(ARRAY[e.country], NULL))))
  FROM e LEFT JOIN former_persons f ON f.id = e.id AND e.now = 0
  WHERE NOT e.local AND e.was + e.now > 0 AND e.differs ORDER BY e.id`

/** Counts these persons anew, says of them what is stated last, and notes which experts that changed. */
export async function refreshPersons(
  transaction: Transaction,
  people: readonly { id: string }[],
): Promise<void> {
  if (people.length > 0) await transaction.rows(PERSONS, [JSON.stringify(people), people.map(({ id }) => id)])
}

/** Forgets those of whom no article speaks any more. */
export async function forgetPersons(transaction: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await transaction.rows(FORGOTTEN, [ids])
}

const FORGOTTEN = `
  DELETE FROM persons p WHERE id = ANY ($1) AND NOT EXISTS (SELECT FROM person_portraits WHERE person_id = p.id) AND NOT EXISTS (SELECT FROM appearances WHERE person_id = p.id)
    AND NOT EXISTS (SELECT FROM quotation_persons WHERE person_id = p.id)
    AND NOT EXISTS (SELECT FROM claim_persons WHERE person_id = p.id)
    AND NOT EXISTS (SELECT FROM visits WHERE visitor_person_id = p.id)`
