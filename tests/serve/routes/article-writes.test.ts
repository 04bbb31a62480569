import { gzipSync } from 'node:zlib'
import { t as file, test } from 'tap'
import { wire } from '../../store/wire.ts'
import { NOBODY, openTestApp, publishedAt, text, title } from '../test-app.ts'

const { app, get, keyFor, store, storeExample } = await openTestApp(file)
const article = { title, publishedAt, text, url: 'https://news.example/marsh', source: 'The Example Courier' }

test('POST stores an article, and the same text again is the same article', async (t) => {
  const headers = await keyFor('write')
  const post = (payload: object) => app.inject({ method: 'POST', url: '/v1/articles', headers, payload })

  const first = await post(article)
  t.equal(first.statusCode, 201, first.body)
  const { id } = first.json<{ id: string }>()
  t.equal(first.headers.location, `/v1/articles/${id}`)

  const again = await post(article)
  t.equal(again.statusCode, 200)
  t.match(again.json(), { id, created: false, outcome: 'unchanged' })

  const revised = await post({ ...article, text: `${text} An aide declined to comment.` })
  t.equal(revised.statusCode, 200)
  t.match(revised.json(), { id, created: false, revision: 2, outcome: 'revised' })
  const none = { appeared: [], changed: [], went: [] }
  t.strictSame(revised.json<{ changes: object }>().changes, { quotations: none, claims: none })

  const revisions = await app.inject(`/v1/articles/${id}/revisions`)
  t.strictSame(
    revisions.json<{ items: { revision: number }[] }>().items.map(({ revision }) => revision),
    [2, 1],
  )
  t.strictSame((await get(`/v1/articles/${id}/revisions/2/changes`)).json(), {
    quotations: none,
    claims: none,
  })
})

test('a revision says when its source changed it', async (t) => {
  const headers = await keyFor('write')
  const post = (payload: object) => app.inject({ method: 'POST', url: '/v1/articles', headers, payload })
  const url = 'https://news.example/changed'
  const { id } = (await post({ ...article, url })).json<{ id: string }>()
  const changed = { ...article, url, text: `${text} An aide confirmed it.`, modifiedAt: '2024-06-18T09:30Z' }
  t.match((await post(changed)).json(), { id, outcome: 'revised' })
  t.match((await get(`/v1/articles/${id}`)).json(), { modifiedAt: '2024-06-18T09:30:00Z' })
  t.match((await get(`/v1/articles/${id}?asOf=2024-06-18T09:29Z`)).json(), { revision: 1 })
  t.match((await get(`/v1/articles/${id}?asOf=2024-06-18T09:30Z`)).json(), { revision: 2 })
  t.match((await post({ ...changed, modifiedAt: '2024-02-30' })).json(), {
    status: 400,
    errors: [{ path: '/modifiedAt' }],
  })
})

test('what a revision changed can be asked for', async (t) => {
  const headers = await keyFor('write')
  const post = (payload: object) => app.inject({ method: 'POST', url: '/v1/articles', headers, payload })
  const of = { url: 'https://news.example/quay', publishedAt: '2024-04-29' }
  const { id } = (
    await post({
      ...of,
      text: 'The minister will travel to Quito on 3 May. “We hope for a deal,” Ana Ruiz said.',
    })
  ).json<{ id: string }>()
  const revised = await post({
    ...of,
    text: 'The minister will travel to Quito on 4 May. “We no longer hope for a deal,” Ana Ruiz said.',
  })
  const changes = await get(`/v1/articles/${id}/revisions/2/changes`)
  t.equal(changes.statusCode, 200, changes.body)
  t.match(changes.json(), {
    quotations: { changed: [{ after: { text: 'We no longer hope for a deal,' }, fields: ['text'] }] },
    claims: { changed: [{ after: { type: 'visit' }, fields: ['date', 'evidence'] }] },
  })
  t.strictSame(changes.json(), revised.json<{ changes: object }>().changes, 'as it was answered at once')
  t.equal((await get(`/v1/articles/${id}/revisions/3/changes`)).statusCode, 404)
  t.equal((await get(`/v1/articles/${id}/revisions/two/changes`)).statusCode, 400)
  t.equal((await get(`/v1/articles/${NOBODY}/revisions/1/changes`)).statusCode, 404)
})

test('copies may be left out of every list', async (t) => {
  const headers = await keyFor('write')
  const post = (payload: object) => app.inject({ method: 'POST', url: '/v1/articles', headers, payload })
  const [original, copy] = [wire, wire.replace(/\.$/, '')].map((text) => ({
    text,
    publishedAt: '2024-04-29',
  }))
  const { id } = (await post(original ?? {})).json<{ id: string }>()
  const taken = (await post(copy ?? {})).json<{ id: string }>()
  t.match((await get(`/v1/articles/${taken.id}`)).json(), { duplicateOf: id })
  t.match((await get(`/v1/articles?duplicateOf=${id}&include=total`)).json(), {
    total: 1,
    items: [{ id: taken.id }],
  })
  for (const list of ['articles', 'quotations', 'claims', 'experts', 'visits', 'treaties', 'claims/facets']) {
    const hidden = await get(`/v1/${list}?duplicates=hide`)
    t.equal(hidden.statusCode, 200, list)
    t.notMatch(hidden.body, new RegExp(`"id"\\s*:\\s*"${taken.id}`), list)
  }
  t.match((await get('/v1/search?q=trawlers&duplicates=hide')).json(), { counts: { article: { value: 1 } } })
  t.match((await get('/v1/search?q=trawlers')).json(), { counts: { article: { value: 2 } } })
  t.match((await get('/v1/articles?duplicates=no')).json(), { code: 'invalid-input', detail: /show, hide/ })
})

