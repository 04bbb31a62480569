import pg from 'pg'
import { test } from 'tap'
import { openTestApp, text } from '../test-app.ts'

test('an answer is given again from memory, the same to the letter, until something is committed', async (t) => {
  const { app, store, storeExample, get } = await openTestApp(t)
  const url = `/v1/articles/${await storeExample()}`
  const article = store.articles.get.bind(store.articles)
  let reads = 0
  store.articles.get = (id) => {
    reads++
    return article(id)
  }
  const answers = []
  for (let n = 0; n < 4; n++) answers.push(await get(url))
  t.equal(reads, 2, 'the first time it is not kept: most are asked for once')
  const [first, , , last] = answers
  t.equal(last?.body, first?.body)
  t.match(last?.headers, { etag: first?.headers.etag, vary: first?.headers.vary })
  t.equal(last?.headers['content-type'], first?.headers['content-type'])
  t.not(last?.headers['x-request-id'], first?.headers['x-request-id'])

  const { statusCode } = await get(url, { 'if-none-match': String(first?.headers.etag) })
  t.strictSame([statusCode, reads], [304, 2])
  t.match(
    (await get(url, { accept: 'text/html' })).body,
    /^<!doctype html>/i,
    'for each Accept one of its own',
  )
  await get(url, { 'cache-control': 'no-cache' })
  t.equal(reads, 4, 'who will have no cache gets none')
  const asFetchDoes = { 'if-none-match': String(first?.headers.etag), 'cache-control': 'no-cache' }
  t.strictSame(
    [(await get(url, asFetchDoes)).statusCode, reads],
    [304, 4],
    'who asks whether it changed gets that',
  )

  await storeExample({ text: `${text} There is more.` })
  const { revision } = (await get(url)).json<{ revision: number }>()
  t.equal(revision, 2, 'what was committed is seen at once')
  await app.close()
})

test('lists see what another process commits', async (t) => {
  const { storeExample, get } = await openTestApp(t)
  const count = async () => (await get('/v1/articles')).json<{ items: unknown[] }>().items.length
  for (let n = 0; n < 3; n++) t.equal(await count(), 0)
  await storeExample() // past the application
  t.equal(await count(), 1)
})

test('links name the host that was asked', async (t) => {
  const { storeExample, get } = await openTestApp(t)
  const url = `/v1/articles/${await storeExample()}/annotations`
  for (const host of ['a.example', 'a.example', 'a.example', 'b.example'])
    t.match((await get(url, { host })).json(), { id: `http://${host}${url}` })
})

test('what is written here changes the version at once', async (t) => {
  const { store, storeExample } = await openTestApp(t)
  const [one, two] = await Promise.all([store.version(), store.version()])
  t.equal(one, two, 'who asks at once shares one look')
  await storeExample()
  const three = await store.version()
  t.not(three, one)
  store.wrote()
  t.not(await store.version(), three)
})

test('what is written elsewhere changes it with the next look', async (t) => {
  const { store, databaseUrl } = await openTestApp(t)
  const elsewhere = new pg.Client({ connectionString: databaseUrl })
  await elsewhere.connect()
  t.teardown(() => elsewhere.end())
  const before = await store.version()
  await elsewhere.query("INSERT INTO secrets (name, value) VALUES ('another', '')")
  while ((await store.version()) === before) await new Promise(setImmediate)
  t.not(await store.version(), before)
})
