import { t as file, test } from 'tap'
import { NOBODY, openTestApp, text } from '../serve/test-app.ts'

const { app, keyFor, stopDatabase } = await openTestApp(file)
const headers = await keyFor('write')
await stopDatabase()

test('without its database every read and write is 503 with Retry-After, and tells nothing more', async (t) => {
  for (const request of [
    { url: '/health/ready' },
    { url: '/v1/articles' },
    { url: `/v1/claims/${NOBODY}` },
    { url: `/v1/treaties/${NOBODY}/clauses` },
    { url: '/v1/experts', headers },
    { method: 'POST', url: '/v1/articles', headers, payload: { text } },
    { method: 'DELETE', url: `/v1/articles/${NOBODY}`, headers },
  ] as const) {
    const answer = await app.inject(request)
    t.match(answer.json(), { status: 503, code: 'database-unavailable' }, request.url)
    t.match(answer.headers['retry-after'], /^\d+$/)
    t.notMatch(answer.body, /pool|postgres|127\.0\.0\.1/i)
  }
})

test('what needs no database goes on', async (t) => {
  for (const url of ['/health/live', '/v1/problems', '/openapi.json', '/docs', '/docs/json'])
    t.equal((await app.inject(url)).statusCode, 200, url)
  const reading = await app.inject({ method: 'POST', url: '/v1/extract', payload: { text } })
  t.equal(reading.statusCode, 200)
})
