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
