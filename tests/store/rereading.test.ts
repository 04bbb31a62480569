import { test } from 'tap'
import type { Found } from '../../src/extract/detector.ts'
import { openTestStore } from '../db.ts'
import { at, claim, expert, findings, person, quotation, report, treaty } from './made-up.ts'

const text = 'Talks will likely fail, Anna Keller of the Harbour School said. She wants a new Harbour Pact.'
const other = 'Ana Keller said no.'

/** What the engine finds: one version sees less than the next. */
const read = (words: string, role: string | null): Found =>
  findings({
    people: [person(text, 'Anna Keller', { role, affiliation: role && 'Harbour School' })],
    experts: [expert(text, 'Anna Keller', { role, affiliation: role && 'Harbour School' })],
    quotations: [quotation(text, words, { words: 'Anna Keller', names: ['Anna Keller'] })],
    treaties: role ? [treaty(text, 'Harbour Pact')] : [],
    claims: [
      claim(text, words, {
        type: 'forecast',
        proposition: at(text, 'Talks will likely fail'),
        likelihood: { band: 'likely', hedge: at(text, 'likely') },
        assertedBy: { kind: 'person', names: ['Anna Keller'], mention: at(text, 'Anna Keller') },
      }),
    ],
  })

const before = read('Talks will likely fail, Anna Keller', null)
const after = read('Talks will likely fail', 'fellow')

test('an article is read anew by a later engine, and what editors said stays', async (t) => {
  const { store, database } = await openTestStore(t)
  const first = { limit: 10, after: null, total: false }
  const list = async <T>(noun: 'experts' | 'forecasts' | 'treaties') =>
    JSON.parse((await store[noun].list({}, first)).json) as T[]
  const { id } = await store.articles.save(report({ text, publishedAt: '2024-05-01' }), before)
  await store.articles.save(
    report({ text: other }),
    findings({ people: [person(other, 'Ana Keller')], experts: [expert(other, 'Ana Keller')] }),
  )
  const [anna, ana] = await list<{ id: string; name: string }>('experts')
  await store.experts.merge(anna?.id ?? '', ana?.id ?? '')
  const [forecast] = await list<{ id: string }>('forecasts')
  await store.forecasts.resolve(forecast?.id ?? '', { outcome: 'true', note: 'They failed.' })

  t.equal(await store.rereading.takeDue('2'), true)
  t.equal(await store.rereading.takeDue('2'), false, 'once')
  const asBefore = (article: { text: string }): Promise<Found> =>
    Promise.resolve(
      article.text === text
        ? after
        : findings({ people: [person(other, 'Ana Keller')], experts: [expert(other, 'Ana Keller')] }),
    )
  t.strictSame(await store.rereading.rereadNext('2', asBefore), { read: 2, changed: 1 })
  t.equal(await store.rereading.rereadNext('2', asBefore), null, 'none are left')

  t.match(await list('forecasts'), [
    { evidence: { text: 'Talks will likely fail' }, resolution: { outcome: 'true', note: 'They failed.' } },
  ])
  t.match(await list('experts'), [{ counts: { articles: 2 }, role: 'fellow', affiliation: 'Harbour School' }])
  t.match(await list('treaties'), [{ label: 'Harbour Pact', counts: { articles: 1 } }])
  t.match(JSON.parse((await store.articles.rereadings(id)) ?? ''), [
    {
      engine: '2',
      revision: 1,
      changes: {
        claims: { changed: [{ fields: ['evidence'] }] },
        quotations: { changed: [{ fields: ['text'] }] },
      },
    },
  ])
  t.match(JSON.parse((await store.articles.get(id)) ?? ''), {
    revision: 1,
    quotations: [{ text: 'Talks will likely fail' }],
  })
  const { rows } = await database.pool.query<{ engine: string }>('SELECT engine FROM articles')
  t.strictSame(
    rows.map(({ engine }) => engine),
    ['2', '2'],
  )
  await store.articles.save(report({ text: 'It rained.' }), findings())
  await store.rereading.takeDue('3')
  t.match(await store.rereading.rereadNext('3', () => Promise.resolve(findings())), { read: 3 })
})

test('what is revised meanwhile is left alone', async (t) => {
  const { store } = await openTestStore(t)
  const url = 'https://news.example/talks'
  const { id } = await store.articles.save(report({ text, url }), before)
  await store.rereading.takeDue('2')
  const revised = async () => {
    await store.articles.save(report({ text: `${text} It rained.`, url }), before)
    return after
  }
  t.strictSame(await store.rereading.rereadNext('2', revised), { read: 1, changed: 0 })
  t.match(JSON.parse((await store.articles.get(id)) ?? ''), { revision: 2, experts: [{ role: null }] })
  t.equal(await store.articles.rereadings('x'), null)
})

test('what is named otherwise by a later engine stays the treaty that an editor said it is', async (t) => {
  const { store } = await openTestStore(t)
  const list = async () =>
    JSON.parse((await store.treaties.list({}, { limit: 10, after: null, total: false })).json) as {
      id: string
      label: string
      counts: { articles: number }
    }[]
  const [ours, theirs] = ['A new Harbour Pact was told of.', 'The Bay Accord was told of.'] as const
  const readBy = (label: string) => findings({ treaties: [treaty(ours, label)] })
  await store.articles.save(report({ text: ours }), readBy('Harbour Pact'))
  await store.articles.save(report({ text: theirs }), findings({ treaties: [treaty(theirs, 'Bay Accord')] }))
  const [accord, pact] = await list()
  await store.treaties.merge(accord?.id ?? '', pact?.id ?? '')
  t.match(await list(), [{ id: accord?.id, counts: { articles: 2 } }])
  await store.rereading.takeDue('2')
  await store.rereading.rereadNext('2', ({ text }) =>
    Promise.resolve(
      text === ours ? readBy('new Harbour Pact') : findings({ treaties: [treaty(theirs, 'Bay Accord')] }),
    ),
  )
  const [one, ...others] = await list()
  t.match(one, { id: accord?.id, counts: { articles: 2 } })
  t.strictSame(others, [])
})
