import { t as file, test } from 'tap'
import { exported } from '../../../src/serve/answers/exports.ts'
import { StoredClaim } from '../../../src/serve/resources/claims.ts'
import type { Key } from '../../../src/store/query.ts'
import { NOBODY, openTestApp, text } from '../test-app.ts'

const { get, app, storeExample } = await openTestApp(file)
for (let n = 0; n < 3; n++)
  await storeExample({ text: `${text} Edition ${n}.`, title: `=Edition ${n}`, url: null })

interface Item {
  id: string
}
const claims = (await get('/v1/claims?limit=100')).json<{ items: Item[] }>().items
const ask = (query: string, accept: string) => get(`/v1/claims${query}`, { accept })

test('a list answers whole as NDJSON, one item a line', async (t) => {
  const answer = await ask('', 'application/x-ndjson')
  t.equal(answer.statusCode, 200)
  t.equal(answer.headers['content-type'], 'application/x-ndjson; charset=utf-8')
  t.equal(answer.headers.vary, 'accept, accept-encoding')
  const lines = answer.body.trimEnd().split('\n')
  t.strictSame(
    lines.map((line) => JSON.parse(line) as unknown),
    claims,
    'all pages of it, as the list shows them',
  )
  const visits = (await ask('?type=visit&fields=id,visitor', 'application/x-ndjson')).body
    .trimEnd()
    .split('\n')
  t.equal(visits.length, 3)
  t.strictSame(Object.keys(JSON.parse(visits[0] ?? '') as object), ['id', 'visitor'])
  t.equal((await ask('?type=meeting', 'application/x-ndjson')).body, '')
})

