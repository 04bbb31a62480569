/** What was known at a time, by the clock of publication or that of ingestion. */
import type { View } from '../store.ts'

/** On an article `a`: `at` and `clock` are placeholders; all is known where `at` is null. */
export const knownAt = (at: string, clock: string): string =>
  `(${at}::timestamptz IS NULL OR CASE WHEN ${clock} = 'ingested' THEN a.ingested_at ELSE a.sorted_at END <= ${at})`

/** On a printing `p` of an article: nothing tells when it was published there. */
export const printedBy = (at: string, clock: string): string =>
  `(${clock} <> 'ingested' OR p.first_seen <= ${at}::timestamptz)`

const SILENT = '(num_nonnulls(x.role, x.affiliation) = 0)'
const STATED = 'SELECT x.role, x.affiliation, x.official'

/**
 * Of what articles state of a person (rows `x`), that of the last day that anything is; of what has no day, the most stated. Who
 * is in the news every day has thousands of rows: only those of that day are sorted.
 */
const lastOf = (from: string): string => `
  (SELECT stated.* FROM (
     SELECT ${SILENT} AS silent, x.stated_on AS day FROM ${from} ORDER BY 1, 2 DESC NULLS LAST LIMIT 1) last, LATERAL (
     (${STATED} FROM ${from} AND ${SILENT} = last.silent AND x.stated_on = last.day ORDER BY x.affiliation, x.role LIMIT 1)
     UNION ALL
     (${STATED} FROM ${from} AND ${SILENT} = last.silent AND x.stated_on IS NULL AND last.day IS NULL
      ORDER BY count(*) OVER (PARTITION BY x.role, x.affiliation) DESC, x.affiliation, x.role LIMIT 1)) stated)`

/**
 * A SELECT of the role, affiliation and office that were stated last; `from`: rows `x`, to their WHERE. An article that names the
 * affiliation alone takes nobody's role away.
 */
export const latestStated = (from: string): string => `
  SELECT coalesce(one.role, (SELECT other.role
      FROM ${lastOf(`${from} AND x.role IS NOT NULL AND x.affiliation = one.affiliation`)} other)) AS role, one.affiliation, one.official
  FROM ${lastOf(from)} one`

/**
 * A SELECT of the name of a person `e` among articles `a`, of which `known` were known: that which is told now, or, where none of them
 * told it, the name that most did. `articles`: their table.
 */
export const calledBy = (articles: string, known: string): string => `
  SELECT coalesce((
    SELECT pp.name FROM person_portraits pp JOIN person_mentions m ON m.portrait_id = pp.id JOIN ${articles} ON a.id = m.article_id
    WHERE pp.person_id = e.id AND ${known}
    GROUP BY 1 ORDER BY pp.name = e.name DESC, count(*) DESC, 1 LIMIT 1), e.name) AS name`

/** What is bound to those placeholders. */
export const knownValues = ({ asOf, clock = 'published' }: View): [string | null, string] => [
  asOf ?? null,
  clock,
]
