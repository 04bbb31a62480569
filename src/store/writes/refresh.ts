import { latestStated } from '../knowledge/known.ts'
import { balance, joined, NO_SHARES, sharesOf, type Shares } from './shares.ts'
import type { Transaction } from './transaction.ts'

/** What one write touched, and so has to be made anew. */
export interface Touched {
  persons: string[]
  treaties: string[]
  /** What stood in articles that were replaced, retracted, or became copies. */
  gone: Shares
  visits: string[]
  visitKeys: string[]
  /** Persons who gained or lost what articles stated before. */
  moved: string[]
  /** Treaties that did. */
  movedTreaties: string[]
}

export const NOTHING: Touched = {
  persons: [],
  treaties: [],
  gone: NO_SHARES,
  visits: [],
  visitKeys: [],
  moved: [],
  movedTreaties: [],
}

const TOUCHED = `
  SELECT
    ARRAY(SELECT DISTINCT visit_id FROM claims WHERE article_id = ANY ($1) AND visit_id IS NOT NULL) AS visits,
    ARRAY(SELECT DISTINCT visit_key FROM claims WHERE article_id = ANY ($1) AND visit_key IS NOT NULL) AS "visitKeys"`

/** What stands in articles; asked before they are replaced or retracted, which nobody else does meanwhile. */
export async function touchedBy(transaction: Transaction, articles: readonly string[]): Promise<Touched> {
  if (articles.length === 0) return NOTHING
  const gone = await sharesOf(transaction, articles)
  const [found] = await transaction.rows<Pick<Touched, 'visits' | 'visitKeys'>>(TOUCHED, [articles])
  return {
    ...NOTHING,
    ...found,
    persons: gone.persons.map(({ id }) => id),
    treaties: gone.treaties.map(({ id }) => id),
    gone,
  }
}

/** What a person is called by most articles, and what state most place him or her in. */
const CALLED = `
    (name, name_key, country, fictional) = (
      SELECT coalesce(most.name, p.name), coalesce(most.name_key, p.name_key), CASE WHEN p.local THEN p.country ELSE placed.country END,
        coalesce(most.fictional, p.fictional)
      FROM (SELECT 1) one
      LEFT JOIN LATERAL (
        SELECT pp.name, min(pp.name_key) AS name_key, bool_or(pp.fictional) AS fictional FROM person_portraits pp
        WHERE pp.person_id = p.id GROUP BY pp.name ORDER BY sum(pp.mention_count) DESC, pp.name LIMIT 1) most ON true
      LEFT JOIN LATERAL (
        SELECT pp.country FROM person_portraits pp WHERE pp.person_id = p.id AND pp.country IS NOT NULL
        GROUP BY 1 ORDER BY sum(pp.mention_count) DESC, 1 LIMIT 1) placed ON true)`

const PERSONS = `
  UPDATE persons p SET
    appearance_count = p.appearance_count + coalesce(more.appearance_count, 0),
    article_count = p.article_count + coalesce(more.article_count, 0),
    quotation_count = p.quotation_count + coalesce(more.quotation_count, 0),
    claim_count = p.claim_count + coalesce(more.claim_count, 0),
    (last_quoted_at, last_quoted_on) = (
      SELECT last.published_at, coalesce(last.published_on, '-infinity') FROM (SELECT 1) one LEFT JOIN LATERAL (
        SELECT a.published_at, a.published_on FROM quotation_persons qp JOIN quotations q ON q.id = qp.quotation_id
        JOIN articles a ON a.id = q.article_id WHERE qp.person_id = p.id AND a.published_on IS NOT NULL
        ORDER BY qp.sorted_at DESC LIMIT 1) last ON true),
    (role, affiliation, official) = (
      SELECT last.role, last.affiliation, coalesce(last.official, false)
      FROM (SELECT 1) one LEFT JOIN LATERAL (
        SELECT role, affiliation, official FROM appearances x WHERE person_id = p.id
        ORDER BY ${latestStated('x')} LIMIT 1) last ON true),
    ${CALLED}
  FROM json_to_recordset($1) AS more (id uuid, appearance_count int, article_count int, quotation_count int, claim_count int)
  WHERE p.id = more.id`

/** What most articles call it, and say of it. What has no form stays as its only article has it. */
const NAMED_TREATIES = `
  UPDATE treaties t SET
    (label, title, name_key) = (
      SELECT label, title, name_key FROM treaty_forms WHERE treaty_id = t.id
      GROUP BY 1, 2, 3 ORDER BY sum(mention_count) DESC, title NULLS LAST, label LIMIT 1),
    year = (SELECT year FROM treaty_forms WHERE treaty_id = t.id AND year IS NOT NULL LIMIT 1),
    parties = coalesce((
      SELECT parties FROM treaty_forms WHERE treaty_id = t.id AND cardinality(parties) > 0
      GROUP BY 1 ORDER BY sum(mention_count) DESC, cardinality(parties) DESC, parties LIMIT 1), '{}')
  WHERE id = ANY ($1) AND EXISTS (SELECT FROM treaty_forms WHERE treaty_id = t.id)`

