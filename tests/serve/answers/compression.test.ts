import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { t as file, test } from 'tap'
import { openTestApp } from '../test-app.ts'

const { app, get, storeExample } = await openTestApp(file)
const url = `/v1/articles/${await storeExample()}`

test('an answer is compressed as asked, and its tag stays', async (t) => {
  const plain = await get(url)
  t.notOk(plain.headers['content-encoding'])
  const packed = [
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const
  for (const [encoding, unpack] of packed) {
    const answer = await get(url, { 'accept-encoding': encoding })
    t.match(answer.headers, {
      'content-encoding': encoding,
      vary: /accept-encoding/i,
      etag: plain.headers.etag,
    })
    t.match(answer.headers.vary, /accept\b(?!-)/i, 'it varies by type as well')
    t.equal(unpack(answer.rawPayload).toString(), plain.body)
    const again = await get(url, {
      'accept-encoding': encoding,
      'if-none-match': String(answer.headers.etag),
    })
    t.match(again, { statusCode: 304, body: '' })
  }
  t.notOk(
    (await get('/health/live', { 'accept-encoding': 'br' })).headers['content-encoding'],
    'what is short is not',
  )
})

test('what is compressed for some says so to all: as it is, remembered, not modified, to HEAD', async (t) => {
  const csv = { accept: 'text/csv' }
  for (const [address, headers] of [
    [url],
    ['/v1/problems'],
    ['/v1/claims'],
    ['/v1/claims', csv],
    ['/v1/claims.atom'],
  ] as const) {
    const answers = [await get(address, headers), await get(address, headers), await get(address, headers)]
    const tag = String(answers[0]?.headers.etag)
    answers.push(await get(address, { ...headers, 'if-none-match': tag }))
    answers.push(await app.inject({ method: 'HEAD', url: address, ...(headers && { headers }) }))
    for (const { statusCode, headers: told } of answers) {
      t.match(told.vary, /accept-encoding/, `${address} ${statusCode}`)
      t.equal(told['cache-control'], 'no-cache', `${address} ${statusCode}`)
    }
  }
})

test('an export is compressed as it streams; HEAD has the headers alone', async (t) => {
  const headers = { accept: 'application/x-ndjson' }
  const plain = await get('/v1/claims', headers)
  const answer = await get('/v1/claims', { ...headers, 'accept-encoding': 'gzip' })
  t.equal(gunzipSync(answer.rawPayload).toString(), plain.body)
  const head = await app.inject({ method: 'HEAD', url, headers: { 'accept-encoding': 'br' } })
  t.match(head, { statusCode: 200, body: '', headers: { etag: /^W\//, 'cache-control': 'no-cache' } })
})
