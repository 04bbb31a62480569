import { t as file, test } from 'tap'
import { openTestApp, text } from '../test-app.ts'

const { get, storeExample } = await openTestApp(file)
await storeExample()
await storeExample({ text: `${text} So it goes.`, url: 'https://news.example/2', publishedAt: '2024-06-24' })

test('facets count what the list would show, under the same filters', async (t) => {
  t.match((await get('/v1/claims/facets')).json(), {
    total: 4,
    type: [
      { value: 'treaty_clause', count: 2 },
      { value: 'visit', count: 2 },
    ],
    month: [{ value: '2024-06', count: 2 }],
  })
  const visits = (await get('/v1/claims/facets?type=visit&publishedTo=2024-06-20')).json<
    Record<string, unknown>
  >()
  t.match(visits, { total: 1, status: [{ value: 'planned', count: 1 }], likelihood: [] })
  t.strictSame(visits['country'], [
    { value: 'AU', count: 1 },
    { value: 'JP', count: 1 },
  ])
  t.match((await get('/v1/claims/facets?status=planed')).json(), {
    errors: [{ message: /did you mean 'planned'/ }],
  })
})

test('a timeline by publication and by window', async (t) => {
  const timeline = async (query: string) => (await get(`/v1/timeline?${query}`)).json<object>()
  t.strictSame(await timeline('unit=week'), {
    items: [
      { from: '2024-06-17', to: '2024-06-23', count: 2, types: { treaty_clause: 1, visit: 1 } },
      { from: '2024-06-24', to: '2024-06-30', count: 2, types: { treaty_clause: 1, visit: 1 } },
    ],
    wider: 0,
    undated: 0,
  })
  t.strictSame(await timeline('unit=month&by=window'), {
    items: [{ from: '2024-06-01', to: '2024-06-30', count: 2, types: { visit: 2 } }],
    wider: 0,
    undated: 2,
  })
  t.strictSame(await timeline('unit=day&by=window&type=visit'), { items: [], wider: 2, undated: 0 })
  t.strictSame(await timeline('type=meeting'), { items: [], wider: 0, undated: 0 })
  t.match(await timeline('unit=year'), { code: 'invalid-input', errors: [{ path: 'unit' }] })
})
