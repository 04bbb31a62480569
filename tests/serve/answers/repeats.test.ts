import type { AddressInfo } from 'node:net'
import { test, type Test } from 'tap'
import type { AppOptions } from '../../../src/app.ts'
import { openTestApp, text } from '../test-app.ts'

/** Over a socket: that requests are the same to the letter is seen before the application is. */
async function listening(t: Test, options: AppOptions = {}) {
  const opened = await openTestApp(t, options)
  await opened.app.listen({ host: '127.0.0.1', port: 0 })
  const origin = `http://127.0.0.1:${(opened.app.server.address() as AddressInfo).port}`
  return {
    ...opened,
    ask: async (path: string, headers: Record<string, string> = {}) => {
      const { status, headers: told, body } = await fetch(`${origin}${path}`, { headers })
      return { status, told, body: await new Response(body).text() }
    },
  }
}

/** How often it took to be answered without the key being looked at: that is what a repeat is spared. */
async function untilRepeated({ store }: Awaited<ReturnType<typeof listening>>, ask: () => Promise<unknown>) {
  const verify = store.keys.verify.bind(store.keys)
  let looks = 0
  store.keys.verify = (key) => (looks++, verify(key))
  let asked = 0
  for (let before = -1; before !== looks; asked++) {
    before = looks
    await ask()
  }
  store.keys.verify = verify
  return asked
}

test('a repeat is answered the same, with an id of its own, counted and measured', async (t) => {
  const opened = await listening(t, { limits: { perKey: 1000, perAddress: 0, now: () => 0 } })
  const { ask, keyFor, storeExample } = opened
  const path = `/v1/articles/${await storeExample()}`
  const key = await keyFor('read')
  const answers: Awaited<ReturnType<typeof ask>>[] = []
  const asked = await untilRepeated(opened, async () => answers.push(await ask(path, key)))
  t.equal(new Set(answers.map(({ body }) => body)).size, 1)
  t.equal(new Set(answers.map(({ told }) => told.get('x-request-id'))).size, asked)
  const names = answers.map(({ told }) => [...told.keys()].filter((name) => name !== 'content-length').sort())
  t.strictSame(names.at(-1), names[0], 'with the same headers')
  t.equal(answers.at(-1)?.told.get('ratelimit'), `"key";r=${1000 - asked};t=60`)
  const { body } = await ask('/metrics')
  t.match(
    body,
    `http_request_duration_seconds_count{method="GET",route="/v1/articles/:id",status="200"} ${asked}`,
  )

  const known = { ...key, 'if-none-match': String(answers[0]?.told.get('etag')) }
  const statuses: number[] = []
  await untilRepeated(opened, async () => statuses.push((await ask(path, known)).status))
  t.strictSame(new Set(statuses), new Set([304]))
  t.match(
    (await ask(path, { ...key, accept: 'text/html' })).body,
    /^<!doctype html>/i,
    'another Accept is another request',
  )
})

test('a repeat never tells what a write has changed', async (t) => {
  const opened = await listening(t)
  const { ask, keyFor, storeExample } = opened
  const path = `/v1/articles/${await storeExample()}`
  const key = await keyFor('read')
  await untilRepeated(opened, () => ask(path, key))
  await storeExample({ text: `${text} There is more.` })
  t.match(JSON.parse((await ask(path, key)).body), { revision: 2 })
})

test('nor to whose key was revoked', async (t) => {
  const opened = await listening(t, { anonymousRead: false })
  const { ask, store, storeExample } = opened
  const path = `/v1/articles/${await storeExample()}`
  const { id, key } = await store.keys.create('test', ['read'])
  const authorization = `Bearer ${key}`
  await untilRepeated(opened, () => ask(path, { authorization }))
  await store.keys.revoke(id)
  store.wrote()
  t.equal((await ask(path, { authorization })).status, 401)
  t.equal((await ask(path)).status, 401)
})

test('nor beyond the limit', async (t) => {
  const opened = await listening(t, { limits: { perKey: 50, perAddress: 0, now: () => 0 } })
  const { ask, keyFor, storeExample } = opened
  const path = `/v1/articles/${await storeExample()}`
  const key = await keyFor('read')
  const statuses: number[] = []
  for (let n = 0; n < 52; n++) statuses.push((await ask(path, key)).status)
  t.strictSame(statuses.slice(-3), [200, 429, 429])
  t.equal((await ask(path, await keyFor('read'))).status, 200, 'of each client its own')
})
