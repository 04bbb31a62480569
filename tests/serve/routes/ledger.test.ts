/** The ledger over what the engine itself reads. */
import { t as file, test } from 'tap'
import { openTestApp } from '../test-app.ts'

const { app, get, keyFor } = await openTestApp(file)
const headers = await keyFor('write')

const send = async (text: string, publishedAt: string, source: string, url: string): Promise<string> => {
  const payload = { text, publishedAt, source, url }
  return (await app.inject({ method: 'POST', url: '/v1/articles', headers, payload })).json<{ id: string }>()
    .id
}
const KELLER = 'Anna Keller, a senior fellow at the Harbour Institute,'
const HOLM = 'Marten Holm, director of the Nordic Centre for Strategy,'
const first =
  `Peru and Chile are likely to sign a mutual defense treaty by the end of the year, ${KELLER} said on Monday. ` +
  `North Korea may test a nuclear device this spring, ${HOLM} said. ` +
  '“There is a 70 percent chance that Pyongyang will launch a satellite before June,” Holm said.'
const id = await send(first, '2024-03-04', 'The Courier', 'https://courier.example/1')
await send(
  `Peru and Chile are unlikely to sign a mutual defense treaty this year, ${HOLM} said on Wednesday. ` +
    `Pyongyang is very likely to test a nuclear device, ${KELLER} said.`,
  '2024-03-06',
  'The Gazette',
  'https://gazette.example/1',
)

interface Forecast {
  id: string
  type: string
  hedge: { text: string } | null
  alsoIn: { source: { name: string } | null }[]
}
const forecasts = async (query: string) =>
  (await get(`/v1/forecasts?${query}`)).json<{ items: Forecast[] }>().items

test('one sentence is one line, with who says it, the exact hedge, and what would settle it until when', async (t) => {
  const lines = await forecasts(`article=${id}`)
  t.strictSame(lines.map(({ hedge }) => hedge?.text).sort(), ['70 percent chance', 'likely', 'may'])
  const line = (hedge: string) => lines.find((one) => one.hedge?.text === hedge)
  t.match(line('likely'), {
    type: 'treaty_action',
    experts: [{ name: 'Anna Keller' }],
    likelihood: { band: 'likely' },
    settledBy: {
      words: 'Peru and Chile will sign a mutual defense treaty by the end of the year',
      to: '2024-12-31',
    },
  })
  t.match(line('may'), {
    experts: [{ name: 'Marten Holm' }],
    likelihood: null,
    settledBy: {
      words: 'North Korea will test a nuclear device this spring',
      from: '2024-03-01',
      to: '2024-05-31',
    },
  })
  t.match(line('70 percent chance'), {
    experts: [{ name: 'Marten Holm' }],
    likelihood: { band: 'likely' },
    settledBy: { words: 'Pyongyang will launch a satellite before June', to: '2024-05-31' },
  })
  t.equal((await forecasts('country=KP')).length, 3)
  const { items } = (await get('/v1/experts?q=holm')).json<{ items: { id: string }[] }>()
  t.match((await get(`/v1/experts/${items[0]?.id}/ledger`)).json(), {
    counts: { forecasts: 3, possible: 1, unhedged: 0, resolved: 0, unresolved: 3 },
  })
})

test('that its days are past is proposed, once an article is later than they', async (t) => {
  const [line] = await forecasts(`article=${id}&likelihood=likely&type=forecast`)
  const passed = async () =>
    (await get(`/v1/forecasts/${line?.id}/outcomes`)).json<{ passed: object | null }>().passed
  t.equal(await passed(), null)
  const late = await send(
    'It rained in Lima all day, and the port was shut until the evening.',
    '2024-06-03',
    'The Courier',
    'https://courier.example/9',
  )
  t.match(await passed(), { outcome: 'false', reason: /last day was 2024-05-31/ })
  await app.inject({ method: 'DELETE', url: `/v1/articles/${late}`, headers })
})

test('one row for what two sources foretell, also of treaties, and of what no other claim tells', async (t) => {
  const { items } = (await get('/v1/propositions?differs=true')).json<{ items: { bands: string[] }[] }>()
  t.match(items, [
    { type: 'forecast', bands: ['very_likely'], counts: { wordings: 2, articles: 2 } },
    { bands: ['unlikely', 'likely'], counts: { articles: 2 } },
  ])
})

test('who else printed it is told, a copy or the very text', async (t) => {
  t.equal(await send(first, '2024-03-04', 'The Mirror', 'https://mirror.example/1'), id, 'stored once')
  await send(first.replace(/\.$/, ''), '2024-03-05', 'The Herald', 'https://herald.example/1')
  const [line] = await forecasts(`article=${id}&likelihood=likely&type=treaty_action`)
  const outlets = ['The Herald', 'The Mirror']
  const copied = (await forecasts('source=Herald&duplicates=show')).length
  t.ok(copied > 0)
  t.equal((await forecasts('duplicates=show')).length, (await forecasts('')).length + copied, 'counts once')
  t.strictSame(await forecasts('source=Herald'), [])
  t.strictSame(line?.alsoIn.map(({ source }) => source?.name).sort(), outlets)
  const { items } = (await get('/v1/propositions?type=treaty_action')).json<{
    items: { wordings: (Forecast & { copies: number })[]; counts: object }[]
  }>()
  const wording = items[0]?.wordings.find(({ copies }) => copies > 0)
  t.strictSame(wording?.alsoIn.map(({ source }) => source?.name).sort(), outlets)
  t.match(items[0]?.counts, { articles: 2 })
})

