import { test, type Test } from 'tap'
import type { Store } from '../../src/store/store.ts'
import { openTestStore } from '../db.ts'
import { findings, person, quotation, report, treaty, visit } from './made-up.ts'
import { other, wire, WIRE } from './wire.ts'

const first = { limit: 100, after: null, total: true }
const half = WIRE.slice(0, 3).join('\n')
const headed = `Minister flies north\n${half}`

async function openGroup(t: Test) {
  const { store } = await openTestStore(t)
  return {
    store,
    save: async (text: string, fields: Partial<Parameters<typeof report>[0]> = {}) =>
      (await store.articles.save(report({ text, publishedAt: '2024-04-29', ...fields }), findings())).id,
    originalOf: async (id: string) =>
      (JSON.parse((await store.articles.get(id)) ?? '') as { duplicateOf: string | null }).duplicateOf,
  }
}

test('copies are grouped around the fullest text', async (t) => {
  const { store, save, originalOf } = await openGroup(t)
  const [original, cut, elsewhere] = [await save(wire), await save(half), await save(other)]
  t.equal(await originalOf(original), null)
  t.equal(await originalOf(cut), original)
  t.equal(await originalOf(elsewhere), null, 'another report on the same event')

  t.equal((await store.articles.list({}, first)).total, 3)
  const shown = await store.articles.list({ duplicates: 'hide' }, first)
  t.equal(shown.total, 2)
  t.notOk((JSON.parse(shown.json) as { id: string }[]).some(({ id }) => id === cut))
  const copies = await store.articles.list({ duplicateOf: [original] }, first)
  t.equal(copies.total, 1)
  t.match(copies.json, cut)
})

test('a fuller text takes the place of the original, in whatever order they come', async (t) => {
  const texts = [half, headed, wire, wire.replace('two days', 'ten days')]
  const fullestOf = async (order: string[]) => {
    const { save, originalOf } = await openGroup(t)
    const textOf = new Map<string, string>()
    for (const text of order) textOf.set(await save(text), text)
    const originals = await Promise.all([...textOf.keys()].map(async (id) => (await originalOf(id)) ?? id))
    t.equal(new Set(originals).size, 1)
    return textOf.get(originals[0] ?? '')
  }
  const fullest = await fullestOf(texts)
  t.match(fullest, /days/, 'one of the two that are as long')
  for (const order of [texts.toReversed(), [...texts.slice(2), ...texts.slice(0, 2)]])
    t.equal(await fullestOf(order), fullest)
})

test('a revision that leaves a copy the fuller text is its copy from then on', async (t) => {
  const { save, originalOf } = await openGroup(t)
  const url = 'https://news.example/cut'
  const [original, headline] = [await save(wire, { url }), await save(headed)]
  await save(half, { url })
  t.strictSame([await originalOf(original), await originalOf(headline)], [headline, null])
})

test('what is printed again months later is not a copy, unless its day is not known', async (t) => {
  const { save, originalOf } = await openGroup(t)
  const original = await save(wire)
  t.equal(await originalOf(await save(half, { publishedAt: '2024-08-01' })), null)
  t.equal(await originalOf(await save(headed, { publishedAt: null })), original)
})

test('a group outlives its original', async (t) => {
  const { store, save, originalOf } = await openGroup(t)
  const [original, cut, headline] = [await save(wire), await save(half), await save(headed)]
  await store.articles.retract(original)
  t.equal(await originalOf(headline), null, 'the fullest of those that are left')
  t.equal(await originalOf(cut), headline)
})

test('a new revision stays in its group as long as its text is like the others', async (t) => {
  const { save, originalOf } = await openGroup(t)
  const url = 'https://news.example/cod'
  const [original, cut] = [await save(wire, { url }), await save(half)]
  t.equal(await save(wire.replace('two days', 'three days'), { url }), original)
  t.equal(await originalOf(cut), original, 'a correction changes nothing')
  await save(other, { url })
  t.equal(await originalOf(original), null)
  t.equal(await originalOf(cut), null, 'another story at that address leaves the copy to itself')
})

test('copies that are stored together, or at once, are grouped too', async (t) => {
  const { store, save, originalOf } = await openGroup(t)
  const origin = { apiKeyId: null, requestId: null }
  const entries = [half, wire, headed].map((text) => ({
    article: report({ text }),
    found: findings(),
    origin,
  }))
  const ids = (await store.articles.saveAll(entries)).map((one) =>
    one.status === 'fulfilled' ? one.value.id : '',
  )
  const whole = ids[1] ?? ''
  t.strictSame(await Promise.all(ids.map(originalOf)), [whole, null, whole])

  const news = `${other} That is all.`
  const atOnce = await Promise.all([news, `${news} For now.`, `${news} For today.`].map((text) => save(text)))
  t.equal((await Promise.all(atOnce.map(originalOf))).filter((id) => id === null).length, 1)
})

