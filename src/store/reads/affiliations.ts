import type pg from 'pg'
import { isId } from '../ids.ts'
import { nameKey } from '../name-key.ts'
import { SORTS, type Page, type PageRequest } from '../query.ts'
import type { AffiliationFilters } from '../filters.ts'
import { row } from '../statement.ts'
import { Conditions } from './conditions.ts'
import { page, type List } from './pages.ts'

const HAS_MEMBERS = 'EXISTS (SELECT FROM appearances x WHERE x.organization_id = o.id)'

const AFFILIATIONS: List = {
  from: 'organizations o',
  id: 'o.id',
  sorts: { name: { column: 'o.name_key', type: 'text' } },
  sort: SORTS.affiliations[0],
  joins: 'JOIN organizations o ON o.id = p.id',
  item: `json_build_object('id', o.id, 'name', o.name, 'kind', o.kind, 'country', o.country, 'counts', (
    SELECT json_build_object('experts', count(DISTINCT x.person_id), 'articles', count(DISTINCT a.id))
    FROM appearances x JOIN articles a ON a.id = x.article_id WHERE x.organization_id = o.id AND a.duplicate_of IS NULL))`,
}

export interface AffiliationReads {
  list(filters: AffiliationFilters, page: PageRequest): Promise<Page>
  find(id: string): Promise<{ id: string; name: string } | null>
}

/** What experts are said to be of. */
export const affiliations = (pool: pg.Pool): AffiliationReads => ({
  list({ q, country }, request) {
    const where = new Conditions().add(HAS_MEMBERS).anyOf('o.country', country)
    if (q !== undefined) where.add(`o.name_key LIKE '%' || ${where.bind(nameKey(q))} || '%'`)
    return page(pool, AFFILIATIONS, where, request)
  },

  find: async (id) =>
    isId(id)
      ? row<{ id: string; name: string }>(
          pool,
          `SELECT o.id, o.name FROM organizations o WHERE o.id = $1 AND ${HAS_MEMBERS}`,
          [id],
        )
      : null,
})
