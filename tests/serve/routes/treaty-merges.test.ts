import { t as file, test } from 'tap'
import { claim, findings, report, treaty } from '../../store/made-up.ts'
import { NOBODY, openTestApp } from '../test-app.ts'

const { app, get, store, keyFor } = await openTestApp(file)
const headers = await keyFor('read', 'write')

interface Asked {
  title?: string | null
  year?: number | null
  parties?: string[]
}
/** An article that names one treaty, at an address: another text there is its revision. */
async function name(label: string, told: Asked = {}, url: string | null = null) {
  const ref = { label, title: null, year: null, parties: [], ...told }
  const text = `The ${label} binds ${JSON.stringify(told)}.`
  const { id } = await store.articles.save(
    report({ text, url, publishedAt: '2024-05-01' }),
    findings({
      treaties: [treaty(text, label, ref)],
      claims: [
        claim(text, text, {
          type: 'treaty_clause',
          status: 'existing',
          obligation: 'defense',
          content: null,
          treaty: ref,
        }),
      ],
    }),
  )
  return { article: id, treaty: await treatyOf(id) }
}
const treatyOf = async (article: string): Promise<string> => {
  const { treaties } = JSON.parse((await store.articles.get(article)) ?? '') as {
    treaties: { treatyId: string }[]
  }
  return treaties[0]?.treatyId ?? ''
}
const titled = (title: string, told: Asked = {}) => name(title, { title, ...told })
const post = (path: string, body: object) =>
  app.inject({ method: 'POST', url: `/v1/treaties/${path}`, payload: body, headers })
const told = async (cursor: string) =>
  (await get(`/v1/changes?noun=treaty&cursor=${cursor}`))
    .json<{ items: { change: string; subject: string }[] }>()
    .items.map(({ change, subject }) => `${change} ${subject}`)
const now = () => store.changes.end()
const leadsTo = async (id: string) => (await get(`/v1/treaties/${id}`)).headers.location

test('what was two and is one leads on, and has its id again when they part', async (t) => {
  const pair = await titled('Arica Pact', { parties: ['CL', 'PE'] })
  const other = await titled('Arica Pact', { parties: ['BO', 'PE'] })
  t.not(pair.treaty, other.treaty, 'two pairs')
  const cursor = await now()
  const long = await titled('Arica Pact', { parties: ['BO', 'CL', 'PE'] })
  const gone = long.treaty === pair.treaty ? other.treaty : pair.treaty
  t.equal(await treatyOf(pair.article), long.treaty)
  t.equal(await treatyOf(other.article), long.treaty)
  for (const path of ['', '/clauses', '?explain=true']) {
    const answer = await get(`/v1/treaties/${gone}${path}`)
    t.match([answer.statusCode, answer.headers.location], [308, `/v1/treaties/${long.treaty}${path}`])
  }
  t.match((await get(`/v1/treaties/${long.treaty}/clauses`)).json(), { items: [{ wordings: [{}, {}, {}] }] })
  t.strictSame((await told(cursor)).sort(), [`changed ${long.treaty}`, `merged ${gone}`])
  await store.articles.retract(long.article)
  t.equal((await get(`/v1/treaties/${gone}`)).statusCode, 200, 'it is back')
  t.not(await treatyOf(pair.article), await treatyOf(other.article))
})

test('ids last when all is made anew, and when a text is revised', async (t) => {
  const ids = async () => {
    const { items } = (await get('/v1/treaties?limit=100')).json<{ items: { id: string; label: string }[] }>()
    return items.map(({ id, label }) => `${label} ${id}`).sort()
  }
  await name('agreement')
  const first = await name('accord', {}, 'https://news.example/accord')
  await name('Tacna Accord', {}, 'https://news.example/tacna')
  const before = await ids()
  const cursor = await now()
  await store.rebuild()
  t.strictSame(await ids(), before)
  t.strictSame(await told(cursor), [], 'nothing happened')
  const tacna = before.find((one) => one.startsWith('Tacna'))?.slice(-36)
  const revised = await name('Tacna Accord', { parties: ['CL', 'PE'] }, 'https://news.example/tacna')
  t.equal(revised.treaty, tacna, 'named with its parties now')
  t.equal(await treatyOf(first.article), first.treaty)
})

