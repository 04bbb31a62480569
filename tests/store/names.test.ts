/** People by parts of their names, and people of whom only such a part is known. */
import { t as file, test } from 'tap'
import { openTestStore } from '../db.ts'
import { at, days, expert, findings, person, quotation, report, visit } from './made-up.ts'

const { store } = await openTestStore(file)
const all = { limit: 100, after: null, total: false }

interface Item {
  name?: string
  visitor?: string
  text?: string
  evidence?: { text: string }
}
const shown = async (page: Promise<{ json: string }>): Promise<unknown[]> =>
  (JSON.parse((await page).json) as Item[])
    .map(({ name, visitor, text, evidence }) => name ?? visitor ?? text ?? evidence?.text)
    .sort()

/** "Mira Solano will fly to Oslo on May 3, she said." */
async function tell(name: string, day: string): Promise<string> {
  const text = `${name} will fly to Oslo on ${day}, said ${name}.`
  const words = `${name} will fly to Oslo on ${day}`
  const who = { words: name, names: [name] }
  const stated = { role: 'president', country: 'PT', official: true }
  const saved = await store.articles.save(
    report({ text, publishedAt: day }),
    findings({
      people: [person(text, name, stated)],
      experts: [expert(text, name)],
      quotations: [quotation(text, words, who)],
      claims: [
        visit(text, {
          status: 'planned',
          visitor: name,
          date: days(text, day, day, day),
          assertedBy: { kind: 'person', names: [name], mention: at(text, name) },
        }),
      ],
    }),
  )
  return saved.id
}

await tell('Mira Solano', '2024-05-03')
await tell('Inês Solano Prado', '2024-06-03')
await tell('Ada Solanova', '2024-07-03')
const surname = await tell('Solano', '2024-08-03')
await tell('Solano', '2024-08-04')

test('who is named by one word only has no profile, and no id', async (t) => {
  t.strictSame(await shown(store.experts.list({}, all)), ['Ada Solanova', 'Inês Solano Prado', 'Mira Solano'])
  t.equal((await store.counts()).experts, 3)
  const article = JSON.parse((await store.articles.get(surname)) ?? '') as object
  t.match(article, {
    counts: { experts: 1 },
    experts: [{ name: 'Solano', personId: null }],
    quotations: [{ speaker: { text: 'Solano', name: 'Solano', personId: null, personIds: [] } }],
  })
})

test('and yet two articles that say the same of him speak of one trip', async (t) => {
  const visits = await store.visits.list({ from: '2024-08-01', to: '2024-08-31' }, all)
  t.match(
    JSON.parse(visits.json),
    [{ visitor: 'Solano', agreement: 'agree', from: '2024-08-04', counts: { articles: 2 } }],
    'whose last word on his own trip counts',
  )
})

test('a part of a name finds everyone who bears it', async (t) => {
  const named = (name: string) => ({ person: [name] })
  t.strictSame(await shown(store.visits.list(named('solano'), all)), [
    'Inês Solano Prado',
    'Mira Solano',
    'Solano',
  ])
  t.strictSame(await shown(store.visits.list(named('INES prado'), all)), ['Inês Solano Prado'])
  t.strictSame(await shown(store.visits.list(named('Sol'), all)), [], 'but not a part of a word')
  t.strictSame(await shown(store.visits.list(named('prado ines'), all)), [], 'nor words in another order')
  t.strictSame(await shown(store.visits.list({ person: ['Nobody', 'Ada'] }, all)), ['Ada Solanova'])
  t.strictSame(await shown(store.visits.list(named('.*'), all)), [], 'a name is no pattern')
  for (const list of [store.articles, store.quotations, store.claims])
    t.equal((await list.list(named('Solano'), { ...all, total: true })).total, 4)
})

test('a name is found however it is written out in Latin letters', async (t) => {
  const spellings = {
    'Jens Sørensen': ['Soerensen', 'sorensen'],
    'Jürgen Größer': ['Groesser', 'Juergen Grosser'],
    'Aleksandr Gorbachyov': ['Gorbatschow', 'Gorbachov', 'Alexandr Gorbachev'],
    'Mohammed al-Jubeir': ['Muhammad al-Jubair', 'Mohamed Aljubeir'],
    'Seo Min-woo': ['Suh Minwoo', 'Seo Minwoo'],
    'Stepan Voltsin': ['Voltzin', 'Stepan Voltzin'],
    'Yegor Drushchov': ['Druschov', 'Drushchev'],
  }
  for (const name of Object.keys(spellings)) await tell(name, '2024-09-03')
  for (const [name, others] of Object.entries(spellings))
    for (const q of others) {
      t.strictSame(await shown(store.experts.list({ q }, all)), [name], q)
      const found = await store.search.find({ q, type: ['expert'] }, all)
      t.match(found.hits, [{ item: { name } }], q)
    }
  t.strictSame(
    await shown(store.experts.list({ q: 'Solana Marko' }, all)),
    [],
    'one consonant more is another name',
  )
})

test('who fits a name best goes first', async (t) => {
  for (const name of ['Okan Bar', 'Okan Barlow', 'Ruth Okan Bar', 'Obarin Okano', 'Tekokan Barz'])
    await tell(name, '2024-10-03')
  await tell('Ruth Okan Bar', '2024-10-04')
  const ranked = async (q: string, sort?: string) => {
    const { json } = await store.experts.list({ q }, { ...all, sort })
    return (JSON.parse(json) as Item[]).map(({ name }) => name)
  }
  t.strictSame((await ranked('Okan Bar')).slice(0, 3), ['Okan Bar', 'Ruth Okan Bar', 'Okan Barlow'])
  t.equal((await ranked('Bar Okan'))[0], 'Okan Bar', 'in either order')
  t.equal((await ranked('bar'))[0], 'Ruth Okan Bar', 'who is quoted more goes before others who bear it')
  t.strictSame(await ranked('kan'), [], 'not what only stands within a word')
  const byName = await ranked('Okan Bar', 'name')
  t.strictSame(byName, [...byName].sort(), 'unless another order is asked for')
  const pages: unknown[] = []
  for (let after: readonly [string | null, string] | null = null; ;) {
    const { json, next } = await store.experts.list({ q: 'Okan Bar' }, { ...all, limit: 1, after })
    pages.push(...(JSON.parse(json) as Item[]).map(({ name }) => name))
    if (!next) break
    after = next
  }
  t.strictSame(pages, await ranked('Okan Bar'), 'page by page, too')
  const { hits } = await store.search.find({ q: 'Okan Bar', type: ['expert'] }, { ...all, sort: 'relevance' })
  t.match(hits[0], { item: { name: 'Okan Bar' } })
})
