import { t as file, test } from 'tap'
import { at, claim, expert, findings, person, quotation, report } from '../../store/made-up.ts'
import { NOBODY, openTestApp } from '../test-app.ts'

const { app, get, keyFor, store } = await openTestApp(file)
const headers = await keyFor('write')

interface Profile {
  id: string
  name: string
  explanation: { portraits: { id: string; name: string }[]; proposals: { expert: { id: string } }[] }
}

/** "Noh Soo-min of the Vistula Institute said …" */
async function tell(name: string, on: string, affiliation: string | null, country: string | null = 'KR') {
  const text = `On ${on} ${name} of ${affiliation ?? 'Seoul'} said the talks would likely fail, beside Ada Quist.`
  const words = 'the talks would likely fail'
  const saved = await store.articles.save(
    report({ text, publishedAt: on }),
    findings({
      people: [person(text, name, { affiliation, country }), person(text, 'Ada Quist')],
      experts: [expert(text, name, { affiliation }), expert(text, 'Ada Quist')],
      quotations: [quotation(text, words, { words: name, names: [name] })],
      claims: [
        claim(text, words, {
          type: 'forecast',
          proposition: at(text, words),
          likelihood: { band: 'likely', hedge: at(text, 'likely') },
          assertedBy: { kind: 'person', names: [name], mention: at(text, name) },
        }),
      ],
    }),
  )
  return saved.id
}
const named = async (name: string): Promise<Profile[]> =>
  (await get(`/v1/experts?q=${encodeURIComponent(name)}`)).json<{ items: Profile[] }>().items
const idOf = async (name: string) => (await named(name)).find((one) => one.name === name)?.id ?? ''
const post = (path: string, payload: object, by: object = headers) =>
  app.inject({ method: 'POST', url: path, headers: { ...by }, payload })

await tell('Noh Soo-min', '2024-01-10', 'Vistula Institute')
await tell('Noh Soo-min', '2024-02-10', 'Vistula Institute')
await tell('No Su-min', '2024-03-10', 'Vistula Institute')
await tell('No Su-min', '2024-04-10', 'Vistula Institute')

test('one profile over all spellings, roles and articles', async (t) => {
  const [profile, other] = await named('min')
  t.equal(other, undefined, 'the institute tells that both spellings are of one')
  t.match((await get(`/v1/experts/${profile?.id}`)).json(), {
    names: [
      { name: 'No Su-min', articles: 2 },
      { name: 'Noh Soo-min', articles: 2 },
    ],
    affiliations: [{ affiliation: 'Vistula Institute', from: '2024-01-10', to: '2024-04-10', articles: 4 }],
    quotedWith: [{ name: 'Ada Quist', articles: 4 }],
    counts: { articles: 4, quotations: 4, claims: 4 },
  })
  const { explanation } = (await get(`/v1/experts/${profile?.id}?explain=true`)).json<Profile>()
  t.match(explanation.portraits[0], { joinedTo: null, score: null })
  t.match(
    explanation.portraits.find(({ name }) => name === 'Noh Soo-min'),
    { reasons: [/spelling/, /same state/, /same affiliation/], score: 7 },
  )
})

test('who is looked for under another romanisation', async (t) => {
  for (const name of ['Roh Soomin', 'Sumin No', 'Noh Su Min', 'soo-min'])
    t.equal((await named(name)).length, 1, name)
  t.strictSame(await named('Noh Mi-sun'), [])
})

test('as of a time', async (t) => {
  const id = await idOf('No Su-min')
  t.match((await get(`/v1/experts/${id}?asOf=2024-02-01T00:00Z`)).json(), {
    counts: { articles: 1, quotations: 1, claims: 1 },
    lastQuotedAt: '2024-01-10',
    names: [{ name: 'Noh Soo-min', articles: 1 }],
  })
  t.equal((await get(`/v1/experts/${id}?asOf=2023-01-01T00:00Z`)).statusCode, 404)
  t.equal((await get(`/v1/experts/${id}?asOf=2024-02-01T00:00Z&clock=ingested`)).statusCode, 404)
})

test('an editor says that two are one, and takes it back', async (t) => {
  await tell('Roh Sumin', '2024-05-10', 'Harbour School')
  const [one, other] = [await idOf('No Su-min'), await idOf('Roh Sumin')]
  t.equal((await post(`/v1/experts/${one}/merge`, { expertId: other }, {})).statusCode, 401)
  t.equal((await post(`/v1/experts/${one}/merge`, { expertId: NOBODY })).statusCode, 400)
  t.equal((await post(`/v1/experts/${one}/merge`, { expertId: one })).statusCode, 400)
  t.equal((await post(`/v1/experts/${NOBODY}/merge`, { expertId: one })).statusCode, 404)
  t.match((await post(`/v1/experts/${one}/merge`, { expertId: await idOf('Ada Quist') })).json(), {
    status: 409,
    code: 'named-apart',
    detail: /^side by side in the article [\da-f-]{36}$/,
  })

  const merged = await post(`/v1/experts/${one}/merge`, { expertId: other })
  t.match(merged.json(), { id: one, counts: { articles: 5, quotations: 5, claims: 5 } })
  const moved = await get(`/v1/experts/${other}?explain=true`)
  t.equal(moved.statusCode, 308)
  t.equal(moved.headers.location, `/v1/experts/${one}?explain=true`)
  t.equal((await get(`/v1/experts/${other}/quotations`)).statusCode, 308)
  t.match((await get(`/v1/quotations?person=${other}&include=total`)).json(), { total: 5 })

  await store.rebuild()
  await tell('Roh Sumin', '2024-06-10', 'Harbour School')
  t.match((await get(`/v1/experts/${one}`)).json(), { counts: { articles: 6 } }, 'it holds')

  const parted = await post(`/v1/experts/${one}/split`, { expertId: other })
  t.match(parted.json(), { id: other, name: 'Roh Sumin', counts: { articles: 2, quotations: 2 } })
  t.match((await get(`/v1/experts/${one}`)).json(), { counts: { articles: 4, quotations: 4, claims: 4 } })
  await store.rebuild()
  t.equal((await get(`/v1/experts/${other}`)).statusCode, 200)
  const audit = await app.inject({ url: `/v1/audit?subject=${one}`, headers: await keyFor('admin') })
  t.match(audit.json(), { items: [{ action: 'expert.split' }, { action: 'expert.merged' }] })
})

