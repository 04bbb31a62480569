/** A worker: takes jobs, does them, says what became of each, until it is told to stop. */
import { setTimeout } from 'node:timers/promises'
import { ChanceryError, PROBLEMS } from '../errors.ts'
import type { Origin } from '../store/article-store.ts'
import { JOB_KINDS, type Job, type JobKind, type Queue } from './queue.ts'

/** Does one job and gives what it came to. */
export type Handler = (data: object, origin: Origin, attempt: number) => Promise<object>

export interface Worker {
  /** Resolves when the jobs that are being done are done. */
  stop(): Promise<void>
}

export interface WorkOptions {
  handlers: Record<JobKind, Handler>
  /** Done every few seconds, as queueing the feeds whose time has come. */
  tick: () => Promise<unknown>
  onError: (error: unknown) => void
}

/** Jobs of a kind that are done at a time; deliveries mostly wait for receivers. */
const AT_ONCE = 4
const MOST: Partial<Record<JobKind, number>> = { delivery: 16 }
const IDLE_MS = 500
const TICK_MS = 5000
const AWAY_MS = 3000

type Doing = Pick<WorkOptions, 'handlers' | 'onError'>

/** Takes jobs of a kind that are due, does them, says what became of each, and gives how many they were. */
export async function doJobs(queue: Queue, kind: JobKind, doing: Doing): Promise<number> {
  const jobs = await queue.take(kind, AT_ONCE)
  await Promise.all(jobs.map((job) => doJob(queue, job, doing)))
  return jobs.length
}

async function doJob(queue: Queue, job: Job, { handlers, onError }: Doing): Promise<void> {
  try {
    await queue.complete(job, await handlers[job.kind](job.data, job.origin, job.attempt))
  } catch (error) {
    await giveUp(queue, job, error, onError)
  }
}

/** What is wrong with the job itself is wrong the next time too; what is wrong elsewhere may be mended by then. */
async function giveUp(
  queue: Queue,
  job: Job,
  error: unknown,
  onError: WorkOptions['onError'],
): Promise<void> {
  const problem = error instanceof ChanceryError ? error : null
  if (!problem || problem.code === 'internal') onError(error)
  const code = problem?.code ?? 'internal'
  const { status, title } = PROBLEMS[code]
  const detail = problem?.message ?? 'The error is in the log of the worker.'
  await queue.fail(job, { problem: { code, title, status, detail } }, status < 500 && status !== 429)
}

export function startWorker(queue: Queue, options: WorkOptions): Worker {
  const { tick, onError } = options
  const ending = new AbortController()
  const { signal } = ending

  /** Does `work` again and again; it says how long to wait before the next time. */
  async function repeat(work: () => Promise<number>): Promise<void> {
    while (!signal.aborted) {
      const wait = await work().catch((error: unknown) => {
        onError(error)
        return AWAY_MS
      })
      await setTimeout(wait, undefined, { signal }).catch(() => undefined)
    }
  }

  const doing = new Set<Promise<void>>()
  /** As many jobs as may be done beside those that are: one that takes long holds up no other. */
  function takeJobs(kind: JobKind): () => Promise<number> {
    const most = MOST[kind] ?? AT_ONCE
    const ofKind = new Set<Promise<void>>()
    return async () => {
      if (ofKind.size === most) await Promise.race(ofKind)
      const jobs = await queue.take(kind, most - ofKind.size)
      for (const job of jobs) {
        const work = doJob(queue, job, options)
          .catch(onError)
          .finally(() => [doing, ofKind].forEach((works) => works.delete(work)))
        for (const works of [doing, ofKind]) works.add(work)
      }
      return jobs.length > 0 ? 0 : IDLE_MS
    }
  }

  const loops = JOB_KINDS.map((kind) => repeat(takeJobs(kind)))
  loops.push(repeat(() => tick().then(() => TICK_MS)))
  return {
    stop: async () => {
      ending.abort()
      await Promise.all(loops)
      await Promise.all(doing)
    },
  }
}
