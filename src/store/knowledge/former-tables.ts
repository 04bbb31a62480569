/** What a revision replaced is kept row by row, in a table of the schema `former` beside each: as it stood, and when it was known. */
import type pg from 'pg'

/** What belongs to an article, and is hidden where it said something else then. */
export const OF_ARTICLES = [
  'claims',
  'quotations',
  'appearances',
  'treaty_mentions',
  'person_mentions',
] as const
/** What belongs to these: each revision has others. */
const OF_THOSE = ['claim_persons', 'claim_organizations', 'quotation_persons'] as const
/** What many articles speak of: it may be that none does any more. */
export const OF_MANY = ['visits', 'treaties', 'persons', 'person_portraits'] as const

export const FORMER = ['articles', ...OF_ARTICLES, ...OF_THOSE, ...OF_MANY, 'person_aliases'] as const
export type FormerKind = (typeof FORMER)[number]

export const CLOCKS = ['published', 'ingested'] as const
export type Clock = (typeof CLOCKS)[number]

/** Of which article a row is, and when it was known by either clock. They go first, so that `SELECT …, t.*` fills the others. */
export const SPANS = ['told_in', ...CLOCKS.flatMap((clock) => [`${clock}_from`, `${clock}_until`])]

export type Columns = ReadonlyMap<FormerKind, readonly string[]>

/** Lets them follow the tables they stand beside, and gives the columns of these; null where there are none yet. */
export async function followTables(client: pg.Client): Promise<Columns | null> {
  const [now, former] = [await columnsOf(client, 'public'), await columnsOf(client, 'former')]
  if (FORMER.some((kind) => !former.has(kind))) return null
  for (const kind of FORMER) {
    const columns = now.get(kind) ?? new Map<string, string>()
    const kept = former.get(kind) ?? new Map<string, string>()
    const change = [
      ...[...kept.keys()]
        .filter((name) => !columns.has(name) && !SPANS.includes(name))
        .map((name) => `DROP COLUMN ${name}`),
      ...[...columns].filter(([name]) => !kept.has(name)).map(([name, type]) => `ADD COLUMN ${name} ${type}`),
      // What a plain cast does not turn into the other type, the migration has to turn here as well.
      ...[...columns]
        .filter(([name, type]) => kept.has(name) && kept.get(name) !== type)
        .map(([name, type]) => `ALTER COLUMN ${name} TYPE ${type} USING ${name}::${type}`),
    ]
    if (change.length > 0) await client.query(`ALTER TABLE former.${kind} ${change.join(', ')}`)
  }
  return new Map([...now].map(([kind, columns]) => [kind, [...columns.keys()]]))
}

/** Names and types of the columns of each table, in their order. */
async function columnsOf(client: pg.Client, schema: string): Promise<Map<FormerKind, Map<string, string>>> {
  const { rows } = await client.query<{ kind: FormerKind; name: string; type: string }>(
    `SELECT c.relname AS kind, quote_ident(a.attname) AS name, format_type(a.atttypid, a.atttypmod) AS type
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
     WHERE c.relnamespace = to_regnamespace($1)::oid AND c.relname = ANY ($2) AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum`,
    [schema, FORMER],
  )
  const tables = new Map<FormerKind, Map<string, string>>()
  for (const { kind, name, type } of rows)
    tables.set(kind, (tables.get(kind) ?? new Map<string, string>()).set(name, type))
  return tables
}
