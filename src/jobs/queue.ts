/** What is done later, once, and again when it fails: jobs in the same Postgres, kept by pg-boss in a schema of its own. */
import type pg from 'pg'
import PgBoss from 'pg-boss'
import { v5 as uuidOf } from 'uuid'
import { ChanceryError } from '../errors.ts'
import { asFailure, codeOf } from '../store/failures.ts'
import {
  countJobs,
  fingerprintOf,
  forgoRetries,
  getJob,
  JOBS_SCHEMA,
  listJobs,
  renewLeases,
  requeueJob,
} from '../store/jobs.ts'
import type { Page, PageRequest } from '../store/query.ts'
import type { JobFilters } from '../store/filters.ts'
import { COMMAND_LINE, type Origin } from '../store/article-store.ts'
import { keyReused } from '../store/writes/record-write.ts'
import { keepLeases } from './leases.ts'

/** `article`: one that was sent; `feed`: a feed to poll; `item`: an article of a feed; `verify`: articles to check;
 * `delivery`: a change to tell a webhook; `reread`: articles that an older engine read; `regroup`: what an older version put
 * together. */
export const JOB_KINDS = ['article', 'feed', 'item', 'verify', 'delivery', 'reread', 'regroup'] as const
export type JobKind = (typeof JOB_KINDS)[number]

export interface Job {
  id: string
  kind: JobKind
  data: object
  /** Who asked for it. */
  origin: Origin
  /** The first is 1. */
  attempt: number
}

/** What a job is kept as. */
interface Kept {
  work: object
  by: { apiKeyId: string | null; requestId: string | null; once?: { key: string; fingerprint: string } }
}

export interface Queue {
  /**
   * Gives the id of the job; that of the one that was sent before under the same idempotency key, if there is one.
   * @throws `invalid-text`, `idempotency-key-reused`
   */
  send(kind: JobKind, data: object, origin?: Origin): Promise<{ id: string; replayed: boolean }>
  list(filters: JobFilters, page: PageRequest): Promise<Page>
  /** How many jobs of each kind are in each state. */
  counts(): Promise<{ kind: string; state: string; n: number }[]>
  /** JSON of a job; null when there is none, or it was done more than a month ago. */
  get(id: string): Promise<string | null>
  /** Tries a job that failed once more. @throws `conflict` when it did not fail, `not-found` */
  requeue(id: string, origin?: Origin): Promise<void>
  /** Jobs to do now. They are this process's until it completes or fails them, or dies: then another gets them. */
  take(kind: JobKind, most: number): Promise<Job[]>
  complete(job: Job, output: object): Promise<void>
  /** It is tried again later, longer after each time, unless it is `final` or was tried five times. */
  fail(job: Job, output: object, final: boolean): Promise<void>
  close(): Promise<void>
}

/** Whoever takes a job and is silent for so long is taken for dead. */
const LEASE_SECONDS = 10
const MAINTENANCE_SECONDS = 5
/** How often a job is tried. */
export const ATTEMPTS = 5
const RETRIES = { retryLimit: ATTEMPTS - 1, retryDelay: 2, retryBackoff: true }
/** Seconds before the second attempt, where it is not the usual time: a receiver that is down may be back in half an hour. */
const FIRST_DELAY: Partial<Record<JobKind, number>> = { delivery: 120 }
const DAY = 24 * 3600
/** What Postgres says of JSON with `\\u0000` or half of a surrogate pair in it. */
const UNSTORABLE = new Set(['22P05', '22P02'])

