import pg from 'pg'
import { test } from 'tap'
import { workOf } from '../../src/commands/work-of.ts'
import { engineVersion, knowledgeVersion } from '../../src/jobs/engine-version.ts'
import { queueDueRegrouping } from '../../src/jobs/regroup.ts'
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

test('then what many articles say together is put together anew, once', async (t) => {
  const { services, fetcher, store, storeExample, databaseUrl, get } = await openTestApp(t)
  await storeExample()
  const { handlers, tick } = workOf(services, fetcher, null)
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  t.teardown(() => client.end())
  await client.query("UPDATE visits SET status = 'requested', is_off = true")
  const onError = (error: unknown) => void t.fail(String(error))
  const done = (kind: 'reread' | 'regroup') => doJobs(services.queue, kind, { handlers, onError })
  await tick()
  t.equal(await done('regroup'), 0, 'not before all articles are read anew')
  while ((await done('reread')) > 0);
  await tick()
  await tick()
  t.strictSame([await done('regroup'), await done('regroup')], [1, 0])
  t.match((await get('/v1/visits')).json(), { items: [{ status: 'planned', isOff: false }] })
  await queueDueRegrouping({ regrouping: store.regrouping, queue: services.queue }, await knowledgeVersion())
  t.equal(await done('regroup'), 0)
  await client.query(
    "UPDATE regroupings SET finished_at = NULL, touched_at = now() - interval '1 hour', done = 3",
  )
  await tick()
  t.equal(await done('regroup'), 1, 'broken off, it goes on')
  t.match(await handlers.regroup({ version: 'older' }, { apiKeyId: null, requestId: null }, 1), {})
})

test('who is stated otherwise now is painted anew, though no finding changed', async (t) => {
  const { services, store, storeExample, databaseUrl } = await openTestApp(t)
  const id = await storeExample()
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  t.teardown(() => client.end())
  const titles = async () =>
    (await client.query<{ title: string | null }>('SELECT title FROM person_portraits ORDER BY title')).rows
  const before = await titles()
  await client.query('BEGIN')
  await client.query(
    'INSERT INTO person_portraits SELECT gen_random_uuid(), person_id, block, name, name_key, country, affiliation, NULL, official, fictional, 1 FROM person_portraits WHERE title IS NOT NULL',
  )
  await client.query(
    'UPDATE person_mentions m SET portrait_id = n.id FROM person_portraits o, person_portraits n WHERE m.portrait_id = o.id AND o.title IS NOT NULL AND n.name = o.name AND n.title IS NULL',
  )
  await client.query(
    'DELETE FROM person_portraits pp WHERE NOT EXISTS (SELECT FROM person_mentions m WHERE m.portrait_id = pp.id)',
  )
  await client.query('COMMIT')
  t.notSame(await titles(), before)
  const engine = await engineVersion()
  await store.rereading.takeDue(engine)
  t.match(await services.rereadNext(engine), { read: 1, changed: 1 })
  t.strictSame(await titles(), before)
  t.ok(id)
})
