/** What a search matches, type by type, as parts of its statement. */
import { MOST_COUNTED, type SearchType } from '../query.ts'
import type { SearchFilters } from '../filters.ts'
import { articleConditions, ARTICLES } from './articles.ts'
import { claimConditions, CLAIMS } from './claims.ts'
import { asksOfArticle, Conditions } from './conditions.ts'
import { expertConditions, EXPERTS } from './experts.ts'
import { FIT, isMeant, NAMED } from './meant-names.ts'
import { namesAsked } from './names-asked.ts'
import type { List } from './pages.ts'
import { quotationConditions, QUOTATIONS } from './quotations.ts'

/** In a table of more rows, a word that most rows hold is found among the newest, and not counted to the end. */
const LARGE = 20_000
/** That many of the newest rows tell whether a word is common: two of them hold it. */
const GLANCE = 16

/** Of so many matches or fewer all are looked at, whatever else there is. */
const SOME = 200
/** Of more than SOME matches so many of the newest rows hold a page, where they are spread evenly over 100,000. */
const WINDOW = 8000

/** The words that are searched for; a statement begins with them. */
export const QUERY = '(SELECT words FROM query)'
export const withQuery = (words: string): string => `
  WITH spelt AS MATERIALIZED (SELECT spellings(${words}) AS others),
  query AS MATERIALIZED (SELECT search_query(${words}, others) AS words FROM spelt)`

interface Searched {
  list: List
  table: string
  /** What else is asked, as in the list of these. */
  conditions: (filters: Asked, where: Conditions) => Conditions
}
export type Asked = Omit<SearchFilters, 'q' | 'type'>

/** What is searched by words. Experts are searched by name. */
export const BY_WORDS: Record<Exclude<SearchType, 'expert'>, Searched> = {
  article: { list: ARTICLES, table: 'articles', conditions: articleConditions },
  quotation: { list: QUOTATIONS, table: 'quotations', conditions: quotationConditions },
  claim: { list: CLAIMS, table: 'claims', conditions: claimConditions },
}
export const LISTS: Record<SearchType, List> = {
  article: ARTICLES,
  quotation: QUOTATIONS,
  expert: EXPERTS,
  claim: CLAIMS,
}

/** How many of the newest are wanted, from where on; `few`: of how many at most all are, instead. */
interface Wanted {
  most: number
  after?: string
  few?: number
  /** Rather soon than counted: more than SOME matches are counted no further than they are looked for. */
  soon?: boolean
}

/**
 * Asks up to five times in one statement, and no longer than needed. In a large table first the newest rows, where a glance says
 * that the word is common: they hold a page of it. Then a few matches, by the text index alone, and if there are more, those among the
 * newest thousands of rows, by both indexes. Else a bounded number of matches: are they few, they are sorted; are they
 * many, the rows are walked from the newest. Each way alone is slow for other words, and the planner cannot know which they
 * are. What hides the word from its estimate is QUERY; and CASE, that a walk has to go far before it finds. `parts` has `TYPE_count`; `newest` selects `id` and `sort`.
 */
