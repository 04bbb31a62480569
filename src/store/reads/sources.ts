import type pg from 'pg'
import type { Store } from '../store.ts'
import { Conditions } from './conditions.ts'
import { instant } from './json.ts'
import { page, type List } from './pages.ts'

const list: List = {
  from: 'sources s',
  id: 's.id',
  sort: { column: 's.name', type: 'text', direction: 'ASC' },
  joins: `JOIN sources s ON s.id = p.id
    CROSS JOIN LATERAL (
      SELECT count(*) AS articles, max(published_at) AS last FROM articles WHERE source_id = s.id) n`,
  item: `json_build_object('id', s.id, 'name', s.name, 'articles', n.articles,
    'lastPublishedAt', CASE WHEN n.last IS NOT NULL THEN ${instant('n.last')} END)`,
}

export const sources = (pool: pg.Pool): Store['sources'] => ({
  list: (request) => page(pool, list, new Conditions(), request),
})
