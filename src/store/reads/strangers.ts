/** Ids and names in filters that are of nothing that is stored: looked for when a list came out empty, to tell a slip from an empty list. */
import type pg from 'pg'
import { isId } from '../ids.ts'
import { nameKey } from '../name-key.ts'
import { row } from '../statement.ts'
import { partsOf, SOURCE_KEY } from './conditions.ts'

/** SQL of what bears the ids `$1`, what has a name with one of the parts `$2`, and of `name` and `key` of all. */
interface Kind {
  noun: string
  ids: string
  parts?: string
  names?: string
  /** Too many to compare with each. */
  many?: boolean
}

const ARTICLE: Kind = {
  noun: 'article',
  ids: 'SELECT FROM articles WHERE id = ANY ($1) UNION ALL SELECT FROM tombstones WHERE article_id = ANY ($1)',
}
const KINDS = {
  article: ARTICLE,
  duplicateOf: ARTICLE,
  person: {
    noun: 'person',
    ids: 'SELECT FROM persons WHERE id = ANY ($1) UNION ALL SELECT FROM former_persons WHERE id = ANY ($1)',
    parts: `SELECT FROM unnest($2) part JOIN person_aliases pa ON pa.name_key ~ part
      UNION ALL SELECT FROM unnest($2) part JOIN visits v ON v.visitor_key ~ part`,
    names: 'SELECT name, name_key AS key FROM person_aliases',
    many: true,
  },
  treaty: {
    noun: 'treaty',
    ids: 'SELECT FROM treaties WHERE id = ANY ($1) UNION ALL SELECT FROM former_treaties WHERE id = ANY ($1)',
    parts: `SELECT FROM unnest($2) part JOIN treaties t ON t.name_key ~ part
      UNION ALL SELECT FROM unnest($2) part JOIN treaty_forms f ON f.name_key ~ part`,
    names: 'SELECT label AS name, name_key AS key FROM treaties',
  },
  visit: {
    noun: 'visit',
    ids: 'SELECT FROM visits WHERE id = ANY ($1) UNION ALL SELECT FROM former_visits WHERE id = ANY ($1)',
  },
  organization: {
    noun: 'organisation',
    ids: 'SELECT FROM organizations WHERE id = ANY ($1)',
    parts: 'SELECT FROM organizations o WHERE o.name_key ~ ANY ($2)',
    names: 'SELECT name, name_key AS key FROM organizations',
  },
  source: {
    noun: 'source',
    ids: 'SELECT FROM sources WHERE id = ANY ($1)',
    parts: `SELECT FROM sources s WHERE ${SOURCE_KEY} ~ ANY ($2)`,
    names: `SELECT s.name, ${SOURCE_KEY} AS key FROM sources s`,
  },
} as const satisfies Record<string, Kind>
const FILTERS = Object.keys(KINDS) as (keyof typeof KINDS)[]

// An index of trigrams answers either of the two.
const INDEXED = '$1 <% key OR key % $1'
const LIKE = 'word_similarity($1, key) > 0.4'

/** Of all values of a filter none is known: the first of them, and the name that was probably meant. */
export interface Stranger {
  filter: string
  noun: string
  given: string
  meant: string | null
}

export const strangers =
  (pool: pg.Pool) =>
  async (filters: object): Promise<Stranger[]> => {
    const asked = filters as Partial<Record<string, string[]>>
    const found = await Promise.all(FILTERS.map((filter) => strangerIn(pool, filter, asked[filter] ?? [])))
    return found.filter((one) => one !== null)
  }

async function strangerIn(
  pool: pg.Pool,
  filter: keyof typeof KINDS,
  values: readonly string[],
): Promise<Stranger | null> {
  const [given] = values
  if (given === undefined) return null
  const { noun, ids, parts, names, many }: Kind = KINDS[filter]
  const isKnown = await row(
    pool,
    `SELECT 1 AS known WHERE EXISTS (${ids.replaceAll('$1', '$1::uuid[]')})${
      parts ? ` OR EXISTS (${parts.replaceAll('$2', '$2::text[]')})` : ''
    }`,
    parts ? [values.filter(isId), partsOf(values)] : [values.filter(isId)],
  )
  if (isKnown) return null
  if (isId(given) || names === undefined) return { filter, noun, given, meant: null }
  const text = `SELECT name FROM (${names}) n WHERE ${many ? INDEXED : LIKE}
    ORDER BY word_similarity($1, key) + similarity($1, key) DESC, name LIMIT 1`
  return {
    filter,
    noun,
    given,
    meant: (await row<{ name: string }>(pool, text, [nameKey(given)]))?.name ?? null,
  }
}
