/** Lists as they were known at a time, by either clock. */
import { t as file, test } from 'tap'
import {
  at,
  claim,
  days,
  expert,
  findings,
  person,
  quotation,
  report,
  treaty,
  visit,
} from '../../store/made-up.ts'
import { openTestApp } from '../test-app.ts'

const { get, store } = await openTestApp(file)

const tell = (publishedAt: string, role: string, status: string, day: string) => {
  const text = `On ${publishedAt} Anna Keller, ${role}, told of the Arica Pact. Mira Solano: Oslo, ${day}, ${status}.`
  const pact = { label: 'Arica Pact', title: 'Arica Pact', year: 1971, parties: ['CL', 'PE'] }
  return store.articles.save(
    report({ text, publishedAt }),
    findings({
      people: [
        person(text, 'Anna Keller', { role }),
        person(text, 'Mira Solano', { country: 'PT', official: true }),
      ],
      experts: [expert(text, 'Anna Keller', { role })],
      quotations: [quotation(text, 'Arica Pact', { words: 'Anna Keller', names: ['Anna Keller'] })],
      treaties: [treaty(text, 'Arica Pact', pact)],
      claims: [
        visit(text, { status, date: days(text, day, day, day) }),
        claim(text, text, { type: 'treaty_action', status: 'occurred', action: 'signed', treaty: pact }),
      ],
    }),
  )
}
await tell('2024-05-01', 'fellow', 'planned', '2024-05-20')
await tell('2024-05-10', 'director', 'postponed', '2024-05-28')

const list = async (noun: string, query: string) =>
  (await get(`/v1/${noun}?${query}`)).json<{ items: object[] }>().items
const THEN = 'asOf=2024-05-05T12:00Z'

test('experts', async (t) => {
  t.match(await list('experts', THEN), [
    {
      name: 'Anna Keller',
      role: 'fellow',
      lastQuotedAt: '2024-05-01',
      counts: { articles: 1, quotations: 1 },
    },
  ])
  t.match(await list('experts', ''), [{ role: 'director', counts: { articles: 2, quotations: 2 } }])
  t.strictSame(await list('experts', 'asOf=2024-04-01T00:00Z'), [])
})

test('visits, with filters that ask of what was known', async (t) => {
  const planned = { status: 'planned', from: '2024-05-20', counts: { claims: 1, articles: 1 } }
  t.match(await list('visits', THEN), [planned])
  t.match(await list('visits', `${THEN}&status=planned&from=2024-05-20&to=2024-05-21`), [planned])
  t.strictSame(await list('visits', `${THEN}&status=postponed`), [])
  t.strictSame(await list('visits', `${THEN}&from=2024-05-25`), [])
  t.match(await list('visits', ''), [{ status: 'postponed' }])
  t.strictSame(await list('visits', 'asOf=2024-04-01T00:00Z'), [])
})

test('all that match are counted then too', async (t) => {
  const nouns = [
    'articles',
    'quotations',
    'experts',
    'claims',
    'visits',
    'treaties',
    'forecasts',
    'propositions',
  ]
  for (const noun of nouns)
    for (const clock of ['published', 'ingested']) {
      const answer = await get(`/v1/${noun}?${THEN}&clock=${clock}&include=total&fields=id`)
      t.match(answer.json(), { total: Number }, `${noun}, ${clock}`)
    }
})

test('visits page by page, and as lines', async (t) => {
  for (const [n, month] of ['01', '03', '05'].entries())
    await tell('2023-01-02', `fellow ${n}`, 'planned', `2023-${month}-20`)
  const seen: object[] = []
  let path: string | null = `/v1/visits?${THEN}&limit=2`
  while (path) {
    const page: { items: object[]; nextCursor: string | null } = (await get(path)).json()
    seen.push(...page.items)
    path = page.nextCursor && `/v1/visits?${THEN}&limit=2&cursor=${page.nextCursor}`
  }
  t.match((await get(`/v1/visits?${THEN}&limit=2&include=total`)).json(), { total: 4 }, 'of all pages')
  t.match((await get(`/v1/visits?${THEN}&status=postponed&include=total`)).json(), { total: 0 })
  t.match(seen, [
    { from: '2024-05-20' },
    { from: '2023-05-20' },
    { from: '2023-03-20' },
    { from: '2023-01-20' },
  ])
  const lines = await get(`/v1/visits?${THEN}`, { accept: 'application/x-ndjson' })
  t.equal(lines.body.trim().split('\n').length, 4)
})

