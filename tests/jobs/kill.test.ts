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
  const expireSeconds = 8
  const queue = openQueue(database.pool, expireSeconds)
  t.teardown(() => queue.close())
  for (let n = 0; n < JOBS; n++)
    await queue.send('article', { text: `Envoy number ${n} will visit Oslo, the ministry said.` })

  const doomed = startChild(t, url, 'hold', String(expireSeconds))
  await once(doomed.stdout ?? doomed, 'data')
  const running = await queue.list({ state: ['running'] }, { limit: 100, after: null, total: true })
  t.ok((running.total ?? 0) > 0, 'it was killed with jobs in its hands')
  doomed.kill('SIGKILL')
  await once(doomed, 'exit')

  startChild(t, url, 'work', String(expireSeconds))
  const count = async (state: string) =>
    (await queue.list({ kind: ['article'], state: [state] }, { limit: 1, after: null, total: true })).total
  const end = performance.now() + PATIENCE_MS
  while ((await count('done')) !== JOBS && performance.now() < end) await setTimeout(100)
  t.equal(await count('done'), JOBS)
  t.equal((await store.counts()).articles, JOBS)
})
