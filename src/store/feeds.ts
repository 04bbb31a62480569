import { COMMAND_LINE, type Origin } from './article-store.ts'
import type { Database } from './database.ts'
import { isId, newId } from './ids.ts'
import { SORTS, type Page, type PageRequest } from './query.ts'
import { Conditions } from './reads/conditions.ts'
import { instant } from './reads/json.ts'
import { page, type List } from './reads/pages.ts'
import { row, rows } from './statement.ts'
import { doneOnce, recorded, recordWrites, type Replayed } from './writes/record-write.ts'

/** `auto`: the feed's own text where it is long enough to be the article, else the page it links to. */
export const FEED_CONTENTS = ['auto', 'page', 'feed'] as const
export type FeedContents = (typeof FEED_CONTENTS)[number]

export interface FeedSettings {
  source: string | null
  contents: FeedContents
  intervalMinutes: number
  paused: boolean
}

/** A feed as the poller needs it. */
export interface DueFeed extends FeedSettings {
  id: string
  url: string
  etag: string | null
  lastModified: string | null
}

export interface FeedStore {
  list(page: PageRequest): Promise<Page>
  get(id: string): Promise<string | null>
  /** A feed that is there already is not made anew. It is due at once. */
  create(
    url: string,
    settings: FeedSettings,
    origin?: Origin,
  ): Promise<Replayed<{ id: string; created: boolean }>>
  /** False when there is no such feed. A feed that is resumed is due at once. */
  change(id: string, change: Partial<FeedSettings>, origin?: Origin): Promise<boolean>
  /** Its articles stay. False when there is no such feed. */
  remove(id: string, origin?: Origin): Promise<boolean>
  /** Feeds whose time has come, each given to one caller only; who takes one and dies gives it back in five minutes. */
  takeDue(limit: number): Promise<string[]>
  /** Null when there is no such feed, or it is paused. */
  due(id: string): Promise<DueFeed | null>
  /** What the feed is known to have said of items, by their keys. */
  fingerprints(id: string, keys: readonly string[]): Promise<Map<string, string>>
  /** Notes what became of a poll, and when the next one is: later after each failure in a row, up to a day. */
  polled(id: string, outcome: PollOutcome): Promise<void>
}

export type PollOutcome =
  | { problem: { code: string; detail: string } }
  | {
      problem: null
      /** Null when it did not change. */
      read: {
        title: string | null
        etag: string | null
        lastModified: string | null
        keys: readonly { key: string; fingerprint: string }[]
        newItems: number
      } | null
    }

const time = (column: string): string => `CASE WHEN ${column} IS NOT NULL THEN ${instant(column)} END`

const ITEM = `json_build_object('id', f.id, 'url', f.url, 'title', f.title, 'source', f.source, 'contents', f.contents,
  'intervalMinutes', f.interval_minutes, 'paused', f.paused, 'items', f.item_count, 'failures', f.failures,
  'lastError', CASE WHEN f.error_code IS NOT NULL THEN
    json_build_object('code', f.error_code, 'detail', f.error_detail) END,
  'createdAt', ${time('f.created_at')}, 'lastPolledAt', ${time('f.polled_at')},
  'lastSucceededAt', ${time('f.succeeded_at')},
  'nextPollAt', CASE WHEN NOT f.paused THEN ${instant('f.next_poll_at')} END)`

const list: List = {
  from: 'feeds f',
  id: 'f.id',
  sorts: { createdAt: { column: 'f.created_at', type: 'timestamptz' } },
  sort: SORTS.feeds[0],
  joins: 'JOIN feeds f ON f.id = p.id',
  item: ITEM,
}

const SUCCESS = `UPDATE feeds SET polled_at = now(), succeeded_at = now(), failures = 0, error_code = NULL,
  error_detail = NULL, next_poll_at = now() + make_interval(mins => interval_minutes)`

/** How long an item is known again after it left the feed. */
const REMEMBERED = "interval '90 days'"

