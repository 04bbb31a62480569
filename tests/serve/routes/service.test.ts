import { t as file, test } from 'tap'
import { parse } from 'yaml'
import { PROBLEMS } from '../../../src/errors.ts'
import { openTestApp } from '../test-app.ts'

const { app } = await openTestApp(file)

test('live and ready are told apart', async (t) => {
  t.strictSame((await app.inject('/health/live')).json(), { status: 'ok' })
  t.strictSame((await app.inject('/health/ready')).json(), { status: 'ok' })
})

test('every problem’s type is an address that explains it', async (t) => {
  const { items } = (await app.inject('/v1/problems')).json<{ items: { type: string; code: string }[] }>()
  t.strictSame(items.map(({ code }) => code).sort(), Object.keys(PROBLEMS).sort())
  for (const item of items) t.strictSame((await app.inject(item.type)).json(), item)
  t.equal((await app.inject('/v1/problems/nonsense')).statusCode, 404)
})

test('the document is served as JSON and as YAML, and the root leads to the docs', async (t) => {
  const json = await app.inject('/openapi.json')
  const yaml = await app.inject('/openapi.yaml')
  t.match(json.headers['content-type'], /^application\/json/)
  t.match(yaml.headers['content-type'], /^application\/yaml/)
  t.strictSame(parse(yaml.body), json.json())
  t.equal((await app.inject('/')).headers.location, '/docs')
})

test('who opens a problem in a browser reads a page', async (t) => {
  const browser = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' }
  const open = (url: string) => app.inject({ url, headers: browser })
  const table = await open('/v1/problems')
  t.match(table.headers, { 'content-type': 'text/html; charset=utf-8', vary: /accept/i })
  for (const code of Object.keys(PROBLEMS)) t.match(table.body, `<a href="/v1/problems/${code}">${code}</a>`)
  t.match((await open('/v1/problems/gone')).body, PROBLEMS.gone.title)
  const wrong = await open('/v1/claims?status=planed')
  t.match(wrong, {
    statusCode: 400,
    headers: { 'content-type': 'text/html; charset=utf-8', vary: /accept/i },
  })
  t.match(wrong.body, /<code>status<\/code> .*did you mean/s)
  const escaped = await open('/v1/claims?%3Cscript%3E=1')
  t.match(escaped.body, '&lt;script&gt;')
  t.notMatch(escaped.body, '<script>')
  for (const accept of [undefined, '*/*', 'application/json', 'application/json, text/html'])
    t.match((await app.inject({ url: '/v1/visits/none', headers: accept ? { accept } : {} })).headers, {
      'content-type': /^application\/problem\+json/,
    })
})
