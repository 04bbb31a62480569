/** SQL that builds the JSON of `serve/resources/`. The aliases are the same everywhere: a article, s source, c claim. */

/** An instant with the offset it was written with, in minutes: 2024-06-17T17:12:00+09:00. */
export const instant = (at: string, offset = '0'): string =>
  `to_char((${at} AT TIME ZONE 'UTC') + make_interval(mins => ${offset}), 'YYYY-MM-DD"T"HH24:MI:SS') ||
   CASE WHEN ${offset} = 0 THEN 'Z'
        ELSE CASE WHEN ${offset} < 0 THEN '-' ELSE '+' END ||
             to_char(make_interval(mins => abs(${offset})), 'HH24:MI') END`

/** The instant where it is known, else the day alone, else null. */
export const dayOrInstant = (at: string, offset: string, on: string): string =>
  `CASE WHEN ${at} IS NOT NULL THEN ${instant(at, offset)} ELSE to_char(${on}, 'YYYY-MM-DD') END`

export const published = (alias = 'a'): string =>
  dayOrInstant(`${alias}.published_at`, `${alias}.published_offset`, `${alias}.published_on`)

export const modified = (alias = 'a'): string =>
  dayOrInstant(`${alias}.modified_at`, `${alias}.modified_offset`, `${alias}.modified_on`)

/** Null for ±infinity, which stands for open and unknown. */
export const finite = (column: string): string => `CASE WHEN isfinite(${column}) THEN ${column} END`

export const day = (column: string): string => `to_char(${finite(column)}, 'YYYY-MM-DD')`

/**
 * An object as text: `json_build_object`, which looks up the type of each value for each row, takes three times as long. The
 * values are SQL for JSON as text, never null: `words`, `name` or `plain`. `end` may be SQL for further fields and the brace.
 */
export const object = (fields: Record<string, string>, end = `'}'`): string =>
  `concat('{', ${Object.entries(fields)
    .map(([name, value], i) => `'${i === 0 ? '' : ','}"${name}":', ${value}`)
    .join(', ')}, ${end})`

/** Text that may hold anything. */
export const words = (column: string): string => `coalesce(to_json(${column})::text, 'null')`
/** What holds nothing to escape: an id, a word of ours, a time. */
export const name = (column: string): string => `coalesce('"' || ${column} || '"', 'null')`
/** Numbers, booleans, and what is JSON already. */
export const plain = (column: string): string => `coalesce((${column})::text, 'null')`

export const mention = (start: string, end: string, text: string): string =>
  `json_build_object('start', ${start}, 'end', ${end}, 'text', ${text})`

const SOURCE = `CASE WHEN s.id IS NOT NULL THEN json_build_object('id', s.id, 'name', s.name) END`

export const ARTICLE_REF = `json_build_object('id', a.id, 'title', a.title, 'url', a.url, 'publishedAt', ${published()}, 'source', ${SOURCE})`

/** The same, for `object`. */
export const ARTICLE_REF_FIELDS = {
  id: name('a.id'),
  title: words('a.title'),
  url: words('a.url'),
  publishedAt: name(`(${published()})`),
  source: `CASE WHEN s.id IS NULL THEN 'null' ELSE ${object({ id: name('s.id'), name: words('s.name') })} END`,
}

/** Joins what ARTICLE_REF needs to a row that has `article_id`. */
export const joinArticle = (alias: string): string =>
  `JOIN articles a ON a.id = ${alias}.article_id LEFT JOIN sources s ON s.id = a.source_id`

/** A JSON array of what `item` builds, `[]` when there is none. */
export const arrayOf = (item: string, from: string, order: string): string =>
  `(SELECT coalesce(json_agg(${item} ORDER BY ${order}), '[]') FROM ${from})`

/** The same of items that are text, as text. */
export const textOf = (item: string, from: string, order: string): string =>
  `(SELECT coalesce('[' || string_agg(${item}, ',' ORDER BY ${order}) || ']', '[]') FROM ${from})`

/** Days since 1970; `date - date` in SQL knows no infinity, so it is told apart. */
export const days = (column: string): string =>
  `CASE WHEN c.date_to = '-infinity' THEN 'NaN' WHEN ${column} = '-infinity' THEN '-Infinity'
        WHEN ${column} = 'infinity' THEN 'Infinity' ELSE (${column} - date '1970-01-01')::text END::float8`
