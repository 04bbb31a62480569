import { regroupVisits } from './regroup-visits.ts'
import type { Transaction } from './transaction.ts'

/** How much of what a person is known by stands in some articles. */
interface Share {
  id: string
  articles: number
  quotations: number
  claims: number
}

/** What one write touched, and so has to be counted anew. */
export interface Touched {
  persons: string[]
  /** What went of these and other persons. */
  gone: Share[]
  treaties: string[]
  visits: string[]
  visitKeys: string[]
}

const SHARES = `
  SELECT person_id AS id, sum(articles)::int AS articles, sum(quotations)::int AS quotations, sum(claims)::int AS claims
  FROM (
    SELECT person_id, count(DISTINCT article_id) AS articles, 0 AS quotations, 0 AS claims
    FROM appearances WHERE article_id = ANY ($1) GROUP BY person_id
    UNION ALL
    SELECT person_id, 0, count(*), 0 FROM quotations q JOIN quotation_persons ON quotation_id = q.id
    WHERE article_id = ANY ($1) GROUP BY person_id
    UNION ALL
    SELECT person_id, 0, 0, count(DISTINCT claim_id) FROM claims c JOIN claim_persons ON claim_id = c.id
    WHERE article_id = ANY ($1) GROUP BY person_id) parts
  GROUP BY person_id`

const TOUCHED = `
  SELECT
    ARRAY(SELECT DISTINCT treaty_id FROM treaty_mentions WHERE article_id = $1) AS treaties,
    ARRAY(SELECT DISTINCT visit_id FROM claims WHERE article_id = $1 AND visit_id IS NOT NULL) AS visits,
    ARRAY(SELECT DISTINCT visit_key FROM claims WHERE article_id = $1 AND visit_key IS NOT NULL) AS "visitKeys"`

/** What stands in one article; asked before it is replaced or retracted, which nobody else does meanwhile. */
export async function touchedBy(transaction: Transaction, articleId: string): Promise<Touched> {
  const gone = await transaction.rows<Share>(SHARES, [[articleId]])
  const [found] = await transaction.rows<Pick<Touched, 'treaties' | 'visits' | 'visitKeys'>>(TOUCHED, [
    articleId,
  ])
  return { treaties: [], visits: [], visitKeys: [], ...found, persons: gone.map(({ id }) => id), gone }
}

/** Counts go on from what they were: a president's whole history is not counted with every article. */
const PERSONS = `
  UPDATE persons p SET
    article_count = p.article_count + more.articles,
    quotation_count = p.quotation_count + more.quotations,
    claim_count = p.claim_count + more.claims,
    (last_quoted_at, last_quoted_on) = (
      SELECT last.published_at, coalesce(last.published_on, '-infinity') FROM (SELECT 1) one LEFT JOIN LATERAL (
        SELECT a.published_at, a.published_on FROM quotation_persons qp JOIN quotations q ON q.id = qp.quotation_id
        JOIN articles a ON a.id = q.article_id WHERE qp.person_id = p.id AND a.published_on IS NOT NULL
        ORDER BY qp.sorted_at DESC LIMIT 1) last ON true),
    (role, affiliation, official) = (
      SELECT last.role, last.affiliation, coalesce(last.official, false)
      FROM (SELECT 1) one LEFT JOIN LATERAL (
        SELECT role, affiliation, official FROM appearances WHERE person_id = p.id
        ORDER BY num_nonnulls(role, affiliation) = 0, stated_on DESC NULLS LAST, id DESC LIMIT 1) last ON true)
  FROM json_to_recordset($1) AS more (id uuid, articles int, quotations int, claims int)
  WHERE p.id = more.id`

const FORGOTTEN_PERSONS = `
  DELETE FROM persons p WHERE id = ANY ($1) AND article_count + quotation_count + claim_count = 0
    AND NOT EXISTS (SELECT FROM visits WHERE visitor_person_id = p.id)`

const TREATIES = `
  UPDATE treaties t SET
    article_count = (SELECT count(DISTINCT article_id) FROM treaty_mentions WHERE treaty_id = t.id),
    clause_count = (SELECT count(*) FROM claims WHERE treaty_id = t.id AND type = 'treaty_clause'),
    action_count = (SELECT count(*) FROM claims WHERE treaty_id = t.id AND type = 'treaty_action')
  WHERE id = ANY ($1)`

/** Makes anew what is derived, now that `articles` are stored, and forgets what no article speaks of any more. */
export async function refresh(
  transaction: Transaction,
  touched: Touched,
  articles: readonly string[] = [],
): Promise<void> {
  const [people, pacts] = [[...new Set(touched.persons)].sort(), [...new Set(touched.treaties)].sort()]
  await regroupVisits(transaction, [...new Set(touched.visitKeys)].sort(), touched.visits)
  const come = articles.length > 0 ? await transaction.rows<Share>(SHARES, [articles]) : []
  await transaction.rows(PERSONS, [JSON.stringify(balance(people, come, touched.gone))])
  await transaction.rows(FORGOTTEN_PERSONS, [people])
  await transaction.rows(TREATIES, [pacts])
  await transaction.rows('DELETE FROM treaties WHERE id = ANY ($1) AND article_count = 0', [pacts])
}

function balance(people: readonly string[], come: readonly Share[], gone: readonly Share[]): Share[] {
  const sums = new Map(people.map((id) => [id, { id, articles: 0, quotations: 0, claims: 0 }]))
  const add = (shares: readonly Share[], sign: 1 | -1): void => {
    for (const { id, ...counts } of shares) {
      const sum = sums.get(id)
      if (!sum) continue
      sum.articles += sign * counts.articles
      sum.quotations += sign * counts.quotations
      sum.claims += sign * counts.claims
    }
  }
  add(come, 1)
  add(gone, -1)
  return [...sums.values()]
}
