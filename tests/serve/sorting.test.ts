/** Each list under each of its orders, page by page; and answers of only some fields. */
import { t as file, test } from 'tap'
import { openTestApp, text } from './test-app.ts'

const { get, storeExample } = await openTestApp(file)
for (const [n, day] of ['2024-06-17', '2024-03-01T09:00:00Z', null, '2024-06-17T23:00:00+09:00'].entries())
  await storeExample({
    text: `${text} Edition ${n}.`,
    title: `Edition ${n}`,
    url: null,
    publishedAt: day,
    source: `Outlet ${n}`,
  })

interface Item {
  id: string
  [field: string]: unknown
}
interface Page {
  items: Item[]
  nextCursor: string | null
}

async function walk(path: string, sort: string): Promise<Item[]> {
  const seen: Item[] = []
  let cursor: string | null = null
  do {
    const answer = await get(`${path}?sort=${sort}&limit=3${cursor ? `&cursor=${cursor}` : ''}`)
    const page = answer.json<Page>()
    seen.push(...page.items)
    cursor = page.nextCursor
  } while (cursor)
  return seen
}
const idsOf = (items: Item[]): string[] => items.map(({ id }) => id)

test('an order and its reverse hold the same items, each once', async (t) => {
  const lists: [path: string, sorts: string[]][] = [
    ['articles', ['publishedAt']],
    ['quotations', ['publishedAt']],
    ['experts', ['name', 'lastQuotedAt', 'quotations']],
    ['claims', ['from', 'publishedAt']],
    ['visits', ['from']],
    ['treaties', ['name']],
    ['sources', ['name']],
  ]
  for (const [list, sorts] of lists)
    for (const sort of sorts) {
      const up = idsOf(await walk(`/v1/${list}`, sort))
      t.strictSame(idsOf(await walk(`/v1/${list}`, `-${sort}`)).reverse(), up, `${list} by ${sort}`)
      t.equal(new Set(up).size, (await get(`/v1/${list}?include=total`)).json<{ total: number }>().total)
    }
})

test('the order is the one that is asked for', async (t) => {
  const titles = (await walk('/v1/articles', 'publishedAt')).map(({ title }) => title)
  t.strictSame(titles, ['Edition 1', 'Edition 0', 'Edition 3', 'Edition 2'], 'a day is its beginning')
  const claims = await walk('/v1/claims', '-publishedAt')
  t.strictSame(
    [...new Set(claims.map(({ article }) => (article as { title: string }).title))],
    ['Edition 2', 'Edition 3', 'Edition 0', 'Edition 1'],
  )
  const [article] = await walk('/v1/articles', 'publishedAt')
  const evidence = (await walk(`/v1/articles/${article?.id}/claims`, '-position')).map(
    (claim) => (claim['evidence'] as { start: number }).start,
  )
  t.strictSame(
    evidence,
    evidence.toSorted((a, b) => b - a),
    'from the last to the first',
  )
})

test('a cursor belongs to its order', async (t) => {
  const { nextCursor } = (await get('/v1/articles?sort=publishedAt&limit=1')).json<Page>()
  t.match((await get(`/v1/articles?sort=-publishedAt&limit=1&cursor=${nextCursor}`)).json(), {
    code: 'invalid-cursor',
  })
  t.equal((await get(`/v1/articles?sort=publishedAt&limit=1&fields=id&cursor=${nextCursor}`)).statusCode, 200)
})

test('fields leaves the rest out', async (t) => {
  const { items, nextCursor } = (
    await get('/v1/claims?type=visit&limit=1&fields=visitor,id,obligation')
  ).json<Page>()
  t.strictSame(Object.keys(items[0] ?? {}), ['id', 'visitor'], 'a claim of another type has that one')
  t.type(nextCursor, 'string')
  t.match((await get('/v1/visits?fields=visitr')).json(), {
    detail: "unknown field 'visitr', did you mean 'visitor'?",
  })
})
