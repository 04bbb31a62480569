import { createHmac } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { t as file, test } from 'tap'
import { workOf } from '../../../src/commands/work-of.ts'
import { openFetcher } from '../../../src/ingest/fetch/fetch-page.ts'
import { deliver } from '../../../src/jobs/deliver.ts'
import { ATTEMPTS } from '../../../src/jobs/queue.ts'
import { doJobs, startWorker } from '../../../src/jobs/work.ts'
import { serveHostile } from '../../ingest/fetch/hostile-server.ts'
import { NOBODY, openTestApp, text } from '../test-app.ts'

const { app, keyFor, store, services, fetcher, storeExample, databaseUrl } = await openTestApp(file)
const headers = await keyFor('write')
const { webhooks } = store
const work = workOf(services, fetcher, null)

interface Told {
  headers: Record<string, string>
  body: string
}
const told: Told[] = []
/** Those whom a receiver has not answered yet. */
const silent: (() => void)[] = []
const { port } = await serveHostile(file, {
  '/moved-hook': (_request, response) => void response.writeHead(307, { location: '/hook' }).end(),
  '/silent': (_request, response) => void silent.push(() => response.writeHead(204).end()),
  '/hook': (request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      told.push({ headers: request.headers as Told['headers'], body })
      response.writeHead(204).end()
    })
  },
})

interface Delivery {
  state: string
  change: { noun: string }
  attempts: { error: string | null }[]
}
const ask = (
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  url: string,
  payload?: object,
  by: object = headers,
) => app.inject({ method, url, headers: { ...by }, ...(payload && { payload }) })
const create = async (path: string, filters: object = {}) =>
  (await ask('POST', '/v1/webhooks', { url: `http://hooks.example:${port}${path}`, filters })).json<{
    id: string
    secret: string
  }>()
const log = async (id: string): Promise<Delivery[]> =>
  (await ask('GET', `/v1/webhooks/${id}/deliveries`)).json<{ items: Delivery[] }>().items
const sendAll = async () => {
  await work.tick()
  const onError = (error: unknown): void => {
    throw error as Error
  }
  while ((await doJobs(services.queue, 'delivery', { ...work, onError })) > 0);
}

test('who asked for changes is told, signed, and once', async (t) => {
  const { id, secret } = await create('/hook', { noun: ['article'], country: ['JP'] })
  const other = await create('/hook', { country: ['KP'], likelihood: ['>=very_likely'] })
  t.strictSame((await ask('GET', `/v1/webhooks/${other.id}`)).json<{ filters: object }>().filters, {
    country: ['KP'],
    likelihood: ['very_likely', 'almost_certain'],
  })
  await storeExample()
  await sendAll()
  await sendAll()
  t.equal(told.length, 1)
  const [{ headers: sent, body } = { headers: {}, body: '' }] = told
  t.match(JSON.parse(body), { type: 'change', data: { noun: 'article', change: 'appeared' } })
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64')
  const signed = `${sent['webhook-id']}.${sent['webhook-timestamp']}.${body}`
  t.equal(sent['webhook-signature'], `v1,${createHmac('sha256', key).update(signed).digest('base64')}`)
  t.match(await log(id), [{ state: 'delivered', attempts: [{ error: null }] }])
  t.strictSame(await log(other.id), [])
  t.notOk('secret' in (await ask('GET', `/v1/webhooks/${id}`)).json<object>())
})

test('what is not taken is tried again, and the log tells', async (t) => {
  const { id } = await create('/broken', { noun: ['article'] })
  await storeExample({ url: 'https://news.example/other', text: `${text} More.` })
  await sendAll()
  t.match(await log(id), [{ state: 'pending', attempts: [{ error: /^fetch-status: .* answers 500/ }] }])
  const { items } = (
    await ask('GET', '/v1/jobs?kind=delivery&state=retrying', undefined, await keyFor('admin'))
  ).json<{
    items: { nextAttemptAt: string }[]
  }>()
  t.ok(Date.parse(items[0]?.nextAttemptAt ?? '') - Date.now() > 60_000, 'in minutes: it may be down')
  const [deliveryId] = await deliveryIds(id)
  const post = fetcher.post.bind(fetcher)
  await t.rejects(deliver({ webhooks, post }, deliveryId ?? '', ATTEMPTS), { code: 'fetch-status' })
  t.match(await log(id), [{ state: 'failed', attempts: [{}, {}] }])
})

