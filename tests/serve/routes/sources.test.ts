/** Outlets, and what each printed, also where another one had published the very text before. */
import pg from 'pg'
import { t as file, test } from 'tap'
import { openTestApp } from '../test-app.ts'

const { app, get, keyFor, databaseUrl } = await openTestApp(file)
const headers = await keyFor('write')

const send = async (text: string, publishedAt: string, source: string): Promise<string> => {
  const payload = { text, publishedAt, source, url: `https://${source.toLowerCase()}.example/${publishedAt}` }
  return (await app.inject({ method: 'POST', url: '/v1/articles', headers, payload })).json<{ id: string }>()
    .id
}
const shared = await send(
  'Chilean Foreign Minister Mira Solano will visit Oslo on 3 May, the ministry said.',
  '2024-04-02',
  'Courier',
)
const own = await send(
  'Chilean Foreign Minister Mira Solano has arrived in Lima, an aide said on Friday.',
  '2024-04-05',
  'Herald',
)
await send(
  'Chilean Foreign Minister Mira Solano will visit Oslo on 3 May, the ministry said.',
  '2024-04-03',
  'Herald',
)

interface List {
  items: { id: string; article?: { id: string } }[]
  total?: number
  nextCursor: string | null
}
const list = async (url: string) => (await get(url)).json<List>()
const ids = async (url: string) => (await list(url)).items.map(({ id }) => id)

test('an outlet has what it published and what it printed to the letter', async (t) => {
  t.strictSame(await ids('/v1/articles?source=herald'), [own, shared], 'in order')
  t.strictSame(await ids('/v1/articles?source=courier'), [shared])
  t.strictSame(await ids('/v1/articles?source=courier,herald'), [own, shared], 'each once')
  t.equal((await list('/v1/articles?source=courier,herald&include=total')).total, 2)
  const first = await list('/v1/articles?source=herald&limit=1')
  const second = await list(`/v1/articles?source=herald&limit=1&cursor=${first.nextCursor}`)
  t.strictSame(
    [first, second].flatMap(({ items }) => items.map(({ id }) => id)),
    [own, shared],
  )
  t.equal(second.nextCursor, null)
})

test('so have the lists and counts of what was found in them', async (t) => {
  const { items } = await list('/v1/claims?source=herald')
  t.strictSame(new Set(items.map(({ article }) => article?.id)), new Set([own, shared]))
  t.match((await get('/v1/claims/facets?source=herald')).json(), { total: items.length })
  t.equal((await list('/v1/visits?source=herald')).items.length, 2)
  t.equal((await list('/v1/visits?source=courier')).items.length, 1)
  t.strictSame(
    (await get('/v1/search?q=Solano&source=herald&type=article'))
      .json<{ items: { item: { id: string } }[] }>()
      .items.map(({ item }) => item.id),
    [own, shared],
  )
  t.match(await list('/v1/sources'), {
    items: [
      { name: 'Courier', articles: 1, lastPublishedAt: '2024-04-02' },
      { name: 'Herald', articles: 2, lastPublishedAt: '2024-04-05' },
    ],
  })
})

test('what was found by who printed it too says so', async (t) => {
  const herald = { articleId: shared, url: 'https://herald.example/2024-04-03', source: { name: 'Herald' } }
  t.match(await list('/v1/articles?source=herald&publishedTo=2024-04-02'), { items: [{ alsoIn: [herald] }] })
  t.match((await get(`/v1/articles/${shared}`)).json(), { alsoIn: [herald] })
  t.strictSame((await get(`/v1/articles/${own}`)).json<{ alsoIn: object[] }>().alsoIn, [])
  for (const of of ['claims', 'quotations'])
    t.match(
      await list(`/v1/${of}?source=herald&publishedTo=2024-04-02`),
      { items: [{ alsoIn: [herald] }] },
      of,
    )
  const [trip] = await ids('/v1/visits?source=courier')
  t.match((await get(`/v1/visits/${trip}`)).json(), { timeline: [{ alsoIn: [herald] }] })
  const page = await app.inject({ url: `/v1/visits/${trip}`, headers: { accept: 'text/html' } })
  t.match(page.body, 'also in Herald')
})

test('who follows an outlet is told what it printed after another', async (t) => {
  const changes = async (source: string) =>
    (await get(`/v1/changes?noun=article&source=${source}`))
      .json<{ items: { change: string; subject: string }[] }>()
      .items.map(({ change, subject }) => [change, subject])
  const courier = [
    ['appeared', shared],
    ['changed', shared],
  ]
  const herald = [
    ['appeared', own],
    ['changed', shared],
  ]
  t.strictSame(await changes('courier'), courier)
  t.strictSame(await changes('herald'), herald)
  await send(
    'Chilean Foreign Minister Mira Solano will visit Oslo on 3 May, the ministry said.',
    '2024-04-03',
    'Herald',
  )
  t.strictSame(await changes('herald'), herald, 'once')
})

test('as of a time by the clock of ingestion, as far as it was known by then', async (t) => {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query(`UPDATE printings SET first_seen = first_seen + interval '1 hour'`)
  await client.end()
  const asOf = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()
  const known = (hours: number) => ids(`/v1/articles?source=herald&clock=ingested&asOf=${asOf(hours)}`)
  t.strictSame(await known(0.5), [own])
  t.strictSame(await known(2), [own, shared])
  t.strictSame(await ids('/v1/articles?source=herald&asOf=2024-04-04T00:00:00Z'), [shared], 'by the other')
})

test('of what was printed by several, each is told that it was retracted', async (t) => {
  await app.inject({ method: 'DELETE', url: `/v1/articles/${shared}`, headers })
  const { items } = (await get('/v1/changes?noun=article&change=retracted&source=herald')).json<List>()
  t.match(items, [{ subject: shared }])
})
