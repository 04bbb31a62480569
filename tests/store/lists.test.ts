import { test } from 'tap'
import type { Key, Page } from '../../src/store/query.ts'
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

test('where an article gives only its day, the day is what is shown', async (t) => {
  const { store } = await openTestStore(t)
  const tell = async (title: string, publishedAt: string | null) => {
    const text = `${title}: Anna Keller said no.`
    const { id } = await store.articles.save(
      report({ text, title, publishedAt, modifiedAt: publishedAt, source: 'Northern Post' }),
      findings({
        people: [person(text, 'Anna Keller')],
        experts: [expert(text, 'Anna Keller')],
        quotations: [quotation(text, 'no', { words: 'Anna Keller', names: ['Anna Keller'] })],
      }),
    )
    return JSON.parse((await store.articles.get(id)) ?? '') as object
  }
  await tell('Morning', '2024-05-01T09:00:00+02:00')
  const shown = { publishedAt: '2024-05-02', publishedOn: '2024-05-02', modifiedAt: '2024-05-02' }
  t.match(await tell('A day', '2024-05-02'), shown)
  t.match(await tell('Whenever', null), { publishedAt: null, publishedOn: null, modifiedAt: null })
  t.match(itemsOf(await store.experts.list({}, all)), [{ lastQuotedAt: '2024-05-02' }])
  t.match(itemsOf(await store.sources.list(all)), [{ lastPublishedAt: '2024-05-02' }])
  t.strictSame(
    itemsOf(await store.articles.list({ publishedTo: '2024-05-31' }, all)).map(({ title }) => title),
    ['A day', 'Morning'],
    'a day sorts as its beginning',
  )
})

test('pages hold every item once, in order, at any size', async (t) => {
  const { store } = await openTestStore(t)
  for (let n = 0; n < 7; n++) {
    const text = `Report ${n}: the envoy will come.`
    // Two share a day, one has none: ids decide then, and what is undated comes last.
    const day = n === 6 ? null : `2024-05-0${1 + (n >> 1)}`
    await store.articles.save(
      report({ text, title: `Report ${n}`, publishedAt: day ?? null }),
      findings({
        quotations: [quotation(text, 'the envoy will come')],
        claims: [visit(text, { status: 'planned', date: day ? days(text, 'will come', day, day) : null })],
      }),
    )
  }
  for (const [name, list] of Object.entries({
    articles: (after: Key | null, limit: number) => store.articles.list({}, { limit, after, total: false }),
    quotations: (after: Key | null, limit: number) =>
      store.quotations.list({}, { limit, after, total: false }),
    claims: (after: Key | null, limit: number) => store.claims.list({}, { limit, after, total: false }),
    visits: (after: Key | null, limit: number) => store.visits.list({}, { limit, after, total: false }),
  })) {
    const whole = itemsOf(await list(null, 100)).map(({ id }) => id)
    for (const limit of [1, 2, 3, 7]) {
      const seen: string[] = []
      let after: Key | null = null
      do {
        const page: Page = await list(after, limit)
        t.ok(itemsOf(page).length <= limit)
        seen.push(...itemsOf(page).map(({ id }) => id))
        after = page.next
      } while (after)
      t.same(seen, whole, `${name}, ${limit} a page`)
    }
  }
  const claims = await store.claims.list({}, { ...all, limit: 3 })
  t.equal(claims.total, 7)
  t.equal(itemsOf(claims).length, 3)
})

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
  t.equal((await store.sources.list(all)).total, 1)
})
