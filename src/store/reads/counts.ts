import type pg from 'pg'
import type { TimelineRequest } from '../query.ts'
import type { ClaimFilters } from '../filters.ts'
import { row } from '../statement.ts'
import type { ClaimCounts, Counted } from '../store.ts'
import { claimConditions } from './claims.ts'
import { fold, MOST_ROWS, TALLIED } from '../tallies.ts'
import { asksOfArticle } from './conditions.ts'

/** Values of a facet, the most frequent first. */
const MOST_VALUES = 50
/** The latest of a timeline. */
const MOST_BUCKETS = 1000

/** The articles are looked at only where something of them is asked for. */
const fromClaims = (withArticles: boolean): string =>
  withArticles ? 'claims c JOIN articles a ON a.id = c.article_id' : 'claims c'

/** Rows of `what`, `value` and `n`, by each value in one pass. */
const countedBy = (from: string): string => `
  SELECT what, value, sum(n)::int AS n FROM (
    SELECT CASE 0 WHEN grouping(type) THEN 'type' WHEN grouping(status) THEN 'status' WHEN grouping(band) THEN 'likelihood'
        WHEN grouping(countries) THEN 'country' WHEN grouping(month) THEN 'month' ELSE 'total' END AS what,
      coalesce(type, status, band, to_char(month, 'YYYY-MM')) AS one, countries, count(*) AS n
    FROM (SELECT c.type, c.status, c.band, c.countries,
            CASE WHEN isfinite(c.date_from) THEN date_trunc('month', c.date_from::timestamp) END AS month FROM ${from}) found
    GROUP BY GROUPING SETS ((), (type), (status), (band), (countries), (month))) counted,
    LATERAL (SELECT DISTINCT unnest(CASE what WHEN 'country' THEN countries WHEN 'total' THEN '{""}' ELSE ARRAY[one] END)
      AS value) v
  WHERE value IS NOT NULL GROUP BY 1, 2`

/** JSON of the values of one facet, out of `counted`. */
export const facet = (what: string): string => `(
  SELECT coalesce(json_agg(json_build_object('value', value, 'count', n) ORDER BY n DESC, value), '[]')
  FROM (SELECT value, n FROM counted WHERE what = '${what}' ORDER BY n DESC, value LIMIT ${MOST_VALUES}) most)`

const FACETS = `json_build_object('total', coalesce((SELECT n FROM counted WHERE what = 'total'), 0),
  'type', ${facet('type')}, 'status', ${facet('status')}, 'likelihood', ${facet('likelihood')},
  'country', ${facet('country')}, 'month', ${facet('month')})`

const facetsOf = (counted: string): string =>
  `WITH counted AS MATERIALIZED (${counted}) SELECT ${FACETS}::text AS json, EXISTS (SELECT FROM counted WHERE n > 0) AS any`

const TALLIED_FACETS = `${facetsOf(TALLIED)}, (SELECT count(*) FROM claim_tally_changes)::int AS unfolded`

/** `wider`: windows that no bucket holds whole. */
const TIMELINE = `json_build_object(
  'items', (SELECT coalesce(json_agg(json_build_object('from', to_char(bucket, 'YYYY-MM-DD'),
      'to', to_char(bucket + step - interval '1 day', 'YYYY-MM-DD'), 'count', n, 'types', types) ORDER BY bucket), '[]')
    FROM (SELECT bucket, sum(n)::int AS n, json_object_agg(type, n ORDER BY type) AS types
          FROM (SELECT bucket, type, sum(n)::int AS n FROM placed WHERE bucket IS NOT NULL GROUP BY 1, 2) counted
          GROUP BY bucket ORDER BY bucket DESC LIMIT ${MOST_BUCKETS}) b, unit),
  'wider', (SELECT coalesce(sum(n), 0) FROM placed WHERE bucket IS NULL AND dated),
  'undated', (SELECT coalesce(sum(n), 0) FROM placed WHERE NOT dated))`

const NOTHING: Counted = { json: '{}', any: false }

export const claimCounts = (pool: pg.Pool): ClaimCounts => ({
  async facets(filters: ClaimFilters) {
    const { from, to, duplicates, ...others } = filters
    if (duplicates !== 'hide' && Object.values(others).every((filter) => filter === undefined))
      return facetsOfWindow(pool, from, to)
    const where = claimConditions(filters)
    const found = `${fromClaims(asksOfArticle(filters))} WHERE ${where.toString()}`
    return (await row<Counted>(pool, facetsOf(countedBy(found)), where.values)) ?? NOTHING
  },

  async timeline(filters: ClaimFilters, { unit, by }: TimelineRequest) {
    const where = claimConditions(filters)
    const step = where.bind(unit)
    const published = by === 'published'
    const [first, last] = published ? ['a.published_on', 'a.published_on'] : ['c.date_from', 'c.date_to']
    // Counted by their days before these are placed: there are far fewer days than claims.
    const text = `
      WITH unit AS (SELECT ${step}::text AS name, ('1 ' || ${step})::interval AS step),
      found AS MATERIALIZED (SELECT c.type, ${first} AS first, ${last} AS last, count(*) AS n
        FROM ${fromClaims(published || asksOfArticle(filters))} WHERE ${where.toString()} GROUP BY 1, 2, 3),
      placed AS MATERIALIZED (
        SELECT type, n, coalesce(first <> '-infinity' OR last <> '-infinity', false) AS dated,
          CASE WHEN isfinite(first) AND isfinite(last)
            AND date_trunc(unit.name, first::timestamp) = date_trunc(unit.name, last::timestamp)
            THEN date_trunc(unit.name, first::timestamp) END AS bucket
        FROM found, unit)
      SELECT ${TIMELINE}::text AS json, EXISTS (SELECT FROM placed) AS any`
    return (await row<Counted>(pool, text, where.values)) ?? NOTHING
  },
})

async function facetsOfWindow(
  pool: pg.Pool,
  from: string | undefined,
  to: string | undefined,
): Promise<Counted> {
  const found = await row<Counted & { unfolded: number }>(pool, TALLIED_FACETS, [from ?? null, to ?? null])
  if (found && found.unfolded > MOST_ROWS) void fold(pool)
  return found ?? NOTHING
}
