/** The check of all articles, once a night: how far it is, and what it found. */
import type pg from 'pg'
import { ChanceryError } from '../errors.ts'
import { verifyArticle, type Verification } from './knowledge/verify-article.ts'
import { instant } from './reads/json.ts'
import { row, rows } from './statement.ts'

/** What the check of a night has come to so far. */
export interface NightlyVerification {
  /** YYYY-MM-DD: a night begins at 02:00 UTC. */
  night: string
  articles: number
  hashes: number
  selectors: number
  failures: number
  /** Ids of the first articles of which something fails, 100 at most. */
  failedArticles: string[]
  /** ISO 8601 date-time; null while articles are left. */
  finishedAt: string | null
}

export interface NightlyVerificationStore {
  /**
   * The night whose check is to begin now, or to go on after nothing was heard of it for a quarter of an hour; null when
   * there is nothing to do. Each is given to one caller only.
   */
  takeDue(): Promise<string | null>
  /** Checks the next articles; null when another did so meanwhile, or none are left. */
  checkNext(night: string): Promise<NightlyVerification | null>
  /** Of the last night that was done with; null before. */
  latest(): Promise<NightlyVerification | null>
}

/** Of one step, which is to take a few seconds; one article at a time is in memory. */
const TOGETHER = 250
const MOST_FAILED = 100

const TAKE_DUE = `
  INSERT INTO nightly_verifications AS v (night, touched_at)
  VALUES ((now() AT TIME ZONE 'UTC' - interval '2 hours')::date, now())
  ON CONFLICT (night) DO UPDATE SET touched_at = now()
    WHERE v.finished_at IS NULL AND v.touched_at < now() - interval '15 minutes'
  RETURNING to_char(night, 'YYYY-MM-DD') AS night`

const FIELDS = `to_char(night, 'YYYY-MM-DD') AS night, articles, hashes, selectors, failures,
  failed_articles AS "failedArticles", CASE WHEN finished_at IS NOT NULL THEN ${instant('finished_at')} END AS "finishedAt"`

/** Only where nobody else went on from there. */
const NOTE = `
  UPDATE nightly_verifications SET after = coalesce($3::uuid, after), articles = articles + $4, hashes = hashes + $5,
    selectors = selectors + $6, failures = failures + $7,
    failed_articles = (failed_articles || $8::uuid[])[:${MOST_FAILED}],
    touched_at = now(), finished_at = CASE WHEN $9 THEN now() END
  WHERE night = $1::date AND after IS NOT DISTINCT FROM $2::uuid AND finished_at IS NULL
  RETURNING ${FIELDS}`

export const nightlyVerification = (pool: pg.Pool): NightlyVerificationStore => ({
  takeDue: async () => (await row<{ night: string }>(pool, TAKE_DUE))?.night ?? null,

  async checkNext(night) {
    const begun = await row<{ after: string | null }>(
      pool,
      'SELECT after FROM nightly_verifications WHERE night = $1::date AND finished_at IS NULL',
      [night],
    )
    if (!begun) return null
    const next = await rows<{ id: string }>(
      pool,
      `SELECT id FROM articles WHERE $1::uuid IS NULL OR id > $1 ORDER BY id LIMIT ${TOGETHER}`,
      [begun.after],
    )
    const sum = { articles: 0, hashes: 0, selectors: 0, failures: 0 }
    const failed: string[] = []
    for (const { id } of next) {
      const checked = await verifyStored(pool, id)
      if (!checked) continue
      sum.articles++
      sum.hashes += checked.hashes.length
      sum.selectors += Object.values(checked.selectors).reduce((all, { checked }) => all + checked, 0)
      sum.failures += checked.failures.length + checked.hashes.filter(({ ok }) => !ok).length
      if (!checked.ok && failed.length < MOST_FAILED) failed.push(id)
    }
    return row<NightlyVerification>(pool, NOTE, [
      ...[night, begun.after, next.at(-1)?.id ?? null],
      ...[sum.articles, sum.hashes, sum.selectors, sum.failures],
      ...[failed, next.length < TOGETHER],
    ])
  },

  latest: () =>
    row<NightlyVerification>(
      pool,
      `SELECT ${FIELDS} FROM nightly_verifications WHERE finished_at IS NOT NULL ORDER BY night DESC LIMIT 1`,
    ),
})

/** Null for one that was retracted since it was listed. */
async function verifyStored(pool: pg.Pool, id: string): Promise<Verification | null> {
  try {
    return await verifyArticle(pool, id)
  } catch (error) {
    if (error instanceof ChanceryError && error.code === 'gone') return null
    throw error
  }
}
