import { t as file, test } from 'tap'
import { NOBODY, openTestApp } from '../test-app.ts'

const { app, get, keyFor, storeExample } = await openTestApp(file)
const admin = await keyFor('admin')
const post = (payload: object, headers = admin) =>
  app.inject({ method: 'POST', url: '/v1/keys', headers, payload })

test('an admin makes, lists and revokes keys', async (t) => {
  const made = await post({ name: 'newsroom', scopes: ['write'], expiresAt: '2999-01-01T00:00:00Z' })
  t.match(made, { statusCode: 201, headers: { 'cache-control': 'no-store', location: /^\/v1\/keys\// } })
  const { id, key } = made.json<{ id: string; key: string }>()
  const bearer = { authorization: `Bearer ${key}` }
  t.equal((await get('/v1/sources', bearer)).statusCode, 200)
  t.equal((await post({ name: 'x', scopes: ['read'] }, bearer)).statusCode, 403, 'who writes makes no keys')

  const { items } = (await get('/v1/keys', admin)).json<{ items: { id: string }[] }>()
  t.match(
    items.find((one) => one.id === id),
    { name: 'newsroom', scopes: ['write'], lastUsedAt: /^20/, expiresAt: '2999-01-01T00:00:00Z' },
  )
  t.notMatch(JSON.stringify(items), key)
  t.strictSame(
    (await get(String(made.headers.location), admin)).json(),
    items.find((one) => one.id === id),
  )
  t.equal((await get(`/v1/keys/${NOBODY}`, admin)).statusCode, 404)

  const revoke = () => app.inject({ method: 'DELETE', url: `/v1/keys/${id}`, headers: admin })
  t.equal((await revoke()).statusCode, 204)
  t.equal((await get('/v1/sources', bearer)).statusCode, 401)
  t.equal((await revoke()).statusCode, 404)
  t.match((await post({ name: 'late', scopes: ['read'], expiresAt: '2020-01-01T00:00:00Z' })).json(), {
    status: 400,
    errors: [{ path: '/expiresAt', message: 'is past already' }],
  })
  t.match((await post({ name: '', scopes: [] })).json(), { errors: [{ path: '/name' }, { path: '/scopes' }] })
})

test('each write is told, with who did it', async (t) => {
  const id = await storeExample()
  const retract = (id: string) => app.inject({ method: 'DELETE', url: `/v1/articles/${id}`, headers: admin })
  const retracted = await retract(id)
  t.equal((await retract(NOBODY)).statusCode, 404)
  const { items } = (await get('/v1/audit?limit=2', admin)).json<{ items: object[] }>()
  t.match(items, [
    {
      action: 'article.retracted',
      subject: id,
      key: { name: 'test' },
      requestId: retracted.headers['x-request-id'],
    },
    { action: 'article.created', subject: id, key: null },
  ])
  t.match((await get('/v1/audit?action=key.created,key.revoked&sort=at', admin)).json(), {
    items: [{ action: 'key.created' }, { action: 'key.created' }, { action: 'key.revoked' }],
  })
  t.equal((await get('/v1/audit', await keyFor('write'))).statusCode, 403)
})

test('so is each write of feeds, webhooks and jobs, and none that wrote nothing', async (t) => {
  const send = async (method: 'POST' | 'PATCH' | 'DELETE', url: string, payload?: object) => {
    const answer = await app.inject({ method, url, headers: admin, ...(payload && { payload }) })
    return {
      id: answer.statusCode === 204 ? '' : answer.json<{ id: string }>().id,
      requestId: answer.headers['x-request-id'],
    }
  }
  const expected: object[] = []
  for (const [noun, url] of [
    ['feed', 'https://press.example/rss'],
    ['webhook', 'https://hooks.example/chancery'],
  ] as const) {
    const made = await send('POST', `/v1/${noun}s`, { url })
    const changed = await send('PATCH', `/v1/${noun}s/${made.id}`, { paused: true })
    await send('PATCH', `/v1/${noun}s/${NOBODY}`, { paused: true })
    const deleted = await send('DELETE', `/v1/${noun}s/${made.id}`)
    await send('DELETE', `/v1/${noun}s/${made.id}`)
    for (const [action, { requestId }] of Object.entries({ created: made, changed, deleted }))
      expected.unshift({ action: `${noun}.${action}`, subject: made.id, key: { name: 'test' }, requestId })
  }
  await send('POST', '/v1/feeds', { url: 'https://press.example/two' })
  await send('POST', '/v1/feeds', { url: 'https://press.example/two' })
  const { items } = (await get('/v1/audit?limit=7', admin)).json<{ items: object[] }>()
  t.match(items, [{ action: 'feed.created' }, ...expected])
})