const TREATIES = `
  UPDATE treaties t SET
    article_count = t.article_count + coalesce(more.article_count, 0),
    clause_count = t.clause_count + coalesce(more.clause_count, 0),
    action_count = t.action_count + coalesce(more.action_count, 0)
  FROM json_to_recordset($1) AS more (id uuid, article_count int, clause_count int, action_count int)
  WHERE t.id = more.id`

const FORGOTTEN_PERSONS = `
  DELETE FROM persons p WHERE id = ANY ($1) AND NOT EXISTS (SELECT FROM person_portraits WHERE person_id = p.id) AND NOT EXISTS (SELECT FROM appearances WHERE person_id = p.id)
    AND NOT EXISTS (SELECT FROM quotation_persons WHERE person_id = p.id)
    AND NOT EXISTS (SELECT FROM claim_persons WHERE person_id = p.id)
    AND NOT EXISTS (SELECT FROM visits WHERE visitor_person_id = p.id)`

const FORGOTTEN_TREATIES = `
  DELETE FROM treaties t WHERE id = ANY ($1) AND NOT EXISTS (SELECT FROM treaty_mentions WHERE treaty_id = t.id)`

const RECOUNTED_TREATIES = `
  UPDATE treaties t SET
    article_count = (SELECT count(DISTINCT a.id) FROM treaty_mentions m JOIN articles a ON a.id = m.article_id
      WHERE m.treaty_id = t.id AND a.duplicate_of IS NULL),
    (clause_count, action_count) = (
      SELECT count(*) FILTER (WHERE c.type = 'treaty_clause'), count(*) FILTER (WHERE c.type = 'treaty_action')
      FROM claims c JOIN articles a ON a.id = c.article_id WHERE c.treaty_id = t.id AND a.duplicate_of IS NULL)
  WHERE id = ANY ($1)`

/** Whose rows moved between persons is counted as a whole. */
const RECOUNTED = `
  UPDATE persons p SET
    appearance_count = (SELECT count(*) FROM appearances WHERE person_id = p.id),
    article_count = (SELECT count(DISTINCT a.id) FROM appearances x JOIN articles a ON a.id = x.article_id
      WHERE x.person_id = p.id AND a.duplicate_of IS NULL),
    quotation_count = (SELECT count(*) FROM quotation_persons qp JOIN quotations q ON q.id = qp.quotation_id
      JOIN articles a ON a.id = q.article_id WHERE qp.person_id = p.id AND a.duplicate_of IS NULL),
    claim_count = (SELECT count(DISTINCT c.id) FROM claim_persons cp JOIN claims c ON c.id = cp.claim_id
      JOIN articles a ON a.id = c.article_id WHERE cp.person_id = p.id AND a.duplicate_of IS NULL)
  WHERE id = ANY ($1)`

/** Counts anew what is derived, now that `articles` are stored, and forgets what no article speaks of any more. */
export async function refresh(
  transaction: Transaction,
  touched: readonly Touched[],
  articles: readonly string[] = [],
): Promise<void> {
  const come = await sharesOf(transaction, articles)
  const gone = joined(touched.map(({ gone }) => gone))
  const people = balance(
    touched.flatMap(({ persons, moved }) => [...persons, ...moved]),
    come.persons,
    gone.persons,
  )
  if (people.length > 0) await transaction.rows(PERSONS, [JSON.stringify(people)])
  const moved = [...new Set(touched.flatMap(({ moved }) => moved))]
  if (moved.length > 0) await transaction.rows(RECOUNTED, [moved])
  const pacts = balance(
    touched.flatMap(({ treaties, movedTreaties }) => [...treaties, ...movedTreaties]),
    come.treaties,
    gone.treaties,
  )
  if (pacts.length > 0) {
    await transaction.rows(TREATIES, [JSON.stringify(pacts)])
    await transaction.rows(NAMED_TREATIES, [pacts.map(({ id }) => id)])
  }
  await forget(transaction, FORGOTTEN_PERSONS, [...gone.persons, ...moved.map((id) => ({ id }))])
  const regrouped = [...new Set(touched.flatMap(({ movedTreaties }) => movedTreaties))]
  if (regrouped.length > 0) await transaction.rows(RECOUNTED_TREATIES, [regrouped])
  await forget(transaction, FORGOTTEN_TREATIES, [...gone.treaties, ...regrouped.map((id) => ({ id }))])
}

async function forget(
  transaction: Transaction,
  text: string,
  lost: readonly { id: string }[],
): Promise<void> {
  if (lost.length > 0) await transaction.rows(text, [lost.map(({ id }) => id)])
}
