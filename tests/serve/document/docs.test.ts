import { t as file, test } from 'tap'
import type { OpenApiDocument } from '../../../src/serve/document/polish.ts'
import { parametersOf } from '../../../src/serve/document/shared-parameters.ts'
import { openApiDocument } from '../../../src/serve/document/openapi.ts'
import { openTestApp } from '../test-app.ts'

const { app, get, keyFor, services, store, storeExample } = await openTestApp(file)

const documentOf = async (url: string) => (await get(url)).json<OpenApiDocument>()

const withoutLocks = ({ paths }: OpenApiDocument): object[] =>
  Object.values(paths).flatMap((path) => Object.values(path).map((one) => ({ ...one, security: null })))

const exampleId = (document: OpenApiDocument, path: string, method = 'get'): unknown =>
  parametersOf(document.paths[path]?.[method], document).find(({ name }) => name === 'id')?.example

test('with nothing stored, the document is served as it is committed', async (t) => {
  const document = await openApiDocument()
  t.strictSame(await documentOf('/openapi.json'), document)
  const shown = await documentOf('/docs/json')
  t.strictSame({ ...shown, paths: null }, { ...document, paths: null, $$normalized: true })
  t.strictSame(withoutLocks(shown), withoutLocks(document), 'Swagger UI shows the same')
})

test('the docs show a lock where a key is needed', async (t) => {
  const locks = ({ paths }: OpenApiDocument) =>
    [paths['/v1/articles']?.['get'], paths['/v1/articles']?.['post']].map((one) => one?.security)
  t.strictSame(locks(await documentOf('/docs/json')), [[], [{ apiKey: [] }]])
  const closed = await openTestApp(t, { anonymousRead: false })
  t.strictSame(locks((await closed.get('/docs/json')).json()), [[{ apiKey: [] }], [{ apiKey: [] }]])
})

test('each id in the docs is one that is stored, and its operation answers when pressed', async (t) => {
  await storeExample()
  const forecast =
    'It is highly unlikely that Oslo will give way, said Anna Keller, a fellow at the Harbour Institute.'
  await storeExample({ text: forecast, url: 'https://news.example/oslo' })
  const settings = { source: null, contents: 'auto' as const, intervalMinutes: 30, paused: true }
  const { id } = await store.feeds.create('https://press.example/feed', settings)
  await services.queue.send('feed', { feedId: id })
  const admin = await keyFor('admin')
  const { paths } = await openApiDocument()
  const hooks = paths['/v1/webhooks']?.['post']?.requestBody?.content['application/json']?.examples ?? {}
  const made = await app.inject({
    method: 'POST',
    url: '/v1/webhooks',
    headers: admin,
    payload: Object.values(hooks)[0]?.value as object,
  })
  t.equal(made.statusCode, 201, made.body)
  const document = await documentOf('/openapi.json')
  t.match(withoutLocks(await documentOf('/docs/json')), withoutLocks(document), 'Swagger UI shows the same')
  for (const [path, operations] of Object.entries(document.paths)) {
    if (!operations['get'] || !path.startsWith('/v1/')) continue
    const asked = parametersOf(operations['get'], document).filter(
      (one) => one.in === 'query' && one.example !== undefined,
    )
    const query = new URLSearchParams(
      Object.fromEntries(asked.map(({ name, example }) => [name, String(example)])),
    ).toString()
    const url = `${path
      .replace('{id}', String(exampleId(document, path)))
      .replace('{code}', 'not-found')
      .replace('{format}', 'csv')
      .replace('{revision}', '1')}?${query}`
    t.equal((await app.inject({ url, headers: admin })).statusCode, 200, url)
  }
})

test('two are merged and parted again, and a forecast is resolved and reopened, as the docs fill it in', async (t) => {
  const { paths } = await documentOf('/openapi.json')
  const headers = await keyFor('write')
  const document = await documentOf('/docs/json')
  for (const [method, path] of [
    ['post', '/v1/experts/{id}/merge'],
    ['post', '/v1/experts/{id}/split'],
    ['post', '/v1/forecasts/{id}/resolution'],
    ['delete', '/v1/forecasts/{id}/resolution'],
  ] as const) {
    const { content = {} } = paths[path]?.[method]?.requestBody ?? {}
    const [example] = Object.values(content['application/json']?.examples ?? {})
    const answer = await app.inject({
      method: method === 'post' ? 'POST' : 'DELETE',
      url: path.replace('{id}', String(exampleId(document, path, method))),
      headers,
      ...(example && { payload: example.value as object }),
    })
    t.equal(answer.statusCode, 200, `${method} ${path}: ${answer.body}`)
  }
})

