import { t as file, test } from 'tap'
import { NOBODY, openTestApp } from '../test-app.ts'

const { get, storeExample } = await openTestApp(file)
const article = await storeExample()

interface Page {
  items: { id: string; [field: string]: unknown }[]
  nextCursor: string | null
  total?: number
}

interface Included extends Page {
  included: Record<string, { id: string }[]>
  related: Record<string, Record<string, string[]>>
}

test('experts: the list, one, and what is listed under one', async (t) => {
  const { items } = (await get('/v1/experts')).json<Page>()
  t.match(items, [{ name: 'Ravi Menon', role: 'senior fellow', official: false, counts: { quotations: 1 } }])
  const id = items[0]?.id
  t.match((await get(`/v1/experts/${id}`)).json(), {
    name: 'Ravi Menon',
    affiliations: [{ affiliation: 'Halden Institute for Strategic Studies', from: '2024-06-17' }],
  })
  t.match((await get(`/v1/experts/${id}/quotations`)).json(), { items: [{ type: 'direct' }] })
  t.match((await get(`/v1/experts/${id}/claims`)).json(), { items: [{ type: 'treaty_clause' }] })
  t.strictSame((await get(`/v1/experts/${id}/claims?type=meeting`)).json(), { items: [], nextCursor: null })

  t.equal((await get('/v1/experts?q=menon')).json<Page>().items.length, 1)
  t.equal((await get('/v1/experts?q=zzyzx')).json<Page>().items.length, 0)
  t.equal((await get('/v1/experts?affiliation=halden')).json<Page>().items.length, 1)
  t.equal((await get('/v1/experts?official=true')).json<Page>().items.length, 0)
  for (const path of ['', '/quotations', '/claims'])
    t.equal((await get(`/v1/experts/${NOBODY}${path}`)).statusCode, 404, path)
})

test('quotations', async (t) => {
  const { items } = (await get('/v1/quotations')).json<Page>()
  t.match(items, [{ type: 'direct', article: { id: article } }])
  t.strictSame((await get(`/v1/quotations/${items[0]?.id}`)).json(), items[0])
  t.equal((await get(`/v1/quotations?article=${article}&person=Ravi+Menon`)).json<Page>().items.length, 1)
  t.equal((await get('/v1/quotations?type=indirect,mixed')).json<Page>().items.length, 0)
  t.equal((await get('/v1/quotations?sourceKind=person,hearsay')).json<Page>().items.length, 1)
  t.equal((await get('/v1/quotations?q=%22joint+statement%22')).json<Page>().items.length, 1)
  t.equal((await get(`/v1/quotations/${NOBODY}`)).statusCode, 404)
})

test('claims', async (t) => {
  const typesOf = async (query: string) => {
    const answer = await get(`/v1/claims?${query}`)
    t.equal(answer.statusCode, 200, answer.body)
    return answer.json<Page>().items.map(({ type }) => type)
  }
  t.strictSame((await typesOf('')).sort(), ['treaty_clause', 'visit'])
  t.strictSame(await typesOf('type=visit,meeting'), ['visit'])
  t.strictSame(await typesOf('status=planned,requested'), ['visit'])
  t.strictSame(await typesOf('obligation=consultation'), ['treaty_clause'])
  t.strictSame(await typesOf('country=JP&type=visit'), ['visit'])
  t.strictSame(await typesOf('person=Elena+Marsh'), ['visit'])
  t.strictSame(await typesOf('treaty=1998+Treaty+of+Friendship+and+Consultation'), ['treaty_clause'])
  t.strictSame(await typesOf('from=2024-06-19&to=2024-06-30'), ['visit'], 'the window overlaps')
  t.strictSame(await typesOf('from=2024-06-20'), [], 'the window is over')
  t.strictSame(await typesOf('likelihood=>=likely'), [], 'neither source hedges')
  t.strictSame(await typesOf(`article=${article}&sourceKind=anonymous`), ['visit'])

  const [visit] = (await get('/v1/claims?type=visit')).json<Page>().items
  t.strictSame((await get(`/v1/claims/${visit?.id}`)).json(), visit)
  t.match(visit, { visitor: 'Elena Marsh', date: { edtf: '[2024-06-18,2024-06-19]' }, visitId: String })
  t.equal((await get(`/v1/claims/${NOBODY}`)).statusCode, 404)
})

test('what the items point at comes with them, each once', async (t) => {
  const claims = (
    await get('/v1/claims?include=articles,visits,treaties,quotations&fields=id')
  ).json<Included>()
  t.strictSame(Object.keys(claims.items[0] ?? {}), ['id'])
  t.match(claims.included, {
    articles: [{ id: article, counts: { claims: 2 } }],
    visits: [{ visitor: 'Elena Marsh' }],
    treaties: [{ year: 1998 }],
    quotations: [],
  })
  t.equal(claims.included.articles?.length, 1)
  const by = (await get('/v1/claims?type=treaty_clause&include=experts')).json<Included>()
  t.match(by.included, { experts: [{ name: 'Ravi Menon' }] })
  t.strictSame((await get('/v1/claims?type=visit&include=experts')).json<Included>().included, {
    experts: [],
  })
  const quotations = (await get('/v1/quotations?include=experts,total')).json<Included>()
  t.match(quotations, { total: 1, included: { experts: [{ name: 'Ravi Menon' }] } })
  t.strictSame(Object.keys(quotations.included), ['experts'])
  t.equal((await get('/v1/sources?include=articles')).statusCode, 400)
})