test('treaties', async (t) => {
  t.match(await list('treaties', THEN), [{ label: 'Arica Pact', counts: { articles: 4, actions: 4 } }])
  t.match(await list('treaties', ''), [{ counts: { articles: 5, actions: 5 } }])
  t.strictSame(await list('treaties', 'asOf=2022-04-01T00:00Z'), [])
  const [{ id }] = (await list('treaties', '')) as [{ id: string }]
  t.match((await get(`/v1/treaties/${id}?${THEN}`)).json(), { counts: { articles: 4, actions: 4 } })
  t.match((await get(`/v1/treaties/${id}`)).json(), { counts: { articles: 5, actions: 5 } })
})

test('what comes with a list is as it was known then', async (t) => {
  const { included } = (
    await get(`/v1/claims?${THEN}&from=2024-05-01&include=visits,treaties,experts`)
  ).json<{
    included: Record<string, object[]>
  }>()
  t.match(included.visits, [{ status: 'planned', from: '2024-05-20', counts: { claims: 1, articles: 1 } }])
  t.equal(included.visits?.length, 1)
  const about = (await get(`/v1/articles?${THEN}&publishedFrom=2024-01-01&include=treaties,visits`)).json<{
    included: Record<string, object[]>
  }>()
  t.match(about.included.visits, [{ status: 'planned', counts: { claims: 1 } }])
  t.match(about.included.treaties, [{ label: 'Arica Pact', counts: { articles: 4, actions: 4 } }])
  const said = (await get(`/v1/quotations?${THEN}&publishedFrom=2024-01-01&include=experts,articles`)).json<{
    items: object[]
    included: Record<string, object[]>
  }>()
  t.match(said.items, [{ article: { publishedAt: '2024-05-01' } }])
  t.match(said.included.experts, [{ role: 'fellow', counts: { articles: 4, quotations: 4 } }])
  t.match(await list('articles', `${THEN}&publishedFrom=2024-01-01`), [{ publishedAt: '2024-05-01' }])
})

test('an article and a quotation of it as of then', async (t) => {
  const [article] = (await list('articles', 'publishedFrom=2024-05-05')) as { id: string }[]
  const [said] = (await list('quotations', 'publishedFrom=2024-05-05')) as { id: string }[]
  for (const path of [`articles/${article?.id}`, `quotations/${said?.id}`])
    t.match((await get(`/v1/${path}?${THEN}`)).json(), { code: 'not-known-then', detail: /since 2024-05-10/ })
  t.equal((await get(`/v1/quotations/${said?.id}?asOf=2024-05-10`)).statusCode, 200)
})

test('propositions and forecasts by what was known then', async (t) => {
  const text = 'The Arica Pact is likely to lapse, Anna Keller said.'
  const lapse = (publishedAt: string, words: string, band: 'likely' | 'unlikely') =>
    store.articles.save(
      report({ text: words, publishedAt }),
      findings({
        people: [person(words, 'Anna Keller')],
        claims: [
          claim(words, words, {
            ...{ type: 'treaty_action', status: 'proposed', action: 'terminated' },
            treaty: { label: 'Arica Pact', title: 'Arica Pact', year: 1971, parties: ['CL', 'PE'] },
            likelihood: { band, hedge: at(words, band) },
            assertedBy: { kind: 'person', names: ['Anna Keller'], mention: at(words, 'Anna Keller') },
          }),
        ],
        treaties: [treaty(words, 'Arica Pact', { title: 'Arica Pact', year: 1971, parties: ['CL', 'PE'] })],
      }),
    )
  await lapse('2022-03-01', text, 'likely')
  await lapse('2022-03-09', text.replace('likely', 'unlikely'), 'unlikely')
  const [both] = await list('propositions', 'likelihood=likely')
  t.match(both, { bands: ['unlikely', 'likely'], counts: { wordings: 2 } })
  const [first, ...others] = await list('propositions', 'asOf=2022-03-05')
  t.match(first, { bands: ['likely'], counts: { wordings: 1, articles: 1 } })
  t.strictSame(others, [])
  t.strictSame(await list('propositions', 'asOf=2022-03-05&differs=true'), [])
  t.match(await list('propositions', 'asOf=2022-03-15&differs=true'), [{ counts: { wordings: 2 } }])

  const [forecast] = (await list('forecasts', 'asOf=2022-03-05')) as { id: string }[]
  await store.forecasts.resolve(forecast?.id ?? '', { outcome: 'true', note: 'It lapsed.' })
  t.match(await list('forecasts', 'outcome=true'), [{ resolution: { outcome: 'true' } }])
  t.match(await list('forecasts', 'asOf=2022-03-05'), [{ resolution: null }], 'nobody had said')
  t.match(await list('forecasts', 'asOf=2022-03-05&outcome=open'), [{ id: forecast?.id }])
  t.strictSame(await list('forecasts', 'asOf=2022-03-05&outcome=true'), [])

  const one = async (path: string) => (await get(`/v1/${path}`)).json<object>()
  t.match(await one(`forecasts/${forecast?.id}?asOf=2022-03-05`), { resolution: null })
  t.match(await one(`forecasts/${forecast?.id}`), { resolution: { outcome: 'true' } })
  t.match(await one(`forecasts/${forecast?.id}?asOf=2022-02-01`), {
    code: 'not-known-then',
    detail: /since 2022-03-01/,
  })
  const { id } = both as { id: string }
  t.match(await one(`propositions/${id}?asOf=2022-03-05`), { bands: ['likely'], counts: { wordings: 1 } })
  t.match(await one(`propositions/${id}`), { bands: ['unlikely', 'likely'], counts: { wordings: 2 } })
  t.match(await one(`propositions/${id}?asOf=2022-02-01`), { code: 'not-known-then' })
  const [keller] = (await list('experts', 'q=keller')) as { id: string }[]
  t.match(await one(`experts/${keller?.id}/ledger`), { counts: { forecasts: 2, resolved: 1 } })
  t.match(await one(`experts/${keller?.id}/ledger?asOf=2022-03-05`), {
    counts: { forecasts: 1, resolved: 0 },
    brier: null,
  })
  t.match(await one(`experts/${keller?.id}/ledger?asOf=2022-02-01`), { counts: { forecasts: 0 } })
  t.match(await one(`experts/${keller?.id}/ledger?asOf=2022-03-05&clock=ingested`), {
    counts: { forecasts: 0 },
  })
})

