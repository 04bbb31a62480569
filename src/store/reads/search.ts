import type pg from 'pg'
import { MOST_COUNTED, type Key, type SearchFilters, type SearchType } from '../query.ts'
import { row } from '../statement.ts'
import type { Found, Search } from '../store.ts'
import { articleConditions, ARTICLES } from './articles.ts'
import { claimConditions, CLAIMS } from './claims.ts'
import { asksOfArticle, Conditions } from './conditions.ts'
import { expertConditions, EXPERTS, isMeant, NAMED } from './experts.ts'
import { lexemes } from './lexemes.ts'
import { namesAsked } from './names-asked.ts'
import type { List } from './pages.ts'
import { quotationConditions, QUOTATIONS } from './quotations.ts'

/** Ranking costs as much as there are matches: only so many of the newest are ranked. */
const MOST_RANKED = 500
/** In a table of more rows, a word that most rows hold is found among the newest, and not counted to the end. */
const LARGE = 20_000
/** That many of the newest rows tell whether a word is common: two of them hold it. */
const GLANCE = 16

const QUERY = '(SELECT words FROM query)'

interface Searched {
  list: List
  table: string
  /** What else is asked, as in the list of these. */
  conditions: (filters: Asked, where: Conditions) => Conditions
}
type Asked = Omit<SearchFilters, 'q' | 'type'>

/** What is searched by words. Experts are searched by name: see `experts`. */
const BY_WORDS: Record<Exclude<SearchType, 'expert'>, Searched> = {
  article: { list: ARTICLES, table: 'articles', conditions: articleConditions },
  quotation: { list: QUOTATIONS, table: 'quotations', conditions: quotationConditions },
  claim: { list: CLAIMS, table: 'claims', conditions: claimConditions },
}
const LISTS: Record<SearchType, List> = {
  article: ARTICLES,
  quotation: QUOTATIONS,
  expert: EXPERTS,
  claim: CLAIMS,
}

/**
 * Asks three times in one statement, and no longer than needed. In a large table first the newest rows, where a glance says
 * that the word is common: they hold a page of it. Else a bounded number of matches, by the text index alone: are they few, they are sorted; are they
 * many, the rows are walked from the newest. Each way alone is slow for other words, and the planner cannot know which they
 * are. What hides the word from its estimate is QUERY.
 */
function byWords(
  type: keyof typeof BY_WORDS,
  filters: Asked,
  ranked: boolean,
  keyset: string,
  size: number,
  where: Conditions,
): string {
  const { list, table, conditions } = BY_WORDS[type]
  const [alias] = list.id.split('.') as [string]
  const [search, sorted] = [`${alias}.search`, `${alias}.sorted_at`]
  const withArticle =
    alias !== 'a' && (asksOfArticle(filters) || (type === 'quotation' && filters.country !== undefined))
  const rest = conditions(filters, where).take()
  const joined = withArticle ? ` JOIN articles a ON a.id = ${alias}.article_id` : ''
  const rows = `${table} ${alias}${joined}`
  const [wanted, after] = ranked ? [MOST_RANKED, 'true'] : [size, keyset]
  const afterRow = after.replaceAll('p.sort', sorted).replaceAll('p.id', list.id)
  const newestFirst = `ORDER BY ${sorted} DESC, ${list.id} DESC`
  const large = `(SELECT reltuples > ${LARGE} FROM pg_class WHERE oid = '${table}'::regclass)`
  const enough = `(SELECT count(*) FROM ${type}_recent) >= ${wanted}`
  const few = `(SELECT count(*) FROM ${type}_probe) <= ${MOST_COUNTED}`
  const among = (most: number) =>
    `(SELECT * FROM ${table} ${alias} WHERE ${afterRow} ${newestFirst} LIMIT ${most}) ${alias}`
  const parts = `${type}_glance AS MATERIALIZED (
    SELECT count(*) > 1 AS common FROM ${among(GLANCE)} WHERE ${large} AND ${search} @@ ${QUERY}),
  ${type}_recent AS MATERIALIZED (
    SELECT ${list.id} AS id, ${sorted} AS sort FROM ${among(4 * wanted)}${joined}
    WHERE (SELECT common FROM ${type}_glance) AND ${search} @@ ${QUERY} AND ${rest}),
  ${type}_probe AS MATERIALIZED (
    SELECT ${list.id} AS id, ${sorted} AS sort FROM ${rows}
    WHERE NOT ${enough} AND ${search} @@ ${QUERY} AND ${rest} LIMIT ${MOST_COUNTED + 1}),
  ${type}_count AS MATERIALIZED (
    SELECT CASE WHEN ${enough} THEN (SELECT count(*) FROM ${type}_recent)
        ELSE least(${MOST_COUNTED}, (SELECT count(*) FROM ${type}_probe)) END AS value,
      CASE WHEN ${enough} OR NOT ${few} THEN 'atLeast' ELSE 'exact' END AS relation)`
  const newest = `
    (SELECT id, sort FROM ${type}_recent p WHERE ${enough} ORDER BY sort DESC, id DESC LIMIT ${wanted})
    UNION ALL
    (SELECT id, sort FROM ${type}_probe p WHERE ${few} AND ${after} ORDER BY sort DESC, id DESC LIMIT ${wanted})
    UNION ALL
    (SELECT ${list.id}, ${sorted} FROM ${rows}
       WHERE NOT ${few} AND (${search} @@ ${QUERY}) IS TRUE AND ${rest} AND ${afterRow} ${newestFirst} LIMIT ${wanted})`
  if (!ranked) return `${parts}, ${type}_found AS (${newest})`
  // Divided by the logarithm of the length; what is hit in a title counts more (weights A to D).
  return `${parts}, ${type}_newest AS MATERIALIZED (${newest}), ${type}_found AS (
    SELECT p.id, p.sort FROM (SELECT ${list.id} AS id, ts_rank_cd(${search}, ${QUERY}, 1) AS sort
      FROM ${type}_newest n JOIN ${table} ${alias} ON ${list.id} = n.id) p WHERE ${keyset} ORDER BY sort DESC, id DESC LIMIT ${size})`
}

