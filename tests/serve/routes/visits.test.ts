import { t as file, test } from 'tap'
import { NOBODY, openTestApp } from '../test-app.ts'

const { get, storeExample } = await openTestApp(file)
await storeExample()
const [{ id }] = (await get('/v1/visits')).json<{ items: [{ id: string }] }>().items
const browser = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' }

test('the lifecycle of a trip, and why it is told so', async (t) => {
  const visit = (await get(`/v1/visits/${id}?explain=true`)).json<{ timeline: [{ claimId: string }] }>()
  const [{ claimId }] = visit.timeline
  t.match(visit, {
    status: 'planned',
    best: { status: { claimId, reason: /latest article/ }, window: { claimId, reason: /narrowest/ } },
    lifecycle: [
      { stage: 'planned', versions: [{ from: '2024-06-18', to: '2024-06-19', claimIds: [claimId] }] },
    ],
    reconciled: [],
    explanation: [{ claimId, joinedTo: null, reason: /first of its days/ }],
  })
  t.notOk('explanation' in (await get(`/v1/visits/${id}`)).json<object>(), 'only when asked')
})

test('as of a time, by either clock', async (t) => {
  const at = async (query: string) => (await get(`/v1/visits/${id}?${query}`)).statusCode
  t.equal(await at('asOf=2024-06-17T00:00Z'), 200, 'it was published half an hour before')
  t.equal(await at('asOf=2024-06-16T23:00:00Z'), 404)
  t.equal(await at('asOf=2024-06-17T00:00Z&clock=ingested'), 404, 'we did not know of it then')
  t.equal(await at('asOf=2999-01-01T00:00Z&clock=ingested'), 200)
  t.equal(await at('asOf=2024-06-17'), 400, 'a day is no time')
})

test('a browser gets a page on which the lifecycle is drawn', async (t) => {
  const page = await get(`/v1/visits/${id}`, browser)
  t.match(page.headers, { 'content-type': 'text/html; charset=utf-8', vary: /accept/i })
  for (const part of [
    '<h1>Elena Marsh to Tokyo</h1>',
    /<svg[^>]*role="img"[^>]*aria-labelledby/,
    '<desc id="chart-summary">planned: 2024-06-18 to 2024-06-19</desc>',
    /<rect\s+class="bar"/,
    /single \(1 claim in\s+1 article\)/,
    '<time>2024-06-18</time> to <time>2024-06-19</time>',
    '<q>Foreign Minister Elena Marsh will travel',
  ])
    t.match(page.body, part)
  t.notMatch(page.body, /<script/)
  t.equal((await get(`/v1/visits/${NOBODY}`, browser)).statusCode, 404)
  t.match((await get(`/v1/visits/${id}`, { accept: 'image/png' })).json(), { code: 'not-acceptable' })
})