test('an editor says that two are one, and that one is two', async (t) => {
  const [treaty, pact] = [
    await titled('Vyborg Treaty', { year: 1951 }),
    await titled('Saimaa Pact', { year: 1951 }),
  ]
  const merged = await post(`${treaty.treaty}/merge`, { treatyId: pact.treaty })
  t.match(merged, { statusCode: 200 })
  t.match(merged.json(), { id: treaty.treaty, counts: { articles: 2, clauses: 2 } })
  t.equal(await leadsTo(pact.treaty), `/v1/treaties/${treaty.treaty}`)
  const asked = (await get(`/v1/claims/facets?treaty=${pact.treaty}`)).json<{ total: number }>()
  t.equal(asked.total, 2, 'claims are found by either id')
  await store.rebuild()
  t.equal(await leadsTo(pact.treaty), `/v1/treaties/${treaty.treaty}`, 'it holds')
  t.equal((await titled('Saimaa Pact')).treaty, treaty.treaty, 'for who comes later, too')
  t.match((await get(`/v1/treaties/${treaty.treaty}?explain=true`)).json(), {
    explanation: [{}, { reason: 'an editor says that they are one' }, { reason: /the same title/ }],
  })
  const split = await post(`${treaty.treaty}/split`, { treatyId: pact.treaty })
  t.match(split.json(), { id: pact.treaty, label: 'Saimaa Pact' })
  await store.rebuild()
  t.equal((await get(`/v1/treaties/${pact.treaty}`)).statusCode, 200, 'that holds as well')
})

test('what was merged leads on to where that was merged in turn', async (t) => {
  const [one, two, three] = [
    await titled('Kemi Pact'),
    await titled('Tornio Pact'),
    await titled('Oulu Pact'),
  ]
  await post(`${two.treaty}/merge`, { treatyId: one.treaty })
  await post(`${three.treaty}/merge`, { treatyId: two.treaty })
  for (const { treaty } of [one, two]) t.equal(await leadsTo(treaty), `/v1/treaties/${three.treaty}`)
  await store.rebuild()
  for (const { treaty } of [one, two]) t.equal(await leadsTo(treaty), `/v1/treaties/${three.treaty}`)
  await post(`${three.treaty}/split`, { treatyId: two.treaty })
  t.equal((await get(`/v1/treaties/${two.treaty}`)).statusCode, 200)
})

test('some ways to name a treaty part', async (t) => {
  const pair = await titled('Inari Pact', { parties: ['FI', 'NO'] })
  await titled('Inari Pact', { parties: ['FI'] })
  const { explanation } = (await get(`/v1/treaties/${pair.treaty}?explain=true`)).json<{
    explanation: { id: string; parties: string[] }[]
  }>()
  const forms = explanation.filter(({ parties }) => parties.length === 1).map(({ id }) => id)
  const split = await post(`${pair.treaty}/split`, { forms })
  t.match(split.json(), { label: 'Inari Pact', parties: ['FI'] })
  t.not(split.json<{ id: string }>().id, pair.treaty)
})

test('what may be one is proposed', async (t) => {
  const one = await titled('Kemi Treaty', { parties: ['FI', 'SE'] })
  const other = await titled('Kemi Treaty', { parties: ['DK', 'IS'] })
  t.match((await get(`/v1/treaties/${one.treaty}?explain=true`)).json(), {
    proposals: [
      {
        treaty: { id: other.treaty, label: 'Kemi Treaty', parties: ['DK', 'IS'] },
        reasons: ['the same title: kemi treaty; but FI, SE, not DK, IS'],
      },
    ],
  })
})

test('what cannot be said', async (t) => {
  const { treaty } = await titled('Oulu Pact')
  t.match(await post(`${NOBODY}/merge`, { treatyId: treaty }), { statusCode: 404 })
  t.match(await post(`${treaty}/merge`, { treatyId: NOBODY }), { statusCode: 400 })
  t.match(await post(`${treaty}/merge`, { treatyId: treaty }), { statusCode: 400 })
  t.match(await post(`${treaty}/split`, { treatyId: NOBODY }), { statusCode: 400 })
  t.match(await post(`${NOBODY}/split`, { treatyId: treaty }), { statusCode: 404 })
  t.equal(
    (await app.inject({ method: 'POST', url: `/v1/treaties/${treaty}/merge`, payload: { treatyId: treaty } }))
      .statusCode,
    401,
  )
})
