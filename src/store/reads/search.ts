import type pg from 'pg'
import type { SearchFilters } from '../filters.ts'
import { type Key, MOST_RANKED, type PageRequest, type SearchType } from '../query.ts'
import { row } from '../statement.ts'
import { Conditions } from './conditions.ts'
import { lexemes } from './lexemes.ts'
import { type Asked, BY_WORDS, LISTS, matchingExperts, matchingWords, QUERY, withQuery } from './matches.ts'
import { searchFacets, type SearchFacets } from './search-facets.ts'

export interface Search {
  /** `counted`: all matches are, as far as any are counted, also where there is a quicker way to the newest. */
  find(filters: SearchFilters, page: Omit<PageRequest, 'total'> & { counted?: boolean }): Promise<Found>
  /** How many of all that match have each value. */
  facets(filters: SearchFilters): Promise<SearchFacets>
  /** Names among these words, each with the other spellings that lists look for as well. */
  spellingsOf(words: string): Promise<Found['spellings']>
  /** What each word is to the index; words that it leaves out have none. */
  lexemesOf(words: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>
}

/** A page of a search. */
export interface Found {
  /** `item` as its list shows it; of an article also the `text`, as far as it is searched. */
  hits: { type: SearchType; item: Record<string, unknown>; text: string | null }[]
  next: Key | null
  /** Matches of each type. */
  counts: Partial<Record<SearchType, { value: number; relation: 'exact' | 'atLeast' }>>
  /** What was looked for, as the index has it; without what must not be there. */
  lexemes: string[]
  /** Names that were asked for, each with the other spellings that were looked for as well. */
  spellings: Record<string, string[]>
}

/** SQL that ends in `TYPE_found`: `id` and `sort` of the page’s worth of them. */
function byWords(
  type: keyof typeof BY_WORDS,
  filters: Asked,
  ranked: boolean,
  keyset: string,
  size: number,
  soon: boolean,
  where: Conditions,
): string {
  const { parts, newest } = matchingWords(
    type,
    filters,
    ranked ? { most: MOST_RANKED } : { most: size, after: keyset, soon },
    where,
  )
  if (!ranked) return `${parts}, ${type}_found AS (${newest})`
  const { list, table } = BY_WORDS[type]
  const [alias] = list.id.split('.') as [string]
  // Divided by the logarithm of the length; what is hit in a title counts more (weights A to D).
  return `${parts}, ${type}_newest AS MATERIALIZED (${newest}), ${type}_found AS (
    SELECT p.id, p.sort FROM (SELECT ${list.id} AS id, ts_rank_cd(${alias}.search, ${QUERY}, 1) AS sort
      FROM ${type}_newest n JOIN ${table} ${alias} ON ${list.id} = n.id) p WHERE ${keyset} ORDER BY sort DESC, id DESC LIMIT ${size})`
}

/** The same of experts, best first or last quoted first. */
const byName = (
  q: string,
  filters: Asked,
  ranked: boolean,
  keyset: string,
  size: number,
  where: Conditions,
): string => `${matchingExperts(q, filters, ranked, where)},
  expert_found AS (
    SELECT id, sort FROM expert_probe p WHERE ${keyset} ORDER BY sort DESC, id DESC LIMIT ${size})`

interface Answer {
  hits: { type: SearchType; item: object; text?: string }[] | null
  next: [string, string] | null
  counts: Found['counts']
  words: string | null
  spellings: Found['spellings'] | null
}

export const search = (pool: pg.Pool): Search => ({
  async spellingsOf(words) {
    const text = 'SELECT spellings($1) AS others'
    return (await row<{ others: Found['spellings'] | null }>(pool, text, [words]))?.others ?? {}
  },

  lexemesOf: lexemes(pool),
  facets: (filters) => searchFacets(pool, filters),

  async find({ q, type: types, ...filters }, { limit, after, sort, counted = false }) {
    const where = new Conditions()
    const words = where.bind(q)
    const ranked = sort === 'relevance'
    const size = Math.trunc(limit)
    const keyset = keysetAfter(after, ranked, where)
    const parts = types.map((type) =>
      type === 'expert'
        ? byName(q, filters, ranked, keyset, size + 1, where)
        : byWords(type, filters, ranked, keyset, size + 1, !counted, where),
    )
    const text = `
      ${withQuery(words)}, ${parts.join(', ')},
      page AS MATERIALIZED (
        SELECT type, id, sort, row_number() OVER (ORDER BY sort DESC, id DESC) AS n FROM (
          ${types.map((type) => `SELECT '${type}' AS type, id, sort FROM ${type}_found`).join(' UNION ALL ')}
          ORDER BY sort DESC, id DESC LIMIT ${size + 1}) merged)
      SELECT (SELECT json_agg(json_build_object('type', type, 'item', CASE type ${types.map(itemOf).join(' ')} END,
          'text', ${types.includes('article') ? `CASE type WHEN 'article' THEN (SELECT left(text, 200000) FROM articles WHERE id = page.id) END` : 'null'}) ORDER BY n)
        FROM page WHERE n <= ${size}) AS hits,
        (SELECT ARRAY[sort::text, id::text] FROM page WHERE n = ${size} AND EXISTS (SELECT FROM page WHERE n > ${size})) AS next,
        json_build_object(${types.map((type) => `'${type}', (SELECT to_json(n) FROM ${type}_count n)`).join(', ')}) AS counts,
        querytree(${QUERY}) AS words, (SELECT others FROM spelt) AS spellings`
    const found = await row<Answer>(pool, text, where.values)
    return {
      hits: (found?.hits ?? []) as Found['hits'],
      next: found?.next ?? null,
      counts: found?.counts ?? {},
      lexemes: lexemesIn(found?.words ?? ''),
      spellings: found?.spellings ?? {},
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
