import { test } from 'tap'
import type { Store } from '../../src/store/store.ts'
import { forgetVisits } from '../../src/store/writes/put-visits.ts'
import { inTransaction } from '../../src/store/writes/transaction.ts'
import { openTestStore } from '../db.ts'
import { days, expert, findings, person, report, visit } from './made-up.ts'

interface Shown {
  id: string
  status: string
  from: string | null
  to: string | null
  agreement: string
  counts: { claims: number; articles: number }
  timeline: { status: string }[]
  conflicts: { reason: string }[]
}

const shown = async (store: Store): Promise<Shown[]> => {
  const list = await store.visits.list({}, { limit: 20, after: null, total: false })
  const ids = (JSON.parse(list.json) as { id: string }[]).map(({ id }) => id)
  return Promise.all(ids.map(async (id) => JSON.parse((await store.visits.get(id)) ?? '') as Shown))
}

const save = (
  store: Store,
  text: string,
  publishedAt: string,
  ...claims: [status: string, day: string | null][]
) =>
  store.articles.save(
    report({ text, publishedAt }),
    findings({
      people: [person(text, 'Mira Solano', { country: 'PT', official: true })],
      claims: claims.map(([status, day]) =>
        visit(text, { status, date: day ? days(text, text, day, day) : null }),
      ),
    }),
  )

test('a trip from wish to conflict, and back', async (t) => {
  const { store } = await openTestStore(t)
  await save(
    store,
    'Oslo asked Mira Solano for May 20 and was refused.',
    '2024-04-01',
    ['requested', '2024-05-20'],
    ['declined', '2024-05-20'],
    ['planned', '2024-05-10'],
  )
  const [wish] = await shown(store)
  t.match(wish, {
    status: 'planned',
    from: '2024-05-10',
    to: '2024-05-10',
    agreement: 'single',
    counts: { claims: 3, articles: 1 },
  })

  const other = await save(store, 'Mira Solano flies on May 12.', '2024-05-01', ['planned', '2024-05-12'])
  const [both] = await shown(store)
  t.equal(both?.id, wish?.id, 'it is the same visit still')
  t.match(both, { from: '2024-05-12', agreement: 'conflict', counts: { claims: 4, articles: 2 } })
  t.same(
    both?.conflicts.map(({ reason }) => reason),
    ['planned on 2024-05-10, but planned on 2024-05-12'],
  )
  t.equal(both?.timeline.at(-1)?.status, 'planned')

  await store.articles.retract(other.id)
  const [back] = await shown(store)
  t.same(back, wish, 'what the retracted article said is gone')

  await save(store, 'Mira Solano came in autumn.', '2024-10-01', ['occurred', '2024-09-09'])
  t.equal((await shown(store)).length, 2, 'months later it is another trip')
})

test('the same visits come of the same articles in any order', async (t) => {
  const news = [
    ['Mira Solano will come on May 10.', '2024-04-01', ['planned', '2024-05-10']],
    ['Mira Solano came on May 10.', '2024-05-11', ['occurred', '2024-05-10']],
    ['Mira Solano came in the night to May 11.', '2024-05-12', ['occurred', '2024-05-11']],
    ['Mira Solano was asked to come.', '2024-04-05', ['invited', null]],
    ['Mira Solano went again on July 1.', '2024-07-02', ['occurred', '2024-07-01']],
  ] as const
  const without = async (order: readonly number[]) => {
    const { store } = await openTestStore(t)
    for (const n of order) {
      const [text, on, [status, day]] = news[n] as (typeof news)[number]
      await save(store, text, on, [status, day])
    }
    return (await shown(store)).map(({ status, from, to, agreement, counts }) => ({
      status,
      from,
      to,
      agreement,
      counts,
    }))
  }
  const forward = await without([0, 1, 2, 3, 4])
  t.equal(forward.length, 2)
  t.same(await without([4, 3, 2, 1, 0]), forward)
  t.same(await without([2, 0, 4, 1, 3]), forward)
})

