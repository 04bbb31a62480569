import type pg from 'pg'
import { isId } from '../ids.ts'
import { nameKey } from '../name-key.ts'
import { SORTS } from '../query.ts'
import type { VisitFilters } from '../filters.ts'
import { knownAt, knownValues } from '../knowledge/known.ts'
import {
  readVisitEvidence,
  VISIT_EVIDENCE,
  type RawVisitEvidence,
  type VisitEvidenceRow,
} from '../knowledge/visit-evidence.ts'
import { visitJson } from '../knowledge/visit-json.ts'
import { visitsThen } from '../knowledge/visits-then.ts'
import { row, rows } from '../statement.ts'
import type { Store } from '../store.ts'
import { ASSERTED_BY, asksOfClaim, claimConditions, EVIDENCE, EXPERTS, LIKELIHOOD } from './claims.ts'
import { asksOfArticle, Conditions } from './conditions.ts'
import { ARTICLE_REF, arrayOf, day, instant, joinArticle } from './json.ts'
import { page, type List } from './pages.ts'
import { ALSO_IN } from './printed.ts'

const FIELDS = `'id', v.id, 'visitor', v.visitor, 'visitorCountry', v.visitor_country,
  'destination', v.destination, 'destinationCountry', v.destination_country, 'status', v.status, 'likelihood', v.likelihood, 'isOff', v.is_off,
  'from', ${day('v.date_from')}, 'to', ${day('v.date_to')}, 'edtf', v.edtf, 'agreement', v.agreement,
  'counts', json_build_object('claims', v.claim_count, 'articles', v.article_count)`

const EVENT = `json_build_object('claimId', c.id, 'status', c.status, 'likelihood', ${LIKELIHOOD}, 'date', c.date, 'movedFrom', c.details -> 'movedFrom',
  'destination', c.details ->> 'destination', 'evidence', ${EVIDENCE},
  'assertedBy', ${ASSERTED_BY}, 'experts', ${EXPERTS}, 'article', ${ARTICLE_REF}, 'alsoIn', ${ALSO_IN})`

const KNOWN = knownAt('$2', '$3')

const TIMELINE = arrayOf(
  EVENT,
  `claims c ${joinArticle('c')} WHERE c.visit_id = v.id AND ${KNOWN}`,
  'a.sorted_at, a.id, c.ordinal',
)

const VISIT = `SELECT v.id, ${TIMELINE}::text AS timeline FROM visits v WHERE v.id = $1`
const CLAIMS = `${VISIT_EVIDENCE} WHERE c.visit_id = $1 AND ${KNOWN}`

/** Of how many other trips it is told why they are others. */
const MOST_NEAR = 5
/** Claims of trips to the same place by who has the same name, is the same person, or is of the same state: the nearest first. */
const NEAR = `WITH own AS (SELECT * FROM visits WHERE id = $1),
  near AS MATERIALIZED (
    SELECT v.id, row_number() OVER (ORDER BY
      v.visitor_key = own.visitor_key OR v.visitor_person_id IS NOT DISTINCT FROM own.visitor_person_id DESC,
      CASE WHEN isfinite(v.date_from) AND isfinite(own.date_from) THEN abs(v.date_from - own.date_from) END NULLS LAST, v.id) AS n
    FROM own JOIN visits v ON v.id <> own.id
      AND coalesce(v.destination_country, v.destination) = coalesce(own.destination_country, own.destination)
      AND (v.visitor_key = own.visitor_key OR v.visitor_person_id = own.visitor_person_id OR v.visitor_country = own.visitor_country)
    ORDER BY n LIMIT ${MOST_NEAR})
  SELECT told.* FROM near JOIN (${VISIT_EVIDENCE} WHERE c.visit_id IN (SELECT id FROM near) AND ${KNOWN}) told
    ON told."visitId" = near.id ORDER BY near.n, told.id`

const byVisit = (claims: readonly VisitEvidenceRow[]): VisitEvidenceRow[][] => [
  ...claims
    .reduce((trips, claim) => {
      const id = claim.visitId ?? ''
      return trips.set(id, [...(trips.get(id) ?? []), claim])
    }, new Map<string, VisitEvidenceRow[]>())
    .values(),
]

