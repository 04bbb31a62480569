/**
 * What was known at a time: views that stand in for the tables, in a schema for each clock. In the place of what an article says
 * now they have what it said then, which a revision replaced since. The same statements read either.
 */
import type pg from 'pg'
import {
  CLOCKS,
  FORMER,
  OF_ARTICLES,
  OF_MANY,
  type Clock,
  type Columns,
  type FormerKind,
} from './former-tables.ts'

const AT = `current_setting('chancery.as_of')::timestamptz`
const then = (clock: Clock, r: string): string =>
  `${r}.${clock}_from <= ${AT} AND ${r}.${clock}_until > ${AT}`

/** Who or what was merged since is who or what it is now. */
const LED_ON: Readonly<Record<string, string>> = {
  person_id: 'former_persons',
  visitor_person_id: 'former_persons',
  treaty_id: 'former_treaties',
}
const ledOn = (column: string): string =>
  column in LED_ON
    ? `coalesce((SELECT f.${column.replace('visitor_', '')} FROM public.${LED_ON[column]} f WHERE f.id = r.${column}), r.${column}) AS ${column}`
    : `r.${column}`

/**
 * What tells which rows were known is asked of those that stand and those that stood together: so the planner sees one list, which it
 * reads by the indexes of both, where it would have to read and sort the whole.
 */
function viewOf(kind: FormerKind, columns: readonly string[], clock: Clock): string {
  const [from, until] = [`${clock}_from`, `${clock}_until`]
  const was = columns.map(ledOn).join(', ')
  if (kind === 'person_aliases')
    return `SELECT ${columns.join(', ')} FROM public.${kind} UNION SELECT ${was} FROM former.${kind} r WHERE ${then(clock, 'r')}`
  const known = (stands: string, stood = 'true') => `
    SELECT ${columns.join(', ')} FROM (
      SELECT ${columns.join(', ')}, NULL::uuid AS told_in, '-infinity'::timestamptz AS ${from}, 'infinity'::timestamptz AS ${until} FROM public.${kind}
      UNION ALL SELECT ${was}, r.told_in, r.${from}, r.${until} FROM former.${kind} r) t
    WHERE CASE WHEN t.told_in IS NULL THEN ${stands} ELSE ${then(clock, 't')} AND ${stood} END`
  const notAmong = (id: string, former: FormerKind) =>
    `NOT EXISTS (SELECT FROM former.${former} r WHERE r.id = t.${id} AND ${then(clock, 'r')})`
  if (kind === 'articles') return known(notAmong('id', kind))
  if (isOne(OF_ARTICLES, kind)) return known(notAmong('article_id', 'articles'))
  if (!isOne(OF_MANY, kind)) return known('true')
  // Of what several articles spoke of, as it was soonest after.
  return known(
    notAmong('id', kind),
    `NOT EXISTS (SELECT FROM former.${kind} s WHERE s.id = t.id AND ${then(clock, 's')} AND (s.${until}, s.told_in) < (t.${until}, t.told_in))`,
  )
}

const isOne = (kinds: readonly FormerKind[], kind: FormerKind): boolean => kinds.includes(kind)

/** To be run before a table changes: no column can go, or be of another type, while a view reads it. */
export const DROP_THEN_VIEWS = CLOCKS.map((clock) => `DROP SCHEMA IF EXISTS known_${clock} CASCADE;`).join(
  '\n',
)

/** To be run whenever a table has changed. */
export const thenViews = (columns: Columns): string =>
  [DROP_THEN_VIEWS]
    .concat(
      CLOCKS.flatMap((clock) => [
        `CREATE SCHEMA known_${clock};`,
        ...FORMER.map(
          (kind) => `CREATE VIEW known_${clock}.${kind} AS ${viewOf(kind, columns.get(kind) ?? [], clock)};`,
        ),
      ]),
    )
    .join('\n')

/** Where nothing that was known then has been revised since, the tables tell it, and faster. */
const setThen = (clock: Clock): string => `
  SELECT set_config('chancery.as_of', $1, true), CASE WHEN EXISTS (
    SELECT FROM former.articles r WHERE r.${clock}_from <= $1::text::timestamptz AND r.${clock}_until > $1::text::timestamptz)
  THEN set_config('search_path', 'known_${clock}, public', true) END`

/** Reads what was known at a time. */
export function poolThen(pool: pg.Pool, asOf: string, clock: Clock): pg.Pool {
  const query = async (config: pg.QueryConfig): Promise<pg.QueryResult> => {
    const client = await pool.connect()
    try {
      await client.query('BEGIN READ ONLY')
      await client.query(setThen(clock), [asOf])
      // Without its name: under that it is planned for what is known now.
      const result = await client.query({ text: config.text, values: config.values ?? [] })
      await client.query('COMMIT')
      client.release()
      return result
    } catch (error) {
      client.release(true)
      throw error
    }
  }
  return { query } as unknown as pg.Pool
}
