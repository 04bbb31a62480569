import { t as file, test } from 'tap'
import { ChanceryError } from '../../../src/errors.ts'
import { workOf } from '../../../src/commands/work-of.ts'
import { doJobs } from '../../../src/jobs/work.ts'
import { NOBODY, openTestApp } from '../test-app.ts'

const { app, get, services, fetcher, keyFor, store } = await openTestApp(file)
const headers = { ...(await keyFor('write')), prefer: 'wait=1, respond-async' }
const { handlers } = workOf(services, fetcher, null)
const article = { text: 'The envoy will visit Oslo, the ministry said.', publishedAt: '2024-06-17' }

const post = (payload: object) => app.inject({ method: 'POST', url: '/v1/articles', headers, payload })
const jobAt = async (location: unknown) =>
  (await app.inject(String(location))).json<{ id: string; state: string }>()
const work = (article = handlers.article) =>
  doJobs(services.queue, 'article', {
    handlers: { ...handlers, article },
    onError: (error) => void errors.push(error),
  })
const errors: unknown[] = []

test('an article is queued, and its job says what became of it', async (t) => {
  const queued = await post(article)
  t.equal(queued.statusCode, 202, queued.body)
  t.equal(queued.headers['preference-applied'], 'respond-async')
  t.match(queued.json(), { kind: 'article', state: 'queued', attempts: 0, article: null })
  t.equal((await store.counts()).articles, 0)

  t.equal(await work(), 1)
  const done = await jobAt(queued.headers.location)
  t.match(done, { state: 'done', attempts: 1, problem: null, article: { created: true, outcome: 'created' } })
  t.equal((await store.counts()).articles, 1)

  const again = await post(article)
  await work()
  t.match(await jobAt(again.headers.location), { state: 'done', article: { outcome: 'unchanged' } })
  t.equal((await store.counts()).articles, 1)
})

test('a job is asked for once under an Idempotency-Key, and its write is that of who asked', async (t) => {
  const once = (key: string, text: string, prefer = headers.prefer) =>
    app.inject({
      ...{ method: 'POST', url: '/v1/articles', payload: { text } },
      headers: { ...headers, prefer, 'idempotency-key': key },
    })
  const first = await once('a', 'Talks in Rome ended without a deal.')
  t.equal(first.statusCode, 202, first.body)
  t.match(first.json(), { requestId: first.headers['x-request-id'] })
  const again = await once('a', 'Talks in Rome ended without a deal.')
  t.equal(again.headers.location, first.headers.location)
  t.equal(again.headers['idempotency-replayed'], 'true')
  t.equal((await once('a', 'Talks in Bern ended without a deal.')).statusCode, 422)
  t.equal(await work(), 1)
  const { article } = (await jobAt(first.headers.location)) as unknown as { article: { id: string } }

  const audit = await app.inject({ url: `/v1/audit?subject=${article.id}`, headers: await keyFor('admin') })
  t.match(audit.json(), {
    items: [{ action: 'article.created', requestId: first.headers['x-request-id'], key: { name: 'test' } }],
  })
  const now = await once('a', 'Talks in Rome ended without a deal.', 'wait=1')
  t.equal(now.statusCode, 201, 'it was done, and is answered as it was')
  t.match(now.json(), article)
})

test('what is refused at once is refused at once', async (t) => {
  t.equal((await post({})).statusCode, 400)
  const inside = await post({ url: 'http://10.0.0.1/' })
  t.equal(inside.statusCode, 422, 'and what can be seen not to be fetched is')
  t.match(inside.json(), { code: 'fetch-address-refused' })
  t.equal((await app.inject({ method: 'POST', url: '/v1/articles', payload: article })).statusCode, 401)
})

test('a job that cannot succeed is not tried again, and may be requeued by hand', async (t) => {
  const { location } = (await post({ url: 'http://press.example:25/' })).headers
  await work()
  const failed = await jobAt(location)
  t.match(failed, { state: 'failed', attempts: 1, problem: { code: 'fetch-address-refused', status: 422 } })

  const list = (await app.inject('/v1/jobs?state=failed')).json<{ items: { id: string }[] }>()
  t.strictSame(
    list.items.map(({ id }) => id),
    [failed.id],
  )
  t.equal(
    (await app.inject('/v1/jobs?kind=article&state=done&include=total')).json<{ total: number }>().total,
    3,
  )

  const requeue = (id: string) => app.inject({ method: 'POST', url: `/v1/jobs/${id}/requeue`, headers })
  const requeued = await requeue(failed.id)
  t.equal(requeued.statusCode, 202, requeued.body)
  const admin = await keyFor('admin')
  t.match((await get('/v1/audit?action=job.requeued', admin)).json(), {
    items: [{ subject: failed.id, requestId: requeued.headers['x-request-id'] }],
  })
  t.match(await jobAt(location), { state: 'retrying' })
  t.equal((await requeue(failed.id)).statusCode, 409)
  await work()
  t.match(await jobAt(location), { state: 'failed', attempts: 2 })
  t.equal((await requeue(NOBODY)).statusCode, 404)
  t.equal((await app.inject(`/v1/jobs/${NOBODY}`)).statusCode, 404)
})

test('a job that may succeed later is tried later', async (t) => {
  const { location } = (await post({ ...article, text: `${article.text} Later.` })).headers
  await work(() => Promise.reject(new ChanceryError('fetch-timeout', 'press.example did not answer in time')))
  t.match(await jobAt(location), { state: 'retrying', attempts: 1, problem: { code: 'fetch-timeout' } })
  t.equal(await work(), 0, 'not at once')
})

test('a mistake of ours is logged, and its words stay inside', async (t) => {
  const { location } = (await post({ ...article, text: `${article.text} Broken.` })).headers
  await work(() => Promise.reject(new TypeError('secret')))
  t.match(errors, [{ message: 'secret' }])
  const job = await app.inject(String(location))
  t.match(job.json(), { state: 'retrying', problem: { code: 'internal' } })
  t.notMatch(job.body, /secret/)
})

test('a batch is queued line by line', async (t) => {
  const lines = [article, { text: 1 }, { text: 'a\0b' }, { text: 'a\ud800' }].map((line) =>
    JSON.stringify(line),
  )
  const answer = await app.inject({
    method: 'POST',
    url: '/v1/articles/batch',
    headers: { ...headers, 'content-type': 'application/x-ndjson' },
    payload: lines.join('\n'),
  })
  t.equal(answer.headers['preference-applied'], 'respond-async')
  const told = answer.body
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { job?: { id: string } })
  t.match(told, [
    { line: 1, job: {} },
    { line: 2, problem: { code: 'invalid-input' } },
    { line: 3, problem: { code: 'invalid-text' } },
    { line: 4, problem: { code: 'invalid-text' } },
  ])
  await work()
  t.match(await jobAt(`/v1/jobs/${told[0]?.job?.id}`), { state: 'done', article: { outcome: 'unchanged' } })
})