export const VISITS: List = {
  from: 'visits v',
  id: 'v.id',
  sorts: { from: { column: 'v.date_from', type: 'date' } },
  sort: SORTS.visits[0],
  joins: 'JOIN visits v ON v.id = p.id',
  item: `json_build_object(${FIELDS})`,
}

/** What these mean is the list's own. */
const ITS_OWN = {
  status: undefined,
  likelihood: undefined,
  from: undefined,
  to: undefined,
  country: undefined,
  person: undefined,
  q: undefined,
}
const ITS_CLAIMS = 'claims c JOIN articles a ON a.id = c.article_id WHERE c.visit_id = v.id'

function conditionsOf(filters: VisitFilters): Conditions {
  return tripOf(filters)
    .anyOf('v.status', filters.status)
    .anyOf('v.agreement', filters.agreement)
    .anyOf('v.likelihood', filters.likelihood)
    .overlapping('v', filters.from, filters.to)
}

/** What does not change as more becomes known of it. */
function tripOf(filters: VisitFilters): Conditions {
  const where = new Conditions()
  const ofClaims = { ...filters, ...ITS_OWN }
  if (asksOfClaim(ofClaims)) where.some(ITS_CLAIMS, () => claimConditions(ofClaims, where))
  else where.inArticle(filters, ITS_CLAIMS)
  where.person(
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
    const spelt = `ANY ((SELECT spelt_patterns(${where.bind(nameKey(filters.q))}))::text[])` // asked once, not of each row
    // "to Nairobi" in one claim of the trip, "to Kenya" in another: the words are looked for in the claims that hold them.
    where.add(`(v.visitor_key LIKE ${spelt} OR lower(unaccent(v.destination)) LIKE ${spelt} OR v.id IN (
      SELECT c.visit_id FROM claims c WHERE c.search @@ search_query(${where.bind(filters.q)}) AND c.visit_id IS NOT NULL
        AND (lower(unaccent(c.details ->> 'destination')) LIKE ${spelt} OR lower(unaccent(c.details ->> 'visitor')) LIKE ${spelt})))`)
  }
  return where
}

export const visits = (pool: pg.Pool): Store['visits'] => ({
  async list(filters, request) {
    const { asOf, ...others } = filters
    if (asOf === undefined) return page(pool, VISITS, conditionsOf(filters), request)
    // Whether anything was known of it is seen with its claims; only what else is asked of an article must be of one known then.
    const ofThen = asksOfArticle(others) || others.article || asksOfClaim({ ...others, ...ITS_OWN })
    const asked = ofThen ? filters : others
    const list = { ...VISITS, item: `json_build_object('id', v.id, 'sort', v.date_from::text)` }
    return visitsThen(pool, filters, request, async (after, limit) => {
      const some = await page(pool, list, tripOf(asked), {
        ...request,
        lines: false,
        total: false,
        after,
        limit,
      })
      return JSON.parse(some.json) as { id: string; sort: string }[]
    })
  },

  async calendar(filters, limit) {
    const item = `(SELECT (left((${VISITS.item})::text, -1) || ', "sequence" : ' || v.sequence ||
      ', "changedAt" : "' || ${instant('v.changed_at')} || '"}')::json)`
    const where = conditionsOf(filters).add(`v.date_to > '-infinity'`)
    return (await page(pool, { ...VISITS, item }, where, { limit, after: null, total: false })).json
  },

  async heirOf(id) {
    if (!isId(id)) return null
    const text = 'SELECT visit_id AS heir FROM former_visits WHERE id = $1'
    return (await row<{ heir: string }>(pool, text, [id]))?.heir ?? null
  },

  async get(id, view = {}) {
    if (!isId(id)) return null
    const values = [id, ...knownValues(view)]
    const [visit, claims, near] = await Promise.all([
      row<{ timeline: string }>(pool, VISIT, values),
      rows<RawVisitEvidence>(pool, CLAIMS, values),
      view.explain ? rows<RawVisitEvidence>(pool, NEAR, values) : null,
    ])
    return visit && claims.length > 0
      ? visitJson(id, readVisitEvidence(claims), visit.timeline, near && byVisit(readVisitEvidence(near)))
      : null
  },
})