test('by the clock of ingestion nothing was known then', async (t) => {
  for (const noun of ['experts', 'visits', 'treaties', 'claims', 'articles', 'quotations'])
    t.strictSame(await list(noun, `${THEN}&clock=ingested`), [], noun)
})

test('by the clock of ingestion an article that was revised says what it said then', async (t) => {
  const url = 'https://news.example/envoy'
  const tell = (who: string, place: string, country: string, pact: string) => {
    const text = `${who}, an envoy, told of the ${pact}. Tomas Varga is to be in ${place}.`
    const named = { label: pact, title: pact, year: 1980, parties: ['HU', 'SK'] }
    return store.articles.save(
      report({ text, url, publishedAt: '2024-06-01' }),
      findings({
        people: [person(text, who, { role: 'envoy' }), person(text, 'Tomas Varga', { country: 'HU' })],
        experts: [expert(text, who, { role: 'envoy' })],
        quotations: [quotation(text, pact, { words: who, names: [who] })],
        treaties: [treaty(text, pact, named)],
        claims: [
          visit(text, {
            status: 'planned',
            visitor: 'Tomas Varga',
            visitorCountry: 'HU',
            destination: place,
            destinationCountry: country,
          }),
          claim(text, text, { type: 'treaty_action', status: 'occurred', action: 'signed', treaty: named }),
        ],
      }),
    )
  }
  const before = new Date(Date.now() - 1).toISOString()
  await tell('Klara Toth', 'Riga', 'LV', 'Danube Pact')
  const then = `clock=ingested&asOf=${new Date(Date.now() + 1).toISOString()}`
  const [trip] = await list('visits', 'country=LV')
  const [claimed] = await list('claims', 'type=visit&country=LV')
  const idOf = (one: object | undefined): string => (one as { id: string }).id
  await new Promise((resolve) => setTimeout(resolve, 5))
  await tell('Petra Nagy', 'Vilnius', 'LT', 'Tatra Pact')

  t.strictSame(await list('visits', 'country=LV'), [], 'it says so no more')
  t.match(await list('visits', `${then}&country=LV`), [
    { id: idOf(trip), destination: 'Riga', status: 'planned' },
  ])
  t.strictSame(await list('visits', `${then}&country=LT`), [])
  t.match((await get(`/v1/visits/${idOf(trip)}?${then}`)).json(), { timeline: [{ status: 'planned' }] })
  t.match(await list('claims', `${then}&type=visit&country=LV`), [{ id: idOf(claimed) }])
  t.equal((await get(`/v1/claims/${idOf(claimed)}`)).statusCode, 404)
  t.equal((await get(`/v1/claims/${idOf(claimed)}?${then}`)).statusCode, 200)
  t.match(await list('experts', `${then}&q=toth`), [
    { name: 'Klara Toth', role: 'envoy', counts: { articles: 1 } },
  ])
  t.strictSame(await list('experts', `${then}&q=nagy`), [])
  const [expertThen] = await list('experts', `${then}&q=toth`)
  t.match((await get(`/v1/experts/${idOf(expertThen)}?${then}`)).json(), { name: 'Klara Toth' })
  t.match(await list('treaties', `${then}&q=danube`), [{ label: 'Danube Pact', counts: { actions: 1 } }])
  t.strictSame(await list('treaties', `${then}&q=tatra`), [])
  const [pact] = await list('treaties', `${then}&q=danube`)
  t.match((await get(`/v1/treaties/${idOf(pact)}?${then}`)).json(), { events: [{ action: 'signed' }] })
  t.match(await list('articles', `${then}&person=toth`), [{ revision: 1 }])
  t.strictSame(await list('articles', `${then}&person=nagy`), [])
  t.match(await list('quotations', `${then}&person=toth`), [{ text: 'Danube Pact' }])
  const [article] = await list('articles', 'person=nagy')
  const [, asOf] = then.split('asOf=')
  const told = JSON.parse(
    (await store.articles.get(idOf(article), { asOf, clock: 'ingested' })) ?? '{}',
  ) as object
  t.match(told, {
    text: /^Klara Toth/,
    quotations: [{ text: 'Danube Pact' }],
    experts: [{ name: 'Klara Toth' }],
    claims: [{ destination: 'Riga' }, {}],
    treaties: [{ label: 'Danube Pact' }],
  })
  t.strictSame(await list('visits', `clock=ingested&asOf=${before}&country=LV`), [])
  const now = `clock=ingested&asOf=${new Date(Date.now() + 60_000).toISOString()}`
  t.match(await list('visits', `${now}&country=LT`), [{ destination: 'Vilnius' }])
  t.strictSame(await list('visits', `${now}&country=LV`), [])
  t.match(await list('experts', `${now}&q=nagy`), [{ name: 'Petra Nagy' }])
})

