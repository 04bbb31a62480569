import { test } from 'tap'
import type { Page } from '../../src/store/query.ts'
import { openTestStore } from '../db.ts'
import {
  at,
  claim,
  days,
  expert,
  findings,
  organization,
  person,
  quotation,
  report,
  treaty,
  visit,
} from './made-up.ts'

interface Item {
  id: string
  title?: string
  text?: string
  evidence?: { text: string }
  name?: string
}

const all = { limit: 100, after: null, total: true }
const itemsOf = (page: Page): Item[] => JSON.parse(page.json) as Item[]
const words = (page: Page): string[] =>
  itemsOf(page).map(({ evidence, text }) => evidence?.text ?? text ?? '')

test('filters', async (t) => {
  const { store } = await openTestStore(t)
  const north =
    'Anna Keller of the Vistula Institute said Mira Solano would likely visit Oslo in May. ' +
    'The Harbour Pact binds Portugal to consult.'
  const { id } = await store.articles.save(
    report({
      text: north,
      publishedAt: '2024-04-20T09:00:00+02:00',
      source: 'Northern Post',
      url: 'https://n.example/1',
    }),
    findings({
      people: [
        person(north, 'Anna Keller', { affiliation: 'Vistula Institute' }),
        person(north, 'Mira Solano', { country: 'PT', official: true }),
      ],
      organizations: [organization(north, 'Vistula Institute')],
      places: [{ ...at(north, 'Oslo'), name: 'Oslo', country: 'NO', kind: 'capital' }],
      experts: [expert(north, 'Anna Keller', { affiliation: 'Vistula Institute' })],
      quotations: [
        quotation(north, 'Mira Solano would likely visit Oslo in May', {
          words: 'Anna Keller',
          names: ['Anna Keller'],
        }),
      ],
      treaties: [treaty(north, 'Harbour Pact', { title: 'Harbour Pact', parties: ['PT', 'NO'] })],
      claims: [
        visit(north, {
          status: 'planned',
          evidence: at(north, 'Mira Solano would likely visit Oslo in May'),
          likelihood: { band: 'likely', hedge: at(north, 'likely') },
          assertedBy: { kind: 'person', names: ['Anna Keller'], mention: at(north, 'Anna Keller') },
          date: days(north, 'in May', '2024-05-01', '2024-05-31'),
          quotation: 0,
        }),
        claim(north, 'The Harbour Pact binds Portugal to consult', {
          type: 'treaty_clause',
          status: 'existing',
          treaty: { label: 'Harbour Pact', title: 'Harbour Pact', year: null, parties: ['PT', 'NO'] },
          obligation: 'consultation',
          content: at(north, 'to consult'),
        }),
      ],
    }),
  )
  const other = 'Since 2023 the club has met; a member left it.'
  await store.articles.save(
    report({ text: other, publishedAt: '2024-06-01', language: 'en' }),
    findings({
      claims: [
        claim(other, 'the club has met', {
          type: 'meeting',
          status: 'occurred',
          date: days(other, 'Since 2023', '2023-01-01', null),
        }),
        claim(other, 'a member left it', { type: 'membership', status: 'left' }),
      ],
    }),
  )

  const planned = 'Mira Solano would likely visit Oslo in May'
  const consult = 'The Harbour Pact binds Portugal to consult'
  const cases = [
    [{ type: ['visit'] }, [planned]],
    [{ type: ['visit', 'meeting'] }, [planned, 'the club has met']],
    [{ status: ['existing'] }, [consult]],
    [{ likelihood: ['likely', 'very_likely'] }, [planned]],
    [{ obligation: ['consultation', 'defense'] }, [consult]],
    [{ obligation: ['defense'] }, []],
    [{ country: ['NO'] }, [planned, consult]],
    [{ country: ['KP'] }, []],
    [{ person: ['anna keller'] }, [planned]],
    [{ person: ['Mira Solano', 'Nobody'] }, [planned]],
    [{ organization: ['Vistula Institute'] }, []],
    [{ treaty: ['harbour pact'] }, [consult]],
    [{ sourceKind: ['person'] }, [planned]],
    [{ from: '2024-05-31', to: '2024-06-02' }, [planned, 'the club has met']],
    [{ from: '2024-06-01' }, ['the club has met']],
    [{ to: '2023-06-01' }, ['the club has met']],
    [{ to: '2022-12-31' }, []],
    [{ publishedFrom: '2024-05-01' }, ['the club has met', 'a member left it']],
    [{ publishedTo: '2024-04-20' }, [planned, consult]],
    [{ source: ['Northern Post'] }, [planned, consult]],
    [{ source: ['Southern Post'] }, []],
    [{ language: ['en'], publishedFrom: '2024-05-01' }, ['the club has met', 'a member left it']],
    [{ language: ['fr'] }, []],
    [{ q: 'visits oslo' }, [planned]],
    [{ q: 'club -met' }, []],
    [{ q: "'; DROP TABLE claims; --" }, []],
    [{ article: [id] }, [planned, consult]],
    [{ article: ['not an id'] }, []],
    [
      {
        type: ['visit'],
        country: ['PT'],
        from: '2024-05-10',
        likelihood: ['likely'],
        person: ['Mira Solano'],
      },
      [planned],
    ],
  ] as const
  for (const [filters, expected] of cases) {
    const page = await store.claims.list(filters as object, all)
    t.same(words(page), expected, JSON.stringify(filters))
    t.equal(page.total, expected.length)
  }

  const found = async (filters: object): Promise<number> =>
    itemsOf(await store.articles.list(filters, all)).length
  t.equal(await found({ source: ['Northern Post'] }), 1)
  t.equal(await found({ source: ['Southern Post'] }), 0)
  t.equal(await found({ country: ['NO'] }), 1)
  t.equal(await found({ person: ['Anna Keller'] }), 1)
  t.equal(await found({ q: 'harbor OR harbour' }), 1)
  t.equal(
    await found({ publishedFrom: '2024-04-20', publishedTo: '2024-04-20' }),
    1,
    'the day in the zone of publication',
  )
  t.equal(await found({ language: ['fr'] }), 0)

  t.same(words(await store.quotations.list({ person: ['Anna Keller'], type: ['direct'] }, all)), [planned])
  t.same(words(await store.quotations.list({ q: 'oslo', sourceKind: ['person'] }, all)), [planned])
  t.same(words(await store.quotations.list({ publishedFrom: '2024-05-01' }, all)), [])

  const names = async (filters: object): Promise<(string | undefined)[]> =>
    itemsOf(await store.experts.list(filters, all)).map(({ name }) => name)
  t.same(await names({ q: 'keler' }), ['Anna Keller'], 'a slip of the pen')
  t.same(await names({ q: 'kell' }), ['Anna Keller'], 'a part')
  t.same(await names({ affiliation: 'vistula' }), ['Anna Keller'])
  t.same(await names({ official: true }), [], 'who is only spoken of is no expert')
  t.same(await names({ q: '%' }), ['Anna Keller'], 'a wildcard is nothing but a mark')

  t.equal((await store.visits.list({ country: ['PT'], from: '2024-05-31' }, all)).total, 1)
  t.equal(
    (await store.visits.list({ person: ['Mira Solano'], status: ['planned'], agreement: ['single'] }, all))
      .total,
    1,
  )
  t.equal((await store.visits.list({ from: '2024-06-01' }, all)).total, 0)
  t.equal((await store.treaties.list({ country: ['PT'], q: 'harbor' }, all)).total, 1)
  t.equal((await store.treaties.list({ year: 1900 }, all)).total, 0)
  t.equal((await store.sources.list({ q: 'north' }, all)).total, 1)
  t.equal((await store.sources.list({ q: 'south' }, all)).total, 0)

  const written = { source: ['Northern Post'], language: ['en'], publishedTo: '2024-04-20', article: [id] }
  for (const noun of ['quotations', 'experts', 'visits', 'treaties'] as const) {
    t.equal((await store[noun].list(written, all)).total, 1, noun)
    for (const other of [
      { source: ['Southern Post'] },
      { language: ['fr'] },
      { publishedFrom: '2024-04-21' },
    ])
      t.equal(
        (await store[noun].list({ ...written, ...other }, all)).total,
        0,
        `${noun} ${Object.keys(other).join()}`,
      )
  }
  // Of one and the same claim: the visit is Anna Keller's to tell, and likely; the clause is the author's.
  const ofClaims = [
    ['articles', { status: ['planned'], likelihood: ['likely'] }, 1],
    ['articles', { status: ['existing'], likelihood: ['likely'] }, 0],
    ['articles', { type: ['meeting', 'visit'] }, 2],
    ['articles', { treaty: ['harbour pact'], obligation: ['consultation'], country: ['NO'] }, 1],
    ['articles', { from: '2024-05-31', to: '2024-06-30', language: ['en'], publishedTo: '2024-05-01' }, 1],
    ['quotations', { status: ['planned'], from: '2024-05-31', sourceKind: ['person'] }, 1],
    ['quotations', { type: ['direct'], country: ['NO'] }, 1],
    ['quotations', { country: ['KP'] }, 0],
    ['quotations', { treaty: ['harbour pact'] }, 0],
    ['experts', { likelihood: ['likely'], type: ['visit'], source: ['Northern Post'] }, 1],
    ['experts', { likelihood: ['likely'], source: ['Southern Post'] }, 0],
    ['experts', { obligation: ['consultation'] }, 0],
    ['experts', { person: ['Keller'], organization: ['vistula institute'] }, 1],
    ['experts', { organization: ['Harbour Institute'] }, 0],
    ['visits', { likelihood: ['likely'], sourceKind: ['person'], status: ['planned'] }, 1],
    ['visits', { likelihood: ['unlikely'] }, 0],
    ['visits', { likelihood: ['likely'], asOf: '2024-04-21T00:00Z' }, 1],
    ['treaties', { status: ['existing'], obligation: ['consultation'], source: ['Northern Post'] }, 1],
    ['treaties', { person: ['Anna Keller'] }, 0],
    ['affiliations', { country: ['NO'] }, 0],
  ] as const
  for (const [noun, filters, total] of ofClaims) {
    const page: Page = await store[noun].list(filters as object, all)
    t.equal(page.total, total, `${noun} ${JSON.stringify(filters)}`)
    t.equal(itemsOf(page).length, total)
  }
  const searched = async (filters: object) => {
    const types = ['article', 'quotation', 'expert', 'claim'] as const
    const found = await store.search.find({ q: 'oslo or keller', type: types, ...filters }, all)
    return found.hits.map(({ type }) => type).sort()
  }
  t.same(await searched({}), ['article', 'claim', 'expert', 'quotation'])
  t.same(await searched({ status: ['planned'], likelihood: ['likely'], from: '2024-05-31' }), [
    'article',
    'claim',
    'expert',
    'quotation',
  ])
  t.same(await searched({ sourceKind: ['author'] }), ['article'], 'in which the author says something')
  t.same(await searched({ person: ['Mira Solano'] }), ['claim'], 'who is quoted nowhere')

  t.equal((await store.visits.list({ q: 'SOLANO' }, all)).total, 1)
  t.equal((await store.visits.list({ q: 'osl' }, all)).total, 1)
  t.equal((await store.visits.list({ q: 'lisbon' }, all)).total, 0)
  t.equal((await store.experts.list({ country: ['PT'] }, all)).total, 0)
})
