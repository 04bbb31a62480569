import type { LightMyRequestResponse } from 'fastify'
import { t as file, test } from 'tap'
import { openTestApp, text } from '../test-app.ts'

const { app, get, storeExample } = await openTestApp(file)
for (const n of [1, 2, 3, 4, 5]) await storeExample({ text: `${text} Take ${n}.`, url: null })

interface Page {
  items: unknown[]
  nextCursor: string | null
  total?: number
}

test('pages follow each other, and all together are the list', async (t) => {
  for (const list of [
    'articles',
    'quotations',
    'claims?type=visit',
    'visits',
    'experts',
    'treaties',
    'sources',
  ]) {
    const whole = (await get(`/v1/${list}`)).json<Page>()
    const join = list.includes('?') ? '&' : '?'
    const seen: unknown[] = []
    let next: string | undefined = `/v1/${list}${join}limit=2&include=total`
    while (next) {
      const answer: LightMyRequestResponse = await app.inject(next)
      t.equal(answer.statusCode, 200, answer.body)
      const page = answer.json<Page>()
      t.equal(page.total, whole.items.length, `${list}: the total is of all pages`)
      seen.push(...page.items)
      next = /^<(.+)>; rel="next"$/.exec(String(answer.headers.link))?.[1]
      t.equal(next !== undefined, page.nextCursor !== null, 'the link and the cursor say the same')
    }
    t.strictSame(seen, whole.items, list)
  }
})

test('a cursor opens only the list and the filters it was made for', async (t) => {
  const { nextCursor } = (await get('/v1/claims?type=visit&limit=1')).json<Page>()
  const ask = async (address: string) => (await get(address)).json<{ code?: string; items?: unknown[] }>()

  t.match(await ask(`/v1/claims?type=visit&limit=1&cursor=${nextCursor}`), { items: { length: 1 } })
  t.match(
    await ask(`/v1/claims?type=visit&limit=50&cursor=${nextCursor}`),
    { items: { length: 4 } },
    'other limit',
  )
  const forged = `${nextCursor?.startsWith('A') ? 'B' : 'A'}${nextCursor?.slice(1)}`
  for (const wrong of [
    `/v1/claims?limit=1&cursor=${nextCursor}`,
    `/v1/claims?type=meeting&cursor=${nextCursor}`,
    `/v1/quotations?cursor=${nextCursor}`,
    `/v1/claims?type=visit&cursor=${forged}`,
    '/v1/claims?cursor=next',
  ])
    t.match(await ask(wrong), { code: 'invalid-cursor' }, wrong)
})
