/** What was known at a time, by the clock of publication or that of ingestion. */
import type { View } from '../store.ts'

/** On an article `a`: `at` and `clock` are placeholders; all is known where `at` is null. */
export const knownAt = (at: string, clock: string): string =>
  `(${at}::timestamptz IS NULL OR CASE WHEN ${clock} = 'ingested' THEN a.ingested_at ELSE a.sorted_at END <= ${at})`

/** On a printing `p` of an article: nothing tells when it was published there. */
export const printedBy = (at: string, clock: string): string =>
  `(${clock} <> 'ingested' OR p.first_seen <= ${at}::timestamptz)`

/** Of what articles state of a person (`x`), the last first; of what has no day, the most stated. */
const LAST_FIRST = `(num_nonnulls(x.role, x.affiliation) = 0), x.stated_on DESC NULLS LAST,
   CASE WHEN x.stated_on IS NULL THEN count(*) OVER (PARTITION BY x.role, x.affiliation, x.stated_on) END DESC NULLS LAST,
   x.affiliation, x.role`

/**
 * A SELECT of the role, affiliation and office that were stated last; `from`: rows `x`, to their WHERE. An article that names the
 * affiliation alone takes nobody's role away.
 */
export const latestStated = (from: string): string => `
  SELECT coalesce(one.role, (SELECT x.role FROM ${from} AND x.role IS NOT NULL AND x.affiliation = one.affiliation
      ORDER BY ${LAST_FIRST} LIMIT 1)) AS role, one.affiliation, one.official
  FROM (SELECT x.role, x.affiliation, x.official FROM ${from} ORDER BY ${LAST_FIRST} LIMIT 1) one`

/** What is bound to those placeholders. */
export const knownValues = ({ asOf, clock = 'published' }: View): [string | null, string] => [
  asOf ?? null,
  clock,
]
