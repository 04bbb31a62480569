import type pg from 'pg'
import type { Page, PageRequest } from '../query.ts'
import { row, rows, type Connection } from '../statement.ts'
import type { Conditions } from './conditions.ts'

/** How a list is found and shown. */
export interface List {
  /** Rows to choose from: tables and aliases. */
  from: string
  id: string
  /** What it may be sorted by, by name; each has an index that ends in the id. */
  sorts: Record<string, { column: string; type: 'timestamptz' | 'date' | 'text' | 'int' | 'real' | 'uuid' }>
  /** One of these by default; a minus turns it round. */
  sort: string
  /** Rows to show: joined to `p.id`. */
  joins: string
  /** SQL that builds the JSON of one item, as json or text. */
  item: string
}

interface Found extends pg.QueryResultRow {
  json: string
  next: [string, string] | null
}

/**
 * One page by row-value keyset: `(sort, id) < ($1, $2)` costs the same at any depth. Only the rows of the page are
 * built into JSON. One row more than the page is looked for, to know whether there is a next one.
 * Each way of the conditions gives as many, in order.
 */
export async function page(
  connection: Connection,
  list: List,
  where: Conditions,
  { limit, after, total, lines = false, sort = list.sort }: PageRequest,
): Promise<Page> {
  const count = total ? countAll(connection, list, where.toString(), [...where.values]) : null
  const { column, type } = list.sorts[sort.replace('-', '')] as List['sorts'][string]
  const direction = sort.startsWith('-') ? 'DESC' : 'ASC'
  if (after) {
    const beyond = direction === 'ASC' ? '>' : '<'
    where.add(
      `(${column}, ${list.id}) ${beyond} (${where.bind(after[0])}::${type}, ${where.bind(after[1])}::uuid)`,
    )
  }
  const size = Math.trunc(limit) // written into the text, not bound: the plan depends on it
  const inOrder = (matching: string) => `(
      SELECT ${list.id} AS id, ${column} AS sort FROM ${list.from} WHERE ${matching}
      ORDER BY ${column} ${direction}, ${list.id} ${direction} LIMIT ${size + 1})`
  const text = `
    WITH found AS MATERIALIZED (
      ${where.ways().map(inOrder).join(' UNION ')}),
    page AS MATERIALIZED (
      SELECT id, sort, row_number() OVER (ORDER BY sort ${direction}, id ${direction}) AS n FROM found)
    SELECT ${lines ? LINES : ARRAY} AS json,
      (SELECT ARRAY[sort::text, id::text] FROM page
       WHERE n = ${size} AND EXISTS (SELECT FROM page WHERE n > ${size})) AS next
    FROM page p, ${itemOf(list)} WHERE p.n <= ${size}`
  const [found, matching] = await Promise.all([row<Found>(connection, text, where.values), count])
  return { json: found?.json ?? (lines ? '' : '[]'), next: found?.next ?? null, total: matching }
}

/** `i.json` of what has the id `p.id`: each looked up by that, however many the planner takes them for. */
export const itemOf = ({ item, joins }: Pick<List, 'item' | 'joins'>): string =>
  `LATERAL (SELECT (${item})::text AS json FROM (SELECT p.id) p ${joins} LIMIT 1) i`

const ARRAY = `coalesce('[' || string_agg(i.json, ',' ORDER BY p.n) || ']', '[]')`
/** In the strings of JSON a line break is escaped: one that is left stands between them. */
const LINES = `coalesce(string_agg(replace(i.json, E'\\n', ' ') || E'\\n', '' ORDER BY p.n), '')`

/** Postgres takes no value that a statement does not speak of: what the items alone are asked by is left out. */
async function countAll(
  connection: Connection,
  list: List,
  where: string,
  values: Conditions['values'],
): Promise<number> {
  const spoken = [...new Set(where.match(/\$\d+/g))]
  const [found] = await rows<{ n: string }>(
    connection,
    `SELECT count(*) AS n FROM ${list.from} WHERE ${where.replace(/\$\d+/g, (one) => `$${spoken.indexOf(one) + 1}`)}`,
    spoken.map((one) => values[Number(one.slice(1)) - 1] as Conditions['values'][number]),
  )
  return Number(found?.n ?? 0)
}