export const feeds = (database: Database, pool = database.pool): FeedStore => ({
  list: (request) => page(pool, list, new Conditions(), request),

  get: async (id) =>
    isId(id)
      ? ((await row<{ json: string }>(pool, `SELECT ${ITEM}::text AS json FROM feeds f WHERE id = $1`, [id]))
          ?.json ?? null)
      : null,

  async create(url, { source, contents, intervalMinutes, paused }, origin = COMMAND_LINE) {
    return doneOnce(database, origin, async (transaction) => {
      const id = newId()
      const made = await transaction.rows(
        `INSERT INTO feeds (id, url, source, contents, interval_minutes, paused, created_at, next_poll_at)
         VALUES ($1, $2, $3, $4, $5, $6, now(), now()) ON CONFLICT (url) DO NOTHING RETURNING id`,
        [id, url, source, contents, intervalMinutes, paused],
      )
      if (made.length > 0) {
        await recordWrites(transaction, [{ origin, action: 'feed.created', subject: id }])
        return { id, created: true }
      }
      const [known] = await transaction.rows<{ id: string }>('SELECT id FROM feeds WHERE url = $1', [url])
      return { id: known?.id ?? '', created: false }
    })
  },

  async change(id, change, origin = COMMAND_LINE) {
    if (!isId(id)) return false
    return recorded(
      pool,
      { origin, action: 'feed.changed' },
      `UPDATE feeds SET source = CASE WHEN $2 THEN $3 ELSE source END, contents = coalesce($4, contents),
         interval_minutes = coalesce($5::int, interval_minutes), paused = coalesce($6::boolean, paused),
         next_poll_at = CASE WHEN paused AND $6 = false THEN now()
           WHEN $5 IS NULL THEN next_poll_at
           ELSE least(next_poll_at, now() + make_interval(mins => $5::int)) END
       WHERE id = $1 RETURNING id`,
      [
        id,
        change.source !== undefined,
        change.source ?? null,
        change.contents ?? null,
        change.intervalMinutes ?? null,
        change.paused ?? null,
      ],
    )
  },

  remove: async (id, origin = COMMAND_LINE) =>
    isId(id) &&
    recorded(pool, { origin, action: 'feed.deleted' }, 'DELETE FROM feeds WHERE id = $1 RETURNING id', [id]),

  takeDue: async (limit) =>
    (
      await rows<{ id: string }>(
        pool,
        `UPDATE feeds SET next_poll_at = now() + interval '5 minutes' WHERE id IN (
           SELECT id FROM feeds WHERE NOT paused AND next_poll_at <= now() ORDER BY next_poll_at
           LIMIT $1 FOR UPDATE SKIP LOCKED) RETURNING id`,
        [limit],
      )
    ).map(({ id }) => id),

  due: (id) =>
    row<DueFeed>(
      pool,
      `SELECT id, url, etag, last_modified AS "lastModified", source, contents, interval_minutes AS "intervalMinutes",
         paused FROM feeds WHERE id = $1 AND NOT paused`,
      [id],
    ),

  async fingerprints(id, keys) {
    const known = await rows<{ key: string; fingerprint: string }>(
      pool,
      'SELECT key, fingerprint FROM feed_items WHERE feed_id = $1 AND key = ANY ($2::text[])',
      [id, keys],
    )
    return new Map(known.map(({ key, fingerprint }) => [key, fingerprint]))
  },

  async polled(id, outcome) {
    if (outcome.problem) {
      const { code, detail } = outcome.problem
      await rows(
        pool,
        `UPDATE feeds SET polled_at = now(), failures = failures + 1, error_code = $2, error_detail = $3,
           next_poll_at = now() + least(make_interval(mins => interval_minutes) * power(2, least(failures + 1, 10)),
             interval '1 day') WHERE id = $1`,
        [id, code, detail],
      )
    } else if (!outcome.read) await rows(pool, `${SUCCESS} WHERE id = $1`, [id])
    else {
      const { title, etag, lastModified, keys, newItems } = outcome.read
      await rows(
        pool,
        `WITH seen AS (INSERT INTO feed_items (feed_id, key, fingerprint, seen_at)
           SELECT id, k.key, k.fingerprint, now() FROM feeds, unnest($6::text[], $7::text[]) k (key, fingerprint)
           WHERE id = $1
           ON CONFLICT (feed_id, key) DO UPDATE SET fingerprint = excluded.fingerprint, seen_at = excluded.seen_at)
         ${SUCCESS}, title = coalesce($2, title), etag = $3, last_modified = $4, item_count = item_count + $5::int
         WHERE id = $1`,
        [id, title, etag, lastModified, newItems, keys.map(({ key }) => key), keys.map((k) => k.fingerprint)],
      )
      await rows(pool, `DELETE FROM feed_items WHERE feed_id = $1 AND seen_at < now() - ${REMEMBERED}`, [id])
    }
  },
})