test('who is named by family name alone is on the same trip', async (t) => {
  const { store, database } = await openTestStore(t)
  await save(store, 'Mira Solano came to Oslo.', '2024-05-11', ['occurred', '2024-05-10'])
  const text = 'Solano was in Oslo.'
  const brief = visit(text, {
    status: 'occurred',
    visitor: 'Solano',
    date: days(text, text, '2024-05-10', '2024-05-10'),
  })
  await store.articles.save(report({ text, publishedAt: '2024-05-12' }), findings({ claims: [brief] }))
  const before = await shown(store)
  t.match(before, [{ visitor: 'Mira Solano', status: 'occurred', counts: { claims: 2, articles: 2 } }])

  await database.pool.query(`UPDATE claims SET visit_key = 'as it was once'`)
  await database.pool
    .query(`INSERT INTO visits (id, visitor, visitor_key, status, date_from, date_to, agreement,
    claim_count, article_count) SELECT gen_random_uuid(), visitor, visitor_key, status, date_from, date_to, agreement, 1, 1
    FROM visits`)
  t.same(await store.rebuild(), { experts: 0, visits: 1, treaties: 0 })
  t.same(await shown(store), before, 'rebuilt, it is the same with the same id')
  await database.pool.query(`UPDATE visits SET status = 'planned', claim_count = 7, visitor = 'x'`)
  await store.rebuild()
  t.same(await shown(store), before)
})

test('what a revision replaced is of the trip that its trip became part of', async (t) => {
  const { store, database } = await openTestStore(t)
  const tell = (destination: string, destinationCountry: string, url: string) => {
    const text = `Mira Solano is to be in ${destination}, ${url} says.`
    const trip = { status: 'planned', visitor: 'Mira Solano', destination, destinationCountry }
    return store.articles.save(report({ text, url }), findings({ claims: [visit(text, trip)] }))
  }
  const ids = async (asOf?: string) => {
    const filters = asOf === undefined ? {} : { asOf, clock: 'ingested' as const }
    const { json } = await store.visits.list(filters, { limit: 9, after: null, total: false })
    return (JSON.parse(json) as { id: string }[]).map(({ id }) => id)
  }
  await tell('Riga', 'LV', 'https://news.example/1')
  const [riga = ''] = await ids()
  const then = new Date(Date.now() + 1).toISOString()
  await new Promise((resolve) => setTimeout(resolve, 5))
  await tell('Oslo', 'NO', 'https://news.example/1')
  const [oslo = ''] = await ids()
  t.strictSame(await ids(then), [riga])
  await inTransaction(database, (transaction) =>
    forgetVisits(transaction, [{ id: riga, successor: oslo, claims: [] }]),
  )
  t.strictSame(await ids(then), [oslo])
})

test('a claim is written once, with the visit that it joins', async (t) => {
  const { database, store } = await openTestStore(t)
  await save(store, 'Mira Solano flies on May 12.', '2024-05-01', ['planned', '2024-05-12'])
  await database.pool.query(`
    CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'a claim is written again'; END $$;
    CREATE TRIGGER refused BEFORE UPDATE ON claims FOR EACH ROW EXECUTE FUNCTION refuse()`)
  await save(store, 'Mira Solano is off to Oslo.', '2024-05-02', ['planned', '2024-05-12'])
  t.match(await shown(store), [{ counts: { claims: 2, articles: 2 } }])
})

