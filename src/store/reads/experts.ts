import type pg from 'pg'
import { isId } from '../ids.ts'
import { expertProfile } from '../knowledge/expert-profile.ts'
import { calledBy, knownAt, latestStated } from '../knowledge/known.ts'
import { nameKey } from '../name-key.ts'
import { SORTS } from '../query.ts'
import type { ExpertFilters } from '../filters.ts'
import { row } from '../statement.ts'
import type { ExpertReads } from '../store.ts'
import { asksOfClaim, claimConditions } from './claims.ts'
import { Conditions } from './conditions.ts'
import { arrayOf, dayOrInstant, finite, published } from './json.ts'
import { FIT, isMeant } from './meant-names.ts'
import { page, type List } from './pages.ts'

export { LINK, PROPOSE } from '../../knowledge/persons/portrait.ts'

const ALIASES = arrayOf(
  'pa.name',
  'person_aliases pa WHERE pa.person_id = e.id AND pa.name <> e.name',
  'pa.name',
)

const FIELDS = `'id', e.id, 'name', e.name, 'aliases', ${ALIASES}, 'role', e.role, 'affiliation', e.affiliation,
  'official', e.official, 'fictional', e.fictional,
  'lastQuotedAt', ${dayOrInstant('e.last_quoted_at', '0', finite('e.last_quoted_on'))},
  'counts', json_build_object('articles', e.article_count, 'quotations', e.quotation_count, 'claims', e.claim_count)`

/** The same by the articles that were known then, with the role and affiliation that were stated last then. */
export const expertsThen = (known: string): Pick<List, 'joins' | 'item'> => ({
  joins: `JOIN persons e ON e.id = p.id LEFT JOIN LATERAL (${latestThen(known)}) latest ON true
    CROSS JOIN LATERAL (${calledBy('articles a', known)}) called`,
  item: `json_build_object('id', e.id, 'name', called.name,
    'aliases', ${arrayOf(
      's.name',
      `(SELECT DISTINCT s.name FROM person_portraits pp JOIN person_mentions m ON m.portrait_id = pp.id JOIN articles a ON a.id = m.article_id
        CROSS JOIN LATERAL unnest(m.spellings) s(name) WHERE pp.person_id = e.id AND s.name <> called.name AND ${known}) s`,
      's.name',
    )},
    'role', latest.role, 'affiliation', latest.affiliation, 'official', coalesce(latest.official, false), 'fictional', e.fictional,
    'lastQuotedAt', (SELECT ${published()} FROM quotation_persons qp JOIN quotations q ON q.id = qp.quotation_id
      JOIN articles a ON a.id = q.article_id WHERE qp.person_id = e.id AND a.published_on IS NOT NULL AND ${known}
      ORDER BY qp.sorted_at DESC LIMIT 1),
    'counts', (SELECT json_build_object('articles', count(DISTINCT x.article_id), 'quotations', (
        SELECT count(*) FROM quotation_persons qp JOIN quotations q ON q.id = qp.quotation_id JOIN articles a ON a.id = q.article_id
        WHERE qp.person_id = e.id AND a.duplicate_of IS NULL AND ${known}), 'claims', (
        SELECT count(DISTINCT c.id) FROM claim_persons cp JOIN claims c ON c.id = cp.claim_id JOIN articles a ON a.id = c.article_id
        WHERE cp.person_id = e.id AND a.duplicate_of IS NULL AND ${known}))
      FROM appearances x JOIN articles a ON a.id = x.article_id WHERE x.person_id = e.id AND a.duplicate_of IS NULL AND ${known}))`,
})

const latestThen = (known: string): string =>
  latestStated(`appearances x JOIN articles a ON a.id = x.article_id WHERE x.person_id = e.id AND ${known}`)

const SUMMARY = `json_build_object(${FIELDS})`

/** Who is quoted, under a name that tells him or her from others. */
export const HAS_PROFILE = 'e.appearance_count > 0 AND NOT e.local'

export const EXPERTS: List = {
  from: 'persons e',
  id: 'e.id',
  sorts: {
    name: { column: 'e.name_key', type: 'text' },
    lastQuotedAt: { column: 'e.last_quoted_on', type: 'date' },
    quotations: { column: 'e.quotation_count', type: 'int' },
  },
  sort: SORTS.experts[0],
  joins: 'JOIN persons e ON e.id = p.id',
  item: SUMMARY,
}

/** By default who fits a name best goes first. */
const bestFirst = (list: List, key: string): List => ({
  ...list,
  sorts: { ...list.sorts, fit: { column: FIT(key), type: 'real' } },
  sort: '-fit',
})

/** What these mean is the list's own. */
export const NOT_OF_CLAIMS = { country: undefined, person: undefined, q: undefined }
export const HIS_CLAIMS = `claim_persons cp JOIN claims c ON c.id = cp.claim_id JOIN articles a ON a.id = c.article_id
  WHERE cp.person_id = e.id`
export const HIS_APPEARANCES = 'appearances x JOIN articles a ON a.id = x.article_id WHERE x.person_id = e.id'

/** Filters of organisations are of his or her own; names, affiliations and what was known when are the list's. */
export function expertConditions(
  { organization, ...filters }: ExpertFilters,
  where = new Conditions(),
): Conditions {
  where
    .add(HAS_PROFILE)
    .anyOf('e.country', filters.country)
    .person(filters.person, (ids) => `e.id IN ${ids}`)
    .named(
      organization,
      (ids, parts) => `EXISTS (SELECT FROM appearances x WHERE x.person_id = e.id AND x.organization_id IN (
        SELECT o.id FROM organizations o WHERE o.id = ANY (${ids}) OR o.name_key ~ ANY (${parts})))`,
    )
  return asksOfClaim(filters)
    ? where.some(HIS_CLAIMS, () => claimConditions({ ...filters, ...NOT_OF_CLAIMS }, where))
    : where.inArticle(filters, HIS_APPEARANCES)
}

export const experts = (pool: pg.Pool): ExpertReads => ({
  list(filters, request) {
    const where = expertConditions(filters)
    const { asOf, clock = 'published' } = filters
    const known = asOf === undefined ? null : knownAt(where.bind(asOf), `${where.bind(clock)}::text`)
    if (filters.official !== undefined) {
      const isOfficial =
        known === null ? 'e.official' : `(SELECT official FROM (${latestThen(known)}) latest)`
      where.add(`${isOfficial} = ${where.bind(filters.official)}`)
    }
    if (filters.affiliation !== undefined)
      where.add(`EXISTS (SELECT FROM appearances x JOIN articles a ON a.id = x.article_id
        WHERE x.person_id = e.id AND ${known ?? 'true'} AND strpos(lower(x.affiliation), lower(${where.bind(filters.affiliation)})) > 0)`)
    const list = known === null ? EXPERTS : { ...EXPERTS, ...expertsThen(known) }
    if (filters.q === undefined) return page(pool, list, where, request)
    const key = nameKey(filters.q)
    const placeholder = where.bind(key)
    where.add(isMeant(key, placeholder, where))
    return page(pool, bestFirst(list, placeholder), where, request)
  },

  async find(id) {
    if (!isId(id)) return null
    const text = `SELECT e.id, e.name FROM persons e
      WHERE e.id = coalesce((SELECT person_id FROM former_persons WHERE id = $1), $1) AND ${HAS_PROFILE}`
    return row<{ id: string; name: string }>(pool, text, [id])
  },

  get: async (id, view = {}) => (isId(id) ? expertProfile(pool, id, view) : null),
})
