import type { AddressInfo } from 'node:net'
import pg from 'pg'
import { t as file, test } from 'tap'
import { at, claim, expert, findings, person, report, treaty, visit } from '../../store/made-up.ts'
import { openTestApp } from '../test-app.ts'

const { app, get, store, databaseUrl } = await openTestApp(file)

interface Change {
  id: string
  noun: string
  change: string
  subject: string
  title: string | null
  successor: string | null
}
interface Page {
  items: Change[]
  nextCursor: string
  more: boolean
}
const read = async (query: string): Promise<Page> => (await get(`/v1/changes?${query}`)).json<Page>()
const told = ({ items }: Page): string[] => items.map(({ noun, change }) => `${noun} ${change}`)

const save = (text: string, status = 'planned', url: string | null = null) =>
  store.articles.save(
    report({ text, title: text, url, publishedAt: '2024-05-01' }),
    findings({
      people: [person(text, 'Mira Solano', { country: 'PT', official: true })],
      claims: [visit(text, { status, visitorCountry: 'PT', destinationCountry: 'NO' })],
    }),
  )

test('what happened, in order, and on from any place', async (t) => {
  const empty = await read('')
  t.match(empty, { items: [], more: false })
  const url = 'https://news.example/trip'
  const { id } = await save('Mira Solano is to fly to Oslo.', 'planned', url)
  const first = await read(`cursor=${empty.nextCursor}`)
  t.strictSame(told(first).sort(), ['article appeared', 'visit appeared'])
  await save('Mira Solano will not fly to Oslo.', 'cancelled', url)
  const second = await read(`cursor=${first.nextCursor}`)
  t.strictSame(told(second).sort(), ['article changed', 'visit changed'])
  await store.articles.retract(id)
  const third = await read(`cursor=${second.nextCursor}`)
  t.strictSame(told(third).sort(), ['article retracted', 'visit retracted'])
  t.match(
    third.items.find(({ noun }) => noun === 'article'),
    {
      subject: id,
      claims: [{ type: 'visit', status: 'cancelled', countries: ['PT', 'NO'] }],
    },
  )
  const all = await read('limit=100')
  t.strictSame(all.items, [...first.items, ...second.items, ...third.items])
  const [one] = all.items
  t.match(await read('limit=1'), { items: [one], nextCursor: one?.id, more: true })
})

test('only what is asked for, and on from where nothing matched', async (t) => {
  const all = await read('limit=100')
  t.strictSame(told(await read('noun=article&change=retracted')), ['article retracted'])
  t.equal((await read('type=visit&status=cancelled&noun=article')).items.length, 2)
  t.equal((await read('type=meeting')).items.length, 0)
  t.equal((await read('country=NO&noun=article')).items.length, 3)
  t.equal((await read('country=KP')).nextCursor, all.nextCursor)
  t.equal((await get('/v1/changes?cursor=x')).statusCode, 400)
  t.equal((await get('/v1/changes?nown=article')).statusCode, 400)
})

test('who reads while many write misses nothing', async (t) => {
  const { nextCursor } = await read('limit=100')
  const holder = new pg.Client({ connectionString: databaseUrl })
  await holder.connect()
  // Its number is given before those of the writers, and it is committed after them.
  await holder.query('BEGIN')
  await holder.query(
    `INSERT INTO changes (xid, at, noun, change, subject, claims)
     VALUES (pg_current_xact_id()::text::bigint, now(), 'visit', 'changed', gen_random_uuid(), '[]')`,
  )
  const places: string[] = []
  let cursor = nextCursor
  const readOn = async () => {
    const page = await read(`cursor=${cursor}`)
    places.push(...page.items.map(({ id }) => id))
    cursor = page.nextCursor
  }
  await Promise.all(
    Array.from({ length: 8 }, async (_, n) => {
      await save(`Mira Solano is to fly to Oslo again, for the ${n}th time.`)
      await readOn()
    }).slice(0, 8),
  )
  t.equal(places.length, 0, 'nothing is told before what may yet be put before it')
  await holder.query('COMMIT')
  await holder.end()
  await readOn()
  await readOn()
  const whole = await read(`cursor=${nextCursor}&limit=100`)
  t.ok(whole.items.length > 8)
  t.strictSame(
    places,
    whole.items.map(({ id }) => id),
  )
})

