import type pg from 'pg'
import type { ClaimFilters, TimelineRequest } from '../query.ts'
import { row } from '../statement.ts'
import type { ClaimCounts } from '../store.ts'
import { claimConditions } from './claims.ts'

/** Values of a facet, the most frequent first. */
const MOST_VALUES = 50
/** The latest of a timeline. */
const MOST_BUCKETS = 1000

const FOUND = `SELECT c.type, c.status, c.band, c.countries, c.date_from, c.date_to, a.published_on
  FROM claims c JOIN articles a ON a.id = c.article_id`

const facet = (values: string): string => `(
  SELECT coalesce(json_agg(json_build_object('value', value, 'count', n) ORDER BY n DESC, value), '[]')
  FROM (SELECT value, count(*) AS n FROM (${values}) v WHERE value IS NOT NULL
        GROUP BY value ORDER BY n DESC, value LIMIT ${MOST_VALUES}) counted)`

const FACETS = `json_build_object(
  'total', (SELECT count(*) FROM found),
  'type', ${facet('SELECT type AS value FROM found')},
  'status', ${facet('SELECT status AS value FROM found')},
  'likelihood', ${facet('SELECT band AS value FROM found')},
  'country', ${facet('SELECT DISTINCT ON (n, value) value FROM (SELECT row_number() OVER () AS n, countries FROM found) f, unnest(countries) value')},
  'month', ${facet(`SELECT to_char(date_from, 'YYYY-MM') AS value FROM found WHERE isfinite(date_from)`)})`

/** `wider`: windows that no bucket holds whole. */
const TIMELINE = `json_build_object(
  'items', (SELECT coalesce(json_agg(json_build_object('from', to_char(bucket, 'YYYY-MM-DD'),
      'to', to_char(bucket + step - interval '1 day', 'YYYY-MM-DD'), 'count', n, 'types', types) ORDER BY bucket), '[]')
    FROM (SELECT bucket, sum(n)::int AS n, json_object_agg(type, n ORDER BY type) AS types
          FROM (SELECT bucket, type, count(*) AS n FROM placed WHERE bucket IS NOT NULL GROUP BY 1, 2) counted
          GROUP BY bucket ORDER BY bucket DESC LIMIT ${MOST_BUCKETS}) b, unit),
  'wider', (SELECT count(*) FROM placed WHERE bucket IS NULL AND dated),
  'undated', (SELECT count(*) FROM placed WHERE NOT dated))`

export const claimCounts = (pool: pg.Pool): ClaimCounts => ({
  async facets(filters: ClaimFilters) {
    const where = claimConditions(filters)
    const text = `WITH found AS MATERIALIZED (${FOUND} WHERE ${where.toString()}) SELECT ${FACETS}::text AS json`
    return (await row<{ json: string }>(pool, text, where.values))?.json ?? '{}'
  },

  async timeline(filters: ClaimFilters, { unit, by }: TimelineRequest) {
    const where = claimConditions(filters)
    const step = where.bind(unit)
    const [first, last] = by === 'published' ? ['published_on', 'published_on'] : ['date_from', 'date_to']
    const text = `
      WITH unit AS (SELECT ${step}::text AS name, ('1 ' || ${step})::interval AS step),
      found AS (${FOUND} WHERE ${where.toString()}),
      placed AS MATERIALIZED (
        SELECT type, coalesce(${first} <> '-infinity' OR ${last} <> '-infinity', false) AS dated,
          CASE WHEN isfinite(${first}) AND isfinite(${last})
            AND date_trunc(unit.name, ${first}::timestamp) = date_trunc(unit.name, ${last}::timestamp)
            THEN date_trunc(unit.name, ${first}::timestamp) END AS bucket
        FROM found, unit)
      SELECT ${TIMELINE}::text AS json`
    return (await row<{ json: string }>(pool, text, where.values))?.json ?? '{}'
  },
})
