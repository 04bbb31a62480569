import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { test, type Test } from 'tap'
import { openQueue } from '../../src/jobs/queue.ts'
import { openTestStore } from '../db.ts'

const JOBS = 20
const PATIENCE_MS = 240_000

function startChild(t: Test, ...words: string[]): ChildProcess {
  const child = spawn(
    process.execPath,
    [fileURLToPath(new URL('worker-child.ts', import.meta.url)), ...words],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  t.teardown(() => child.kill('SIGKILL'))
  return child
}

test('a worker killed in the middle of its jobs loses none, and each is stored once', async (t) => {
  const { store, database, url } = await openTestStore(t)
  const queue = openQueue(database.pool)
  t.teardown(() => queue.close())
  for (let n = 0; n < JOBS; n++)
    await queue.send('article', { text: `Envoy number ${n} will visit Oslo, the ministry said.` })

  const doomed = startChild(t, url, 'hold')
  await once(doomed.stdout ?? doomed, 'data')
  const running = await queue.list({ state: ['running'] }, { limit: 100, after: null, total: true })
  t.ok((running.total ?? 0) > 0, 'it was killed with jobs in its hands')
  doomed.kill('SIGKILL')
  await once(doomed, 'exit')

  startChild(t, url, 'work')
  const count = async (state: string) =>
    (await queue.list({ kind: ['article'], state: [state] }, { limit: 1, after: null, total: true })).total
  const end = performance.now() + PATIENCE_MS
  while ((await count('done')) !== JOBS && performance.now() < end) await setTimeout(100)
  t.equal(await count('done'), JOBS)
  t.equal((await store.counts()).articles, JOBS)
})

test('who is at a job for longer than silence is borne keeps it', async (t) => {
  const { database } = await openTestStore(t)
  const queue = openQueue(database.pool, 1)
  t.teardown(() => queue.close())
  await queue.send('article', { text: 'A long one.' })
  const [job] = await queue.take('article', 1)
  if (!job) throw new Error('there is a job to take')

  const leaseOf = async (): Promise<number> => {
    const found = await database.pool.query<{ seconds: number }>(
      'SELECT extract(epoch FROM expire_in)::float8 AS seconds FROM jobs.job WHERE id = $1',
      [job.id],
    )
    return found.rows[0]?.seconds ?? 0
  }
  while ((await leaseOf()) < 2) await setTimeout(50)
  t.strictSame(await queue.take('article', 1), [], 'nobody else gets it')

  await queue.complete(job, {})
  t.match(JSON.parse((await queue.get(job.id)) ?? ''), { state: 'done', attempts: 1 })
})

test('a job whose workers died at every attempt fails, and says why', async (t) => {
  const { database } = await openTestStore(t)
  const doomed = openQueue(database.pool, 1)
  const { id } = await doomed.send('article', { text: 'A fatal one.' })
  await database.pool.query('UPDATE jobs.job SET retry_limit = 0')
  t.equal((await doomed.take('article', 1)).length, 1)
  await doomed.close()

  const queue = openQueue(database.pool, 1)
  t.teardown(() => queue.close())
  const job = async () =>
    JSON.parse((await queue.get(id)) ?? '') as { state: string; problem: { detail: string } | null }
  while ((await job()).state !== 'failed') await setTimeout(50)
  t.match(await job(), { problem: { code: 'internal', status: 500, detail: /died, or was silent/ } })
})
