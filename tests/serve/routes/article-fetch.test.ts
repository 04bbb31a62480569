import { t as file, test } from 'tap'
import { HOSTILE, PAGE, serveHostile } from '../../ingest/fetch/hostile-server.ts'
import { openTestApp } from '../test-app.ts'

const { app, keyFor, store } = await openTestApp(file)
const headers = await keyFor('write')
const post = (payload: object) => app.inject({ method: 'POST', url: '/v1/articles', headers, payload })

test('a url alone is fetched, read and stored under the address it says it has', async (t) => {
  const { port } = await serveHostile(t, {
    '/canonical': (_request, response) =>
      void response
        .setHeader('content-type', 'text/html')
        .end(PAGE.replace('<title>', '<link rel="canonical" href="https://www.press.example/oslo"><title>')),
  })
  const created = await post({
    url: `http://press.example:${port}/canonical?utm_source=mail`,
    publishedAt: '2024-06-17',
  })
  t.equal(created.statusCode, 201, created.body)
  const { id } = created.json<{ id: string }>()
  const stored = (await app.inject(`/v1/articles/${id}`)).json<{ claims: { date: { from: string } }[] }>()
  t.match(stored, {
    title: 'Envoy to visit Oslo',
    url: 'https://www.press.example/oslo',
    publishedAt: '2024-06-17',
  })
  t.equal(stored.claims[0]?.date.from, '2024-06-18')

  const again = await post({ url: `http://press.example:${port}/canonical` })
  t.match(again.json(), { id, outcome: 'unchanged' })
})

test('what cannot be fetched is a problem with its cause, and nothing is stored', async (t) => {
  const { port } = await serveHostile(t)
  const before = await store.counts()
  const causes: [string, number, string][] = [
    [`http://press.example:${port}/nowhere`, 502, 'fetch-status'],
    [`http://press.example:${port}/circle`, 502, 'fetch-redirects'],
    [`http://press.example:${port}/picture`, 502, 'fetch-content-type'],
    ['http://169.254.169.254/latest/meta-data/', 422, 'fetch-address-refused'],
    ['http://[::1]/', 422, 'fetch-address-refused'],
  ]
  for (const [url, status, code] of causes) {
    const response = await post({ url })
    t.equal(response.statusCode, status, url)
    t.match(response.headers['content-type'], /^application\/problem\+json/)
    t.match(response.json(), { code, status })
  }
  t.strictSame(await store.counts(), before)
})

test('a batch may name addresses too', async (t) => {
  const { port } = await serveHostile(t, { '/second': HOSTILE['/page'] as never })
  const payload = [{ url: `http://other.example:${port}/second` }, { url: 'http://10.0.0.1/' }]
  const response = await app.inject({ method: 'POST', url: '/v1/articles/batch', headers, payload })
  const lines = response.body
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as object)
  t.match(lines, [
    { line: 1, article: {} },
    { line: 2, problem: { code: 'fetch-address-refused' } },
  ])
})