export function matchingWords(
  type: keyof typeof BY_WORDS,
  filters: Asked,
  { most, after = 'true', few: ofFew = most, soon = false }: Wanted,
  where: Conditions,
): { parts: string; newest: string } {
  const { list, table, conditions } = BY_WORDS[type]
  const [alias] = list.id.split('.') as [string]
  const [search, sorted] = [`${alias}.search`, `${alias}.sorted_at`]
  const withArticle =
    alias !== 'a' && (asksOfArticle(filters) || (type === 'quotation' && filters.country !== undefined))
  const rest = conditions(filters, where).take()
  const joined = withArticle ? ` JOIN articles a ON a.id = ${alias}.article_id` : ''
  const afterRow = after.replaceAll('p.sort', sorted).replaceAll('p.id', list.id)
  const newestFirst = `ORDER BY ${sorted} DESC, ${list.id} DESC`
  const large = `(SELECT reltuples > ${LARGE} FROM pg_class WHERE oid = '${table}'::regclass)`
  const rows = `SELECT ${list.id} AS id, ${sorted} AS sort FROM ${table} ${alias}${joined}`
  const matching = `${search} @@ ${QUERY} AND ${rest}`
  const countOf = (part: string) => `(SELECT count(*) FROM ${type}_${part})`
  const enough = `${countOf('early')} >= ${most}`
  const few = `${countOf('probe')} <= ${MOST_COUNTED}`
  const among = (rows: number) =>
    `(SELECT * FROM ${table} ${alias} WHERE ${afterRow} ${newestFirst} LIMIT ${rows}) ${alias}`
  const oldest = `(SELECT ${sorted} FROM ${table} ${alias} WHERE ${afterRow} ${newestFirst} OFFSET ${WINDOW} LIMIT 1)`
  const parts = `${type}_glance AS MATERIALIZED (
    SELECT count(*) > 1 AS common FROM ${among(GLANCE)} WHERE ${large} AND ${search} @@ ${QUERY}),
  ${type}_recent AS MATERIALIZED (
    SELECT ${list.id} AS id, ${sorted} AS sort FROM ${among(4 * most)}${joined}
    WHERE (SELECT common FROM ${type}_glance) AND ${matching}),
  ${type}_some AS MATERIALIZED (
    ${rows} WHERE ${soon} AND ${large} AND ${countOf('recent')} < ${most} AND ${matching} LIMIT ${SOME + 1}),
  ${type}_early AS MATERIALIZED (
    SELECT id, sort FROM ${type}_recent WHERE ${countOf('recent')} >= ${most}
    UNION ALL
    ${rows} WHERE ${countOf('some')} > ${SOME} AND ${sorted} >= ${oldest} AND ${sorted} <= (SELECT 'infinity'::timestamptz)
      AND ${matching} AND ${afterRow}),
  ${type}_probe AS MATERIALIZED (
    SELECT id, sort FROM ${type}_some WHERE ${countOf('some')} <= ${SOME}
    UNION ALL
    (${rows} WHERE NOT ${enough} AND (NOT ${soon} OR NOT ${large} OR ${countOf('some')} > ${SOME}) AND ${matching} LIMIT ${MOST_COUNTED + 1})),
  ${type}_count AS MATERIALIZED (
    SELECT CASE WHEN ${enough} THEN ${countOf('early')} ELSE least(${MOST_COUNTED}, ${countOf('probe')}) END AS value,
      CASE WHEN ${enough} OR NOT ${few} THEN 'atLeast' ELSE 'exact' END AS relation)`
  const newest = `
    (SELECT id, sort FROM ${type}_early p WHERE ${enough} ORDER BY sort DESC, id DESC LIMIT ${most})
    UNION ALL
    (SELECT id, sort FROM ${type}_probe p WHERE ${few} AND ${after} ORDER BY sort DESC, id DESC LIMIT ${ofFew})
    UNION ALL
    (${rows} WHERE NOT ${few} AND CASE WHEN ${search} @@ ${QUERY} THEN true ELSE false END AND ${rest} AND ${afterRow} ${newestFirst} LIMIT ${most})`
  return { parts, newest }
}

/** By name, however it is spelt; `parts` has `expert_probe` of `id` and `sort`, by likeness or by the last quotation. */
export function matchingExperts(q: string, filters: Asked, ranked: boolean, where: Conditions): string {
  const { any, none } = namesAsked(q)
  const keys = any.map((key) => ({ key, placeholder: where.bind(key) }))
  const named = keys.map(({ key, placeholder }) => isMeant(key, placeholder, where)).join(' OR ') || 'false'
  expertConditions(filters, where).add(`(${named})`)
  for (const key of none) where.add(`NOT ${NAMED(where.bind(key))}`)
  const rest = where.take()
  const sort = ranked
    ? `greatest(${['0::real', ...keys.map(({ placeholder }) => FIT(placeholder))].join(', ')})`
    : `coalesce(e.last_quoted_at, e.last_quoted_on::timestamp AT TIME ZONE 'UTC')`
  return `expert_probe AS MATERIALIZED (
    SELECT e.id, ${sort} AS sort FROM persons e WHERE ${rest} LIMIT ${MOST_COUNTED + 1}),
  expert_count AS MATERIALIZED (SELECT least(count(*), ${MOST_COUNTED}) AS value,
      CASE WHEN count(*) > ${MOST_COUNTED} THEN 'atLeast' ELSE 'exact' END AS relation FROM expert_probe)`
}
