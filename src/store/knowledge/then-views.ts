/**
 * What was known here at a time: views of the schema `known` that stand in for the tables. In the place of what an article says
 * now they have what it said then, which a revision replaced since. The same statements read either.
 */
import type pg from 'pg'

/** What belongs to an article, and is hidden where it said something else then. */
const OF_ARTICLES = ['claims', 'quotations', 'appearances', 'treaty_mentions', 'person_mentions'] as const
/** What belongs to these. */
const OF_THOSE = ['claim_persons', 'claim_organizations', 'quotation_persons'] as const
/** What many articles speak of: it may be that none does any more. */
const OF_MANY = ['visits', 'treaties', 'persons', 'person_portraits'] as const

export const FORMER = ['articles', ...OF_ARTICLES, ...OF_THOSE, ...OF_MANY, 'person_aliases'] as const
export type FormerKind = (typeof FORMER)[number]

const THEN = `known_from <= current_setting('chancery.as_of')::timestamptz AND known_until > current_setting('chancery.as_of')::timestamptz`

const rowsThen = (kind: FormerKind): string =>
  `SELECT r.row, r.known_until FROM public.former_rows r WHERE r.kind = '${kind}' AND r.${THEN}`

/** Rows as they were; a person who was merged since is who he or she is now. */
const former = (kind: FormerKind, rows = rowsThen(kind)): string => `
  SELECT t.* FROM (${rows}) r LEFT JOIN public.former_persons f ON f.id = (r.row ->> 'person_id')::uuid
  CROSS JOIN LATERAL jsonb_populate_record(NULL::public.${kind},
    CASE WHEN f.id IS NULL THEN r.row ELSE r.row || jsonb_build_object('person_id', f.person_id) END) t`

/** Of what several articles speak of, as it was soonest after. */
const soonest = (kind: FormerKind): string =>
  `SELECT DISTINCT ON (r.row ->> 'id') r.row FROM (${rowsThen(kind)}) r ORDER BY r.row ->> 'id', r.known_until`

const replaced = (article: string): string =>
  `EXISTS (SELECT FROM public.former_rows r WHERE r.kind = 'articles' AND r.article_id = ${article} AND r.${THEN})`

const viewOf = (kind: FormerKind): string => {
  const now = `SELECT t.* FROM public.${kind} t`
  if (kind === 'articles') return `${now} WHERE NOT ${replaced('t.id')} UNION ALL ${former(kind)}`
  if (isOne(OF_ARTICLES, kind))
    return `${now} WHERE NOT ${replaced('t.article_id')} UNION ALL ${former(kind)}`
  if (isOne(OF_MANY, kind))
    return `${now} WHERE t.id NOT IN (SELECT (r.row ->> 'id')::uuid FROM (${rowsThen(kind)}) r)
      UNION ALL ${former(kind, soonest(kind))}`
  return `${now} UNION ${former(kind)}`
}

const isOne = (kinds: readonly FormerKind[], kind: FormerKind): boolean => kinds.includes(kind)

/** To be run whenever a table has changed. */
export const THEN_VIEWS = `
  DROP SCHEMA IF EXISTS known CASCADE; CREATE SCHEMA known;
  ${FORMER.map((kind) => `CREATE VIEW known.${kind} AS ${viewOf(kind)};`).join('\n')}`

/** Where nothing that was known then has been revised since, the tables tell it, and much faster. */
const SET_THEN = `
  SELECT set_config('chancery.as_of', $1, true), CASE WHEN EXISTS (
    SELECT FROM former_rows WHERE kind = 'articles' AND known_from <= $1::text::timestamptz AND known_until > $1::text::timestamptz)
  THEN set_config('search_path', 'known, public', true) END`

/** Reads what was known here at a time. */
export function poolThen(pool: pg.Pool, asOf: string): pg.Pool {
  const query = async (config: pg.QueryConfig): Promise<pg.QueryResult> => {
    const client = await pool.connect()
    try {
      await client.query('BEGIN READ ONLY')
      await client.query(SET_THEN, [asOf])
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
