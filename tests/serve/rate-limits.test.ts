import { test } from 'tap'
import { openTestApp } from './test-app.ts'

test('requests are counted by key, else by address, and a minute forgets', async (t) => {
  let now = 0
  const { app, keyFor, get } = await openTestApp(t, { limits: { perKey: 3, perAddress: 2, now: () => now } })
  const first = await get('/v1/sources')
  t.match(first.headers, { ratelimit: '"address";r=1;t=60', 'ratelimit-policy': '"address";q=2;w=60' })
  now = 20_500
  t.match((await get('/v1/claims')).headers, { ratelimit: '"address";r=0;t=40' })
  const refused = await get('/v1/sources')
  t.equal(refused.statusCode, 429)
  t.match(refused.json(), {
    code: 'too-many-requests',
    detail: '2 requests a minute are allowed for one address',
  })
  t.match(refused.headers, { 'retry-after': '40', ratelimit: '"address";r=0;t=40' })
  const health = await get('/health/live')
  t.equal(health.statusCode, 200, 'who watches over it is not counted')
  t.match(health.headers, { ratelimit: '"address";r=0;t=40' }, 'but told what remains')
  const other = await app.inject({ url: '/v1/sources', remoteAddress: '192.0.2.7' })
  t.equal(other.statusCode, 200, 'another address')

  now = 60_000
  t.equal((await get('/v1/sources')).statusCode, 200, 'another minute')
  const key = await keyFor('read')
  for (const remaining of [2, 1, 0])
    t.match((await get('/v1/sources', key)).headers, { ratelimit: `"key";r=${remaining};t=60` })
  t.match((await get('/v1/sources', key)).json(), { code: 'too-many-requests', detail: /for one key/ })
})

test('who has a key is not refused for what others behind the same address asked without one', async (t) => {
  const { keyFor, get } = await openTestApp(t, { limits: { perKey: 9, perAddress: 1, now: () => 0 } })
  const key = await keyFor('read')
  await get('/v1/sources')
  t.equal((await get('/v1/sources')).statusCode, 429)
  const answer = await get('/v1/sources', key)
  t.equal(answer.statusCode, 200)
  t.match(answer.headers, { ratelimit: '"key";r=8;t=60' })
})

test('keys cannot be guessed without end', async (t) => {
  const { get } = await openTestApp(t, { limits: { perKey: 9, perAddress: 2, now: () => 0 } })
  const guess = (n: number) => get('/v1/sources', { authorization: `Bearer chy_${n}` })
  t.strictSame(
    [(await guess(1)).statusCode, (await guess(2)).statusCode, (await guess(3)).statusCode],
    [401, 401, 429],
  )
  const refused = await guess(4)
  t.match(refused.headers, {
    ratelimit: '"wrong-keys";r=0;t=60',
    'ratelimit-policy': '"wrong-keys";q=2;w=60',
  })
  t.match(refused.json(), { detail: '2 requests a minute are allowed with wrong keys from one address' })
  t.match((await get('/v1/sources')).headers, { ratelimit: '"address";r=1;t=60' }, 'counted apart')
})
