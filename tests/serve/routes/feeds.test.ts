import type { RequestListener } from 'node:http'
import { t as file, test } from 'tap'
import { workOf } from '../../../src/commands/work-of.ts'
import { JOB_KINDS, type JobKind } from '../../../src/jobs/queue.ts'
import { doJobs } from '../../../src/jobs/work.ts'
import { PAGE, serveHostile } from '../../ingest/fetch/hostile-server.ts'
import { NOBODY, openTestApp } from '../test-app.ts'

const { app, services, fetcher, keyFor, store } = await openTestApp(file)
const headers = await keyFor('write')
const work = workOf(services, fetcher, null)

interface Feed {
  id: string
  items: number
  failures: number
  lastError: { code: string } | null
  nextPollAt: string
  createdAt: string
}
const feedOf = async (id: string): Promise<Feed> => (await app.inject(`/v1/feeds/${id}`)).json<Feed>()
const send = (method: 'POST' | 'PATCH' | 'DELETE', url: string, payload?: object) =>
  app.inject({ method, url, headers, ...(payload && { payload }) })

/** Does all that is due, and what comes of it, and nothing that is to be tried later. */
async function doAll(): Promise<void> {
  const onError = (error: unknown) => file.fail(String(error))
  for (let done = 1; done > 0;) {
    const counts: Record<JobKind, number> = {
      article: 0,
      feed: 0,
      item: 0,
      verify: 0,
      delivery: 0,
      reread: 0,
      regroup: 0,
    }
    for (const kind of JOB_KINDS) counts[kind] = await doJobs(services.queue, kind, { ...work, onError })
    done = counts.article + counts.feed + counts.item
  }
}

/** As when the time of the feed has come. */
async function poll(id: string): Promise<void> {
  await services.queue.send('feed', { feedId: id })
  await doAll()
}

const item = (path: string, guid: string, title = `Envoy ${path}`) =>
  `<item><title>${title}</title><link>${path}</link><guid isPermaLink="false">${guid}</guid>
   <pubDate>Mon, 17 Jun 2024 09:30:00 GMT</pubDate></item>`
const rss = (...items: string[]) =>
  `<rss version="2.0"><channel><title>World</title>${items.join('')}</channel></rss>`
const page =
  (city: string): RequestListener =>
  (_request, response) =>
    void response.setHeader('content-type', 'text/html').end(PAGE.replaceAll('Oslo', city))

test('a feed is polled, its items are stored once, and what did not change is not sent again', async (t) => {
  let feed = rss(item('/1', 'a'), item('/2', 'b'))
  const { port, seen, last } = await serveHostile(t, {
    '/feed': (request, response) => {
      if (request.headers['if-none-match'] === `"${feed.length}"`) return void response.writeHead(304).end()
      response.writeHead(200, { 'content-type': 'application/rss+xml', etag: `"${feed.length}"` }).end(feed)
    },
    '/1': page('Oslo'),
    '/2': page('Lima'),
    '/3': page('Rome'),
  })
  const url = `http://press.example:${port}/feed`
  const created = await send('POST', '/v1/feeds', { url, source: 'The Press' })
  t.equal(created.statusCode, 201, created.body)
  const { id } = created.json<Feed>()
  t.equal(created.headers.location, `/v1/feeds/${id}`)
  t.equal((await send('POST', '/v1/feeds', { url })).statusCode, 200, 'the same feed is not made twice')

  await work.tick()
  await doAll()
  t.match(await feedOf(id), { title: 'World', items: 2, failures: 0, lastError: null })
  t.equal((await store.counts()).articles, 2)
  const articles = (await app.inject('/v1/articles?source=The%20Press')).json<{ items: object[] }>().items
  t.match(articles, [
    { publishedAt: '2024-06-17T09:30:00Z', source: { name: 'The Press' } },
    { publishedAt: '2024-06-17T09:30:00Z' },
  ])

  const before = seen.length
  await poll(id)
  t.strictSame(seen.slice(before), ['/feed'], 'nothing but the feed is asked for')
  t.match(last()['if-none-match'], /^"\d+"$/)

  feed = rss(item('/3', 'c'), item('/1?utm_source=rss', 'new guid'), item('/2', 'b'))
  await poll(id)
  t.match(await feedOf(id), { items: 3 })
  t.notOk(seen.slice(before).includes('/1'), 'an item with a new guid is the same item')
  t.equal((await store.counts()).articles, 3)

  feed = rss(item('/3', 'c', 'Envoy corrected'))
  await poll(id)
  t.equal(seen.at(-1), '/3', 'an item that says something else is read again')
  t.match(await feedOf(id), { items: 3 })
  t.equal((await store.counts()).articles, 3)
})