test('what another database of the same Postgres is in the midst of holds nothing back', async (t) => {
  const { nextCursor } = await read('limit=100')
  const elsewhere = new pg.Client({
    connectionString: Object.assign(new URL(databaseUrl), { pathname: '/postgres' }).href,
  })
  await elsewhere.connect()
  await elsewhere.query('BEGIN')
  await elsewhere.query('SELECT pg_current_xact_id()')
  await save('Mira Solano is to fly to Oslo while others work.')
  t.ok(told(await read(`cursor=${nextCursor}`)).includes('article appeared'))
  await elsewhere.query('ROLLBACK')
  await elsewhere.end()
})

test('as events, on from the last one that was seen', async (t) => {
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as AddressInfo
  const [first] = (await read('limit=1')).items
  const leaving = new AbortController()
  const response = await fetch(`http://127.0.0.1:${port}/v1/changes?noun=article`, {
    headers: { accept: 'text/event-stream', 'last-event-id': first?.id ?? '' },
    signal: leaving.signal,
  })
  t.equal(response.headers.get('content-type'), 'text/event-stream')
  const expected = (await read(`cursor=${first?.id}&noun=article&limit=100`)).items
  await save('Mira Solano is to fly to Oslo once more.')
  let seen = ''
  for await (const chunk of response.body ?? []) {
    seen += Buffer.from(chunk).toString()
    if (seen.includes('once more')) break
  }
  leaving.abort()
  const ids = [...seen.matchAll(/^id: (\S+)\ndata: (.+)$/gm)].map(([, id]) => id)
  t.strictSame(
    ids.slice(0, expected.length),
    expected.map(({ id }) => id),
  )
  t.equal(ids.length, expected.length + 1)
})

test('experts, treaties and forecasts too, each once, and with whom it is merged or what it is now', async (t) => {
  const { nextCursor } = await read('limit=100')
  const url = 'https://news.example/pact'
  const tell = (text: string, name: string, affiliation: string, url: string | null = null) =>
    store.articles.save(
      report({ text, title: 'The pact', url, publishedAt: '2024-05-01' }),
      findings({
        people: [person(text, name, { affiliation })],
        experts: [expert(text, name, { affiliation })],
        treaties: [treaty(text, 'Arica Pact', { title: 'Arica Pact', year: 1971, parties: ['CL', 'PE'] })],
        claims: [
          claim(text, 'Talks are likely to fail', {
            type: 'forecast',
            proposition: at(text, 'Talks'),
            likelihood: { band: 'likely', hedge: at(text, 'likely') },
            assertedBy: { kind: 'person', names: [name], mention: at(text, name) },
          }),
        ],
      }),
    )
  await tell(
    'Talks are likely to fail, Anna Keller told of the Arica Pact.',
    'Anna Keller',
    'Harbour School',
    url,
  )
  const first = await read(`cursor=${nextCursor}`)
  const all = ['article appeared', 'expert appeared', 'forecast appeared', 'treaty appeared']
  t.strictSame(told(first).sort(), all)
  const keller = first.items.find(({ noun }) => noun === 'expert')
  const pact = first.items.find(({ noun }) => noun === 'treaty')
  t.match([keller?.title, pact?.title], ['Anna Keller', 'Arica Pact'])
  t.strictSame(told(await read(`cursor=${nextCursor}&person=${keller?.subject}&noun=expert`)), [
    'expert appeared',
  ])
  t.strictSame(told(await read(`cursor=${nextCursor}&treaty=${pact?.subject}&noun=treaty`)), [
    'treaty appeared',
  ])
  t.strictSame(told(await read(`cursor=${nextCursor}&country=CL`)), ['treaty appeared'])
  for (const filter of ['person=Keller', 'person=anna+keller', 'treaty=Arica+Pact'])
    t.strictSame(
      told(await read(`cursor=${nextCursor}&noun=expert,treaty&${filter}`)),
      [filter.startsWith('p') ? 'expert appeared' : 'treaty appeared'],
      filter,
    )
  for (const [likelihood, count] of Object.entries({ '>=likely': 1, '<=likely': 1, '>=very_likely': 0 }))
    t.equal(
      (await read(`cursor=${nextCursor}&noun=article&likelihood=${encodeURIComponent(likelihood)}`)).items
        .length,
      count,
      likelihood,
    )
  t.match((await get('/v1/changes?likelihood=%3Elikely')).json(), {
    errors: [{ message: "unknown likelihood '>likely', did you mean '>=likely'?" }],
  })
  t.match((await get('/v1/changes?type=visit&status=existing')).json(), { errors: [{ path: 'status' }] })

  await tell(
    'Talks are likely to fail, Anna Keller told of the Arica Pact. It rained.',
    'Anna Keller',
    'Harbour School',
    url,
  )
  const second = await read(`cursor=${first.nextCursor}`)
  t.strictSame(
    told(second).sort(),
    ['article changed', 'forecast changed'],
    'experts and treaties are as they were',
  )
  const [now] = (await get('/v1/forecasts?person=Keller')).json<{ items: { id: string }[] }>().items
  t.match(
    second.items.find(({ noun }) => noun === 'forecast'),
    { subject: first.items.find(({ noun }) => noun === 'forecast')?.subject, successor: now?.id },
  )

  await tell('Talks are likely to fail, Ana Keler told of the Arica Pact.', 'Ana Keler', 'Vistula Institute')
  const third = await read(`cursor=${second.nextCursor}`)
  const other = third.items.find(({ noun }) => noun === 'expert')
  t.match(other, { change: 'appeared', title: 'Ana Keler' })
  await store.experts.merge(keller?.subject ?? '', other?.subject ?? '')
  const fourth = await read(`cursor=${third.nextCursor}`)
  t.strictSame(told(fourth).sort(), ['expert changed', 'expert merged'])
  t.match(
    fourth.items.find(({ change }) => change === 'merged'),
    { subject: other?.subject, successor: keller?.subject },
  )
})

