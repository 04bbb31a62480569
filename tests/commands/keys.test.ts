import { test } from 'tap'
import { stateOf } from '../../src/commands/keys.ts'

test('what became of a key', (t) => {
  const [past, revoked, never] = ['2024-06-17T23:59:59.999Z', '2024-06-18T08:00:00Z', '9999-12-31T23:59:59Z']
  t.equal(stateOf({ revokedAt: null, expiresAt: null }), 'good')
  t.equal(stateOf({ revokedAt: null, expiresAt: never }), `until ${never}`)
  t.equal(stateOf({ revokedAt: null, expiresAt: past }), `expired ${past}`)
  t.equal(stateOf({ revokedAt: revoked, expiresAt: past }), `revoked ${revoked}`)
  t.end()
})
