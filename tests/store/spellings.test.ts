/** Who searches for a name by one spelling finds what has it in another. */
import { t as file, test } from 'tap'
import { openTestStore } from '../db.ts'
import { expert, findings, person, report } from './made-up.ts'

const { store } = await openTestStore(file)
const all = { limit: 100, after: null, total: false }

const tell = async (title: string, text: string, names: string[] = [], language = 'en') => {
  const people = names.map((name) => person(text, name, { country: 'UA', official: true, role: 'president' }))
  const experts = names.map((name) => expert(text, name))
  await store.articles.save(report({ title, text, language }), findings({ people, experts }))
}
const search = (q: string) => store.search.find({ q, type: ['article'] }, all)
const titles = async (q: string): Promise<unknown[]> => {
  const searched = (await search(q)).hits.map(({ item }) => item['title'])
  const listed = (JSON.parse((await store.articles.list({ q }, all)).json) as { title: string }[]).map(
    ({ title }) => title,
  )
  if (listed.join() !== searched.join())
    throw new Error(`${listed.join()} in the list, ${searched.join()} in the search`)
  return listed.sort()
}

await tell('y', 'Volodymyr Barensky spoke in Kiev of grain.', ['Volodymyr Barensky'])
await tell('yy', 'Volodymyr Barenskyy flew home to Kyiv.', ['Volodymyr Barenskyy'])
await tell('e', 'Ali Hamenei gave a sermon.', ['Ali Hamenei'])
await tell('o', 'Ruhollah Homeini is remembered.', ['Ruhollah Homeini'])

test('endings of a romanisation', async (t) => {
  for (const q of ['Barensky', 'Barenskyy', 'Barenskiy', "Barensky's", 'barenskii'])
    t.strictSame(await titles(q), ['y', 'yy'], q)
  t.strictSame((await search('Barensky grain')).spellings, { barensky: ['barenskyy'] })
  t.strictSame(await titles('Barenskyy grain'), ['y'])
  t.strictSame(await titles('Barenskyy -grain'), ['yy'])
  t.strictSame(await titles('grain or Barensky'), ['y', 'yy'])
  t.strictSame(await titles('-Barensky sermon'), ['e'])
})

test('a spelling that nobody bears', async (t) => {
  await tell('ts', 'Stepan Voltsin spoke of oats.', ['Stepan Voltsin'])
  t.strictSame(await titles('Voltzin'), ['ts'])
  t.strictSame((await search('Voltzin')).spellings, { voltzin: ['voltsin'] })
})

test('a slip that sounds otherwise', async (t) => {
  await tell('lind', 'Ingrid Haldstrom spoke of rails.', ['Ingrid Haldstrom'])
  await tell('holm', 'Haldstroms are boats, and no strom.')
  t.strictSame(await titles('Haldstromd rails'), ['lind'])
  t.strictSame((await search('Haldstromd')).spellings, { haldstromd: ['haldstrom'] })
  t.strictSame((await search('Haldstroms')).spellings, {}, 'it is printed')
  t.strictSame((await search('Halstead')).spellings, {}, 'too far')
})

test('in quotation marks a name is as it is typed', async (t) => {
  t.strictSame(await titles('"Barensky"'), ['y'])
  t.strictSame(await titles('"Volodymyr Barenskyy"'), ['yy'])
  t.strictSame(await titles('“Barensky” Kyiv'), ['y'], 'what stands beside it is not')
  t.strictSame((await search('"Kiev"')).spellings, {})
})

test('names that sound alike are not one for that', async (t) => {
  t.strictSame(await titles('Hamenei'), ['e'])
  t.strictSame(await titles('Homeini'), ['o'])
})

test('but what nobody has printed is the likest of them', async (t) => {
  t.strictSame(await titles('Homeiny'), ['o'])
  t.strictSame((await search('Homeiny')).spellings, { homeiny: ['homeini'] })
  await tell('word', 'Koller kept a collar in the cellar.', ['Koller'])
  t.strictSame(await titles('cellar'), ['word'])
  t.strictSame((await search('cellar')).spellings, {}, 'a word that is printed is that word')
})

test('one person known by both', async (t) => {
  await tell('cho', 'Cho Min-jae briefed reporters.', ['Cho Min-jae'])
  await tell('chos', 'Cho Minjae left early.', ['Cho Minjae'])
  for (const q of ['Min-jae', 'Minjae']) t.strictSame(await titles(q), ['cho', 'chos'], q)
})

test('places by the names an atlas has', async (t) => {
  for (const q of ['Kiev', 'KYIV', 'kiev -sermon']) t.strictSame(await titles(q), ['y', 'yy'], q)
  await tell('coast', 'Cocoa from Côte d’Ivoire and the Czech Republic.')
  for (const q of ['Ivory Coast', 'Côte d’Ivoire', 'cote d’ivoire', 'Czechia cocoa', 'Ivory Coast cocoa'])
    t.strictSame(await titles(q), ['coast'], q)
  t.strictSame(await titles('"Ivory Coast"'), [])
})

test('in the language of the article', async (t) => {
  await tell('fr', 'Le président s’est rendu à Kyiv hier.', [], 'fr')
  t.strictSame(await titles('Kiev'), ['fr', 'y', 'yy'])
  t.strictSame(await titles('"Kiev"'), ['y'])
})