test('what an editor parts stays apart when its article is read anew', async (t) => {
  const id = await idOf('No Su-min')
  const { explanation } = (await get(`/v1/experts/${id}?explain=true`)).json<Profile>()
  const portraits = explanation.portraits.flatMap((one) => (one.name === 'Noh Soo-min' ? one.id : []))
  t.equal((await post(`/v1/experts/${id}/split`, { portraits: [NOBODY] })).statusCode, 400)
  const parted = await post(`/v1/experts/${id}/split`, { portraits })
  t.match(parted.json(), { name: 'Noh Soo-min', counts: { articles: 2 } })
  await store.rebuild()
  await tell('Noh Soo-min', '2024-07-10', 'Vistula Institute')
  t.match((await get(`/v1/experts/${parted.json<Profile>().id}`)).json(), { counts: { articles: 3 } })
  const joined = await post(`/v1/experts/${id}/merge`, { expertId: parted.json<Profile>().id })
  t.match(joined.json(), { id, counts: { articles: 5 } })
})

test('copies are counted once, and told by who published them', async (t) => {
  const words =
    'Mira Solano, envoy of the Delta Centre, said that nothing of it was meant to last for long in any case'
  const text = `${words}, and that all of the ministers knew it well before they came to the lake and sat down there.`
  const print = (source: string, printed: string, publishedAt: string) =>
    store.articles.save(
      report({ text: printed, source, publishedAt }),
      findings({
        people: [
          person(printed, 'Mira Solano', { role: 'envoy', affiliation: 'Delta Centre', country: 'PT' }),
        ],
        experts: [expert(printed, 'Mira Solano', { role: 'envoy', affiliation: 'Delta Centre' })],
        quotations: [
          quotation(printed, 'nothing of it was meant to last', {
            words: 'Mira Solano',
            names: ['Mira Solano'],
          }),
        ],
        claims: [
          claim(printed, words, {
            type: 'forecast',
            proposition: at(printed, words),
            countries: ['PT'],
            assertedBy: { kind: 'person', names: ['Mira Solano'], mention: at(printed, 'Mira Solano') },
          } as never),
        ],
      }),
    )
  await print('Lake Courier', text, '2024-08-01')
  await print('Hill Gazette', text, '2024-08-01')
  await print('Bay Herald', `${text} (Reporting by our staff)`, '2024-08-02')
  const id = await idOf('Mira Solano')
  const one = {
    counts: { articles: 1, quotations: 1, claims: 1 },
    names: [{ name: 'Mira Solano', articles: 1 }],
    affiliations: [{ role: 'envoy', affiliation: 'Delta Centre', articles: 1 }],
    sources: [
      { name: 'Bay Herald', articles: 1 },
      { name: 'Hill Gazette', articles: 1 },
      { name: 'Lake Courier', articles: 1 },
    ],
  }
  t.match((await get(`/v1/experts/${id}`)).json(), one)
  const then = (await get(`/v1/experts/${id}?asOf=2024-08-01T12:00Z`)).json<object>()
  t.match(then, { ...one, sources: one.sources.slice(1) }, 'as when the fullest was not yet out')
  t.match((await get(`/v1/experts/${id}`, { accept: 'text/html' })).body, /Hill Gazette \(1\)/)
})

test('a browser gets a page on which the calibration is drawn', async (t) => {
  const id = (await named('min')).find(({ name }) => name !== 'Roh Sumin')?.id ?? ''
  const browser = { accept: 'text/html' }
  const before = (await get(`/v1/experts/${id}`, browser)).body
  t.notMatch(before, /<svg/, 'nothing is resolved')
  t.match(before, />\s*open\s*</, 'each forecast stands there')
  const [{ id: forecast }] = (await get(`/v1/forecasts?person=${id}`)).json<{ items: [{ id: string }] }>()
    .items
  await post(`/v1/forecasts/${forecast}/resolution`, { outcome: 'true', note: 'They failed.' })
  const page = await get(`/v1/experts/${id}`, browser)
  t.match(page.headers, { 'content-type': 'text/html; charset=utf-8' })
  for (const part of [
    /<h1>No(h Soo|\sSu)-min<\/h1>/,
    '<desc id="chart-summary">likely: 1 of 1 (100 %)</desc>',
    '<title id="chart-title">How often came true what was said to be so likely</title>',
    />said to be so likely<\/text\s*>/,
    />came true<\/text\s*>/,
    /<circle class="dot"/,
    'So few say more of chance than of skill.',
  ])
    t.match(page.body, part)
  t.notMatch(page.body, /<script|95 % between/, 'one forecast has no interval')
})