test('a redirect is not followed: it is not what was signed for', async (t) => {
  const { id } = await create('/moved-hook', { noun: ['article'] })
  await storeExample({ url: 'https://news.example/redirect', text: `${text} Elsewhere.` })
  await sendAll()
  t.match(await log(id), [{ state: 'pending', attempts: [{ error: /^fetch-status: .* answers 307/ }] }])
  t.notOk((await log(id)).some(({ state }) => state === 'delivered'))
})

test('what was on its way when a webhook was paused is sent when it is resumed', async (t) => {
  const { id } = await create('/hook', { noun: ['article'] })
  await storeExample({ url: 'https://news.example/paused', text: `${text} Wait.` })
  await work.tick()
  await ask('PATCH', `/v1/webhooks/${id}`, { paused: true })
  await sendAll()
  await sendAll()
  t.match(await log(id), [{ state: 'pending', attempts: [] }])
  await ask('PATCH', `/v1/webhooks/${id}`, { paused: false })
  await sendAll()
  t.match(await log(id), [{ state: 'delivered', attempts: [{ error: null }] }])
})

test('who was paused for longer than changes are kept is told from the first that is kept', async (t) => {
  const { id } = await create('/hook', { noun: ['article'] })
  await ask('PATCH', `/v1/webhooks/${id}`, { paused: true })
  await storeExample({ url: 'https://news.example/missed', text: `${text} Missed.` })
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  t.teardown(() => client.end())
  await client.query("UPDATE changes SET at = at - interval '40 days'")
  await store.changes.forget(30)
  await storeExample({ url: 'https://news.example/kept', text: `${text} Kept.` })
  await ask('PATCH', `/v1/webhooks/${id}`, { paused: false })
  await sendAll()
  t.match(await log(id), [{ state: 'delivered' }])
  await client.query("UPDATE webhook_deliveries SET created_at = created_at - interval '40 days'")
  await store.changes.forget(30)
  t.strictSame(await log(id), [], 'nor is what it was told kept for ever')
})

test('a receiver that does not answer holds up nobody else, and gets the rest once it does', async (t) => {
  const { id: dead } = await create('/silent', { noun: ['article'] })
  const { id: live } = await create('/hook', { noun: ['article'] })
  const articles = 30
  for (let n = 0; n < articles; n++)
    await storeExample({ url: `https://news.example/silent/${n}`, text: `${text} Number ${n}.` })
  const onError = (error: unknown): void => {
    throw error as Error
  }
  const worker = startWorker(services.queue, { ...work, onError })
  const until = async (holds: () => Promise<boolean>): Promise<void> => {
    while (!(await holds())) await setTimeout(20)
  }
  const isDone = async (id: string): Promise<boolean> => {
    const sent = await all(id)
    return sent.length >= articles && sent.every(({ state }) => state === 'delivered')
  }
  await until(() => isDone(live))
  t.equal(silent.length, 4, 'and of the other a few wait')
  await until(async () => {
    for (const answer of silent.splice(0)) answer()
    return isDone(dead)
  })
  await worker.stop()
  await ask('DELETE', `/v1/webhooks/${dead}`)
})
const all = async (id: string): Promise<Delivery[]> =>
  (await ask('GET', `/v1/webhooks/${id}/deliveries?limit=100`)).json<{ items: Delivery[] }>().items

