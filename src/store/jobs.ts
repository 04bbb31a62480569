/** Reads of the tables that pg-boss keeps in its own schema: `jobs.job`, and `jobs.archive` for what is long done. */
import type pg from 'pg'
import { PROBLEMS } from '../errors.ts'
import type { Origin } from './article-store.ts'
import { isId } from './ids.ts'
import { SORTS, type Page, type PageRequest } from './query.ts'
import type { JobFilters } from './filters.ts'
import { Conditions } from './reads/conditions.ts'
import { instant } from './reads/json.ts'
import { page, type List } from './reads/pages.ts'
import { row, rows } from './statement.ts'
import { recorded } from './writes/record-write.ts'

export const JOBS_SCHEMA = 'jobs'

const STATE = `CASE j.state::text WHEN 'created' THEN 'queued' WHEN 'retry' THEN 'retrying' WHEN 'active' THEN 'running'
  WHEN 'completed' THEN 'done' ELSE j.state::text END`

const time = (column: string): string => `CASE WHEN ${column} IS NOT NULL THEN ${instant(column)} END`

/** What pg-boss notes of a job whose worker fell silent is its own; what a worker notes has a `problem`. */
const PROBLEM = `CASE WHEN j.state::text = 'completed' THEN NULL WHEN j.output ? 'problem' THEN j.output->'problem'
  WHEN j.output IS NOT NULL THEN jsonb_build_object('code', 'internal', 'title', '${PROBLEMS.internal.title}',
    'status', ${PROBLEMS.internal.status}, 'detail', 'The worker that did it died, or was silent for too long.') END`

const ITEM = `json_build_object('id', j.id, 'kind', j.name, 'state', ${STATE},
  'subject', (SELECT coalesce(w->'item'->>'url', w->>'url', w->'item'->>'title', w->>'title', w->>'feedId', w->>'night', w->>'deliveryId')
    FROM (SELECT j.data->'work' AS w) work), 'requestId', j.data->'by'->>'requestId',
  'attempts', j.retry_count + CASE WHEN j.started_on IS NULL THEN 0 ELSE 1 END, 'createdAt', ${time('j.created_on')},
  'startedAt', ${time('j.started_on')}, 'completedAt', ${time('j.completed_on')},
  'nextAttemptAt', CASE WHEN j.state::text IN ('created', 'retry') THEN ${instant('j.start_after')} END,
  'article', j.output->'article', 'verification', j.output->'verification', 'problem', ${PROBLEM})`

const list: List = {
  from: `${JOBS_SCHEMA}.job j`,
  id: 'j.id',
  sorts: { createdAt: { column: 'j.created_on', type: 'timestamptz' } },
  sort: SORTS.jobs[0],
  joins: `JOIN ${JOBS_SCHEMA}.job j ON j.id = p.id`,
  item: ITEM,
}

export const listJobs = (pool: pg.Pool, { state, kind }: JobFilters, request: PageRequest): Promise<Page> =>
  page(pool, list, new Conditions().anyOf(STATE, state).anyOf('j.name', kind), request)

/** How many jobs of each kind are in each state; what is long done is left out. */
export const countJobs = (pool: pg.Pool): Promise<{ kind: string; state: string; n: number }[]> =>
  rows(
    pool,
    `SELECT j.name AS kind, ${STATE} AS state, count(*)::int AS n FROM ${JOBS_SCHEMA}.job j GROUP BY 1, 2`,
  )

/** JSON of one job, and the queue it is in. */
export const getJob = async (
  pool: pg.Pool,
  id: string,
): Promise<{ json: string; kind: string; state: string } | null> =>
  isId(id)
    ? row(
        pool,
        ['job', 'archive']
          .map(
            (table) =>
              `SELECT ${ITEM}::text AS json, j.name AS kind, ${STATE} AS state FROM ${JOBS_SCHEMA}.${table} j WHERE j.id = $1`,
          )
          .join(' UNION ALL '),
        [id],
      )
    : null

/** Of what was sent under an idempotency key, in hexadecimal; null when it is not known. */
export const fingerprintOf = async (pool: pg.Pool, id: string): Promise<string | null> =>
  (
    await row<{ fingerprint: string | null }>(
      pool,
      `SELECT data->'by'->'once'->>'fingerprint' AS fingerprint FROM ${JOBS_SCHEMA}.job WHERE id = $1`,
      [id],
    )
  )?.fingerprint ?? null

/** A job that no further attempt can help fails with this one. */
export const forgoRetries = async (pool: pg.Pool, kind: string, id: string): Promise<void> => {
  await rows(pool, `UPDATE ${JOBS_SCHEMA}.job SET retry_limit = retry_count WHERE name = $1 AND id = $2`, [
    kind,
    id,
  ])
}

/** Tries a job that failed once more, as pg-boss itself would; false when none did under this id. */
export const requeueJob = (pool: pg.Pool, kind: string, id: string, origin: Origin): Promise<boolean> =>
  recorded(
    pool,
    { origin, action: 'job.requeued' },
    `UPDATE ${JOBS_SCHEMA}.job SET state = 'retry', retry_limit = retry_limit + 1
     WHERE name = $1 AND id = $2 AND state = 'failed' RETURNING id`,
    [kind, id],
  )

/** Jobs that are being done are taken for lost once so many seconds have gone by from now. */
export const renewLeases = (pool: pg.Pool, ids: readonly string[], seconds: number): Promise<unknown> =>
  rows(
    pool,
    `UPDATE ${JOBS_SCHEMA}.job SET expire_in = now() - started_on + make_interval(secs => $2)
     WHERE id = ANY ($1::uuid[]) AND state = 'active'`,
    [ids, seconds],
  )
