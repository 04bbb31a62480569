/** Articles that an older version of the engine read: which are to be read anew, and how far that is. */
import type { Found } from '../extract/detector.ts'
import type { NewArticle } from './article-store.ts'
import type { Database } from './database.ts'
import { published, modified } from './reads/json.ts'
import { row, rows } from './statement.ts'
import { rereadArticle, type Stored } from './writes/reread-article.ts'

export interface RereadingStore {
  /**
   * Whether articles are to be read anew by this version now: it is new here, or nothing was heard of it for a quarter of an
   * hour. What comes from then on is taken to be read by it.
   */
  takeDue(engine: string): Promise<boolean>
  /** Reads the next few anew; null when none are left. @throws what `read` throws */
  rereadNext(
    engine: string,
    read: (article: NewArticle) => Promise<Found>,
  ): Promise<{ read: number; changed: number } | null>
}

/** Of one step, which is to take a second. */
const TOGETHER = 20

const TAKE_DUE = `
  INSERT INTO engines AS e (version, touched_at) VALUES ($1, now())
  ON CONFLICT (version) DO UPDATE SET touched_at = now()
    WHERE e.finished_at IS NULL AND e.touched_at < now() - interval '15 minutes'
  RETURNING 1`

/** With who in it is invented, which no text tells. */
const STALE = `
  SELECT a.id, a.revision, json_build_object('text', a.text, 'title', a.title, 'standfirst', a.standfirst, 'byline', a.byline,
    'publishedAt', ${published()}, 'modifiedAt', ${modified()}, 'captions', a.captions, 'language', a.language, 'url', a.url,
    'source', NULL, 'fictional', a.fictional, 'invented', json_build_object('people', (
      SELECT coalesce(json_agg(DISTINCT pp.name), '[]') FROM person_mentions m JOIN person_portraits pp ON pp.id = m.portrait_id
      WHERE m.article_id = a.id AND pp.fictional))) AS article
  FROM articles a, engines e
  WHERE e.version = $1 AND (e.after IS NULL OR a.id > e.after) AND a.engine IS DISTINCT FROM $1 ORDER BY a.id LIMIT ${TOGETHER}`

const NOTE = `
  UPDATE engines SET after = coalesce($2::uuid, after), read = read + $3, changed = changed + $4, touched_at = now(),
    finished_at = CASE WHEN $2::uuid IS NULL THEN now() END
  WHERE version = $1`

export const rereading = (database: Database): RereadingStore => ({
  takeDue: async (engine) => (await row(database.pool, TAKE_DUE, [engine])) !== null,

  async rereadNext(engine, read) {
    const stale = await rows<Stored & Record<string, unknown>>(database.pool, STALE, [engine])
    let changed = 0
    for (const stored of stale)
      if (await rereadArticle(database, stored, await read(stored.article), engine)) changed++
    await row(database.pool, NOTE, [engine, stale.at(-1)?.id ?? null, stale.length, changed])
    return stale.length > 0 ? { read: stale.length, changed } : null
  },
})