test('nothing is sent to private addresses', async (t) => {
  const { id } = await create('/hook', { noun: ['article'] })
  await storeExample({ url: 'https://news.example/third', text: `${text} Still more.` })
  await webhooks.takeDue()
  const [deliveryId] = await deliveryIds(id)
  await webhooks.change(id, { url: `http://127.0.0.1:${port}/hook` })
  const guarded = openFetcher({ enabled: true, hosts: null, contact: null })
  t.teardown(() => guarded.close())
  const refused = await ask('POST', '/v1/webhooks', { url: 'http://10.0.0.1/' })
  t.match(refused.json(), { status: 422, code: 'webhook-address-refused', hint: /WEBHOOK_NETWORKS/ })
  t.equal((await ask('PATCH', `/v1/webhooks/${id}`, { url: 'http://[::1]/' })).statusCode, 422)
  const before = told.length
  await t.rejects(deliver({ webhooks, post: guarded.post.bind(guarded) }, deliveryId ?? '', 1), {
    code: 'webhook-address-refused',
  })
  t.equal(told.length, before)
  t.match(await log(id), [{ state: 'failed', attempts: [{ error: /^webhook-address-refused/ }] }])
})

test('a private network is told of what happens where the operator lets it', async (t) => {
  const { id } = await create('/hook', { noun: ['article'] })
  await storeExample({ url: 'https://news.example/fourth', text: `${text} Yes.` })
  await webhooks.takeDue()
  const [deliveryId] = await deliveryIds(id)
  await webhooks.change(id, { url: `http://127.0.0.1:${port}/hook` })
  const home = openFetcher({
    enabled: true,
    hosts: null,
    contact: null,
    postNetworks: ['127.0.0.0/8', '::1/128'],
  })
  t.teardown(() => home.close())
  t.throws(() => home.requireFetchable(`http://127.0.0.1:${port}/hook`), { code: 'fetch-address-refused' })
  t.throws(() => home.requirePostable('http://10.0.0.1/'), { code: 'webhook-address-refused' })
  home.requirePostable('http://localhost/')
  home.requirePostable('http://[::1]/')
  const before = told.length
  await deliver({ webhooks, post: home.post.bind(home) }, deliveryId ?? '', 1)
  t.equal(told.length, before + 1)
})

test('webhooks are listed, paused and removed, with a key that may write', async (t) => {
  const { id } = await create('/hook')
  t.equal((await ask('GET', '/v1/webhooks', undefined, {})).statusCode, 401)
  t.match((await ask('PATCH', `/v1/webhooks/${id}`, { paused: true })).json(), { id, paused: true })
  t.equal((await ask('PATCH', `/v1/webhooks/${NOBODY}`, { paused: true })).statusCode, 404)
  t.equal((await ask('POST', '/v1/webhooks', { url: 'ftp://hooks.example' })).statusCode, 400)
  t.equal(
    (await ask('POST', '/v1/webhooks', { url: 'http://hooks.example', filters: { nown: [] } })).statusCode,
    400,
  )
  t.equal((await ask('DELETE', `/v1/webhooks/${id}`)).statusCode, 204)
  t.equal((await ask('DELETE', `/v1/webhooks/${id}`)).statusCode, 404)
  t.equal((await ask('GET', `/v1/webhooks/${id}/deliveries`)).statusCode, 404)
})

const deliveryIds = async (id: string): Promise<string[]> =>
  (await ask('GET', `/v1/webhooks/${id}/deliveries`))
    .json<{ items: { id: string }[] }>()
    .items.map((one) => one.id)

test('of every kind: who asked for experts and treaties is told of them', async (t) => {
  const { id } = await create('/hook', { noun: ['expert', 'treaty'] })
  const changed = `${text} And it snowed.`
  await storeExample({ url: 'https://news.example/fourth', text: changed, publishedAt: '2031-01-01' })
  await sendAll()
  const kinds = (await log(id)).map(({ change, state }) => `${change.noun} ${state}`)
  t.strictSame([...new Set(kinds)].sort(), ['expert delivered', 'treaty delivered'])
})
