/** Articles are searched by the stems of their own language. */
import { t as file, test } from 'tap'
import { openTestStore } from '../db.ts'
import { findings, report } from './made-up.ts'

const { store } = await openTestStore(file)
const all = { limit: 100, after: null, total: false }

const titles = async (q: string): Promise<unknown[]> => {
  const page = await store.articles.list({ q }, all)
  const found = await store.search.find({ q, type: ['article'] }, all)
  const searched = found.hits.map(({ item }) => item['title'])
  const listed = (JSON.parse(page.json) as { title: string }[]).map(({ title }) => title)
  if (listed.join() !== searched.join())
    throw new Error(`${listed.join()} in the list, ${searched.join()} in the search`)
  return listed.sort()
}
const tell = (title: string, language: string, text: string) =>
  store.articles.save(report({ title, language, text }), findings({}))

await tell('English', 'en', 'The talks and negotiations over horses and the treaties went on.')

test('where all is in English, as English', async (t) => {
  t.strictSame(await titles('treaty'), ['English'])
  t.strictSame(await titles('the'), [], 'a stop word finds nothing')
})

test('words are found whatever stands beside them', async (t) => {
  await tell(
    'Marks',
    'en',
    '“Maritime security,” he said—“ferry–harbour” … ‘Peace’ (“pax”); Tuvalu’s «envoy» paid 5€, we don’t know 和平。',
  )
  for (const q of [
    'maritime',
    'security',
    'ferry',
    'harbour',
    'peace',
    'pax',
    'tuvalu',
    'envoy',
    '和平',
    'said',
    "don't know",
    'don’t know',
  ])
    t.ok((await titles(q)).includes('Marks'), q)
  for (const q of ['“maritime security”', '"maritime security"', '«ferry harbour»', 'peace -zeppelin'])
    t.strictSame(await titles(q), ['Marks'], q)
  t.strictSame(await titles('“security maritime”'), [])
})

test('each language has its stems, also in what is left out', async (t) => {
  await tell('French', 'fr', 'Les chevaux diplomatiques ont galopé ; les négociations continuent.')
  await tell('German', 'de', 'Die Verhandlungen über die Verträge wurden fortgesetzt.')
  await tell('Russian', 'ru', 'Переговоры о договорах продолжаются, заявил министр.')
  await tell('Unknown', 'xx', 'The horses galloped.')
  for (const [q, expected] of [
    ['cheval', ['French']],
    ['chevaux', ['French']],
    ['galoper', ['French']],
    ['negocier', ['French']],
    ['Verhandlung', ['German']],
    ['Vertrag', ['German']],
    ['договор', ['Russian']],
    ['министра', ['Russian']],
    ['horse', ['English', 'Unknown']],
    ['negotiation', ['English']],
    ['talk -negotiating', []],
    ['Verhandlung or horse', ['English', 'German', 'Unknown']],
    ['"négociations continuent"', ['French']],
    ['-horse', ['French', 'German', 'Marks', 'Russian']],
    ['the', []],
    ['die', []],
    ["=fr '=fr' | x", []],
    ['Hawaiʻi', []],
  ] as const)
    t.strictSame(await titles(q), expected, q)
  const marked = await store.search.lexemesOf(['Verhandlungen'])
  t.ok(marked.get('Verhandlungen')?.includes('verhandl'))
})

test('accents tell endings, and need not be written', async (t) => {
  await tell(
    'Spanish',
    'es',
    'La negociación más larga; “ʻOkina ŉ”, dijo. El camión del Ministerio de Defensa partió.',
  )
  await tell('Spanish plural', 'es', 'Las negociaciones con la nacion vecina.')
  await tell('Portuguese', 'pt', 'A negociação e as cooperações do governo.')
  await tell('Russian of Russia', 'ru', 'Российский посол и новый договор.')
  for (const [q, expected] of [
    ['negociación', ['Spanish', 'Spanish plural']],
    ['negociaciones', ['Spanish', 'Spanish plural']],
    ['negociacion', ['Spanish']],
    ['NEGOCIACIÓN', ['Spanish', 'Spanish plural']],
    ['nación', ['Spanish plural']],
    ['"negociación más larga"', ['Spanish']],
    ['camiones', ['Spanish']],
    ['negociações', ['Portuguese']],
    ['negociacao', ['Portuguese']],
    ['cooperação', ['Portuguese']],
    ['российская', ['Russian of Russia']],
    ['российские договоры', ['Russian of Russia']],
    ['новая', ['Russian of Russia']],
    ['negociación -camión', ['Spanish plural']],
    ['negociaciones -negociacion', ['Spanish plural']],
    ['ʻokina', ['Spanish']],
    ['ŉ', ['Spanish']],
    ['новый РОССИЙСКИЙ', ['Russian of Russia']],
  ] as const)
    t.strictSame(await titles(q), expected, q)
})

test('apostrophes and hyphens of print are those of a keyboard', async (t) => {
  await tell('Print', 'en', 'Keith O’Brien flew from Côte d’Ivoire to see Min‑jae of the Qur’an school.')
  await tell('Keyboard', 'en', "Keith O'Brien flew from Côte d'Ivoire to see Min-jae of the Qur'an school.")
  for (const q of [
    "O'Brien",
    'O’Brien',
    '"Keith O’Brien"',
    '"Keith O\'Brien flew"',
    "Qur'an",
    'Min-jae',
    'Min‑jae',
  ])
    t.strictSame(await titles(q), ['Keyboard', 'Print'], q)
})
