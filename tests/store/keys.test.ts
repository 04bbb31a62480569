import { test } from 'tap'
import type { KeyInfo } from '../../src/store/keys.ts'
import { openTestStore } from '../db.ts'

test('keys', async (t) => {
  const { store, database } = await openTestStore(t)
  const { keys } = store
  const { id, key } = await keys.create('newsroom', ['read', 'write'])

  t.match(await keys.verify(key), { id, scopes: ['read', 'write'] })
  for (const wrong of ['', `${key}x`, key.slice(0, -1), key.toUpperCase(), 'chy_', '\0'])
    t.equal(await keys.verify(wrong), null, JSON.stringify(wrong))

  const { rows } = await database.pool.query('SELECT api_keys::text AS row, hash FROM api_keys')
  t.notOk(JSON.stringify(rows).includes(key.slice(10)), 'the database holds its hash alone')

  const page = await keys.list({ limit: 20, after: null, total: false })
  const [listed] = JSON.parse(page.json) as KeyInfo[]
  t.match(listed, { id, name: 'newsroom', prefix: key.slice(0, 10), expiresAt: null, revokedAt: null })
  t.ok(listed?.lastUsedAt, 'its last use is known')

  t.equal(await keys.revoke(id), true)
  t.equal(await keys.verify(key), null)
  t.equal(await keys.revoke(id), false, 'it is revoked once')
  t.equal(await keys.revoke('no such id'), false)

  await t.rejects(keys.create('intern', ['read'], '2020-01-01T00:00:00Z'), { code: 'invalid-input' })
  const old = await keys.create('intern', ['read'], '2999-01-01T00:00:00Z')
  await database.pool.query(`UPDATE api_keys SET expires_at = '2020-01-01' WHERE id = $1`, [old.id])
  t.equal(await keys.verify(old.key), null, 'it has expired')
  const young = await keys.create('guest', ['admin'], '2999-01-01T00:00:00+09:00')
  t.match(await keys.verify(young.key), { scopes: ['admin'] })

  await t.rejects(keys.create('nobody', []), { code: 'invalid-input' })
  await t.rejects(keys.create('', ['read']), { code: 'invalid-input' })
  await t.rejects(keys.create('never', ['read'], 'soon'), { code: 'invalid-input' })
})

test('the secret of a database is made once and stays', async (t) => {
  const { store, database } = await openTestStore(t)
  const { openStore } = await import('../../src/store/open-store.ts')
  const secrets = await Promise.all(
    [store, openStore(database), openStore(database)].map((one) => one.secret()),
  )
  t.equal(new Set(secrets.map((secret) => secret.toString('hex'))).size, 1)
  t.equal(secrets[0]?.length, 32)
})
