import type { Database } from '../database.ts'
import { row } from '../statement.ts'

/** Milliseconds for which a look is good: what another process commits is seen so much later at most. */
const GOOD_FOR = 100

/**
 * Names what is committed: two equal names mean that nothing was committed between them. What this process commits changes the
 * name at once; what others commit is looked for ten times a second, as long as anybody asks, and all who ask meanwhile
 * share a look.
 */
export function version(database: Database): () => string | Promise<string> {
  let known = { name: '', writes: -1, until: 0 }
  let look: { writes: number; name: Promise<string> } | null = null

  async function lookUp(writes: number): Promise<string> {
    const until = performance.now() + GOOD_FOR
    const found = await row<{ v: string }>(database.lines, 'SELECT pg_current_snapshot()::text AS v')
    known = { name: `${found?.v} ${writes}`, writes, until }
    return known.name
  }

  return () => {
    const { writes } = database
    if (known.writes === writes && performance.now() < known.until) return known.name
    if (look?.writes === writes) return look.name
    const mine = { writes, name: lookUp(writes).finally(() => look === mine && (look = null)) }
    look = mine
    mine.name.catch(() => {}) // who asked may not wait for it
    return mine.name
  }
}
