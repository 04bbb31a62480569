import { t as file, test } from 'tap'
import { openTestApp, text } from '../test-app.ts'

const { get, storeExample } = await openTestApp(file)
const article = await storeExample()

interface Hit {
  type: string
  item: { id: string; name?: string }
  snippets: {
    field: string
    start: number
    end: number
    text: string
    marked: string
    highlights: { start: number; end: number }[]
  }[]
}
interface Page {
  items: Hit[]
  nextCursor: string | null
  counts: Record<string, { value: number; relation: string }>
}

async function search(query: string): Promise<Page> {
  const answer = await get(`/v1/search?${query}`)
  if (answer.statusCode !== 200) throw new Error(answer.body)
  return answer.json<Page>()
}
const typesOf = ({ items }: Page) => items.map(({ type }) => type).sort()

test('words match in all their forms, and are marked where they stand', async (t) => {
  const found = await search('q=securities')
  t.strictSame(typesOf(found), ['article', 'quotation'], 'the stem is what counts')
  t.match(found.counts, {
    article: { value: 1, relation: 'exact' },
    claim: { value: 0 },
    expert: { value: 0 },
  })
  const hit = found.items.find(({ type }) => type === 'article')
  t.equal(hit?.item.id, article)
  const [snippet] = hit?.snippets ?? []
  t.match(snippet, { field: '/text', marked: /maritime <mark>security<\/mark>,”/ })
  t.equal(text.slice(snippet?.start, snippet?.end), snippet?.text)
  t.strictSame(
    snippet?.highlights.map(({ start, end }) => text.slice(start, end)),
    ['security'],
  )
})

test('quotes, minus and or', async (t) => {
  t.strictSame(typesOf(await search('q=%22maritime+security%22&type=article')), ['article'])
  t.strictSame(typesOf(await search('q=%22security+maritime%22')), [])
  t.strictSame(typesOf(await search('q=maritime+-security')), [])
  t.strictSame(typesOf(await search('q=zeppelin+or+maritime&type=quotation')), ['quotation'])
  const [hit] = (await search('q=consult+-zeppelin&type=claim')).items
  t.match(hit, {
    type: 'claim',
    snippets: [{ field: '/evidence/text', marked: /<mark>Consultation<\/mark>/ }],
  })
})

test('experts are found by name, with slips and in another spelling', async (t) => {
  for (const name of ['Ravi Menon', 'menon', 'Ravi Mennon', 'Rávi'])
    t.match(
      (await search(`type=expert&q=${encodeURIComponent(name)}`)).items,
      [{ item: { name: 'Ravi Menon' }, snippets: [{ field: '/name', marked: /<mark>/ }] }],
      name,
    )
  t.strictSame((await search('type=expert&q=Zyzzyx')).items, [])
})

test('the filters of the lists hold', async (t) => {
  const article = 'q=security&type=article'
  t.equal((await search(`${article}&source=The+Example+Courier&language=en`)).items.length, 1)
  t.strictSame(typesOf(await search('q=consult&type=claim&country=JP')), ['claim'])
  for (const filter of ['language=fr', 'country=KP', 'publishedFrom=2024-06-18'])
    t.strictSame(typesOf(await search(`q=security&${filter}`)), [], filter)
  t.strictSame(typesOf(await search('q=menon&type=expert&publishedTo=2024-06-17')), ['expert'])
})

test('pages go through everything once, in either order', async (t) => {
  for (let i = 0; i < 6; i++)
    await storeExample({
      url: `https://news.example/${i}`,
      text: `${text} Zeppelins ${'and more zeppelins '.repeat(i)}were seen.`,
      publishedAt: `2024-07-0${i + 1}`,
    })
  for (const sort of ['-publishedAt', 'relevance']) {
    const seen: string[] = []
    for (let cursor = ''; ;) {
      const page = await search(`q=zeppelin&sort=${sort}&limit=2${cursor}`)
      seen.push(...page.items.map(({ item }) => item.id))
      if (!page.nextCursor) break
      cursor = `&cursor=${page.nextCursor}`
    }
    t.equal(seen.length, 6, sort)
    t.equal(new Set(seen).size, 6, sort)
  }
})

interface Faceted extends Page {
  facets: Record<string, { value: string; count: number }[]> & { relation: string }
  included: Record<string, { id: string }[]>
  related: Record<string, Record<string, string[]>>
}
const total = ({ counts }: Page) => Object.values(counts).reduce((sum, { value }) => sum + value, 0)

