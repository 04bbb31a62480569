import type pg from 'pg'
import { row } from '../statement.ts'

/**
 * Names what is committed: two equal answers mean that no transaction, of whatever process, was committed between them. All
 * who ask while an answer is on its way share the next one, which is asked for after the last of them.
 */
export function version(pool: pg.Pool): () => Promise<string> {
  let current: Promise<unknown> = Promise.resolve()
  let next: Promise<string> | null = null
  const read = async () =>
    (await row<{ v: string }>(pool, 'SELECT pg_current_snapshot()::text AS v'))?.v ?? ''
  return () => {
    next ??= current.then(() => {
      next = null
      const asked = read()
      current = asked.catch(() => {}) // whoever asked is told; the next ask again
      return asked
    })
    return next
  }
}
