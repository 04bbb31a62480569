/** What an older version put together out of the claims of many articles: made anew after an upgrade, some at a time. */
import type { Database } from './database.ts'
import { rebuildOn, type Place } from './knowledge/rebuild.ts'
import { row } from './statement.ts'

export interface RegroupingStore {
  /**
   * Whether this version is to put it together anew now: it is new here and all articles are read anew, or nothing was heard of
   * it for a quarter of an hour.
   */
  takeDue(version: string): Promise<boolean>
  /** Goes on with it; false when nothing is left, or another went on meanwhile. */
  regroupNext(version: string): Promise<boolean>
}

/** Milliseconds of one step. */
const TIME = 10_000

const TAKE_DUE = `
  INSERT INTO regroupings AS r (version, touched_at)
  SELECT $1, now() WHERE coalesce((SELECT finished_at IS NOT NULL FROM engines ORDER BY since DESC, version LIMIT 1), true)
  ON CONFLICT (version) DO UPDATE SET touched_at = now()
    WHERE r.finished_at IS NULL AND r.touched_at < now() - interval '15 minutes'
  RETURNING 1`

const PLACE = 'SELECT done, after FROM regroupings WHERE version = $1 AND finished_at IS NULL'

/** Only where nobody else went on from there. */
const NOTE = `
  UPDATE regroupings SET done = coalesce($4::int, done), after = coalesce($5::text, after), touched_at = now(),
    finished_at = CASE WHEN $4::int IS NULL THEN now() END
  WHERE version = $1 AND done = $2 AND after = $3 RETURNING finished_at IS NULL AS more`

export const regrouping = (database: Database): RegroupingStore => ({
  takeDue: async (version) => (await row(database.pool, TAKE_DUE, [version])) !== null,

  async regroupNext(version) {
    const place = await row<Place & Record<string, unknown>>(database.pool, PLACE, [version])
    if (!place) return false
    const next = await rebuildOn(database, place, TIME)
    const values = [version, place.done, place.after, next?.done ?? null, next?.after ?? null]
    return (await row<{ more: boolean }>(database.pool, NOTE, values))?.more ?? false
  },
})
