import type pg from 'pg'
import { isId } from '../ids.ts'
import { nameKey } from '../name-key.ts'
import { SORTS, type VisitFilters } from '../query.ts'
import { row } from '../statement.ts'
import type { Store } from '../store.ts'
import { EVIDENCE } from './claims.ts'
import { Conditions } from './conditions.ts'
import { ARTICLE_REF, arrayOf, day, instant, joinArticle } from './json.ts'
import { page, type List } from './pages.ts'

const FIELDS = `'id', v.id, 'visitor', v.visitor, 'visitorCountry', v.visitor_country,
  'destination', v.destination, 'destinationCountry', v.destination_country, 'status', v.status,
  'from', ${day('v.date_from')}, 'to', ${day('v.date_to')}, 'agreement', v.agreement,
  'counts', json_build_object('claims', v.claim_count, 'articles', v.article_count)`

const EVENT = `json_build_object('claimId', c.id, 'status', c.status, 'date', c.date, 'evidence', ${EVIDENCE},
  'assertedBy', json_build_object('kind', c.source_kind, 'names', c.asserted_by -> 'names'), 'article', ${ARTICLE_REF})`

const TIMELINE = arrayOf(
  EVENT,
  `claims c ${joinArticle('c')} WHERE c.visit_id = v.id`,
  'a.sorted_at, a.id, c.ordinal',
)

const CONFLICTS = arrayOf(
  `json_build_object('claimIds', json_build_array(vc.first_id, vc.second_id), 'reason', vc.reason)`,
  'visit_conflicts vc WHERE vc.visit_id = v.id',
  'vc.first_id, vc.second_id',
)

export const VISITS: List = {
  from: 'visits v',
  id: 'v.id',
  sorts: { from: { column: 'v.date_from', type: 'date' } },
  sort: SORTS.visits[0],
  joins: 'JOIN visits v ON v.id = p.id',
  item: `json_build_object(${FIELDS})`,
}

function conditionsOf(filters: VisitFilters): Conditions {
  const where = new Conditions()
    .inArticle(filters, 'claims c JOIN articles a ON a.id = c.article_id WHERE c.visit_id = v.id')
    .anyOf('v.status', filters.status)
    .anyOf('v.agreement', filters.agreement)
    .overlapping('v', filters.from, filters.to)
    .person(
      filters.person,
      // A visitor who is nobody we know has a name all the same.
      (ids, parts) => `v.id IN (SELECT id FROM visits WHERE visitor_person_id IN ${ids}
        UNION ALL SELECT named.id FROM unnest(${parts}) part JOIN visits named ON named.visitor_key ~ part)`,
    )
  if (filters.country) {
    const countries = `ANY (${where.bind(filters.country)}::text[])`
    where.add(`(v.visitor_country = ${countries} OR v.destination_country = ${countries})`)
  }
  if (filters.q !== undefined) {
    const key = where.bind(nameKey(filters.q))
    where.add(
      `(v.visitor_key LIKE '%' || ${key} || '%' OR lower(unaccent(v.destination)) LIKE '%' || ${key} || '%')`,
    )
  }
  return where
}

export const visits = (pool: pg.Pool): Store['visits'] => ({
  list: (filters, request) => page(pool, VISITS, conditionsOf(filters), request),

  async calendar(filters, limit) {
    const item = `(SELECT (left((${VISITS.item})::text, -1) || ', "sequence" : ' || v.sequence ||
      ', "changedAt" : "' || ${instant('v.changed_at')} || '"}')::json)`
    const where = conditionsOf(filters).add(`v.date_to > '-infinity'`)
    return (await page(pool, { ...VISITS, item }, where, { limit, after: null, total: false })).json
  },

  async get(id) {
    if (!isId(id)) return null
    const text = `SELECT json_build_object(${FIELDS}, 'timeline', ${TIMELINE}, 'conflicts', ${CONFLICTS})::text AS json
      FROM visits v WHERE v.id = $1`
    return (await row<{ json: string }>(pool, text, [id]))?.json ?? null
  },
})
