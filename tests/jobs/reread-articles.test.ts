import { test } from 'tap'
import { workOf } from '../../src/commands/work-of.ts'
import { engineVersion } from '../../src/jobs/engine-version.ts'
import { queueDueRereading } from '../../src/jobs/reread-articles.ts'
import { doJobs } from '../../src/jobs/work.ts'
import { openTestApp } from '../serve/test-app.ts'

test('after an upgrade all articles are read anew, by jobs that follow each other', async (t) => {
  const { services, fetcher, store, storeExample, get } = await openTestApp(t)
  const id = await storeExample()
  const engine = await engineVersion()
  t.match(engine, /^[0-9a-f]{16}$/)
  await queueDueRereading({ rereading: store.rereading, queue: services.queue }, engine)
  await queueDueRereading({ rereading: store.rereading, queue: services.queue }, engine)
  const { handlers } = workOf(services, fetcher, null)
  const done = async () =>
    doJobs(services.queue, 'reread', { handlers, onError: (error) => void t.fail(String(error)) })
  t.strictSame([await done(), await done(), await done()], [1, 1, 0])
  const { items } = (await get('/v1/jobs?kind=reread')).json<{ items: { state: string }[] }>()
  t.ok(items.every(({ state }) => state === 'done'))
  t.strictSame((await get(`/v1/articles/${id}/rereadings`)).json(), { items: [] }, 'it says the same')
  t.match(await handlers.reread({ engine: 'older' }, { apiKeyId: null, requestId: null }, 1), { read: 0 })
})