test('who an editor says is one person is on one trip under either name', async (t) => {
  const { store } = await openTestStore(t)
  const tell = (text: string, visitor: string) =>
    store.articles.save(
      report({ text, publishedAt: '2024-05-01' }),
      findings({
        people: [person(text, visitor, { country: 'PT', official: true })],
        experts: [expert(text, visitor)],
        claims: [
          visit(text, { status: 'planned', visitor, date: days(text, text, '2024-05-12', '2024-05-12') }),
        ],
      }),
    )
  await tell('Mira Solano flies on May 12.', 'Mira Solano')
  await tell('Mira Quadros flies to Oslo.', 'Mira Quadros')
  t.equal((await shown(store)).length, 2)
  const { json } = await store.experts.list({}, { limit: 9, after: null, total: false })
  const [one, other] = JSON.parse(json) as [{ id: string }, { id: string }]
  await store.experts.merge(one.id, other.id)
  t.match(await shown(store), [{ counts: { claims: 2, articles: 2 } }])
  await tell('Mira Solano is off to Oslo, they say.', 'Mira Solano')
  const list = await store.visits.list({}, { limit: 9, after: null, total: false })
  t.match(JSON.parse(list.json), [{ counts: { claims: 3, articles: 3 } }])
})

test('what an older version stored of a trip is read when another article tells of it', async (t) => {
  const { database, store } = await openTestStore(t)
  await save(store, 'Mira Solano flies on May 12.', '2024-05-01', ['planned', '2024-05-12'])
  await database.pool.query('UPDATE claims SET travel = NULL, traveller_id = NULL')
  await save(store, 'Mira Solano is off to Oslo.', '2024-05-02', ['planned', '2024-05-12'])
  t.match(await shown(store), [{ counts: { claims: 2, articles: 2 } }])
  const { rows } = await database.pool.query('SELECT travel, traveller_id FROM claims')
  const [{ traveller_id: traveller }] = rows as [{ traveller_id: string }]
  t.type(traveller, 'string')
  t.match(rows, Array(2).fill({ travel: { visitorKey: 'mira solano' }, traveller_id: traveller }))
})

test('a trip is found by the words of each of its claims', async (t) => {
  const { store } = await openTestStore(t)
  const told = { status: 'planned', destinationCountry: 'NO' }
  for (const [text, destination] of [
    ['Mira Solano goes to Bergen on May 12.', 'Bergen'],
    ['Mira Solano will visit Norway on May 12.', 'Norway'],
    ['Mira Solano is off to Norway on May 12.', 'Norway'],
  ] as const) {
    const date = days(text, 'May 12', '2024-05-12', '2024-05-12')
    const people = [person(text, 'Mira Solano', { country: 'PT', official: true })]
    await store.articles.save(
      report({ text, publishedAt: '2024-05-01' }),
      findings({ people, claims: [visit(text, { ...told, destination, date })] }),
    )
  }
  t.match(
    await shown(store),
    [{ counts: { claims: 3 }, destination: 'Bergen' }],
    'the place, where any is named',
  )
  const found = async (q: string) =>
    JSON.parse((await store.visits.list({ q }, { limit: 20, after: null, total: false })).json) as unknown[]
  for (const q of ['Bergen', 'norway', 'Solano']) t.equal((await found(q)).length, 1, q)
  t.same(await found('May'), [], 'a word of the claim that names neither who nor where')
})

test('of a trip it is explained why the nearest other one is another', async (t) => {
  const { store } = await openTestStore(t)
  await save(store, 'Mira Solano will be in Oslo on May 3.', '2024-04-01', ['planned', '2024-05-03'])
  await save(store, 'Mira Solano was in Oslo on January 3.', '2024-01-04', ['occurred', '2024-01-03'])
  const [own, other] = (await shown(store)).sort((a, b) => String(b.from).localeCompare(String(a.from)))
  const explained = JSON.parse((await store.visits.get(own?.id ?? '', { explain: true })) ?? '') as {
    apart: { visitId: string; from: string; reason: string }[]
  }
  t.match(explained.apart, [
    {
      visitId: other?.id,
      from: '2024-01-03',
      reason: '121 days lie between them, 2024-05-03 and 2024-01-03',
    },
  ])
  t.notOk('apart' in (own ?? {}), 'only where it is asked for')
  const then = { explain: true, asOf: '2024-01-02T00:00:00Z', clock: 'published' } as const
  t.equal(await store.visits.get(own?.id ?? '', then), null)
})
