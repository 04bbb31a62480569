import { t as file, test } from 'tap'
import { NOBODY, openTestApp, publishedAt, text } from '../test-app.ts'

const { get, storeExample } = await openTestApp(file)
const older = await storeExample()
const newer = await storeExample({
  text: `${text} More followed.`,
  url: null,
  publishedAt: '2024-07-01',
  source: 'The Other Paper',
})

test('GET gives an article with its text and findings', async (t) => {
  const id = older
  const answer = await get(`/v1/articles/${id}`)
  t.equal(answer.statusCode, 200, answer.body)
  t.match(answer.json(), {
    id,
    text,
    publishedAt,
    publishedOn: '2024-06-17',
    fictional: true,
    source: { name: 'The Example Courier' },
    quotations: [{ type: 'direct', speaker: { name: 'Ravi Menon' }, cue: { text: 'said' } }],
    experts: [{ name: 'Ravi Menon', affiliation: 'Halden Institute for Strategic Studies' }],
    claims: [
      { type: 'visit', status: 'planned' },
      { type: 'treaty_clause', status: 'existing' },
    ],
    treaties: [{ year: 1998 }],
    counts: { quotations: 1, experts: 1, claims: 2 },
  })
})

test('GET lists articles, latest first, with filters', async (t) => {
  const idsOf = async (query: string) => {
    const answer = await get(`/v1/articles${query}`)
    t.equal(answer.statusCode, 200, answer.body)
    return answer.json<{ items: { id: string }[] }>().items.map(({ id }) => id)
  }
  t.strictSame(await idsOf(''), [newer, older])
  t.strictSame(await idsOf('?publishedTo=2024-06-30'), [older])
  t.strictSame(await idsOf('?publishedFrom=2024-06-18'), [newer])
  t.strictSame(await idsOf('?source=The%20Other%20Paper'), [newer])
  t.strictSame(await idsOf('?person=Ravi%20Menon'), [newer, older])
  t.strictSame(await idsOf('?q=followed'), [newer])
  t.strictSame(await idsOf('?language=fr'), [])
})

test('what stands in an article is listed under it', async (t) => {
  const id = older
  const lengthOf = async (path: string) => {
    const answer = await get(`/v1/articles/${id}/${path}`)
    t.equal(answer.statusCode, 200, answer.body)
    return answer.json<{ items: unknown[] }>().items.length
  }
  t.equal(await lengthOf('quotations'), 1)
  t.equal(await lengthOf('quotations?type=indirect'), 0)
  t.equal(await lengthOf('claims'), 2)
  t.equal(await lengthOf('claims?type=visit'), 1)
  t.equal(await lengthOf('claims?country=FR'), 0)
})

test('an article that never was is not found, whatever is asked of it', async (t) => {
  for (const path of ['', '/revisions', '/quotations', '/claims', '/annotations']) {
    const answer = await get(`/v1/articles/${NOBODY}${path}`)
    t.match(answer.json(), { status: 404, code: 'not-found', detail: new RegExp(NOBODY) }, path)
  }
  t.match((await get('/v1/articles/seven')).json(), { status: 400, errors: [{ path: 'id' }] })
})
