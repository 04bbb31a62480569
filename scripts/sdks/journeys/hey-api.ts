// The client that @hey-api/openapi-ts makes: one function an operation.
import assert from 'node:assert/strict'
import { createClient } from '../made/hey-api/client/index.ts'
import { createArticle, getExpert, listArticles, listClaims, listExperts } from '../made/hey-api/sdk.gen.ts'
import article from './article.json' with { type: 'json' }
import { baseUrl, key, NOBODY } from './given.ts'

const client = createClient({ baseUrl, auth: key })

const created = await createArticle({
  client,
  body: { ...article, title: 'By another client', text: `${article.text} So it was.` },
})
assert.equal(created.response?.status, 201)

const seen = new Set<string>()
for (let cursor: string | null | undefined; cursor !== null;) {
  const { data } = await listArticles({ client, query: { limit: 4, ...(cursor && { cursor }) } })
  assert.ok(data)
  for (const { id } of data.items) seen.add(id)
  cursor = data.nextCursor
}
assert.ok(seen.size > 16)

const { data: claims } = await listClaims({
  client,
  query: { type: ['visit'], country: ['PE'], sort: 'publishedAt' },
})
const [claim] = claims?.items ?? []
assert.ok(claim?.type === 'visit')
assert.equal(claim.visitorCountry, 'NO')

const { data: experts } = await listExperts({ client, query: { q: 'Solheim' } })
const { data: expert } = await getExpert({ client, path: { id: experts?.items[0]?.id ?? '' } })
assert.equal(expert?.name, 'Ingrid Solheim')

const missing = await getExpert({ client, path: { id: NOBODY } })
assert.equal(missing.error?.code, 'not-found')
const tampered = await listClaims({ client, query: { cursor: 'tampered' } })
assert.equal(tampered.error?.status, 400)
