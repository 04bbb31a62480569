import { test } from 'tap'
import { openTestApp, text } from './test-app.ts'

test('reading needs no key, but a key that is sent must be good', async (t) => {
  const { app, keyFor } = await openTestApp(t)
  const read = (headers: Record<string, string>) => app.inject({ url: '/v1/claims', headers })
  t.equal((await read({})).statusCode, 200)
  t.equal((await read(await keyFor('read'))).statusCode, 200)
  for (const authorization of [
    'Bearer nonsense',
    'Bearer',
    'Basic dTpw',
    '',
    'Bearer a b',
    `Bearer ${'x'.repeat(9999)}`,
  ]) {
    const answer = await read({ authorization })
    t.match(answer.json(), { status: 401, code: 'unauthorized' }, authorization.slice(0, 20))
    t.match(answer.headers['www-authenticate'], /^Bearer/)
  }
})

test('writing needs a key with the scope', async (t) => {
  const { app, store, keyFor } = await openTestApp(t)
  const write = (headers: Record<string, string>) =>
    app.inject({ method: 'POST', url: '/v1/articles', headers, payload: { text } })
  t.equal((await write({})).statusCode, 401)
  t.match((await write(await keyFor('read'))).json(), {
    status: 403,
    code: 'forbidden',
    detail: /scope write/,
  })
  t.equal((await write(await keyFor('write'))).statusCode, 201)
  t.equal((await write(await keyFor('admin'))).statusCode, 200, 'who may do all may write')

  const { id, key } = await store.keys.create('revoked', ['write'])
  await store.keys.revoke(id)
  t.equal((await write({ authorization: `Bearer ${key}` })).statusCode, 401)
})

test('without anonymous reading every read needs a key; health and docs never do', async (t) => {
  const { app, keyFor } = await openTestApp(t, { anonymousRead: false })
  const statusOf = async (url: string, headers = {}) => (await app.inject({ url, headers })).statusCode
  t.equal(await statusOf('/v1/claims'), 401)
  t.equal(await statusOf('/v1/claims', await keyFor('read')), 200)
  for (const url of ['/health/live', '/health/ready', '/docs', '/openapi.json', '/v1/problems'])
    t.equal(await statusOf(url), 200, url)
})