test('a treaty that has no name is listed once, whatever copies there are', async (t) => {
  const { store } = await openTestStore(t)
  const storePact = (text: string) =>
    store.articles.save(
      report({ text, publishedAt: '2024-04-29' }),
      findings({ treaties: [treaty(text, 'pact')] }),
    )
  const listed = async (asOf?: string) => (await store.treaties.list({ asOf }, first)).total
  const pact = `${wire} They signed a pact.`
  const { id } = await storePact(pact)
  await storePact(`${half} They signed a pact.`)
  t.equal(await listed(), 1)
  t.equal(await listed('2024-05-01T00:00:00Z'), 1)
  await store.articles.retract(id)
  t.equal(await listed(), 1, 'the copy speaks for itself then')
})

test('the claims and quotations of a copy can be left out, and a copy is no second source of a visit', async (t) => {
  const { store } = await openTestStore(t)
  const store1 = (text: string) => {
    const found = findings({
      people: [person(text, 'Mira Solano')],
      claims: [visit(text, { status: 'planned' })],
      quotations: [quotation(text, 'a joint text')],
    })
    return store.articles.save(report({ text, publishedAt: '2024-04-29' }), found)
  }
  await store1(wire)
  await store1(half)
  const totals = async (filters: Parameters<Store['claims']['list']>[0]) => [
    (await store.claims.list(filters, first)).total,
    (await store.quotations.list(filters, first)).total,
  ]
  t.strictSame(await totals({}), [2, 2])
  t.strictSame(await totals({ duplicates: 'hide' }), [1, 1])
  const facets = JSON.parse((await store.claimCounts.facets({ duplicates: 'hide' })).json) as {
    total: number
  }
  t.equal(facets.total, 1)
  const [listed] = JSON.parse((await store.visits.list({}, first)).json) as { id: string; counts: object }[]
  t.match(listed, { agreement: 'single', counts: { claims: 1, articles: 1 } })
  t.match(JSON.parse((await store.visits.get(listed?.id ?? '')) ?? ''), { counts: listed?.counts })
})

test('articles stored before copies were known are grouped later, some at a time', async (t) => {
  const { store, database } = await openTestStore(t)
  const texts = [half, wire, headed, other, ...Array.from({ length: 60 }, (_, n) => `Short note ${n}.`)]
  const ids: string[] = []
  for (const text of texts)
    ids.push((await store.articles.save(report({ text, publishedAt: '2024-04-29' }), findings())).id)
  await database.pool.query('UPDATE articles SET sketch = NULL, duplicate_of = NULL')
  t.equal((await store.articles.list({ duplicates: 'hide' }, first)).total, 64)

  const saved = await store.articles.save(
    report({ text: `${wire} And so on.`, publishedAt: '2024-04-30' }),
    findings(),
  )
  const done = [await store.articles.groupUngrouped(), await store.articles.groupUngrouped()]
  t.strictSame([...done, await store.articles.groupUngrouped()], [50, 14, 0])
  const { rows } = await database.pool.query<{ id: string; original: string | null }>(
    'SELECT id, duplicate_of AS original FROM articles',
  )
  const originalOf = (id: string | undefined) => rows.find((row) => row.id === id)?.original
  t.strictSame(ids.slice(0, 4).map(originalOf), [saved.id, saved.id, saved.id, null], 'with one stored since')
  t.equal((await store.articles.list({ duplicates: 'hide' }, first)).total, 62)
})

test('copies are known among thousands of texts that share a sentence', async (t) => {
  const { store, database } = await openTestStore(t)
  const save = async (text: string) =>
    (await store.articles.save(report({ text, publishedAt: '2024-04-29' }), findings())).id
  const original = await save(wire)
  await database.pool.query(`
    INSERT INTO articles (id, status, ingested_at, sorted_at, published_on, text, captions, text_sha256, sketch, countries)
    SELECT gen_random_uuid(), status, ingested_at, sorted_at, published_on, n::text, captions, sha256(n::text::bytea),
      sketch[1:1] || ARRAY(SELECT 1000000 * n + i FROM generate_series(1, 30) i), countries
    FROM articles, generate_series(1, 1200) n`)
  await database.pool.query('UPDATE articles SET title = title WHERE id = $1', [original]) // the last that is looked at
  const id = await save(`${wire}\nMore follows.`)
  const copy = JSON.parse((await store.articles.get(original)) ?? '') as { duplicateOf: string | null }
  t.equal(copy.duplicateOf, id)
})
