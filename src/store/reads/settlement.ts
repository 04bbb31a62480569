/** Which claims are forecasts, and what settles them, until when, in SQL. */
import { HEDGE } from './claims.ts'
import { day } from './json.ts'
import { withoutDoubt } from './without-doubt.ts'

/**
 * A forecast, what is said to be likely or not, and what a person says is to come without a word of likelihood; what is said twice
 * in one sentence, once.
 */
export const IS_FORECAST = `(c.type = 'forecast' OR c.band IS NOT NULL
  OR (c.source_kind = 'person' AND c.status IN ('planned', 'proposed'))) AND NOT c.echo`

/** The same in the words of a forecast, of which the claim is the line of the ledger: they say more of what would settle it. */
export const TOLD_FULLY = `LEFT JOIN LATERAL (
  SELECT f.details -> 'proposition' ->> 'text' AS words, f.date_from, f.date_to FROM claims f
  WHERE c.type <> 'forecast' AND f.article_id = c.article_id AND f.type = 'forecast' AND f.echo AND f.within = c.within
    AND f.evidence_start < c.evidence_end AND f.evidence_end > c.evidence_start
  ORDER BY f.ordinal LIMIT 1) fully ON true`
export const DUE = (end: 'from' | 'to'): string =>
  day(`CASE WHEN c.date_to = '-infinity' THEN fully.date_${end} ELSE c.date_${end} END`)

/** States do these one by one: that Niger withdrew says nothing of whether Chad will. `f`: the forecast. */
export const doneByOther = (later: string, f: string): string => {
  const states = (field: string) =>
    `ARRAY(SELECT json_array_elements_text(CASE json_typeof(${field}) WHEN 'array' THEN ${field} ELSE '[]' END))`
  const [doers, foretold] = [
    states(`${later}.details -> 'actors'`),
    states(`coalesce(${f}.details -> 'actors', ${f}.details -> 'countries')`),
  ]
  return `coalesce(${later}.details ->> 'action' IN ('ratified', 'withdrawn', 'suspended', 'rejected', 'violated')
    AND cardinality(${doers}) > 0 AND cardinality(${foretold}) > 0 AND NOT ${doers} && ${foretold}, false)`
}

export const SETTLING = withoutDoubt(
  `coalesce(c.details -> 'proposition' ->> 'text', fully.words, c.evidence_text)`,
  `(${HEDGE} ->> 'text')`,
)
