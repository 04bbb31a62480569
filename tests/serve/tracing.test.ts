import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { test, type Test } from 'tap'
import { z } from 'zod'
import { NOBODY, openTestApp, text } from './test-app.ts'

const Span = z.object({
  traceId: z.string(),
  spanId: z.string(),
  parentSpanId: z.string().optional(),
  name: z.string(),
  status: z.object({ code: z.number().optional() }),
  attributes: z.array(z.object({ key: z.string(), value: z.record(z.string(), z.unknown()) })),
})
/** What an exporter of OTLP sends as JSON. */
const Sent = z.object({
  resourceSpans: z.array(
    z.object({
      resource: z.object({ attributes: Span.shape.attributes }),
      scopeSpans: z.array(z.object({ spans: z.array(Span) })),
    }),
  ),
})

/** A collector that takes everything. */
async function collect(t: Test) {
  const sent: z.infer<typeof Sent>[] = []
  const server = http.createServer((request, response) => {
    json(request).then(
      (body) => {
        if (request.url === '/otlp/v1/traces') sent.push(Sent.parse(body))
        response.setHeader('content-type', 'application/json').end('{}')
      },
      () => response.writeHead(400).end(),
    )
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => server.close())
  const { port } = server.address() as AddressInfo
  const resources = () => sent.flatMap(({ resourceSpans }) => resourceSpans)
  return {
    endpoint: `http://127.0.0.1:${port}/otlp/`,
    resources,
    spans: () => resources().flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans)),
  }
}

const attributesOf = ({ attributes }: Pick<z.infer<typeof Span>, 'attributes'>) =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]))

test('a request has a span in the trace it came with, and the work it asks for has spans under it', async (t) => {
  const { endpoint, spans, resources } = await collect(t)
  const { app, storeExample, keyFor } = await openTestApp(t, { traces: endpoint })
  const [traceId, callerId] = ['4bf92f3577b34da6a3ce929d0e0e4736', '00f067aa0ba902b7']
  const traceparent = `00-${traceId}-${callerId}-01`
  const url = `/v1/articles/${await storeExample()}`
  const { headers } = await app.inject({ url: `${url}?fields=`, headers: { traceparent } })
  const answered = await app.inject({ url, headers: { traceparent } })
  await app.inject({ method: 'POST', url: '/v1/extract', payload: { text: `News. ${text}` } })
  await app.inject({ method: 'POST', url: '/v1/articles', headers: await keyFor('write'), payload: { text } })
  await app.inject('/v1/nowhere')
  await app.close()

  const named = (name: string) => spans().filter((span) => span.name === name)
  t.equal(attributesOf(resources()[0]?.resource ?? { attributes: [] })['service.name'], 'chancery')

  const [refused, found] = named('GET /v1/articles/:id')
  t.match(refused && attributesOf(refused), { 'http.response.status_code': 400, 'url.path': url })
  t.match(JSON.stringify(refused), headers['x-request-id'])
  t.match(found, { traceId, parentSpanId: callerId })
  t.match(found && attributesOf(found), {
    'http.request.method': 'GET',
    'http.route': '/v1/articles/:id',
    'http.response.status_code': 200,
  })
  t.match(JSON.stringify(found), answered.headers['x-request-id'])
  t.match(named('store.articles.get'), [{ traceId, parentSpanId: found?.spanId }])

  const [extracted] = named('POST /v1/extract')
  t.ok(extracted && extracted.traceId !== traceId, 'a trace of its own')
  t.match(named('analyse'), [{ parentSpanId: extracted?.spanId }], 'though the body was read before')
  const [stored] = named('POST /v1/articles')
  t.match(named('ingest'), [{ parentSpanId: stored?.spanId }])
  t.match(named('store.keys.verify'), [{ parentSpanId: stored?.spanId }])
  t.match(named('GET').map(attributesOf), [{ 'http.response.status_code': 404 }])
})

test('a request that fails is a span that failed', async (t) => {
  const { endpoint, spans } = await collect(t)
  const { app, stopDatabase, get } = await openTestApp(t, { traces: endpoint })
  await stopDatabase()
  await get(`/v1/articles/${NOBODY}`)
  await app.close()
  const failed = spans().filter(({ status }) => status.code === 2)
  t.strictSame(failed.map(({ name }) => name).sort(), ['GET /v1/articles/:id', 'store.articles.get'])
})

test('that a collector takes nothing is said, and nobody who asks is held up', async (t) => {
  const server = http.createServer((_request, response) => response.writeHead(404).end())
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => server.close())
  const { port } = server.address() as AddressInfo
  const { app } = await openTestApp(t, { traces: `http://127.0.0.1:${port}` })
  const said: unknown[] = []
  Object.assign(app.log, { warn: (_error: unknown, message: unknown) => said.push(message) })
  t.equal((await app.inject('/v1/claims')).statusCode, 200)
  await app.close()
  t.match(said, [/^spans are lost/])
})