test('what an item has comes with it, and which is whose', async (t) => {
  for (const [list, nouns] of Object.entries({
    articles: ['quotations', 'experts', 'claims', 'visits', 'treaties'],
    experts: ['articles', 'quotations', 'claims'],
    visits: ['articles', 'claims'],
    treaties: ['articles', 'claims'],
    quotations: ['articles', 'experts'],
  })) {
    const page = (await get(`/v1/${list}?include=${nouns.join()}`)).json<Included>()
    const id = page.items[0]?.id ?? ''
    for (const noun of nouns) {
      const ids = page.included[noun]?.map((one) => one.id)
      t.ok(ids?.length, `${list} have ${noun}`)
      t.strictSame(page.related[id]?.[noun]?.toSorted(), ids?.toSorted(), `${list}: ${noun}`)
    }
  }
  const whole = (await get(`/v1/articles/${article}`)).json<Record<string, { id: string }[]>>()
  const { related } = (await get('/v1/articles?include=claims,quotations')).json<Included>()
  t.strictSame(
    related[article],
    { claims: whole['claims']?.map(({ id }) => id), quotations: whole['quotations']?.map(({ id }) => id) },
    'in the order they stand in',
  )
  const before = (
    await get('/v1/treaties?include=claims&asOf=2024-01-01T00:00Z&clock=published')
  ).json<Included>()
  t.strictSame(before.included, { claims: [] }, 'nothing was known then')
})

test('visits show what all articles say of a trip', async (t) => {
  const { items } = (await get('/v1/visits')).json<Page>()
  t.match(items, [
    { visitor: 'Elena Marsh', destinationCountry: 'JP', status: 'planned', agreement: 'single' },
  ])
  t.match((await get(`/v1/visits/${items[0]?.id}`)).json(), {
    timeline: [{ status: 'planned' }],
    conflicts: [],
  })
  t.equal((await get('/v1/visits?country=JP&status=planned')).json<Page>().items.length, 1)
  t.equal((await get('/v1/visits?agreement=conflict')).json<Page>().items.length, 0)
  t.equal((await get('/v1/visits?from=2024-06-01&to=2024-06-17')).json<Page>().items.length, 0)
  t.equal((await get(`/v1/visits/${NOBODY}`)).statusCode, 404)
})

test('treaties and their clauses', async (t) => {
  const { items } = (await get('/v1/treaties')).json<Page>()
  t.match(items, [{ year: 1998, parties: ['AU', 'JP'], counts: { clauses: 1 } }])
  const id = items[0]?.id
  t.match((await get(`/v1/treaties/${id}`)).json(), items[0])
  t.match((await get(`/v1/treaties/${id}/clauses`)).json(), {
    items: [
      {
        obligation: 'consultation',
        wordings: [{ status: 'existing', assertedBy: { names: ['Ravi Menon'] } }],
      },
    ],
  })
  t.equal((await get('/v1/treaties?country=JP&year=1998')).json<Page>().items.length, 1)
  t.equal((await get('/v1/treaties?q=friendship')).json<Page>().items.length, 1)
  t.equal((await get(`/v1/treaties/${NOBODY}`)).statusCode, 404)
  t.equal((await get(`/v1/treaties/${NOBODY}/clauses`)).statusCode, 404)
})

test('what is asked of a claim is asked alike in every list, together and with what belongs to it', async (t) => {
  const asked =
    'status=planned,requested&sourceKind=anonymous&likelihood=>=likely&from=2024-06-19&person=Marsh&country=JP'
  for (const noun of ['articles', 'experts', 'quotations', 'claims', 'visits', 'treaties', 'search']) {
    const answer = await get(`/v1/${noun}?${asked}${noun === 'search' ? '&q=tokyo' : ''}`)
    t.match(answer.json(), { items: [] }, noun)
    const slip = await get(`/v1/${noun}?status=planed${noun === 'search' ? '&q=tokyo' : ''}`)
    t.match(slip.json(), { errors: [{ path: 'status', message: /did you mean 'planned'/ }] }, noun)
  }
  t.equal((await get('/v1/articles?status=planned&sourceKind=anonymous')).json<Page>().items.length, 1)
  t.equal((await get('/v1/search?q=tokyo&status=planned&type=article,claim')).json<Page>().items.length, 2)
  t.equal((await get('/v1/treaties?obligation=consultation&sourceKind=person')).json<Page>().items.length, 1)
  t.match((await get('/v1/articles?type=visit&status=proposed')).json(), { errors: [{ path: 'status' }] })
})

test('sources', async (t) => {
  t.match((await get('/v1/sources')).json(), { items: [{ name: 'The Example Courier', articles: 1 }] })
})
