import { t as file, test } from 'tap'
import { openBareApp } from '../serve/test-app.ts'

const app = await openBareApp(file)

const json = { 'content-type': 'application/json' }

test('an address that is nobody’s', async (t) => {
  for (const [method, url] of [
    ['GET', '/nowhere'],
    ['GET', '/v1'],
    ['POST', '/v1/nothing'],
    ['GET', '/docs/static/nothing.js'],
  ] as const) {
    const answer = await app.inject({ method, url, payload: method === 'POST' ? 'not json' : undefined })
    t.match(
      answer.json(),
      { status: 404, code: 'not-found', type: '/v1/problems/not-found' },
      `${method} ${url}`,
    )
    t.equal(answer.headers['content-type'], 'application/problem+json; charset=utf-8')
    t.equal(answer.headers['cache-control'], 'no-store')
    t.equal(answer.headers['x-request-id'], answer.json<{ requestId: string }>().requestId)
  }
})

test('an address with a slip', async (t) => {
  const detail = async (url: string) => (await app.inject(url)).json<{ detail: string }>().detail
  t.equal(await detail('/v1/claim?type=visit'), 'nothing is at /v1/claim, did you mean /v1/claims?')
  t.equal(await detail('/v1/articles/?limit=5'), 'nothing is at /v1/articles/, did you mean /v1/articles?')
  t.equal(await detail('/v1/nothing-like-it'), 'nothing is at /v1/nothing-like-it')
})

test('a method that is not there: 405, and Allow names those that are', async (t) => {
  for (const [method, url, allow] of [
    ['DELETE', '/v1/claims', 'GET, HEAD'],
    ['PUT', '/v1/articles', 'GET, HEAD, POST'],
    ['PATCH', '/v1/articles/0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e01', 'DELETE, GET, HEAD'],
    ['GET', '/v1/extract', 'POST'],
    ['OPTIONS', '/v1/extract?x=1', 'POST'],
    ['GET', '/v1/articles/batch', 'POST'],
  ] as const) {
    const answer = await app.inject({
      method,
      url,
      headers: json,
      payload: method === 'PUT' ? '{' : undefined,
    })
    t.match(answer.json(), { status: 405, code: 'method-not-allowed' }, `${method} ${url}`)
    t.equal(answer.headers.allow, allow)
  }
})

test('a body that cannot be read', async (t) => {
  const app = await openBareApp(t, { bodyLimit: 2000 })
  const post = (payload: string | Buffer, headers: Record<string, string> = json) =>
    app.inject({ method: 'POST', url: '/v1/extract', payload, headers })

  t.match((await post('{"text": "On')).json(), { code: 'invalid-json', detail: /position \d+/ })
  t.match((await post('')).json(), { code: 'invalid-json', detail: 'the body is empty' })
  t.match((await post('[]')).json(), { code: 'invalid-input', errors: [{ path: '' }] })
  t.match((await post('"text"')).json(), { code: 'invalid-input' })
  t.match((await post('{"__proto__": {"text": "x"}}')).json(), { code: 'invalid-json', detail: /__proto__/ })
  t.match((await post('{"constructor": {"prototype": {}}}')).json(), { code: 'invalid-json' })
  t.match(
    (await post(Buffer.from('{"text": "caf\xe9"}', 'latin1'))).json(),
    { code: 'invalid-text' },
    'not UTF-8',
  )
  t.match((await post('{"text": "a\\u0000b"}')).json(), { code: 'invalid-text', errors: [{ path: '/text' }] })
  t.match((await post('{"text": "a\\udfffb"}')).json(), { code: 'invalid-text', errors: [{ path: '/text' }] })
  t.match((await post('{"te\\ud800xt": "a"}')).json(), { code: 'invalid-text' })
  t.match((await post(JSON.stringify({ text: 'x'.repeat(3000) }))).json(), {
    status: 413,
    code: 'body-too-large',
    detail: 'the body is longer than 2000 bytes',
  })
  for (const type of ['text/plain', 'application/xml', 'application/x-www-form-urlencoded', 'nonsense'])
    t.match((await post('{"text": "x"}', { 'content-type': type })).json(), { status: 415 }, type)
  t.match((await post('{"text": "Talks ended."}', {})).json(), { status: 415 }, 'no type at all')
})

test('a body that nests without end', async (t) => {
  for (const [open, close] of [
    ['[', ']'],
    ['{"a":', '}'],
  ] as const)
    for (const depth of [40, 200_000]) {
      const payload = `{"text":${open.repeat(depth)}1${close.repeat(depth)}}`
      const answer = await app.inject({ method: 'POST', url: '/v1/extract', payload, headers: json })
      t.match(answer.json(), { status: 400, code: 'invalid-json', detail: /deeper than 32/ })
    }
})

test('ten megabytes are too long for one article', async (t) => {
  const payload = { text: 'one more word '.repeat(720_000) }
  const answer = await app.inject({ method: 'POST', url: '/v1/extract', payload })
  t.match(answer.json(), {
    code: 'invalid-input',
    errors: [{ path: '/text', message: 'is longer than 1000000 characters' }],
  })
})

test('an address that cannot be read', async (t) => {
  for (const url of ['/v1/problems/%ff', '/v1/problems/%', '/v1/claims?q=%c3%28', '/v1/claims?%ff=1']) {
    const answer = await app.inject(url)
    t.match(
      answer.json(),
      { status: 400, code: 'bad-request', requestId: answer.headers['x-request-id'] },
      url,
    )
  }
  t.match((await app.inject('/v1/claims?q=a%00b')).json(), { code: 'invalid-text', errors: [{ path: 'q' }] })
  t.match((await app.inject(`/v1/problems/${'a'.repeat(300)}`)).json(), { status: 414, code: 'uri-too-long' })
})

test('a query that is not in the grammar: one entry a parameter', async (t) => {
  const ask = async (url: string) =>
    (await app.inject(url)).json<{ code: string; errors: { path: string }[] }>()

  t.match(await ask('/v1/claims?limitt=5'), {
    code: 'unknown-parameter',
    errors: [{ path: 'limitt', message: "unknown parameter 'limitt', did you mean 'limit'?" }],
  })
  t.match(await ask('/v1/sources?colour=red'), {
    detail: /there are: q, sort, fields, include, limit, cursor/,
  })
  t.match(await ask('/v1/claims?__proto__=1'), { code: 'unknown-parameter' })
  t.match(await ask('/v1/problems?limit=5'), {
    code: 'unknown-parameter',
    errors: [{ path: 'limit', message: "unknown parameter 'limit'; there are none here" }],
  })
  t.match(await ask('/v1/claims?q=a&q=b'), { code: 'invalid-input', errors: [{ path: 'q' }] }, 'given twice')
  const many = await ask('/v1/claims?limit=0&status=planed&from=2024-02-30')
  t.strictSame(many.errors.map(({ path }) => path).sort(), ['from', 'limit', 'status'])
})

test('too many headers, and a doubled Host', async (t) => {
  const many = Object.fromEntries(Array.from({ length: 120 }, (_, n) => [`x-${n}`, '1']))
  t.match((await app.inject({ url: '/health/live', headers: many })).json(), { status: 431 })
})

test('every answer says what it may be used for, and does not sniff', async (t) => {
  const { headers } = await app.inject('/health/live')
  t.equal(headers['x-content-type-options'], 'nosniff')
  t.match(headers['content-security-policy'], /default-src 'none'/)
  t.match(headers['x-request-id'], /^[0-9a-f-]{36}$/)
})
