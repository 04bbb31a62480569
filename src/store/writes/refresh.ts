import { regroupVisits } from './regroup-visits.ts'
import type { Transaction } from './transaction.ts'

/** What one write touched, and so has to be counted anew. */
export interface Touched {
  persons: string[]
  treaties: string[]
  visits: string[]
  visitKeys: string[]
}

export const untouched = (): Touched => ({ persons: [], treaties: [], visits: [], visitKeys: [] })

const TOUCHED = `
  SELECT
    ARRAY(SELECT person_id FROM appearances WHERE article_id = $1
          UNION SELECT cp.person_id FROM claim_persons cp JOIN claims c ON c.id = cp.claim_id WHERE c.article_id = $1
          UNION SELECT qp.person_id FROM quotation_persons qp JOIN quotations q ON q.id = qp.quotation_id
                WHERE q.article_id = $1) AS persons,
    ARRAY(SELECT DISTINCT treaty_id FROM treaty_mentions WHERE article_id = $1) AS treaties,
    ARRAY(SELECT DISTINCT visit_id FROM claims WHERE article_id = $1 AND visit_id IS NOT NULL) AS visits,
    ARRAY(SELECT DISTINCT visit_key FROM claims WHERE article_id = $1 AND visit_key IS NOT NULL) AS "visitKeys"`

/** What stands in one article; asked before it is replaced or retracted. */
export async function touchedBy(transaction: Transaction, articleId: string): Promise<Touched> {
  const [found] = await transaction.rows<Touched>(TOUCHED, [articleId])
  return found ?? untouched()
}

const PERSONS = `
  UPDATE persons p SET
    article_count = (SELECT count(DISTINCT article_id) FROM appearances WHERE person_id = p.id),
    quotation_count = (SELECT count(*) FROM quotation_persons WHERE person_id = p.id),
    claim_count = (SELECT count(DISTINCT claim_id) FROM claim_persons WHERE person_id = p.id),
    (last_quoted_at, last_quoted_on) = (
      SELECT last.published_at, coalesce(last.published_on, '-infinity') FROM (SELECT 1) one LEFT JOIN LATERAL (
        SELECT a.published_at, a.published_on FROM quotation_persons qp JOIN quotations q ON q.id = qp.quotation_id
        JOIN articles a ON a.id = q.article_id WHERE qp.person_id = p.id AND a.published_on IS NOT NULL
        ORDER BY a.sorted_at DESC LIMIT 1) last ON true),
    (role, affiliation, official) = (
      SELECT last.role, last.affiliation, coalesce(last.official, false)
      FROM (SELECT 1) one LEFT JOIN LATERAL (
        SELECT role, affiliation, official FROM appearances WHERE person_id = p.id
        ORDER BY num_nonnulls(role, affiliation) = 0, stated_on DESC NULLS LAST, id DESC LIMIT 1) last ON true)
  WHERE id = ANY ($1)`

const FORGOTTEN_PERSONS = `
  DELETE FROM persons p WHERE id = ANY ($1) AND article_count + quotation_count + claim_count = 0
    AND NOT EXISTS (SELECT FROM visits WHERE visitor_person_id = p.id)`

const TREATIES = `
  UPDATE treaties t SET
    article_count = (SELECT count(DISTINCT article_id) FROM treaty_mentions WHERE treaty_id = t.id),
    clause_count = (SELECT count(*) FROM claims WHERE treaty_id = t.id AND type = 'treaty_clause'),
    action_count = (SELECT count(*) FROM claims WHERE treaty_id = t.id AND type = 'treaty_action')
  WHERE id = ANY ($1)`

/** Makes anew what is derived, and forgets what no article speaks of any more. */
export async function refresh(transaction: Transaction, touched: Touched): Promise<void> {
  const [people, pacts] = [[...new Set(touched.persons)].sort(), [...new Set(touched.treaties)].sort()]
  await regroupVisits(transaction, [...new Set(touched.visitKeys)].sort(), touched.visits)
  await transaction.rows(PERSONS, [people])
  await transaction.rows(FORGOTTEN_PERSONS, [people])
  await transaction.rows(TREATIES, [pacts])
  await transaction.rows('DELETE FROM treaties WHERE id = ANY ($1) AND article_count = 0', [pacts])
}
