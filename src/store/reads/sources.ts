import type pg from 'pg'
import { SORTS } from '../query.ts'
import type { Store } from '../store.ts'
import { Conditions } from './conditions.ts'
import { published } from './json.ts'
import { page, type List } from './pages.ts'

const LATEST = 'a.sorted_at, a.published_at, a.published_offset, a.published_on'
const IN_ORDER = 'a.published_on IS NOT NULL ORDER BY a.sorted_at DESC, a.id DESC LIMIT 1'

/** With what they printed to the letter after others. */
export const SOURCES: List = {
  from: 'sources s',
  id: 's.id',
  sorts: { name: { column: 's.name', type: 'text' } },
  sort: SORTS.sources[0],
  joins: `JOIN sources s ON s.id = p.id
    CROSS JOIN LATERAL (SELECT (SELECT count(*) FROM articles WHERE source_id = s.id)
      + (SELECT count(*) FROM printings WHERE source_id = s.id) AS articles) n
    LEFT JOIN LATERAL (SELECT * FROM (
        (SELECT ${LATEST} FROM articles a WHERE source_id = s.id AND ${IN_ORDER}) UNION ALL
        (SELECT ${LATEST} FROM printings p JOIN articles a ON a.id = p.article_id WHERE p.source_id = s.id AND ${IN_ORDER})) a
      ORDER BY sorted_at DESC LIMIT 1) a ON true`,
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
