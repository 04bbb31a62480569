import type pg from 'pg'
import { MOST_COUNTED, MOST_RANKED, SEARCH_FACETS, type SearchFacet, type SearchType } from '../query.ts'
import type { SearchFilters } from '../filters.ts'
import { row } from '../statement.ts'
import { asksOfClaim, claimConditions, ofClaim } from './claims.ts'
import { Conditions } from './conditions.ts'
import { facet } from './counts.ts'
import { HIS_APPEARANCES, HIS_CLAIMS, NOT_OF_CLAIMS } from './experts.ts'
import { type Asked, matchingExperts, matchingWords, withQuery } from './matches.ts'

/** Each value with how many have it, the most frequent first. */
export interface SearchFacets extends Record<SearchFacet, { value: string; count: number }[]> {
  /** `atLeast` where of a type only the newest were looked at. */
  relation: 'exact' | 'atLeast'
}

const MONTH = `to_char(a.published_on, 'YYYY-MM')`
/** Of a claim. */
const OF_CLAIM = `LATERAL (VALUES ('status', c.status), ('likelihood', c.band)) v(facet, value)`

/**
 * Rows of `facet` and `value` of one hit, each once: what it has is what the filter of that value would find it by. `hit`: its
 * id.
 */
const VALUES: Record<SearchType, (filters: Asked, where: Conditions) => string> = {
  article: (filters, where) => `
    SELECT 'country', unnest(a.countries) FROM articles a WHERE a.id = hit UNION ALL
    SELECT 'month', ${MONTH} FROM articles a WHERE a.id = hit UNION ALL
    (SELECT DISTINCT v.* FROM claims c, ${OF_CLAIM} WHERE c.article_id = hit AND ${ofClaim(filters, where).take()})`,

  quotation: (filters, where) => `
    SELECT 'country', unnest(a.countries) FROM quotations q JOIN articles a ON a.id = q.article_id WHERE q.id = hit UNION ALL
    SELECT 'month', ${MONTH} FROM quotations q JOIN articles a ON a.id = q.article_id WHERE q.id = hit UNION ALL
    (SELECT DISTINCT v.* FROM claims c, ${OF_CLAIM} WHERE c.quotation_id = hit AND ${ofClaim(filters, where).take()})`,

  claim: () => `
    SELECT 'country', unnest(c.countries) FROM claims c WHERE c.id = hit UNION ALL
    SELECT 'month', ${MONTH} FROM claims c JOIN articles a ON a.id = c.article_id WHERE c.id = hit UNION ALL
    SELECT v.* FROM claims c, ${OF_CLAIM} WHERE c.id = hit`,

  expert: (asked, where) => {
    const filters = { ...asked, organization: undefined } // that is whom he or she speaks for
    const claims = () => claimConditions({ ...filters, ...NOT_OF_CLAIMS }, where).take()
    const articles = asksOfClaim(filters)
      ? `${HIS_CLAIMS} AND ${claims()}`
      : `${HIS_APPEARANCES} AND ${where.ofArticle(filters).take()}`
    return `
    SELECT 'country', country::text FROM persons WHERE id = hit UNION ALL
    (SELECT DISTINCT 'month', m.month
      FROM persons e CROSS JOIN LATERAL (SELECT ${MONTH} AS month FROM ${articles}) m WHERE e.id = hit) UNION ALL
    (SELECT DISTINCT v.*
      FROM persons e CROSS JOIN LATERAL (SELECT c.status, c.band FROM ${HIS_CLAIMS} AND ${claims()}) c, ${OF_CLAIM} WHERE e.id = hit)`
  },
}

function hitsOf(type: SearchType, q: string, filters: Asked, where: Conditions): string {
  if (type === 'expert')
    return `${matchingExperts(q, filters, false, where)},
      expert_hits AS MATERIALIZED (SELECT id FROM expert_probe LIMIT ${MOST_COUNTED})`
  const { parts, newest } = matchingWords(type, filters, { most: MOST_RANKED, few: MOST_COUNTED }, where)
  return `${parts}, ${type}_hits AS MATERIALIZED (SELECT id FROM (${newest}) newest)`
}

/** Of a type of which more match than are counted, by the newest. */
export async function searchFacets(
  pool: pg.Pool,
  { q, type: types, ...filters }: SearchFilters,
): Promise<SearchFacets> {
  const where = new Conditions()
  const words = where.bind(q)
  const parts = types.map((type) => hitsOf(type, q, filters, where))
  const had = types.map(
    (type) => `SELECT v.* FROM (SELECT id AS hit FROM ${type}_hits) h
      CROSS JOIN LATERAL (${VALUES[type](filters, where)}) v(what, value)`,
  )
  const each = (item: (type: SearchType) => string) => types.map(item).join(' UNION ALL ')
  const text = `
    ${withQuery(words)}, ${parts.join(', ')},
    counted AS MATERIALIZED (
      SELECT what, value, count(*)::int AS n FROM (${had.join(' UNION ALL ')}) had WHERE value IS NOT NULL GROUP BY 1, 2
      UNION ALL SELECT 'type', type, value::int FROM (${each((type) => `SELECT '${type}' AS type, value FROM ${type}_count`)}) types WHERE value > 0)
    SELECT json_build_object(
      'relation', (SELECT max(relation) FILTER (WHERE relation = 'atLeast') FROM (${each((type) => `SELECT relation FROM ${type}_count`)}) all_types),
      ${SEARCH_FACETS.map((name) => `'${name}', ${facet(name)}`).join(', ')}) AS facets`
  const found = await row<{ facets: SearchFacets }>(pool, text, where.values)
  const none = { type: [], country: [], month: [], status: [], likelihood: [] }
  return { ...(found?.facets ?? none), relation: found?.facets.relation ?? 'exact' }
}
