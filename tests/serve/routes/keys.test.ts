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
    { name: 'newsroom', scopes: ['write'], lastUsedAt: /^20/, expiresAt: '2999-01-01T00:00:00.000Z' },
  )
  t.notMatch(JSON.stringify(items), key)

  const revoke = () => app.inject({ method: 'DELETE', url: `/v1/keys/${id}`, headers: admin })
  t.equal((await revoke()).statusCode, 204)
  t.equal((await get('/v1/sources', bearer)).statusCode, 401)
  t.equal((await revoke()).statusCode, 404)
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