test('POST takes a whole HTML page and leaves its menu out', async (t) => {
  const paragraphs = text.split('\n\n').map((paragraph) => `<p>${paragraph}</p>`)
  const html = `<html><head><title>${title}</title></head><body><nav><a href="/">Home</a></nav>
    <article><h1>${title}</h1>${paragraphs.join('')}</article></body></html>`
  const created = await app.inject({
    method: 'POST',
    url: '/v1/articles',
    headers: await keyFor('write'),
    payload: { html, publishedAt },
  })
  t.equal(created.statusCode, 201, created.body)
  const stored = await app.inject(created.headers.location as string)
  const article = stored.json<{ title: string; text: string }>()
  t.equal(article.title, title)
  t.match(article.text, text.split('\n')[0])
  t.notMatch(article.text, 'Home')
})

test('POST refuses what is no article', async (t) => {
  const headers = await keyFor('write')
  const before = await store.counts()
  const refusals: [object, number, string, string?][] = [
    [{}, 400, 'invalid-input'],
    [{ text, html: '<p>Both</p>' }, 400, 'invalid-input'],
    [{ text: '' }, 400, 'empty-text'],
    [{ text: ' \n… ' }, 400, 'empty-text'],
    [{ text: 'One\0two' }, 400, 'invalid-text', '/text'],
    [{ text: 'One \ud800 two' }, 400, 'invalid-text', '/text'],
    [{ text, publishedAt: '2023-02-29' }, 400, 'invalid-input', '/publishedAt'],
    [{ text, url: 'javascript:alert(1)' }, 400, 'invalid-input', '/url'],
    [{ text, colour: 'red' }, 400, 'invalid-input', '/colour'],
  ]
  for (const [payload, status, code, path] of refusals) {
    const answer = await app.inject({ method: 'POST', url: '/v1/articles', headers, payload })
    t.match(answer.json(), { status, code }, JSON.stringify(payload).slice(0, 60))
    if (path) t.equal(answer.json<{ errors: { path: string }[] }>().errors[0]?.path, path)
  }
  t.strictSame(await store.counts(), before, 'and nothing is stored')
})

test('DELETE retracts: the address is gone, and its claims are in no list', async (t) => {
  const id = await storeExample({ text: `${text} It was later withdrawn.`, url: null })
  const headers = await keyFor('write')
  const retract = (which: string) => app.inject({ method: 'DELETE', url: `/v1/articles/${which}`, headers })

  const answer = await retract(id)
  t.equal(answer.statusCode, 204)
  t.equal(answer.body, '')
  for (const path of ['', '/revisions', '/quotations', '/claims', '/annotations']) {
    const gone = await get(`/v1/articles/${id}${path}`)
    t.match(gone.json(), { status: 410, code: 'gone' }, path || 'the article')
  }
  for (const list of ['articles', 'claims', 'quotations', 'visits'])
    t.notMatch((await get(`/v1/${list}`)).body, id, list)
  t.equal((await retract(id)).statusCode, 410, 'a second time')
  t.equal((await retract(NOBODY)).statusCode, 404)
})

test('what was retracted is not stored again unawares, by its text or its address', async (t) => {
  const headers = await keyFor('write')
  const post = (payload: object) => app.inject({ method: 'POST', url: '/v1/articles', headers, payload })
  const sent = { text: 'The minister will travel to Quito, he said.', url: 'https://news.example/quito' }
  const { id } = (await post(sent)).json<{ id: string }>()
  const json = { ...headers, 'content-type': 'application/json' } // as clients send it that always do
  t.equal((await app.inject({ method: 'DELETE', url: `/v1/articles/${id}`, headers: json })).statusCode, 204)

  for (const again of [{ text: sent.text }, { ...sent, text: 'He will not travel to Quito, he said.' }]) {
    const refused = await post(again)
    t.equal(refused.statusCode, 409, refused.body)
    t.match(refused.json(), { code: 'retracted', detail: new RegExp(id) })
  }
  const back = await post({ ...sent, reinstate: true })
  t.equal(back.statusCode, 201, back.body)
  t.equal(back.json<{ id: string }>().id, id, 'it gets its id back')
  t.equal((await app.inject(`/v1/articles/${id}`)).statusCode, 200)
  t.equal((await post(sent)).statusCode, 200)
})

test('a compressed body is refused by its name, before it is read', async (t) => {
  const headers = {
    ...(await keyFor('write')),
    'content-type': 'application/json',
    'content-encoding': 'gzip',
  }
  const refused = await app.inject({ method: 'POST', url: '/v1/articles', headers, payload: gzipSync('{}') })
  t.equal(refused.statusCode, 415)
  t.match(refused.json(), { code: 'unsupported-media-type', detail: /Content-Encoding gzip/ })
  const plain = { ...headers, 'content-encoding': 'identity' }
  const sent = await app.inject({ method: 'POST', url: '/v1/articles', headers: plain, payload: '{}' })
  t.equal(sent.statusCode, 400, 'it is read, and is no article')
})
