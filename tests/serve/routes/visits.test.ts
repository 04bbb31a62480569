import { t as file, test } from 'tap'
import { at, days, findings, report, visit } from '../../store/made-up.ts'
import { NOBODY, openTestApp } from '../test-app.ts'

const { get, store, storeExample } = await openTestApp(file)
await storeExample()
const [{ id }] = (await get('/v1/visits')).json<{ items: [{ id: string }] }>().items
const browser = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' }

test('the lifecycle of a trip, and why it is told so', async (t) => {
  const visit = (await get(`/v1/visits/${id}?explain=true`)).json<{ timeline: [{ claimId: string }] }>()
  const [{ claimId }] = visit.timeline
  t.match(visit, {
    status: 'planned',
    best: { status: { claimId, reason: /latest article/ }, window: { claimId, reason: /latest article/ } },
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
  t.equal(await at('asOf=2024-06-16'), 200, 'a day is its end in UTC')
  t.equal(await at('asOf=2024-06-15'), 404)
  t.equal(await at('asOf=yesterday'), 400)
})

test('a browser gets a page on which the lifecycle is drawn', async (t) => {
  const page = await get(`/v1/visits/${id}`, browser)
  t.match(page.headers, { 'content-type': 'text/html; charset=utf-8', vary: /accept/i })
  for (const part of [
    '<h1>Elena Marsh to Tokyo</h1>',
    /<svg[^>]*role="img"[^>]*aria-labelledby/,
    '<desc id="chart-summary">planned: 2024-06-18 or 2024-06-19</desc>',
    /<rect\s+class="bar"/,
    /single \(1 claim in\s+1 article\)/,
    '<time>2024-06-18</time> or <time>2024-06-19</time>',
    '<dd>Australia</dd>',
    '<dd>Tokyo, Japan</dd>',
    '<q>Foreign Minister Elena Marsh will travel',
  ])
    t.match(page.body, part)
  t.notMatch(page.body, /<script/)
  t.equal((await get(`/v1/visits/${NOBODY}`, browser)).statusCode, 404)
  t.match((await get(`/v1/visits/${id}`, { accept: 'image/png' })).json(), { code: 'not-acceptable' })
})

test('the page of a trip that is put off tells what was, what is, and how likely it is', async (t) => {
  const on = (day: string) => days('R', 'R', day, day)
  const tell = (text: string, publishedAt: string, fields: Parameters<typeof visit>[1]) =>
    store.articles.save(
      report({ text, publishedAt }),
      findings({ claims: [visit(text, { visitor: 'RUTE PRATA', visitorCountry: 'PT', ...fields })] }),
    )
  await tell('RUTE PRATA will come on May 3.', '2024-04-20', { status: 'planned', date: on('2024-05-03') })
  await tell('RUTE PRATA will come on June 10 and not on May 3.', '2024-04-25', {
    status: 'postponed',
    date: on('2024-06-10'),
    movedFrom: on('2024-05-03'),
  })
  await tell('RUTE PRATA lands at 9:00 in Oslo on June 10, most likely.', '2024-04-28', {
    status: 'planned',
    date: { ...on('2024-06-10'), edtf: '2024-06-10T09:00:00+02:00' },
    likelihood: { band: 'very_likely', hedge: { start: 0, end: 1, text: 'R' } },
  })
  const [trip] = (await get('/v1/visits?person=Prata')).json<{ items: [{ id: string }] }>().items
  t.match(trip, { visitor: 'Rute Prata', status: 'postponed', likelihood: null, from: '2024-06-10' })
  const { body } = await get(`/v1/visits/${trip.id}`, browser)
  for (const part of [
    '<h1>Rute Prata to Oslo</h1>',
    /postponed,\s/,
    'planned: 2024-05-03 (history); foretold, very likely: 2024-06-10 09:00 +02:00; postponed to 2024-06-10',
    ' (was meant for 2024-05-03)',
    'it was moved to 2024-06-10',
  ])
    t.match(body, part)
})

test('a page names the outlet where nobody with a name says so, and who has no name otherwise', async (t) => {
  const told = 'ASTA LUND will go to Oslo.'
  const tell = (text: string, publishedAt: string, kind: 'unknown' | 'anonymous', words: string) =>
    store.articles.save(
      report({ text, publishedAt, source: 'Harbour Wire' }),
      findings({
        claims: [
          visit(text, {
            status: 'planned',
            visitor: 'ASTA LUND',
            visitorCountry: 'DK',
            assertedBy: { kind, names: [], mention: at(text, words) },
          }),
        ],
      }),
    )
  await tell(told, '2024-04-20', 'unknown', 'ASTA')
  await tell(`${told} So it is.`, '2024-04-21', 'anonymous', 'ASTA LUND')
  const [trip] = (await get('/v1/visits?person=Lund')).json<{ items: [{ id: string }] }>().items
  const { body } = await get(`/v1/visits/${trip.id}`, browser)
  t.match(body, /">Harbour Wire<\/a>, 2024-04-20:/)
  t.match(body, /ASTA LUND, in <a [^>]*>Harbour Wire<\/a>, 2024-04-21:/)
})

test('what turned out to be one trip with another leads on to it', async (t) => {
  const tell = (text: string, publishedAt: string, fields: Parameters<typeof visit>[1]) =>
    store.articles.save(
      report({ text, publishedAt }),
      findings({ claims: [visit(text, { visitor: 'Ines Torvald', visitorCountry: 'SE', ...fields })] }),
    )
  const on = (day: string) => days('T', 'T', day, day)
  await tell('Torvald is due on May 3.', '2024-04-01', { status: 'planned', date: on('2024-05-03') })
  await tell('Torvald is due on May 20.', '2024-04-20', { status: 'planned', date: on('2024-05-20') })
  const listed = async () =>
    (await get('/v1/visits?person=Torvald')).json<{ items: { id: string }[] }>().items
  const before = await listed()
  t.equal(before.length, 2)
  const moved = { status: 'postponed', date: on('2024-05-20'), movedFrom: on('2024-05-03') }
  await tell('Torvald will come later.', '2024-04-18', moved)
  const [whole] = await listed()
  const former = before.find((one) => one.id !== whole?.id)
  for (const headers of [{}, browser]) {
    const answer = await get(`/v1/visits/${former?.id}?explain=true`, headers)
    t.match([answer.statusCode, answer.headers.location], [308, `/v1/visits/${whole?.id}?explain=true`])
  }
  t.match((await get(`/v1/claims?visit=${former?.id}&include=total`)).json(), { total: 3 })
})
