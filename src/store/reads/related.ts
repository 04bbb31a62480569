/** What listed items have to do with: one statement for all of a page, however many there are. */
import type pg from 'pg'
import { knownAt, knownValues } from '../knowledge/known.ts'
import { summariesThen } from '../knowledge/visits-then.ts'
import { MOST_RELATED, type Noun, RELATED } from '../query.ts'
import { row } from '../statement.ts'
import type { ItemId, Related, View } from '../store.ts'
import { ARTICLES } from './articles.ts'
import { CLAIMS } from './claims.ts'
import { EXPERTS, expertsThen, HAS_PROFILE } from './experts.ts'
import { itemOf, type List } from './pages.ts'
import { QUOTATIONS } from './quotations.ts'
import { summaryThen, TREATIES } from './treaties.ts'
import { VISITS } from './visits.ts'

const LISTS: Record<Noun, List> = {
  articles: ARTICLES,
  quotations: QUOTATIONS,
  experts: EXPERTS,
  claims: CLAIMS,
  visits: VISITS,
  treaties: TREATIES,
}

/** The same by what was known then, on an article `a`; of visits that is made of their claims. */
const listThen = (noun: Noun, known: string): Pick<List, 'item' | 'joins'> => {
  if (noun === 'experts') return expertsThen(known)
  if (noun === 'treaties') return { ...TREATIES, item: summaryThen(known) }
  return noun === 'visits' ? { item: 'p.id', joins: '' } : LISTS[noun]
}

/** Whether an article was known then: the condition for its id. */
type Known = (articleId: string) => string

const each = (id: string, from: string, order: string): string =>
  `SELECT ${id} FROM ${from} GROUP BY 1 ORDER BY ${order}`
/** Ids sort by when they were made. */
const lastAdded = (id: string, from: string): string => each(id, from, '1 DESC')

/** Ids of what the item `p.id` has to do with: in an article as they stand, elsewhere the last added first. */
const TIES: { [N in Noun]: Record<(typeof RELATED)[N][number], (known: Known) => string> } = {
  articles: {
    quotations: () => each('q.id', 'quotations q WHERE q.article_id = p.id', 'min(q.ordinal)'),
    experts: () =>
      each(
        'e.id',
        `appearances x JOIN persons e ON e.id = x.person_id WHERE x.article_id = p.id AND ${HAS_PROFILE}`,
        'min(x.ordinal)',
      ),
    claims: () => each('c.id', 'claims c WHERE c.article_id = p.id', 'min(c.ordinal)'),
    visits: () =>
      each('c.visit_id', 'claims c WHERE c.article_id = p.id AND c.visit_id IS NOT NULL', 'min(c.ordinal)'),
    treaties: () => each('m.treaty_id', 'treaty_mentions m WHERE m.article_id = p.id', 'min(m.ordinal)'),
  },
  quotations: {
    articles: () => 'SELECT q.article_id FROM quotations q WHERE q.id = p.id',
    experts: () =>
      each(
        'e.id',
        `quotation_persons qp JOIN persons e ON e.id = qp.person_id WHERE qp.quotation_id = p.id AND ${HAS_PROFILE}`,
        'min(qp.ordinal)',
      ),
    claims: () => each('c.id', 'claims c WHERE c.quotation_id = p.id', 'min(c.ordinal)'),
  },
  experts: {
    articles: (known) =>
      lastAdded('x.article_id', `appearances x WHERE x.person_id = p.id AND ${known('x.article_id')}`),
    quotations: (known) =>
      lastAdded(
        'qp.quotation_id',
        `quotation_persons qp WHERE qp.person_id = p.id
           AND EXISTS (SELECT FROM quotations q WHERE q.id = qp.quotation_id AND ${known('q.article_id')})`,
      ),
    claims: (known) =>
      lastAdded(
        'cp.claim_id',
        `claim_persons cp WHERE cp.person_id = p.id
           AND EXISTS (SELECT FROM claims c WHERE c.id = cp.claim_id AND ${known('c.article_id')})`,
      ),
  },
  claims: {
    articles: () => 'SELECT c.article_id FROM claims c WHERE c.id = p.id',
    quotations: () => 'SELECT c.quotation_id FROM claims c WHERE c.id = p.id',
    experts: () =>
      each(
        'e.id',
        `claim_persons cp JOIN persons e ON e.id = cp.person_id WHERE cp.claim_id = p.id AND ${HAS_PROFILE}`,
        'min(cp.part), 1',
      ),
    visits: () => 'SELECT c.visit_id FROM claims c WHERE c.id = p.id',
    treaties: () => 'SELECT c.treaty_id FROM claims c WHERE c.id = p.id',
  },
  visits: {
    articles: (known) =>
      lastAdded('c.article_id', `claims c WHERE c.visit_id = p.id AND ${known('c.article_id')}`),
    experts: () => `SELECT e.id FROM visits v JOIN persons e ON e.id = v.visitor_person_id
      WHERE v.id = p.id AND ${HAS_PROFILE}`,
    claims: (known) => lastAdded('c.id', `claims c WHERE c.visit_id = p.id AND ${known('c.article_id')}`),
  },
  treaties: {
    articles: (known) =>
      lastAdded('m.article_id', `treaty_mentions m WHERE m.treaty_id = p.id AND ${known('m.article_id')}`),
    claims: (known) => lastAdded('c.id', `claims c WHERE c.treaty_id = p.id AND ${known('c.article_id')}`),
  },
}

export async function related(
  pool: pg.Pool,
  noun: Noun,
  items: readonly ItemId[],
  view: View = {},
): Promise<Related> {
  const { asOf } = view
  const then = knownAt('$1', '$2::text')
  const known: Known = (articleId) =>
    asOf === undefined ? 'true' : `EXISTS (SELECT FROM articles a WHERE a.id = ${articleId} AND ${then})`
  const values: (string | string[] | null)[] = asOf === undefined ? [] : knownValues(view)
  const tied = [...new Set(items.map((item) => item.noun))].flatMap((of) => {
    const tie = (TIES[of] as Partial<Record<Noun, (known: Known) => string>>)[noun]
    if (!tie) return []
    const ids = `$${values.push(items.filter((item) => item.noun === of).map(({ id }) => id))}::uuid[]`
    return `SELECT p.id AS of, r.id, r.n FROM unnest(${ids}) p(id)
      CROSS JOIN LATERAL unnest(ARRAY(${tie(known)} LIMIT ${MOST_RELATED})) WITH ORDINALITY r(id, n) WHERE r.id IS NOT NULL`
  })
  if (tied.length === 0) return { json: '[]', ids: {} }
  const asked = asOf === undefined ? '' : 'asked AS (SELECT $1::timestamptz, $2::text), ' // types, where no tie asks
  const text = `WITH ${asked}tied AS MATERIALIZED (${tied.join(' UNION ALL ')})
    SELECT (SELECT coalesce('[' || string_agg(i.json, ',') || ']', '[]') FROM (SELECT DISTINCT id FROM tied) p, ${itemOf(asOf === undefined ? LISTS[noun] : listThen(noun, then))}) AS json,
      (SELECT coalesce(json_object_agg(of, ids), '{}') FROM (SELECT of, json_agg(id ORDER BY n) AS ids FROM tied GROUP BY of) each) AS ids`
  const found = await row<{ json: string; ids: Related['ids'] }>(pool, text, values)
  if (found === null) return { json: '[]', ids: {} }
  if (noun !== 'visits' || asOf === undefined) return found
  const visits = await summariesThen(pool, [...new Set(Object.values(found.ids).flat())], view)
  return { ...found, json: `[${[...visits.values()].join(',')}]` }
}
