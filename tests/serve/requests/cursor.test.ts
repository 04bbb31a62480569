import fc from 'fast-check'
import { test } from 'tap'
import { openCursor, sealCursor } from '../../../src/serve/requests/cursor.ts'

const secret = Buffer.from('a secret of this test')
const query = '/v1/claims?type=visit'

test('a cursor gives back the key it was sealed with', (t) => {
  fc.assert(
    fc.property(fc.option(fc.string({ unit: 'grapheme' })), fc.uuid(), (sort, id) => {
      t.strictSame(openCursor(sealCursor([sort, id], query, secret), query, secret), [sort, id])
    }),
  )
  t.match(sealCursor(['2024-06-18', 'x'], query, secret), /^[\w-]+$/, 'and needs no encoding in an address')
  t.end()
})

test('no other cursor opens', (t) => {
  const cursor = sealCursor(['2024-06-18', 'x'], query, secret)
  const refused = { code: 'invalid-cursor' }
  t.throws(() => openCursor(cursor, '/v1/claims?type=meeting', secret), refused, 'another query')
  t.throws(() => openCursor(cursor, query, Buffer.from('another secret')), refused)
  t.throws(() => openCursor(`${cursor}AAAA`, query, secret), refused)
  t.throws(() => openCursor(`${cursor}!`, query, secret), refused, 'what base64 would skip')
  fc.assert(
    fc.property(fc.string(), (text) => {
      t.throws(() => openCursor(text, query, secret), refused)
    }),
  )
  t.end()
})
