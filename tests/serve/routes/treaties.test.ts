import pg from 'pg'
import { t as file, test } from 'tap'
import { at, claim, days, findings, report, treaty } from '../../store/made-up.ts'
import { NOBODY, openTestApp } from '../test-app.ts'

const { get, store, databaseUrl } = await openTestApp(file)
const browser = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' }

const tell = async (
  text: string,
  label: string,
  year: number,
  words: string,
  day: string,
  parties = ['PE', 'CL'],
) => {
  const ref = { label, title: null, year, parties }
  const about = { treaty: ref, date: days(text, words, day, day) }
  await store.articles.save(
    report({ text, publishedAt: '2024-05-01' }),
    findings({
      treaties: [treaty(text, label, ref)],
      claims: [
        claim(text, words, { type: 'treaty_action', status: 'occurred', action: 'signed', ...about }),
        claim(text, text, {
          type: 'treaty_clause',
          status: 'existing',
          obligation: 'consultation',
          content: null,
          treaty: ref,
        }),
      ],
    }),
  )
}
await tell('The Arica Pact was signed on May 3, 1971.', 'Arica Pact', 1971, 'May 3, 1971', '1971-05-03')
await tell('The Arica Pact of June 3, 1971 binds both.', 'Arica Pact', 1971, 'June 3, 1971', '1971-06-03')
await tell('The Tacna Accord came on July 1, 1999.', 'Tacna Accord', 1999, 'July 1, 1999', '1999-07-01')
const SOVIET = ['FI', 'SU']
await tell('The Vyborg Pact is of May 9, 1951.', 'Vyborg Pact', 1951, 'May 9, 1951', '1951-05-09', SOVIET)
await tell('The Saimaa Pact is of May 9, 1999.', 'Saimaa Pact', 1999, 'May 9, 1999', '1999-05-09', [
  'FI',
  'RU',
])
const { items } = (await get('/v1/treaties')).json<{ items: { id: string; label: string }[] }>()
const idOf = (name: string) => items.find(({ label }) => label === name)?.id
const id = idOf('Arica Pact')

test('history, conflicts, ladder and lineage of a treaty', async (t) => {
  t.match((await get(`/v1/treaties/${id}`)).json(), {
    label: 'Arica Pact',
    history: {
      actions: [
        { action: 'signed', from: '1971-05-03', articles: 1 },
        { action: 'signed', from: '1971-06-03' },
      ],
      conflicts: [{ reason: 'signed 1971-05-03, but 1971-06-03' }],
    },
    events: [{ action: 'signed' }, { action: 'signed' }],
    clauses: [{ obligation: 'consultation', wordings: [{ status: 'existing' }, {}] }],
    lineage: [
      { id, year: 1971 },
      {
        label: 'Tacna Accord',
        parties: ['CL', 'PE'],
        clauses: [{ obligation: 'consultation', wordings: [{}] }],
      },
    ],
  })
})

test('why what articles name is one treaty', async (t) => {
  t.match((await get(`/v1/treaties/${id}?explain=true`)).json(), {
    explanation: [
      {
        label: 'Arica Pact',
        year: 1971,
        articles: 2,
        joinedTo: null,
        reason: 'none before it says the same',
      },
    ],
  })
})

test('what the Soviet Union was party to stands on one ladder with what Russia is', async (t) => {
  const lineage = [
    { label: 'Vyborg Pact', clauses: [{ obligation: 'consultation' }] },
    { label: 'Saimaa Pact', clauses: [{ obligation: 'consultation' }] },
  ]
  for (const name of ['Vyborg Pact', 'Saimaa Pact'])
    t.match((await get(`/v1/treaties/${idOf(name)}`)).json(), { lineage })
  const page = await get(`/v1/treaties/${idOf('Saimaa Pact')}`, browser)
  t.match(page.body, /Vyborg Pact<\/a>[^]*The Vyborg Pact is of May 9, 1951\.[^]*Saimaa Pact \(this one\)/)
  const others = (await get(`/v1/treaties/${id}`)).json<{ lineage: unknown[] }>()
  t.equal(others.lineage.length, 2, 'treaties of other states stand apart')
})

test('a browser gets a page with the ladder, and the history drawn', async (t) => {
  const page = await get(`/v1/treaties/${id}`, browser)
  t.match(page.headers, { 'content-type': 'text/html; charset=utf-8', vary: /accept/i })
  for (const part of ['<h1>Arica Pact</h1>', /<svg[^>]*role="img"/, '>Clause ladder<', '>Tacna Accord</a>'])
    t.match(page.body, part)
  t.equal((await get(`/v1/treaties/${NOBODY}`, browser)).statusCode, 404)
  t.match((await get(`/v1/treaties/${id}`, { accept: 'image/png' })).json(), { code: 'not-acceptable' })
})

test('the ladder is drawn, and said in words to who cannot see it', async (t) => {
  const { body } = await get(`/v1/treaties/${idOf('Saimaa Pact')}`, browser)
  const [drawn = ''] = /<svg[^]*?<\/svg>/.exec(body) ?? []
  t.match(drawn, /<title id="ladder-title">What Saimaa Pact obliges to<\/title>/)
  t.match(
    drawn,
    '>Vyborg Pact, 1951: consultation existing (1 source). Saimaa Pact, 1999: consultation existing (1 source).</desc>',
  )
  t.match(drawn, /aria-labelledby="ladder-title ladder-summary"/)
  t.match(drawn, /existing · 1 source/)
  const ids = [...body.matchAll(/ id="([^"]*)"/g)].map(([, one]) => one)
  t.equal(new Set(ids).size, ids.length, 'no two parts of the page have one id')
})

