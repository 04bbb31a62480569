import { t as file, test } from 'tap'
import { openDatabase } from '../../../src/store/database.ts'
import { openTestApp, publishedAt, text, title } from '../test-app.ts'

const { app, get, keyFor, store, databaseUrl } = await openTestApp(file)
const database = openDatabase(databaseUrl)
file.teardown(() => database.close())
const key = await keyFor('write')
const article = { title, publishedAt, text, url: 'https://news.example/marsh' }
const post = (payload: object, once: string, headers = key) =>
  app.inject({
    method: 'POST',
    url: '/v1/articles',
    headers: { ...headers, 'idempotency-key': once },
    payload,
  })

test('what is sent again under its key is answered as it was, and not done again', async (t) => {
  const first = await post(article, 'a-1')
  t.equal(first.statusCode, 201, first.body)
  t.notOk(first.headers['idempotency-replayed'])
  const again = await post(article, 'a-1')
  t.equal(again.statusCode, 201, 'not 200, as a new request would be')
  t.equal(again.body, first.body)
  t.match(again.headers, { 'idempotency-replayed': 'true', location: first.headers.location })
  t.equal((await post(article, 'a-2')).statusCode, 200, 'under another key it is a new request')
})

test('two at once are done once', async (t) => {
  const sent = { ...article, text: `${text} Twice.`, url: 'https://news.example/twice' }
  const answers = await Promise.all([post(sent, 'b'), post(sent, 'b'), post(sent, 'b')])
  t.strictSame([...new Set(answers.map(({ statusCode, body }) => `${statusCode} ${body}`))].length, 1)
})

test('a key is good for one request of one client', async (t) => {
  const other = await post({ ...article, title: 'Another' }, 'a-1')
  t.equal(other.statusCode, 422)
  t.match(other.json(), { code: 'idempotency-key-reused', detail: /a-1/ })
  t.equal((await post({ ...article, title: 'Another' }, 'a-1', await keyFor('write'))).statusCode, 200)
  t.match((await post(article, 'not ascii: é')).json(), {
    code: 'invalid-input',
    errors: [{ path: 'idempotency-key' }],
  })
})

test('what failed may be tried again', async (t) => {
  const { articles } = await store.counts()
  t.equal((await post({ ...article, text: ' ' }, 'c')).statusCode, 400)
  t.equal((await post({ ...article, text: `${text} Now.`, url: null }, 'c')).statusCode, 201)
  t.equal((await store.counts()).articles, articles + 1)
  t.equal((await get('/v1/articles')).statusCode, 200)
})

test('keys, webhooks and feeds are made once, too, and answered as they were', async (t) => {
  const admin = await keyFor('admin')
  const made = async (url: string, payload: object, once: string, headers = admin) => {
    const answer = await app.inject({
      method: 'POST',
      url,
      headers: { ...headers, 'idempotency-key': once },
      payload,
    })
    return { status: answer.statusCode, body: answer.body, replayed: answer.headers['idempotency-replayed'] }
  }
  for (const [url, payload] of [
    ['/v1/keys', { name: 'newsroom', scopes: ['read'] }],
    ['/v1/webhooks', { url: 'http://hooks.example/told' }],
    ['/v1/feeds', { url: 'http://feeds.example/world.xml' }],
  ] as const) {
    const total = async () => (await get(`${url}?include=total`, admin)).json<{ total: number }>().total
    const before = await total()
    const [first, atOnce] = await Promise.all([
      made(url, payload, `1 ${url}`.replace(' ', '-')),
      made(url, payload, `1-${url}`),
    ])
    const again = await made(url, payload, `1-${url}`)
    t.match(first, { status: 201 }, url)
    t.match([atOnce?.body, again.body], [first?.body, first?.body], url)
    t.match(again, { status: 201, replayed: 'true' }, url)
    t.equal(await total(), before + 1, url)
    t.match(await made(url, { ...payload, url: 'http://other.example/', name: 'x' }, `1-${url}`), {
      status: /400|422/,
    })
  }
  const [{ key } = { key: '' }] = [
    JSON.parse((await made('/v1/keys', { name: 'newsroom', scopes: ['read'] }, '1-/v1/keys')).body) as {
      key: string
    },
  ]
  t.match(await store.keys.verify(key), { scopes: ['read'] }, 'the key itself is told again')
  const { rows } = await database.pool.query<{ kept: string }>(
    'SELECT idempotent_writes::text AS kept FROM idempotent_writes',
  )
  t.notOk(
    rows.some(({ kept }) => kept.includes(key)),
    'and kept for nobody else',
  )
  t.equal((await made('/v1/keys', { name: 'other', scopes: ['read'] }, '1-/v1/keys')).status, 422)
})

test('keys are listed in pages', async (t) => {
  const admin = await keyFor('admin')
  type Keys = { items: { name: string }[]; nextCursor: string | null; total: number }
  const first = (await get('/v1/keys?limit=1&include=total&fields=name', admin)).json<Keys>()
  t.equal(first.items.length, 1)
  t.ok(first.total > 2)
  const rest = (await get(`/v1/keys?limit=100&fields=name&cursor=${first.nextCursor}`, admin)).json<Keys>()
  t.equal(rest.items.length, first.total - 1)
  t.equal(rest.nextCursor, null)
})