/** @param leaseSeconds with the time between two looks and the first delay it is under half a minute */
export function openQueue(pool: pg.Pool, leaseSeconds = LEASE_SECONDS): Queue {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => pool.query(text, values) },
    schema: JOBS_SCHEMA,
    schedule: false,
    maintenanceIntervalSeconds: Math.min(MAINTENANCE_SECONDS, leaseSeconds),
    archiveCompletedAfterSeconds: DAY,
    archiveFailedAfterSeconds: 30 * DAY,
    deleteAfterDays: 30,
    retentionDays: 30,
  })
  boss.on('error', () => {}) // its maintenance met a database that is away, and is tried again
  const leases = keepLeases((ids) => renewLeases(pool, ids, leaseSeconds), leaseSeconds)
  let started: Promise<unknown> | undefined

  /** Nothing is made in the database before it is needed. */
  const ready = async (): Promise<void> => {
    started ??= start(boss).catch((error: unknown) => {
      started = undefined
      throw error
    })
    await started
  }
  const withBoss = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      await ready()
      return await work()
    } catch (error) {
      if (UNSTORABLE.has(codeOf(error) ?? ''))
        throw new ChanceryError('invalid-text', 'it holds a NUL character or an unpaired surrogate', {
          cause: error,
        })
      throw asFailure(error)
    }
  }
  const known = async (id: string) => {
    const found = await withBoss(() => getJob(pool, id))
    return found && { ...found, kind: found.kind as JobKind }
  }

  return {
    send: (kind, data, origin = COMMAND_LINE) =>
      withBoss(async () => {
        const kept: Kept = { work: data, by: asKept(origin) }
        const given = idUnder(origin)
        const retryDelay = FIRST_DELAY[kind] ?? RETRIES.retryDelay
        const options = { ...RETRIES, retryDelay, expireInSeconds: leaseSeconds, ...(given && { id: given }) }
        const id = await boss.send(kind, kept, options)
        if (id !== null) return { id, replayed: false }
        if (given === null || !origin.once) throw new ChanceryError('conflict', 'the job was not taken')
        if ((await fingerprintOf(pool, given)) !== kept.by.once?.fingerprint) throw keyReused(origin.once.key)
        return { id: given, replayed: true }
      }),
    list: (filters, request) => withBoss(() => listJobs(pool, filters, request)),
    counts: () => withBoss(() => countJobs(pool)),
    get: async (id) => (await known(id))?.json ?? null,
    async requeue(id, origin = COMMAND_LINE) {
      const job = await known(id)
      if (!job) throw new ChanceryError('not-found', `there is no job ${id}`)
      if (job.state !== 'failed')
        throw new ChanceryError('conflict', `the job ${id} did not fail: its state is ${job.state}`)
      await withBoss(() => requeueJob(pool, job.kind, id, origin))
    },
    take: (kind, most) =>
      withBoss(async () => {
        const taken = await boss.fetch<Kept>(kind, { batchSize: most, includeMetadata: true })
        await leases.hold(taken.map(({ id }) => id))
        return taken.map(({ id, data: { work, by }, retryCount }) => ({
          ...{ id, kind, data: work },
          origin: fromKept(by),
          attempt: retryCount + 1,
        }))
      }),
    complete: ({ kind, id }, output) => {
      leases.letGo(id)
      return withBoss(async () => void (await boss.complete(kind, id, output)))
    },
    fail: ({ kind, id }, output, final) => {
      leases.letGo(id)
      return withBoss(async () => {
        if (final) await forgoRetries(pool, kind, id)
        await boss.fail(kind, id, output)
      })
    },
    close: async () => {
      leases.stop()
      if (started) await boss.stop({ graceful: false, close: false }).catch(() => undefined)
    },
  }
}

const asKept = ({ once, ...by }: Origin): Kept['by'] =>
  once ? { ...by, once: { ...once, fingerprint: once.fingerprint.toString('hex') } } : by

const fromKept = ({ once, ...by }: Kept['by']): Origin =>
  once ? { ...by, once: { ...once, fingerprint: Buffer.from(once.fingerprint, 'hex') } } : by

/** What is sent again under its key would be the same job. */
const idUnder = ({ apiKeyId, once }: Origin): string | null =>
  once && apiKeyId ? uuidOf(once.key, apiKeyId) : null

async function start(boss: PgBoss): Promise<void> {
  await boss.start()
  for (const kind of JOB_KINDS) await boss.createQueue(kind)
}