test('facets say how many the filter of a value would leave', async (t) => {
  const filterOf = (facet: string, value: string) =>
    facet === 'month' ? `publishedFrom=${value}-01&publishedTo=${value}-28` : `${facet}=${value}`
  for (const query of [
    'q=zeppelin+or+security',
    'q=menon',
    'q=security&likelihood=likely',
    'q=consult&country=JP',
  ]) {
    const { facets, ...page } = (await search(`${query}&include=facets&limit=1`)) as Faceted
    t.equal(facets.relation, 'exact')
    t.equal(
      facets['type']?.reduce((sum, { count }) => sum + count, 0),
      total(page),
    )
    for (const [facet, values] of Object.entries(facets).filter(([name]) => name !== 'relation')) {
      if (facet === 'country' || facet === 'likelihood') if (query.includes(facet)) continue // the filter is given already
      for (const { value, count } of values as { value: string; count: number }[])
        t.equal(
          total(await search(`${query}&${filterOf(facet, value)}`)),
          count,
          `${query} ${facet} ${value}`,
        )
    }
  }
  const { facets } = (await search('q=zeppelin&type=article&include=facets')) as Faceted
  t.match(facets, {
    type: [{ value: 'article', count: 6 }],
    month: [{ value: '2024-07', count: 6 }],
    status: [
      { value: 'existing', count: 6 },
      { value: 'planned', count: 6 },
    ],
  })
  t.match(await search('q=consult&type=claim&include=facets'), {
    facets: { country: [{ value: 'AU' }, { value: 'JP' }], likelihood: [] },
  })
  const none = (await search('q=nothinglikethis&include=facets')) as Faceted
  t.strictSame(none.facets, {
    relation: 'exact',
    type: [],
    country: [],
    month: [],
    status: [],
    likelihood: [],
  })
  t.notOk('facets' in (await search('q=zeppelin')), 'only when they are asked for')
})

test('a search takes fields, and brings what its hits have to do with', async (t) => {
  const found = (await search(
    'q=consult&type=claim&limit=1&fields=id,evidence&include=articles,treaties,experts',
  )) as Faceted
  const [hit] = found.items
  t.strictSame(Object.keys(hit?.item ?? {}), ['id', 'evidence'])
  t.ok(hit?.snippets.length)
  t.match(found.included, {
    articles: [{ title: String }],
    treaties: [{ year: 1998 }],
    experts: [{ name: 'Ravi Menon' }],
  })
  t.strictSame(found.related[hit?.item.id ?? ''], {
    articles: found.included['articles']?.map(({ id }) => id),
    treaties: found.included['treaties']?.map(({ id }) => id),
    experts: found.included['experts']?.map(({ id }) => id),
  })
  t.equal((await get('/v1/search.csv?q=a')).statusCode, 404)
  t.match((await get('/v1/search?q=a&include=facet')).json(), {
    errors: [{ message: "unknown include 'facet', did you mean 'facets'?" }],
  })
})

test('what is asked wrongly is said', async (t) => {
  t.match((await get('/v1/search')).json(), { code: 'invalid-input', errors: [{ path: 'q' }] })
  t.match((await get('/v1/search?q=a&type=experts')).json(), {
    errors: [{ message: "unknown type 'experts', did you mean 'expert'?" }],
  })
  t.match((await get('/v1/search?q=a&sort=relevanc')).json(), {
    errors: [{ message: /did you mean 'relevance'/ }],
  })
  t.match((await get('/v1/search?q=a&qq=1')).json(), { code: 'unknown-parameter' })
  for (const marks of ['-', '%22', '+', '%22+-+%3A*%27'])
    t.match(
      (await get(`/v1/search?q=${marks}`)).json(),
      { status: 400, detail: 'q: must hold a word' },
      marks,
    )
})

test('a place is found by its other name, which is marked', async (t) => {
  await storeExample({
    url: 'https://news.example/capital',
    text: `${text} Kyiv and Côte d’Ivoire abstained.`,
  })
  const found = await search('q=Kiev&type=article')
  t.match(found, { spellings: [{ asked: 'Kiev', found: ['Kyiv'] }] })
  t.match(found.items[0]?.snippets, [{ field: '/text', marked: /<mark>Kyiv<\/mark>/ }])
  t.match((await search('q=Ivory+Coast')).items[0]?.snippets, [
    { marked: /<mark>Côte<\/mark>.*<mark>Ivoire<\/mark>/ },
  ])
  t.notOk('spellings' in (await search('q=%22Kiev%22')))
  for (const noun of ['articles', 'quotations', 'claims', 'forecasts', 'propositions']) {
    const listed = (await get(`/v1/${noun}?q=Kiev`)).json<object>()
    t.match(listed, { spellings: [{ asked: 'Kiev', found: ['Kyiv'] }] }, noun)
    t.notOk('spellings' in (await get(`/v1/${noun}?q=Oslo`)).json<object>(), noun)
  }
  t.notOk('spellings' in (await get('/v1/sources?q=Kiev')).json<object>(), 'looks for a part of a name')
})