/** By name, however it is spelt, best first or last quoted first. */
function experts(
  q: string,
  filters: Asked,
  ranked: boolean,
  keyset: string,
  size: number,
  where: Conditions,
): string {
  const { any, none } = namesAsked(q)
  const named = any.map((key) => isMeant(key, where)).join(' OR ') || 'false'
  expertConditions(filters, where).add(`(${named})`)
  for (const key of none) where.add(`NOT ${NAMED(where.bind(key))}`)
  const rest = where.take()
  const sort = ranked
    ? `(SELECT max(word_similarity(key, pa.name_key)) FROM person_aliases pa, unnest(ARRAY[${any.map((key) => where.bind(key)).join()}]::text[]) key
        WHERE pa.person_id = e.id)`
    : `coalesce(e.last_quoted_at, e.last_quoted_on::timestamp AT TIME ZONE 'UTC')`
  return `expert_probe AS MATERIALIZED (
    SELECT e.id, ${sort} AS sort FROM persons e WHERE ${rest} LIMIT ${MOST_COUNTED + 1}),
  expert_count AS (SELECT least(count(*), ${MOST_COUNTED}) AS value,
      CASE WHEN count(*) > ${MOST_COUNTED} THEN 'atLeast' ELSE 'exact' END AS relation FROM expert_probe),
  expert_found AS (
    SELECT id, sort FROM expert_probe p WHERE ${keyset} ORDER BY sort DESC, id DESC LIMIT ${size})`
}

interface Answer {
  hits: { type: SearchType; item: object; text?: string }[] | null
  next: [string, string] | null
  counts: Found['counts']
  words: string | null
}

export const search = (pool: pg.Pool): Search => ({
  lexemesOf: lexemes(pool),

  async find({ q, type: types, ...filters }, { limit, after, sort }) {
    const where = new Conditions()
    const words = where.bind(q)
    const ranked = sort === 'relevance'
    const size = Math.trunc(limit)
    const keyset = keysetAfter(after, ranked, where)
    const parts = types.map((type) =>
      type === 'expert'
        ? experts(q, filters, ranked, keyset, size + 1, where)
        : byWords(type, filters, ranked, keyset, size + 1, where),
    )
    const text = `
      WITH query AS MATERIALIZED (SELECT search_query(${words}) AS words), ${parts.join(', ')},
      page AS MATERIALIZED (
        SELECT type, id, sort, row_number() OVER (ORDER BY sort DESC, id DESC) AS n FROM (
          ${types.map((type) => `SELECT '${type}' AS type, id, sort FROM ${type}_found`).join(' UNION ALL ')}
          ORDER BY sort DESC, id DESC LIMIT ${size + 1}) merged)
      SELECT (SELECT json_agg(json_build_object('type', type, 'item', CASE type ${types.map(itemOf).join(' ')} END,
          'text', ${types.includes('article') ? `CASE type WHEN 'article' THEN (SELECT left(text, 200000) FROM articles WHERE id = page.id) END` : 'null'}) ORDER BY n)
        FROM page WHERE n <= ${size}) AS hits,
        (SELECT ARRAY[sort::text, id::text] FROM page WHERE n = ${size} AND EXISTS (SELECT FROM page WHERE n > ${size})) AS next,
        json_build_object(${types.map((type) => `'${type}', (SELECT to_json(n) FROM ${type}_count n)`).join(', ')}) AS counts,
        querytree(${QUERY}) AS words`
    const found = await row<Answer>(pool, text, where.values)
    return {
      hits: (found?.hits ?? []) as Found['hits'],
      next: found?.next ?? null,
      counts: found?.counts ?? {},
      lexemes: lexemesIn(found?.words ?? ''),
    }
  },
})

function keysetAfter(after: Key | null, ranked: boolean, where: Conditions): string {
  if (!after) return 'true'
  const type = ranked ? 'real' : 'timestamptz'
  return `(p.sort, p.id) < (${where.bind(after[0])}::${type}, ${where.bind(after[1])}::uuid)`
}

const itemOf = (type: SearchType): string =>
  `WHEN '${type}' THEN (SELECT (${LISTS[type].item})::json FROM (SELECT page.id) p ${LISTS[type].joins})`

/** `'treati' & ( 'ally' | 'it''s' )`: what is asked for, without what must not be there. */
const lexemesIn = (query: string): string[] =>
  [...query.matchAll(/'((?:[^']|'')*)'/g)].map(([, quoted = '']) => quoted.replaceAll("''", "'"))