test('what is not done is crossed out on the timeline, up to the day that tells it', async (t) => {
  const text = 'Finland has not ratified the Kemi Pact.'
  const ref = { label: 'Kemi Pact', title: 'Kemi Pact', year: null, parties: ['FI', 'SE'] }
  await store.articles.save(
    report({ text, publishedAt: '2024-05-07' }),
    findings({
      treaties: [treaty(text, 'Kemi Pact', ref)],
      claims: [
        claim(text, text, {
          ...{ type: 'treaty_action', status: 'not_done', action: 'ratified', actors: ['FI'], treaty: ref },
        }),
      ],
    }),
  )
  const { items } = (await get('/v1/treaties?q=kemi')).json<{ items: { id: string }[] }>()
  const { body } = await get(`/v1/treaties/${items[0]?.id}`, browser)
  const [drawn = ''] = /<svg[^]*?<\/svg>/.exec(body) ?? []
  t.match(drawn, 'not ratified (Finland): as of 2024-05-07')
  t.match(drawn, '✕')
  t.notMatch(drawn, 'viewBox', 'drawn as wide as there is room')
})

test('a copy of an article is no other source', async (t) => {
  const words = Array.from({ length: 60 }, (_, n) => `word${n * 7}`).join(' ')
  const ref = { label: 'Raahe Pact', title: 'Raahe Pact', year: null, parties: ['FI', 'SE'] }
  for (const [publishedAt, source] of [
    ['2024-05-02', 'The First'],
    ['2024-05-03', 'The Second'],
  ] as const) {
    const text = `The Raahe Pact binds both. ${words}${source === 'The First' ? ' end' : ''}`
    const about = {
      type: 'treaty_clause',
      status: 'existing',
      obligation: 'defense',
      content: null,
      treaty: ref,
    }
    await store.articles.save(
      report({ text, publishedAt, source }),
      findings({
        treaties: [treaty(text, 'Raahe Pact', ref)],
        claims: [claim(text, 'The Raahe Pact binds both.', about)],
      }),
    )
  }
  const [pact] = (await get('/v1/treaties?q=raahe')).json<{ items: { id: string; counts: object }[] }>().items
  t.match(pact?.counts, { articles: 1, clauses: 1 })
  const { items } = (await get(`/v1/treaties/${pact?.id}/clauses`)).json<{
    items: { wordings: object[] }[]
  }>()
  t.equal(items[0]?.wordings.length, 1)
})

test('what is foretold of a treaty stands on its ladder', async (t) => {
  const ref = { label: 'new Saimaa Pact', title: null, year: null, parties: ['FI', 'RU'] }
  const text = 'It is unlikely that both will sign the new Saimaa Pact, Anna Keller said.'
  await store.articles.save(
    report({ text, publishedAt: '2024-05-01' }),
    findings({
      treaties: [treaty(text, 'new Saimaa Pact', ref)],
      claims: [
        claim(text, text.slice(0, text.indexOf(',')), {
          type: 'forecast',
          proposition: at(text, 'both will sign the new Saimaa Pact'),
          likelihood: { band: 'unlikely', hedge: at(text, 'unlikely') },
          assertedBy: { kind: 'person', names: ['Anna Keller'], mention: at(text, 'Anna Keller') },
        }),
      ],
    }),
  )
  const forecast = { likelihood: { band: 'unlikely' }, assertedBy: { names: ['Anna Keller'] } }
  const kin = (await get(`/v1/treaties/${idOf('Vyborg Pact')}`)).json<{
    lineage: { id: string; label: string }[]
  }>()
  const heir = kin.lineage.find(({ label }) => label === 'new Saimaa Pact')
  t.match(heir, { clauses: [], forecasts: [forecast] })
  t.match((await get(`/v1/treaties/${heir?.id}`)).json(), { forecasts: [forecast] })
  t.match(
    (await get(`/v1/treaties/${heir?.id}`, browser)).body,
    /foretold[^]*both will sign the new Saimaa Pact/,
  )
})

test('forecasts that were stored before are tied to the treaty that they name', async (t) => {
  const pool = new pg.Pool({ connectionString: databaseUrl })
  await pool.query(`UPDATE claims SET treaty_id = NULL WHERE type = 'forecast'`)
  await pool.end()
  await store.rebuild()
  const { items } = (await get('/v1/treaties?q=new%20saimaa')).json<{ items: { id: string }[] }>()
  t.match((await get(`/v1/treaties/${items[0]?.id}`)).json(), {
    forecasts: [{ likelihood: { band: 'unlikely' } }],
  })
})

test('as of a time, by either clock', async (t) => {
  const statusOf = async (query: string) => (await get(`/v1/treaties/${id}?${query}`)).statusCode
  t.equal(await statusOf('asOf=2999-01-01T00:00Z&clock=ingested'), 200)
  t.equal(await statusOf('asOf=1900-01-01T00:00Z'), 404, 'no article named it then')
  t.equal((await get(`/v1/treaties/${id}/clauses?asOf=1900-01-01T00:00Z`)).statusCode, 404)
  const claims = async (query: string) =>
    (await get(`/v1/claims/facets?${query}`)).json<{ total: number }>().total
  t.ok((await claims('asOf=2999-01-01T00:00Z')) > 0)
  t.equal(await claims('asOf=1900-01-01T00:00Z'), 0)
  t.equal(await claims('asOf=2024-07-01T00:00Z&clock=ingested'), 0, 'we did not know of it then')
})