test('what is older than it is kept is forgotten, and who missed it is told so', async (t) => {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  t.teardown(() => client.end())
  const before = await read('limit=100')
  const [first] = before.items
  await client.query("UPDATE changes SET at = at - interval '40 days'")
  await save('Mira Solano is to fly to Oslo after forty days.')
  await store.changes.forget(null)
  t.equal((await read('limit=1')).items[0]?.id, first?.id, 'for ever')
  await store.changes.forget(30)
  const kept = await read('limit=100')
  t.strictSame(
    kept.items.filter(({ noun }) => noun === 'article').map(({ title }) => title),
    ['Mira Solano is to fly to Oslo after forty days.'],
  )
  t.match(await read(`cursor=${before.nextCursor}&limit=100`), { items: kept.items }, 'nothing was missed')
  const missed = await get(`/v1/changes?cursor=${first?.id}`)
  t.match([missed.statusCode, missed.json<object>()], [410, { code: 'cursor-expired' }])
  const stream = { accept: 'text/event-stream', 'last-event-id': first?.id ?? '' }
  t.equal((await get('/v1/changes', stream)).statusCode, 410)

  const latest = await read('cursor=latest')
  t.match(latest, { items: [], nextCursor: kept.nextCursor, more: false })
  await save('Mira Solano is to fly to Oslo after all that.')
  t.ok((await read(`cursor=${latest.nextCursor}`)).items.length > 0)

  await client.query("UPDATE changes SET at = at - interval '40 days'")
  await store.changes.forget(30)
  const none = await read('')
  t.strictSame(none.items, [])
  t.equal((await get(`/v1/changes?cursor=${none.nextCursor}`)).statusCode, 200)
})

test('a database that was restored into another Postgres begins its feed anew', async (t) => {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  t.teardown(() => client.end())
  await save('Mira Solano is to fly to Oslo before the move.')
  await client.query('UPDATE changes SET xid = xid + 1000000000')
  await client.query('UPDATE changes_forgotten SET xid = xid + 1000000000')
  const { rows } = await client.query<{ place: string }>(
    "SELECT xid || '-' || id AS place FROM changes LIMIT 1",
  )
  await store.changes.forget(30)
  const { nextCursor } = await read('')
  await save('Mira Solano is to fly to Oslo after the move.')
  t.ok((await read(`cursor=${nextCursor}`)).items.length > 0)
  t.equal((await get(`/v1/changes?cursor=${rows[0]?.place}`)).statusCode, 410)
})
