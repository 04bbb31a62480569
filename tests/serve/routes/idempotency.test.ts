import { t as file, test } from 'tap'
import { openTestApp, publishedAt, text, title } from '../test-app.ts'

const { app, get, keyFor, store } = await openTestApp(file)
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
