/**
 * How much of what people and treaties are known by stands in some articles. Counts go on from what they were: a president's
 * whole history is not counted with every article. Copies of another article count for nothing but that they appear.
 */
import type { Transaction } from './transaction.ts'

/** By name of a column of counts. */
type Share<Column extends string> = { id: string } & Record<Column, number>

export type PersonShare = Share<'appearance_count' | 'article_count' | 'quotation_count' | 'claim_count'>
export type TreatyShare = Share<'article_count' | 'clause_count' | 'action_count'>

export interface Shares {
  persons: PersonShare[]
  treaties: TreatyShare[]
}

export const NO_SHARES: Shares = { persons: [], treaties: [] }

const OF = `WITH a AS (SELECT id, duplicate_of IS NULL AS counts FROM articles WHERE id = ANY ($1))`

const PERSONS = `${OF}
  SELECT person_id AS id, sum(appearances)::int AS appearance_count, sum(articles)::int AS article_count,
    sum(quotations)::int AS quotation_count, sum(claims)::int AS claim_count
  FROM (
    SELECT person_id, count(*) AS appearances, count(DISTINCT a.id) FILTER (WHERE counts) AS articles,
      0 AS quotations, 0 AS claims
    FROM a JOIN appearances ON article_id = a.id GROUP BY person_id
    UNION ALL
    SELECT person_id, 0, 0, count(*) FILTER (WHERE counts), 0
    FROM a JOIN quotations q ON q.article_id = a.id JOIN quotation_persons ON quotation_id = q.id GROUP BY person_id
    UNION ALL
    SELECT person_id, 0, 0, 0, count(DISTINCT claim_id) FILTER (WHERE counts)
    FROM a JOIN claims c ON c.article_id = a.id JOIN claim_persons ON claim_id = c.id GROUP BY person_id) parts
  GROUP BY person_id`

const TREATIES = `${OF}
  SELECT treaty_id AS id, sum(articles)::int AS article_count, sum(clauses)::int AS clause_count,
    sum(actions)::int AS action_count
  FROM (
    SELECT treaty_id, count(DISTINCT a.id) FILTER (WHERE counts) AS articles, 0 AS clauses, 0 AS actions
    FROM a JOIN treaty_mentions ON article_id = a.id GROUP BY treaty_id
    UNION ALL
    SELECT treaty_id, 0, count(*) FILTER (WHERE counts AND type = 'treaty_clause'),
      count(*) FILTER (WHERE counts AND type = 'treaty_action')
    FROM a JOIN claims c ON c.article_id = a.id WHERE treaty_id IS NOT NULL GROUP BY treaty_id) parts
  GROUP BY treaty_id`

export async function sharesOf(transaction: Transaction, articles: readonly string[]): Promise<Shares> {
  if (articles.length === 0) return NO_SHARES
  const persons = await transaction.rows<PersonShare>(PERSONS, [articles])
  return { persons, treaties: await transaction.rows<TreatyShare>(TREATIES, [articles]) }
}

export const joined = (all: readonly Shares[]): Shares => ({
  persons: all.flatMap(({ persons }) => persons),
  treaties: all.flatMap(({ treaties }) => treaties),
})

/** What came less what went, of each of `ids` and of whatever else came or went. */
export function balance<Column extends string>(
  ids: readonly string[],
  come: readonly Share<Column>[],
  gone: readonly Share<Column>[],
): { id: string }[] {
  const sums = new Map(ids.map((id) => [id, new Map<string, number>()]))
  const add = (shares: readonly Share<Column>[], sign: 1 | -1): void => {
    for (const { id, ...counts } of shares) {
      const sum = sums.get(id) ?? new Map<string, number>()
      sums.set(id, sum)
      for (const [column, n] of Object.entries<number>(counts))
        sum.set(column, (sum.get(column) ?? 0) + sign * n)
    }
  }
  add(come, 1)
  add(gone, -1)
  return [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, sum]) => ({ id, ...Object.fromEntries(sum) }))
}
