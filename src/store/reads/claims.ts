import type pg from 'pg'
import { isId } from '../ids.ts'
import { knownAt, knownValues } from '../knowledge/known.ts'
import { SORTS, type PageRequest } from '../query.ts'
import type { ClaimFilters, OfClaim } from '../filters.ts'
import { row, type Connection } from '../statement.ts'
import type { Store } from '../store.ts'
import { asksOfArticle, Conditions, treatiesNamed } from './conditions.ts'
import { ARTICLE_REF_FIELDS, arrayOf, joinArticle, mention, name, object, plain, words } from './json.ts'
import { page, type List } from './pages.ts'
import { ALSO_IN } from './printed.ts'

export const LIKELIHOOD = `CASE WHEN c.band IS NOT NULL THEN json_build_object('band', c.band, 'hedge', c.hedge) END`
/** Also words that no band stands for: "may". */
export const HEDGE = `coalesce(c.hedge, c.details -> 'possibility')`
export const EVIDENCE = mention('c.evidence_start', 'c.evidence_end', 'c.evidence_text')
/** Within what is told of a claim among others. */
export const ASSERTED_BY = `json_build_object('kind', c.source_kind, 'names', c.asserted_by -> 'names',
  'text', c.asserted_by -> 'mention' ->> 'text')`

/** Who they are, over all articles. */
export const EXPERTS = arrayOf(
  `json_build_object('id', e.id, 'name', e.name)`,
  `claim_persons cp JOIN persons e ON e.id = cp.person_id
   WHERE cp.claim_id = c.id AND cp.part = 'asserter' AND NOT e.local`,
  'e.name, e.id',
)

const FIELDS = {
  id: name('c.id'),
  type: name('c.type'),
  status: name('c.status'),
  likelihood: `CASE WHEN c.band IS NULL THEN 'null' ELSE ${object({ band: name('c.band'), hedge: plain('c.hedge') })} END`,
  assertedBy: plain('c.asserted_by'),
  date: plain('c.date'),
  evidence: object({
    start: plain('c.evidence_start'),
    end: plain('c.evidence_end'),
    text: words('c.evidence_text'),
  }),
  quotation: name('c.quotation_id'),
  within: name('c.within'),
  visitId: name('c.visit_id'),
  treatyId: name('c.treaty_id'),
}

/** The claim's own fields stand beside the common ones: `details`, an object, is opened into the object. */
const withDetails = (fields: Record<string, string>): string =>
  object(fields, `CASE c.details::text WHEN '{}' THEN '}' ELSE concat(',', right(c.details::text, -1)) END`)

/** Within its article; text. */
export const CLAIM = withDetails(FIELDS)
const STORED_CLAIM = withDetails({ ...FIELDS, article: object(ARTICLE_REF_FIELDS), alsoIn: plain(ALSO_IN) })

export const CLAIMS: List = {
  from: 'claims c',
  id: 'c.id',
  sorts: {
    from: { column: 'c.date_from', type: 'date' },
    publishedAt: { column: 'c.sorted_at', type: 'timestamptz' },
    addedAt: { column: 'c.id', type: 'uuid' }, // ids sort by when they were made
    position: { column: 'c.ordinal', type: 'int' },
  },
  sort: SORTS.claims[0],
  joins: `JOIN claims c ON c.id = p.id ${joinArticle('c')}`,
  item: STORED_CLAIM,
}

export const claimConditions = (filters: ClaimFilters, where = new Conditions()): Conditions =>
  ofClaim(filters, where.anyOf('c.article_id', filters.article, 'uuid').ofVisit('c.visit_id', filters.visit))
    .sharing('c.countries', filters.country)
    .ofArticle(filters)
    .search('c.search', filters.q)
    .person(
      filters.person,
      (ids) => `c.id IN (SELECT cp.claim_id FROM claim_persons cp WHERE cp.person_id IN ${ids})`,
    )

/** The item has a claim that meets all of it, if anything is asked. `from`: a FROM that ties the claim `c` to the item. */
export const someClaim = (filters: OfClaim, where: Conditions, from: string): Conditions =>
  asksOfClaim(filters) ? where.some(from, () => ofClaim(filters, where)) : where

export const asksOfClaim = (filters: OfClaim): boolean => OF_CLAIM.some((name) => filters[name] !== undefined)

const OF_CLAIM = [
  'type',
  'status',
  'organization',
  'treaty',
  'obligation',
  'likelihood',
  'sourceKind',
  'from',
  'to',
] as const satisfies (keyof OfClaim)[]

/** On a claim `c`. */
export function ofClaim(filters: OfClaim, where: Conditions): Conditions {
  if (filters.obligation) where.add(`c.type = 'treaty_clause'`) // what the index of obligations holds
  return where
    .anyOf('c.type', filters.type)
    .anyOf('c.status', filters.status)
    .anyOf('c.band', filters.likelihood)
    .anyOf('c.source_kind', filters.sourceKind)
    .anyOf(`(c.details ->> 'obligation')`, filters.obligation)
    .overlapping('c', filters.from, filters.to)
    .named(
      filters.organization,
      (
        ids,
        parts,
      ) => `EXISTS (SELECT FROM claim_organizations co WHERE co.claim_id = c.id AND co.organization_id IN (
        SELECT o.id FROM organizations o WHERE o.id = ANY (${ids}) OR o.name_key ~ ANY (${parts})))`,
    )
    .named(filters.treaty, (ids, parts) => `c.treaty_id IN (${treatiesNamed(ids, parts)})`)
}

/** Of which one index has the rows of a page one after the other, however many there are. */
const INDEXED = new Set(['type', 'from', 'to'])
const isIndexed = (filters: ClaimFilters, { total, lines }: PageRequest): boolean =>
  !total &&
  !lines &&
  Object.entries(filters).every(([name, value]) => value === undefined || INDEXED.has(name))

/** `quick`: for what an index answers at once. */
export const claims = (pool: pg.Pool, quick: Connection = pool): Store['claims'] => ({
  list(filters, request) {
    const from = asksOfArticle(filters)
      ? `${CLAIMS.from} JOIN articles a ON a.id = c.article_id`
      : CLAIMS.from
    const [sort] = filters.article?.length === 1 ? SORTS.findings : SORTS.claims
    const connection = isIndexed(filters, request) ? quick : pool
    return page(connection, { ...CLAIMS, from, sort }, claimConditions(filters), request)
  },

  async get(id, view = {}) {
    if (!isId(id)) return null
    const text = `SELECT ${STORED_CLAIM} AS json FROM claims c ${joinArticle('c')} WHERE c.id = $1 AND ${knownAt('$2', '$3')}`
    return (await row<{ json: string }>(pool, text, [id, ...knownValues(view)]))?.json ?? null
  },
})
