import type pg from 'pg'
import { SORTS } from '../query.ts'
import type { Store } from '../store.ts'
import { Conditions } from './conditions.ts'
import { published } from './json.ts'
import { page, type List } from './pages.ts'

export const SOURCES: List = {
  from: 'sources s',
  id: 's.id',
  sorts: { name: { column: 's.name', type: 'text' } },
  sort: SORTS.sources[0],
  joins: `JOIN sources s ON s.id = p.id
    CROSS JOIN LATERAL (SELECT count(*) AS articles FROM articles WHERE source_id = s.id) n
    LEFT JOIN LATERAL (SELECT published_at, published_offset, published_on FROM articles
      WHERE source_id = s.id AND published_on IS NOT NULL ORDER BY sorted_at DESC, id DESC LIMIT 1) a ON true`,
  item: `json_build_object('id', s.id, 'name', s.name, 'articles', n.articles,
    'lastPublishedAt', ${published()})`,
}

export const sources = (pool: pg.Pool): Store['sources'] => ({
  list({ q }, request) {
    const where = new Conditions()
    if (q !== undefined) where.add(`strpos(lower(s.name), lower(${where.bind(q)})) > 0`)
    return page(pool, SOURCES, where, request)
  },
})