test('and as CSV, formulas escaped', async (t) => {
  const answer = await ask('', 'text/csv')
  t.equal(answer.headers['content-type'], 'text/csv; charset=utf-8')
  const rows = answer.body.trimEnd().split('\r\n')
  t.equal(rows.length, claims.length + 1)
  t.match(rows[0], /^id,quotation,within,type,status,visitor,/)
  t.match(rows[1], /,'=Edition \d,/)
  t.equal((await ask('?type=meeting&fields=id,status', 'text/csv')).body, 'id,status\r\n')
})

interface Graph {
  '@context': Record<string, unknown>
  '@graph': object[]
}

test('and as JSON-LD, whose ids are addresses that answer', async (t) => {
  const answer = await ask('', 'application/ld+json')
  t.equal(answer.headers['content-type'], 'application/ld+json; charset=utf-8')
  const { '@context': context, '@graph': graph } = answer.json<Graph>()
  t.strictSame(
    graph,
    claims.map((claim) => ({ '@type': 'schema:Claim', ...claim })),
  )
  const [claim] = claims as [Item & { visitId: string | null; article: Item }]
  const addressOf = (base: unknown, id: string) => new URL(id, String(base)).pathname
  for (const [base, id] of [
    [context['@base'], claim.id],
    [(context['article'] as Graph)['@context']['@base'], claim.article.id],
  ] as const)
    t.equal((await get(addressOf(base, id))).statusCode, 200)
  const sparse = (await ask('?type=visit&fields=id,visitor', 'application/ld+json')).json<Graph>()
  t.strictSame(Object.keys(sparse['@graph'][0] ?? {}), ['@type', 'id', 'visitor'])
  t.strictSame((await ask('?type=meeting', 'application/ld+json')).json<Graph>()['@graph'], [])
})

test('each at an address of its own too, as a file', async (t) => {
  for (const [suffix, type] of Object.entries({
    csv: 'text/csv',
    ndjson: 'application/x-ndjson',
    jsonld: 'application/ld+json',
  })) {
    const file = await get(`/v1/claims.${suffix}?type=visit&sort=publishedAt`)
    const asked = await ask('?type=visit&sort=publishedAt', type)
    t.equal(file.body, asked.body)
    t.match(file.headers, {
      'content-type': `${type}; charset=utf-8`,
      'content-disposition': `attachment; filename="claims.${suffix}"`,
    })
    t.notOk(asked.headers['content-disposition'])
  }
  const article = String((claims as unknown as { article: Item }[])[0]?.article.id)
  t.match(await get(`/v1/articles/${article}/claims.csv`), { statusCode: 200, body: /^id,/ })
  t.match((await get('/v1/claims.csv?status=planed')).json(), { errors: [{ path: 'status' }] })
  t.match((await get(`/v1/experts/${NOBODY}/claims.csv`)).json(), { status: 404 })
  for (const url of ['/v1/search.csv?q=x', `/v1/articles/${article}.csv`, '/v1/claims.pdf'])
    t.notMatch((await get(url)).statusCode, 200, url)
  t.equal((await app.inject({ method: 'POST', url: '/v1/claims.csv' })).headers.allow, 'GET, HEAD')
})

test('an export is whole, and says so to who asks for a part', async (t) => {
  for (const query of ['limit=5', 'cursor=x', 'include=total']) {
    const [name] = query.split('=') as [string]
    const refused = {
      code: 'unknown-parameter',
      errors: [
        {
          path: name,
          message: `an export is the whole list and takes no ${name}; the list as application/json does`,
        },
      ],
    }
    t.match((await get(`/v1/claims.csv?${query}`)).json(), refused)
    t.match((await ask(`?${query}`, 'application/x-ndjson')).json(), refused)
  }
  t.match((await get('/v1/search.csv?q=x')).json(), {
    status: 404,
    detail: 'nothing is at /v1/search.csv; /v1/search is not exported, and is read as pages of JSON',
  })
})

test('what goes wrong is a problem, whatever was asked for', async (t) => {
  t.match((await ask('?status=planed', 'text/csv')).json(), { status: 400, code: 'invalid-input' })
  t.match((await ask('', 'image/png')).json(), {
    status: 406,
    code: 'not-acceptable',
    detail: /ld\+json whole; not image/,
  })
  const nobody = await get(`/v1/experts/${NOBODY}/claims`, { accept: 'text/csv' })
  t.match(nobody.json(), { status: 404 })
})

test('HEAD reads nothing but the first page', async (t) => {
  const answer = await app.inject({ method: 'HEAD', url: '/v1/claims.csv' })
  t.equal(answer.statusCode, 200)
  t.equal(answer.body, '')
  const whole = await get('/v1/claims.csv')
  for (const name of ['content-type', 'content-length', 'content-disposition', 'etag'])
    t.equal(answer.headers[name], whole.headers[name], name)
})

test('a page is read while the one before is taken, and no sooner', async (t) => {
  let read = 0
  const pageAt = (n: number) => ({ json: `{"id":"${n}"}\n`, next: [null, String(n)] as Key, total: null })
  const stream = exported('application/x-ndjson', pageAt(0), () => Promise.resolve(pageAt(++read)), {
    item: StoredClaim,
    origin: 'https://chancery.example',
    noun: 'claims',
  })
  t.equal((await stream.next()).value, '{"id":"0"}\n')
  t.equal(read, 1)
  t.equal((await stream.next()).value, '{"id":"1"}\n')
  t.equal(read, 2)
  await stream.return(undefined)
})

test('who leaves is not followed by what fails after', async (t) => {
  const first = { json: '{}\n', next: ['', ''] as Key, total: null }
  const stream = exported('application/x-ndjson', first, () => Promise.reject(new Error('gone')), {
    item: StoredClaim,
    origin: 'https://chancery.example',
    noun: 'claims',
  })
  await stream.next()
  await stream.return(undefined)
  await new Promise(setImmediate)
  t.pass('nothing was thrown past it')
})

test('each format of a list is in the document', async (t) => {
  const { paths } = (await get('/openapi.json')).json<{
    paths: Record<
      string,
      Record<string, { operationId: string; responses: Record<string, { content?: object }> }>
    >
  }>()
  for (const path of ['/v1/claims', '/v1/experts/{id}/quotations', '/v1/treaties']) {
    const { operationId, responses } = paths[`${path}.{format}`]?.['get'] ?? {
      operationId: '',
      responses: {},
    }
    t.match(operationId, /^export/, path)
    t.strictSame(
      Object.keys(responses['200']?.content ?? {}).sort(),
      ['application/ld+json', 'application/x-ndjson', 'text/csv'],
      path,
    )
  }
  t.notOk(Object.keys(paths).some((path) => path.startsWith('/v1/search.')))
})