test('the docs fill in what must be sent, and beyond that no more than an order', async (t) => {
  const document = await documentOf('/docs/json')
  const filled = Object.values(document.paths)
    .flatMap((path) => Object.values(path))
    .flatMap((operation) => parametersOf(operation, document))
    .filter(({ required, example }) => !required && example !== undefined)
    .map(({ name }) => name)
  t.strictSame(
    [...new Set(filled)],
    ['sort', 'cursor'],
    'no Idempotency-Key, which would refuse what is tried next, and no day that hides what came later',
  )
})

test('each form that asOf takes is told', async (t) => {
  const document = await documentOf('/openapi.json')
  const asOf = parametersOf(document.paths['/v1/visits']?.['get'], document).find(
    ({ name }) => name === 'asOf',
  )
  t.match(asOf?.schema['anyOf'], [{ format: 'date-time' }, { pattern: String }, { format: 'date' }])
})

test('trying DELETE takes nothing away', async (t) => {
  const id = exampleId(await documentOf('/openapi.json'), '/v1/articles/{id}', 'delete')
  const { articles } = await store.counts()
  const answer = await app.inject({
    method: 'DELETE',
    url: `/v1/articles/${String(id)}`,
    headers: await keyFor('write'),
  })
  t.equal(answer.statusCode, 404, 'the example is the id of no article')
  t.equal((await store.counts()).articles, articles)
})

test('a batch is a list as JSON and a text as NDJSON, and either example is stored as it stands', async (t) => {
  const { paths } = await documentOf('/openapi.json')
  const content = paths['/v1/articles/batch']?.['post']?.requestBody?.content ?? {}
  t.match(content['application/json']?.schema, { type: 'array' })
  t.match(content['application/x-ndjson']?.schema, { type: 'string' })
  t.strictSame(Object.keys(content), ['application/json', 'application/x-ndjson'])
  for (const [type, { examples = {} }] of Object.entries(content)) {
    t.ok(Object.keys(examples).length > 0, type)
    for (const { value } of Object.values(examples)) {
      const answer = await app.inject({
        method: 'POST',
        url: '/v1/articles/batch',
        headers: { ...(await keyFor('write')), 'content-type': type },
        payload: typeof value === 'string' ? value : JSON.stringify(value),
      })
      t.equal(answer.statusCode, 200, type)
      t.match(answer.body, /^\{"line":1,"article":.*\n\{"line":2,"problem":.*"empty-text"/, type)
    }
  }
})

test('an article is documented as the page that browsers get, too', async (t) => {
  const { paths } = await documentOf('/openapi.json')
  const answer = paths['/v1/articles/{id}']?.['get']?.responses['200'] as { content: Record<string, object> }
  t.strictSame(Object.keys(answer.content), ['application/json', 'text/html'])
  t.match(answer.content['text/html'], {
    schema: { type: 'string' },
    examples: { example: { value: /^<!doctype html>/i } },
  })
})

/** Each answer of each operation, those that stand among the components too. */
function answersIn({ paths, components }: OpenApiDocument) {
  const shared = components['responses'] as Record<string, object>
  return Object.values(paths)
    .flatMap((path) => Object.values(path))
    .flatMap(({ operationId, responses }) =>
      Object.entries(responses as Record<string, { $ref?: string }>).map(([status, answer]) => ({
        operationId,
        status,
        answer: (answer.$ref ? shared[answer.$ref.split('/').at(-1) ?? ''] : answer) as {
          headers?: object
          content?: Record<string, { examples?: object }>
        },
      })),
    )
}

test('the limits are documented on every answer that is counted', async (t) => {
  for (const { operationId, status, answer } of answersIn(await documentOf('/openapi.json'))) {
    const { headers = {} } = answer
    t.ok('RateLimit' in headers && 'RateLimit-Policy' in headers, `${operationId} ${status}`)
    t.equal('Retry-After' in headers, ['429', '503'].includes(status), `${operationId} ${status}`)
  }
})

test('the page wears our name', async (t) => {
  const page = await get('/docs/')
  t.match(page.body, /<title>Chancery API<\/title>/)
  t.notMatch(page.body, /fastify/i)
  const script = (await get('/docs/static/swagger-initializer.js')).body
  const [, logo = ''] = /data:image\/svg\+xml;base64,([\w+/=]+)/.exec(script) ?? []
  t.match(Buffer.from(logo, 'base64').toString(), />Chancery</)
})

test('each operation is told in words and has an example of each answer', async (t) => {
  const document = await documentOf('/openapi.json')
  const { paths } = document
  const ids = new Set<string>()
  for (const operation of Object.values(paths).flatMap((path) => Object.values(path))) {
    const { operationId, summary, tags } = operation
    t.ok(operationId && summary && tags.length === 1 && operation.description, operationId)
    ids.add(operationId)
  }
  for (const { operationId, status, answer } of answersIn(document))
    for (const { examples = {} } of Object.values(answer.content ?? {}))
      t.ok(Object.keys(examples).length > 0, `${operationId} ${status}`)
  t.equal(ids.size, Object.values(paths).flatMap((path) => Object.keys(path)).length, 'each id once')
})