test('an article that the feed holds whole is not fetched', async (t) => {
  const words = 'The envoy will visit Bern on June 18, the ministry said. '.repeat(25)
  const { port, seen } = await serveHostile(t, {
    '/whole': (_request, response) =>
      void response.setHeader('content-type', 'application/feed+json').end(
        JSON.stringify({
          version: 'https://jsonfeed.org/version/1.1',
          title: 'J',
          items: [
            { id: '1', url: 'https://press.example/whole', title: 'Bern', content_html: `<p>${words}</p>` },
          ],
        }),
      ),
  })
  const { id } = (await send('POST', '/v1/feeds', { url: `http://press.example:${port}/whole` })).json<Feed>()
  await poll(id)
  t.strictSame(seen, ['/robots.txt', '/whole'])
  const { items } = (await app.inject('/v1/articles?q=Bern')).json<{ items: object[] }>()
  t.match(items, [{ title: 'Bern', url: 'https://press.example/whole' }])
})

test('a feed that fails is asked less and less often, and says why', async (t) => {
  const { port } = await serveHostile(t)
  const { id } = (
    await send('POST', '/v1/feeds', { url: `http://press.example:${port}/broken` })
  ).json<Feed>()
  const waits: number[] = []
  for (let time = 0; time < 3; time++) {
    await poll(id)
    const { nextPollAt, lastPolledAt } = (await feedOf(id)) as Feed & { lastPolledAt: string }
    waits.push((Date.parse(nextPollAt) - Date.parse(lastPolledAt)) / 60_000)
  }
  t.strictSame(waits, [60, 120, 240])
  t.match(await feedOf(id), { failures: 3, lastError: { code: 'fetch-status', detail: /answers 500/ } })

  const notAFeed = (
    await send('POST', '/v1/feeds', { url: `http://press.example:${port}/page` })
  ).json<Feed>()
  await poll(notAFeed.id)
  t.match(await feedOf(notAFeed.id), { failures: 1, lastError: { code: 'invalid-feed' } })
})

test('a feed is changed, paused, resumed and deleted', async (t) => {
  const url = 'https://press.example/quiet'
  const { id } = (await send('POST', '/v1/feeds', { url, paused: true })).json<Feed>()
  t.match(await feedOf(id), { paused: true, nextPollAt: null })
  t.notOk((await store.feeds.takeDue(100)).includes(id))
  const changed = await send('PATCH', `/v1/feeds/${id}`, { paused: false, intervalMinutes: 5, source: null })
  t.match(changed.json(), { paused: false, intervalMinutes: 5, source: null, contents: 'auto' })
  t.ok((await store.feeds.takeDue(100)).includes(id), 'it is due at once')
  t.notOk((await store.feeds.takeDue(100)).includes(id), 'and given to one only')
  t.equal((await send('PATCH', `/v1/feeds/${id}`, { intervalMinutes: 1 })).statusCode, 400)
  t.equal((await send('PATCH', `/v1/feeds/${NOBODY}`, { paused: true })).statusCode, 404)
  t.equal((await send('DELETE', `/v1/feeds/${id}`)).statusCode, 204)
  t.equal((await app.inject(`/v1/feeds/${id}`)).statusCode, 404)
  t.equal((await send('DELETE', `/v1/feeds/${id}`)).statusCode, 404)
  t.equal((await app.inject({ method: 'POST', url: '/v1/feeds', payload: { url } })).statusCode, 401)
  const list = (await app.inject('/v1/feeds?limit=1&include=total')).json<{ items: Feed[]; total: number }>()
  t.equal(list.items.length, 1)
  t.ok(list.total > 1)
})

test('an address that is never fetched is refused at once, not at its first poll', async (t) => {
  const before = (await app.inject('/v1/feeds?include=total')).json<{ total: number }>().total
  for (const url of [
    'http://127.0.0.2/feed',
    'http://0x7f000002/feed',
    'http://[::1]/feed',
    'http://me:pw@press.example/',
  ]) {
    const answer = await send('POST', '/v1/feeds', { url })
    t.equal(answer.statusCode, 422, url)
    t.match(answer.json(), { code: 'fetch-address-refused' })
  }
  t.equal((await app.inject('/v1/feeds?include=total')).json<{ total: number }>().total, before)
})