test('what was not known yet says since when it is', async (t) => {
  const [trip] = (await list('visits', 'from=2024-05-01')) as { id: string }[]
  const [pact] = (await list('treaties', '')) as { id: string }[]
  const [someone] = (await list('experts', '')) as { id: string }[]
  for (const [path, noun] of [
    [`visits/${trip?.id}`, 'visit'],
    [`treaties/${pact?.id}`, 'treaty'],
    [`treaties/${pact?.id}/clauses`, 'treaty'],
    [`experts/${someone?.id}`, 'expert'],
  ])
    t.match((await get(`/v1/${path}?asOf=1999-12-31`)).json(), {
      status: 404,
      code: 'not-known-then',
      detail: new RegExp(`^the ${noun} was not known by 1999-12-31T23:59:59.999Z; it is known since 202\\d-`),
    })
  t.match((await get(`/v1/visits/${trip?.id}?asOf=1999-12-31&clock=ingested`)).json(), {
    code: 'not-known-then',
  })
  t.match((await get(`/v1/visits/${pact?.id}?asOf=1999-12-31`)).json(), { code: 'not-found' })
})

test('by the clock of publication a revised article says what it said until it was modified', async (t) => {
  const tellOf = (place: string, country: string, modifiedAt: string | null) => {
    const text = `Ilona Brandt is to be in ${place}.`
    return store.articles.save(
      report({ text, url: 'https://news.example/trip', publishedAt: '2024-07-01T08:00:00Z', modifiedAt }),
      findings({
        people: [person(text, 'Ilona Brandt', { country: 'AT' })],
        claims: [
          visit(text, {
            status: 'planned',
            visitor: 'Ilona Brandt',
            visitorCountry: 'AT',
            destination: place,
            destinationCountry: country,
          }),
        ],
      }),
    )
  }
  const told = async (noun: string, at: string) =>
    ((await list(noun, `asOf=${at}&q=ilona+brandt`)) as { destination: string }[]).map(
      ({ destination }) => destination,
    )
  await tellOf('Minsk', 'BY', null)
  await tellOf('Tirana', 'AL', '2024-07-03T10:00:00Z')
  await tellOf('Skopje', 'MK', '2024-07-05')
  await tellOf('Sofia', 'BG', null)
  const lastTold = new Date(Date.now() + 60_000).toISOString()
  for (const [at, place] of [
    ['2024-06-30', []],
    ['2024-07-01T08:00Z', ['Minsk']],
    ['2024-07-03T09:59Z', ['Minsk']],
    ['2024-07-03T10:00Z', ['Tirana']],
    ['2024-07-04T23:59Z', ['Tirana']],
    ['2024-07-05', ['Skopje']],
    ['2024-08-01', ['Skopje']],
    [lastTold, ['Sofia']],
  ] as const) {
    t.strictSame(await told('visits', at), place, `visits ${at}`)
    t.strictSame(await told('claims', at), place, `claims ${at}`)
  }
})
