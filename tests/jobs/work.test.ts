/** A worker and a queue of this process. */
import { test } from 'tap'
import type { Job, Queue } from '../../src/jobs/queue.ts'
import { startWorker, type Handler } from '../../src/jobs/work.ts'

const NOBODY = { apiKeyId: null, requestId: null } as unknown as Job['origin']
const jobOf = (id: string): Job => ({ id, kind: 'delivery', data: { id }, origin: NOBODY, attempt: 1 })

/** Gives each job once, and keeps what became of it. */
function queueOf(jobs: Job[]) {
  const done: string[] = []
  const queue = {
    take: (kind: string, most: number) => Promise.resolve(kind === 'delivery' ? jobs.splice(0, most) : []),
    complete: ({ id }: Job) => Promise.resolve(void done.push(id)),
    fail: ({ id }: Job) => Promise.resolve(void done.push(`${id} failed`)),
  } as unknown as Queue
  return { queue, done }
}

test('a receiver that takes long holds up no other, and is waited for at the end', async (t) => {
  const jobs = [...Array(40).keys()].map((n) => jobOf(String(n)))
  const { queue, done } = queueOf([jobOf('slow'), ...jobs])
  let answer: () => void = () => undefined
  const answered = new Promise<void>((resolve) => (answer = resolve))
  let last: () => void = () => undefined
  const others = new Promise<void>((resolve) => (last = resolve))
  const delivery: Handler = async (data) => {
    const { id } = data as { id: string }
    if (id === 'slow') await answered
    if (id === '39') last()
    return {}
  }
  const worker = startWorker(queue, {
    handlers: { delivery } as unknown as Parameters<typeof startWorker>[1]['handlers'],
    tick: () => Promise.resolve(),
    onError: (error) => void t.fail(String(error)),
  })
  await others
  t.notOk(done.includes('slow'))
  const stopped = worker.stop()
  answer()
  await stopped
  t.equal(done.length, 41)
  t.ok(done.includes('slow'))
})