test('what an editor says of a forecast holds in every copy that tells it, and counts in the ledger', async (t) => {
  const said =
    'Talks on the Arica border are unlikely to fail this year, said Lene Moller, a fellow at the Harbour Institute. ' +
    'Ministers of both states met for two hours on Tuesday and issued no statement. Fishermen in the port went on strike.'
  const original = await send(said, '2024-05-07', 'The Courier', 'https://courier.example/2')
  const fuller = `${said} Trucks waited at the crossing until the evening, and the mayor asked for patience. The ministers meet again in June.`
  await send(said.replace('two hours', '2 hours'), '2024-05-08', 'The Herald', 'https://herald.example/2')
  const [here] = await forecasts(`article=${original}`)
  const [copy] = await forecasts('source=Herald&duplicates=show&person=moller')
  if (!here || !copy || here.id === copy.id) throw new Error('two claims of two articles')
  const url = `/v1/forecasts/${copy?.id}/resolution`
  const resolve = (outcome: string) =>
    app.inject({ method: 'POST', url, headers, payload: { outcome, note: 'The ministry said so.' } })
  const outcomeOf = async (id = '') =>
    (await get(`/v1/forecasts/${id}`)).json<{ resolution: { outcome: string } | null }>().resolution?.outcome
  const { items } = (await get('/v1/experts?q=moller')).json<{ items: { id: string }[] }>()
  const resolved = async () =>
    (await get(`/v1/experts/${items[0]?.id}/ledger`)).json<{ counts: { resolved: number } }>().counts.resolved
  t.equal(await resolved(), 0)
  const { nextCursor } = (await get('/v1/changes?limit=100')).json<{ nextCursor: string }>()
  await resolve('true')
  const noted = (await get(`/v1/changes?noun=forecast&cursor=${nextCursor}`)).json<{
    items: { subject: string }[]
  }>()
  t.strictSame(noted.items.map(({ subject }) => subject).sort(), [here.id, copy.id].sort(), 'noted of both')
  t.equal(await outcomeOf(here?.id), 'true')
  t.equal(await resolved(), 1)
  await send(fuller, '2024-05-08', 'The Mirror', 'https://mirror.example/2')
  t.equal(await resolved(), 1, 'where a fuller copy takes the place of the original')
  await app.inject({ method: 'DELETE', url: `/v1/forecasts/${here?.id}/resolution`, headers })
  t.equal(await outcomeOf(copy?.id), undefined)
  t.equal(await resolved(), 0)
  await resolve('false')
  const [fullest] = await forecasts('person=moller')
  t.equal(await outcomeOf(fullest?.id), 'false')
  for (const outlet of ['Mirror', 'Herald']) {
    const [article] = (await get(`/v1/articles?source=${outlet}&duplicates=show&person=moller`)).json<{
      items: { id: string }[]
    }>().items
    await app.inject({ method: 'DELETE', url: `/v1/articles/${article?.id}`, headers })
    if (outlet === 'Mirror') t.equal(await resolved(), 1, 'where the original is retracted')
  }
})

test('a treaty foretold to be signed or left is settled by that, done by whoever was to, and by no clause of it', async (t) => {
  const OLSEN = 'Ruth Olsen, a professor at the Harbour Institute,'
  const told = async (text: string, day: string, url: string) => {
    const article = await send(text, day, 'The Courier', `https://courier.example/${url}`)
    const [line] = await forecasts(`article=${article}`)
    return async () =>
      (await get(`/v1/forecasts/${line?.id}/outcomes`)).json<{
        items: { outcome: string | null; evidence: { text: string } }[]
        passed: object | null
      }>()
  }
  const lines = [
    await told(
      `Latvia and Georgia are negotiating the Riga Defence Treaty. ${OLSEN} said it was very likely that the treaty would be signed before the end of June.`,
      '2025-03-04',
      'riga-1',
    ),
    await told(
      `Latvia and Georgia will probably sign the Riga Defence Treaty before the end of June, said ${OLSEN.slice(0, -1)}.`,
      '2025-03-05',
      'riga-2',
    ),
  ]
  const pact = 'Chad and Niger signed the Treaty of Arica in 2010.'
  const leaves = [
    await told(
      `${pact} “Chad may withdraw from the treaty by the end of the year,” said ${OLSEN.slice(0, -1)}.`,
      '2025-03-04',
      'arica-1',
    ),
    await told(
      `${pact} It was highly unlikely that Chad would withdraw from the treaty, said ${OLSEN.slice(0, -1)}.`,
      '2025-03-05',
      'arica-2',
    ),
    await told(
      `${pact} Chad will probably withdraw from the treaty by the end of the year, said ${OLSEN.slice(0, -1)}.`,
      '2025-03-06',
      'arica-3',
    ),
  ]
  const signed = 'Latvia and Georgia signed the Riga Defence Treaty on June 25'
  await send(
    `${signed}. Under the Riga Defence Treaty, Latvia and Georgia will defend each other if attacked before the end of June.`,
    '2025-07-02',
    'The Courier',
    'https://courier.example/riga-3',
  )
  for (const outcomes of lines)
    t.match(await outcomes(), { items: [{ outcome: 'true', evidence: { text: signed } }], passed: null })
  for (const outcomes of lines) t.equal((await outcomes()).items.length, 1, 'no clause')
  await send(
    'Niger withdrew from the Treaty of Arica on July 3.',
    '2025-07-05',
    'The Courier',
    'https://courier.example/arica-4',
  )
  for (const outcomes of leaves) t.strictSame((await outcomes()).items, [], 'Niger is not Chad')
  const left = 'Chad withdrew from the Treaty of Arica on November 28'
  await send(`${left}.`, '2025-11-30', 'The Courier', 'https://courier.example/arica-5')
  for (const outcomes of leaves)
    t.match(await outcomes(), { items: [{ outcome: 'true', evidence: { text: left } }], passed: null })
})
