import type pg from 'pg'
import { SORTS } from '../query.ts'
import type { Store } from '../store.ts'
import { Conditions } from './conditions.ts'
import { instant } from './json.ts'
import { page, type List } from './pages.ts'

const AUDIT: List = {
  from: 'audit_entries u',
  id: 'u.id',
  sorts: { at: { column: 'u.id', type: 'uuid' } }, // ids sort by when they were made
  sort: SORTS.audit[0],
  joins: 'JOIN audit_entries u ON u.id = p.id LEFT JOIN api_keys k ON k.id = u.api_key_id',
  item: `json_build_object('id', u.id, 'at', ${instant('u.at')}, 'action', u.action, 'subject', u.subject,
    'key', CASE WHEN k.id IS NOT NULL THEN json_build_object('id', k.id, 'name', k.name) END, 'requestId', u.request_id)`,
}

export const audit = (pool: pg.Pool): Store['audit'] => ({
  list(filters, request) {
    const where = new Conditions()
      .anyOf('u.api_key_id', filters.key, 'uuid')
      .anyOf('u.action', filters.action)
      .anyOf('u.subject', filters.subject)
    return page(pool, AUDIT, where, request)
  },
})
