import { t as file, test } from 'tap'
import { openBareApp } from '../test-app.ts'

const app = await openBareApp(file)

test('who has the page already gets 304 and no body', async (t) => {
  const url = '/v1/problems'
  const { headers } = await app.inject(url)
  const etag = headers.etag as string
  t.match(etag, /^W\/"[\w-]+"$/)
  t.equal(headers['cache-control'], 'no-cache')

  for (const known of [etag, etag.slice(2), `"other", ${etag}`, '*']) {
    const answer = await app.inject({ url, headers: { 'if-none-match': known } })
    t.equal(answer.statusCode, 304, known)
    t.equal(answer.body, '')
    t.equal(answer.headers.etag, etag)
    t.notOk(answer.headers['content-type'])
  }
  t.equal((await app.inject({ url, headers: { 'if-none-match': '"other"' } })).statusCode, 200)
})

test('HEAD says what GET would, without it', async (t) => {
  const get = await app.inject('/v1/problems')
  const head = await app.inject({ method: 'HEAD', url: '/v1/problems' })
  t.equal(head.statusCode, 200)
  t.equal(head.body, '')
  for (const name of ['etag', 'content-type', 'content-length'])
    t.equal(head.headers[name], get.headers[name], name)
})

test('problems and answers to POST have no tag', async (t) => {
  t.notOk((await app.inject('/nowhere')).headers.etag)
  const post = { method: 'POST', url: '/v1/extract', payload: { text: 'Talks ended.' } } as const
  t.notOk((await app.inject(post)).headers.etag)
  t.equal((await app.inject({ ...post, headers: { 'if-none-match': '*' } })).statusCode, 200)
})
