/** A client made from the OpenAPI document, over real HTTP. What it may send and what it gets is checked by its types too. */
import type { AddressInfo } from 'node:net'
import { createClient } from 'chancery/client'
import { t as file, test } from 'tap'
import { NOBODY, openTestApp, publishedAt, text, title } from '../serve/test-app.ts'

const { app, keyFor } = await openTestApp(file)
await app.listen({ host: '127.0.0.1', port: 0 })
const { port } = app.server.address() as AddressInfo
const baseUrl = `http://127.0.0.1:${port}`
const anyone = createClient({ baseUrl })
const [, key = ''] = (await keyFor('write')).authorization.split(' ')
const writer = createClient({ baseUrl, key })

test('store an article, and read it back', async (t) => {
  const created = await writer.POST('/v1/articles', {
    body: { text, title, publishedAt, source: 'The Example Courier', fictional: true },
  })
  t.equal(created.response.status, 201)
  const id = created.data?.id ?? ''
  const { data: article } = await anyone.GET('/v1/articles/{id}', { params: { path: { id } } })
  t.equal(article?.title, title)
  for (const { start, end, text: words } of article?.quotations ?? [])
    t.equal(article?.text.slice(start, end), words)
})

test('walk a list page by page, with lists of words as filters', async (t) => {
  const seen = new Set<string>()
  let cursor: string | undefined
  do {
    const { data, error } = await anyone.GET('/v1/claims', {
      params: { query: { type: ['visit', 'treaty_clause'], limit: 1, ...(cursor && { cursor }) } },
    })
    if (!data) return t.fail(JSON.stringify(error))
    for (const { id } of data.items) seen.add(id)
    cursor = data.nextCursor ?? undefined
  } while (cursor)
  t.equal(seen.size, 2)
})

test('a claim is told apart by its type', async (t) => {
  const { data } = await anyone.GET('/v1/claims', { params: { query: { type: ['visit'] } } })
  const [claim] = data?.items ?? []
  if (claim?.type !== 'visit') return t.fail('a visit')
  t.equal(claim.destinationCountry, 'JP', 'and has the fields of a visit')
})

test('what claims of all types have can be read before they are told apart', async (t) => {
  const { data } = await anyone.GET('/v1/claims')
  const told = data?.items.map(({ status, likelihood, article }) => [status, likelihood?.band, article.title])
  t.same(told?.[0]?.[2], title)
})

test('follow an expert to what he said', async (t) => {
  const { data: experts } = await anyone.GET('/v1/experts', { params: { query: { q: 'Menon' } } })
  const id = experts?.items[0]?.id ?? ''
  const { data } = await anyone.GET('/v1/experts/{id}/quotations', { params: { path: { id } } })
  t.equal(data?.items[0]?.speaker?.name, 'Ravi Menon')
})

test('read a text without storing it', async (t) => {
  const { data } = await anyone.POST('/v1/extract', { body: { text: 'Talks ended on Monday.', publishedAt } })
  t.equal(data?.article.text, 'Talks ended on Monday.')
})

test('problems are typed too', async (t) => {
  const missing = await anyone.GET('/v1/experts/{id}', { params: { path: { id: NOBODY } } })
  t.equal(missing.error?.code, 'not-found')
  const refused = await anyone.POST('/v1/articles', { body: { text } })
  t.equal(refused.response.status, 401)
  t.equal(refused.error?.code, 'unauthorized')
})

test('have it, keep it: a second read is 304', async (t) => {
  const { response } = await anyone.GET('/v1/treaties')
  const again = await anyone.GET('/v1/treaties', {
    headers: { 'if-none-match': response.headers.get('etag') ?? '' },
  })
  t.equal(again.response.status, 304)
})
