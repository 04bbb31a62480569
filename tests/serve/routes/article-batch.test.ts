import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { createInterface } from 'node:readline'
import { t as file, test } from 'tap'
import { openTestApp, publishedAt, text } from '../test-app.ts'

const { app, get, keyFor, store, stopDatabase } = await openTestApp(file)
const headers = await keyFor('write')

interface Told {
  line: number
  ignored?: string[]
  job?: { id: string }
  article?: { id: string; outcome: string }
  problem?: { code: string; errors?: { path: string }[] }
}

async function send(payload: string | Buffer, type = 'application/x-ndjson') {
  const answer = await app.inject({
    method: 'POST',
    url: '/v1/articles/batch',
    headers: { ...headers, 'content-type': type },
    payload,
  })
  const told = answer.body
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Told)
  return { answer, told }
}

const one = JSON.stringify({ text: `${text} One.`, publishedAt })
const two = JSON.stringify({ text: `${text} Two.`, publishedAt })
const wrong = [
  'not json',
  '{"text": 42}',
  '{"text": ""}',
  '{"text": "a\\u0000b"}',
  '{"text": "Talks ended.", "title": "\\ud800"}',
  '{"text": "Talks ended.", "publishedAt": "2023-02-29"}',
  '{"text": "Talks ended.", "__proto__": {}}',
]

test('a line that is refused does not take its neighbours with it', async (t) => {
  const { answer, told } = await send([one, ...wrong, '', two].join('\r\n'))
  t.equal(answer.statusCode, 200)
  t.equal(answer.headers['content-type'], 'application/x-ndjson')
  t.strictSame(
    told.map(({ line }) => line),
    [1, 2, 3, 4, 5, 6, 7, 8, 10],
    'one line each, in order; a blank line is none',
  )
  t.strictSame(
    told.map(({ article, problem }) => article?.outcome ?? problem?.code),
    [
      'created',
      'invalid-json',
      'invalid-input',
      'empty-text',
      'invalid-text',
      'invalid-text',
      'invalid-input',
      'invalid-input',
      'created',
    ],
  )
  t.match(told[2], { problem: { errors: [{ path: '/text', message: 'must be a string, not a number' }] } })
  t.equal((await store.counts()).articles, 2)
  t.equal((await get(`/v1/articles/${told[0]?.article?.id}`)).statusCode, 200)
})

test('a batch that broke off may be sent again', async (t) => {
  const { told } = await send(`${one}\n${two}\n`)
  t.match(told, [{ article: { outcome: 'unchanged' } }, { article: { outcome: 'unchanged' } }])
})

test('a line may be named, written in snake_case, and hold fields of its own, which are told', async (t) => {
  const line = {
    id: 'archive-7',
    text: `${text} Seven.`,
    published_at: publishedAt,
    licence: 'open',
    shelf: null,
  }
  const { told } = await send(JSON.stringify(line))
  t.match(told, [{ line: 1, article: { outcome: 'created' }, ignored: ['licence', 'shelf'] }])
  const stored = (await get(`/v1/articles/${told[0]?.article?.id}`)).json<{ publishedAt: string }>()
  t.equal(stored.publishedAt, publishedAt)

  const both = { text: `${text} Eight.`, published_at: '2001-01-01', publishedAt }
  t.match(
    (await send(JSON.stringify(both))).told,
    [{ ignored: ['published_at'] }],
    'the documented name wins',
  )
  t.strictSame((await send(one)).told[0]?.ignored, undefined)
})

test('a JSON list is a batch too', async (t) => {
  const { told } = await send(`[${two}, ${wrong[3]}]`, 'application/json')
  t.match(told, [
    { line: 1, article: { outcome: 'unchanged' } },
    { line: 2, problem: { code: 'invalid-text' } },
  ])
  t.strictSame((await send('[]', 'application/json')).told, [])
  t.match((await send('{"text": "One."}', 'application/json')).answer.json(), {
    status: 400,
    detail: 'the body must be a list of articles',
  })
})

test('bytes that are not UTF-8 spoil their own line alone', async (t) => {
  const { told } = await send(
    Buffer.concat([Buffer.from('{"text":"caf\xe9"}\n', 'latin1'), Buffer.from(two)]),
  )
  t.match(told, [{ problem: { code: 'invalid-text' } }, { article: { outcome: 'unchanged' } }])
})

test('a line is answered before the next one is sent, however long the batch is open', async (t) => {
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  const request = http.request({
    ...{ port, host: '127.0.0.1', method: 'POST', path: '/v1/articles/batch' },
    headers: { ...headers, 'content-type': 'application/x-ndjson', 'accept-encoding': 'gzip' },
  })
  request.flushHeaders()
  let answers: AsyncIterator<string, undefined> | undefined
  for (const n of [1, 2, 3]) {
    request.write(`${JSON.stringify({ text: `Talks ended in the hall number ${n}.` })}\n`)
    if (!answers) {
      const [answer] = (await once(request, 'response')) as [http.IncomingMessage]
      answers = createInterface({ input: answer })[Symbol.asyncIterator]()
    }
    const next = await answers.next()
    t.match(JSON.parse(next.value ?? 'null'), { line: n, article: { outcome: 'created' } })
  }
  request.end()
  t.ok((await answers?.next())?.done)
})

test('thousands of lines are read no faster than they are answered', async (t) => {
  const LINES = 3000
  const MOST_AHEAD = 1500 // megabytes of it in the buffers of the sockets
  const line = `${JSON.stringify({ text: `Talks ended. ${'The hall was empty. '.repeat(1000)}`, publishedAt })}\n`
  await send(line)
  const { port } = app.server.address() as AddressInfo
  const request = http.request({
    ...{ port, host: '127.0.0.1', method: 'POST', path: '/v1/articles/batch' },
    headers: { ...headers, 'content-type': 'application/x-ndjson' },
  })
  let [sent, told, most] = [0, 0, 0]
  const writing = (async () => {
    while (sent++ < LINES) if (!request.write(line)) await once(request, 'drain')
    request.end()
  })()
  const [answer] = (await once(request, 'response')) as [http.IncomingMessage]
  for await (const one of createInterface({ input: answer })) {
    told++
    most = Math.max(most, sent - told)
    if (!one.includes('"outcome":"unchanged"')) t.fail(one)
  }
  await writing
  t.equal(told, LINES)
  t.ok(most < MOST_AHEAD, `${most} lines were on their way`)
})

test('what is no batch, and who may not send one', async (t) => {
  t.match((await send(one, 'text/plain')).answer.json(), {
    status: 415,
    detail: 'a body of the type text/plain is not read here; send application/x-ndjson or application/json',
  })
  const request = { method: 'POST', url: '/v1/articles/batch', payload: [] } as const
  t.equal((await app.inject(request)).statusCode, 401)
  t.equal((await app.inject({ ...request, headers: await keyFor('read') })).statusCode, 403)
  const single = {
    method: 'POST',
    url: '/v1/articles',
    headers: { ...headers, 'content-type': 'application/x-ndjson' },
  } as const
  t.match((await app.inject({ ...single, payload: one })).json(), {
    status: 415,
    detail: /send application\/json$/,
  })
})

test('without its database it says so on every line, and does not wait for each', async (t) => {
  const lines = Array.from({ length: 50 }, (_, n) => JSON.stringify({ text: `Talks ended on day ${n}.` }))
  const sending = send(lines.join('\n'))
  await stopDatabase()
  const { told } = await sending
  t.equal(told.length, 50)
  t.equal(told.at(-1)?.problem?.code, 'database-unavailable')
})
