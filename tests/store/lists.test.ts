import { test } from 'tap'
import type { Key, Page } from '../../src/store/query.ts'
import { openTestStore } from '../db.ts'
import { days, expert, findings, person, quotation, report, visit } from './made-up.ts'

interface Item {
  id: string
  title?: string
  text?: string
  evidence?: { text: string }
  name?: string
}

const all = { limit: 100, after: null, total: true }
const itemsOf = (page: Page): Item[] => JSON.parse(page.json) as Item[]

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
  t.match(itemsOf(await store.sources.list({}, all)), [{ lastPublishedAt: '2024-05-02' }])
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
