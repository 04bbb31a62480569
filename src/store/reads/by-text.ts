import { createHash } from 'node:crypto'
import type pg from 'pg'
import { row } from '../statement.ts'
import type { Saved } from '../store.ts'

export async function findByText(pool: pg.Pool, text: string): Promise<Saved | null> {
  const hash = createHash('sha256').update(text).digest()
  const same = await row<{ id: string; revision: number }>(
    pool,
    'SELECT id, revision FROM articles WHERE text_sha256 = $1',
    [hash],
  )
  return same && { ...same, created: false, outcome: 'unchanged' }
}
