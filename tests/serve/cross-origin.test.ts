import { test } from 'tap'
import { openTestApp } from './test-app.ts'

const origin = 'https://app.example'

test('pages of the origin that is allowed may read answers and problems, with their headers', async (t) => {
  const { get } = await openTestApp(t, { allowOrigin: origin })
  for (const url of ['/v1/claims', '/v1/claims?from=never', '/v1/nowhere']) {
    const { headers } = await get(url, { origin })
    t.equal(headers['access-control-allow-origin'], origin, url)
    t.match(headers['access-control-expose-headers'], /\bETag, .*\bRateLimit\b/)
  }
})

test('a browser that asks before it sends is told what it may send', async (t) => {
  const { app } = await openTestApp(t, { allowOrigin: origin })
  const asked = await app.inject({
    method: 'OPTIONS',
    url: '/v1/articles',
    headers: { origin, 'access-control-request-method': 'POST' },
  })
  t.equal(asked.statusCode, 204)
  t.match(asked.headers, {
    'access-control-allow-origin': origin,
    'access-control-allow-methods': /\bPOST\b/,
    'access-control-allow-headers': /\bAuthorization\b.*\bIdempotency-Key\b/,
  })
  const bare = await app.inject({ method: 'OPTIONS', url: '/v1/articles', headers: { origin } })
  t.equal(bare.statusCode, 405, 'OPTIONS by itself is no method here')
})

test('no other origin is let in unless it is said', async (t) => {
  const { app, get } = await openTestApp(t)
  t.notOk((await get('/v1/claims', { origin })).headers['access-control-allow-origin'])
  const asked = await app.inject({
    method: 'OPTIONS',
    url: '/v1/articles',
    headers: { origin, 'access-control-request-method': 'POST' },
  })
  t.equal(asked.statusCode, 405)
})
