// The client of this repository, `chancery/client`: openapi-typescript's types over openapi-fetch.
import assert from 'node:assert/strict'
import { createClient } from '../../../openapi/client.js'
import article from './article.json' with { type: 'json' }
import { baseUrl, key, NOBODY } from './given.ts'

const chancery = createClient({ baseUrl, key })

const created = await chancery.POST('/v1/articles', { body: article })
assert.equal(created.response.status, 201)
const again = await chancery.POST('/v1/articles', { body: article })
assert.equal(again.data?.id, created.data?.id, 'the same text again is the same article')

const seen = new Set<string>()
for (let cursor: string | null | undefined; cursor !== null;) {
  const query = { limit: 4, ...(cursor && { cursor }) }
  const { data } = await chancery.GET('/v1/articles', { params: { query } })
  assert.ok(data)
  for (const { id } of data.items) seen.add(id)
  cursor = data.nextCursor
}
assert.ok(seen.size > 16, 'page by page come all samples, and the new one')

const query = { type: ['visit' as const], country: ['PE'], from: '2024-06-01', to: '2024-06-30' }
const { data: claims } = await chancery.GET('/v1/claims', { params: { query } })
const [claim] = claims?.items ?? []
assert.ok(claim?.type === 'visit')
assert.equal(claim.date?.edtf, '[2024-06-18,2024-06-19]')

const { data: experts } = await chancery.GET('/v1/experts', { params: { query: { q: 'Solheim' } } })
const id = experts?.items[0]?.id ?? ''
const { data: expert } = await chancery.GET('/v1/experts/{id}', { params: { path: { id } } })
assert.equal(expert?.name, 'Ingrid Solheim')

const missing = await chancery.GET('/v1/experts/{id}', { params: { path: { id: NOBODY } } })
assert.equal(missing.error?.code, 'not-found')
const tampered = await chancery.GET('/v1/claims', { params: { query: { cursor: 'tampered' } } })
assert.equal(tampered.error?.status, 400)
