/** Bytes on a socket that no HTTP client would send. */
import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { t as file, test } from 'tap'
import { openBareApp } from '../serve/test-app.ts'

const app = await openBareApp(file)
await app.listen({ host: '127.0.0.1', port: 0 })
const { port } = app.server.address() as AddressInfo

/** Sends the bytes on a connection of their own, and gives all that comes back until the other side ends it. */
function send(bytes: string): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  socket.write(bytes)
  return text(socket)
}

const problem = (answer: string): unknown => JSON.parse(answer.slice(answer.indexOf('\r\n\r\n') + 4))

test('what is no HTTP is a problem too', async (t) => {
  const answer = await send('what is this\r\n\r\n')
  t.match(answer, /^HTTP\/1.1 400 Bad Request\r\n/)
  t.match(answer, /^Content-Type: application\/problem\+json/m)
  const [, requestId] = /^X-Request-Id: (\S+)\r$/im.exec(answer) ?? []
  t.ok(requestId)
  t.match(problem(answer), { status: 400, code: 'bad-request', requestId })
})

test('headers without end', async (t) => {
  const answer = await send(`GET / HTTP/1.1\r\nHost: a\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`)
  t.match(problem(answer), { status: 431, code: 'headers-too-large', detail: /longer than 16 KB/ })
})

test('2,500 headers', async (t) => {
  const headers = Array.from({ length: 2500 }, () => 'a: 1').join('\r\n')
  const answer = await send(`GET /health/live HTTP/1.1\r\nHost: a\r\nConnection: close\r\n${headers}\r\n\r\n`)
  t.match(answer, /^HTTP\/1.1 431 /)
})

test('two hosts, and other headers of which there is one', async (t) => {
  for (const [name, headers] of [
    ['host', 'Host: a\r\nHost: b'],
    ['authorization', 'Host: a\r\nAuthorization: Bearer a\r\nauthorization: Bearer b'],
    ['content-type', 'Host: a\r\nContent-Type: text/html\r\nContent-Type: application/json'],
  ] as const) {
    const answer = await send(`GET /health/live HTTP/1.1\r\n${headers}\r\nConnection: close\r\n\r\n`)
    t.match(answer, /^HTTP\/1.1 400 /)
    const detail = `the header ${name} is given more than once`
    t.match(problem(answer), { code: 'bad-request', detail })
  }
})

test('no host', async (t) => {
  const answer = await send('GET /health/live HTTP/1.1\r\nConnection: close\r\n\r\n')
  t.match(problem(answer), { status: 400, code: 'bad-request', detail: 'the Host header is missing' })
  t.match(await send('GET /health/live HTTP/1.0\r\n\r\n'), /^HTTP\/1.1 200 /, 'before 1.1 there was none')
})

test('an expectation that cannot be met', async (t) => {
  const answer = await send(
    'GET /health/live HTTP/1.1\r\nHost: a\r\nExpect: miracles\r\nConnection: close\r\n\r\n',
  )
  t.match(answer, /^HTTP\/1.1 417 /)
  t.match(answer, /"requestId":"[\w-]{36}"/)
})

test('headers that come drop by drop are waited for four seconds, and no longer', (t) => {
  t.equal(app.server.headersTimeout, 4000)
  t.equal(app.server.requestTimeout, 60_000)
  t.end()
})
