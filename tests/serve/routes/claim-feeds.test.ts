import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import { t as file, test } from 'tap'
import { openTestApp, text } from '../test-app.ts'

const { get, storeExample } = await openTestApp(file)
await storeExample()

test('new claims as Atom', async (t) => {
  const answer = await get('/v1/claims.atom?type=visit')
  t.match(answer.headers['content-type'], /^application\/atom\+xml/)
  const feed = parseAtomFeed(answer.body)
  t.match(feed.links, [
    { rel: 'self', href: 'http://localhost:80/v1/claims.atom?type=visit' },
    { rel: 'alternate', href: 'http://localhost:80/docs#/Claims' },
  ])
  t.match(feed.entries, [
    {
      id: /^urn:uuid:/,
      title: { value: 'Visit (planned): Elena Marsh to Tokyo' },
      content: { value: /^Foreign Minister Elena Marsh will travel/ },
      categories: [{ term: 'visit' }, { term: 'planned' }],
      links: [
        { rel: 'alternate', type: 'text/html', href: /\/v1\/articles\/[0-9a-f-]{36}#[0-9a-f-]{36}$/ },
        { rel: 'alternate', type: 'application/json', href: /\/v1\/claims\/[0-9a-f-]{36}$/ },
      ],
    },
  ])
  t.equal(feed.entries?.length, 1)
  t.equal(feed.updated, feed.entries?.[0]?.updated)
})

test('feeds of several filters are told apart by their titles', async (t) => {
  const titleOf = async (query: string) =>
    (await get(`/v1/claims.feed.json${query}`)).json<{ title: string }>().title
  t.equal(await titleOf(''), 'Claims: who said what of visits, treaties and meetings')
  t.equal(await titleOf('?country=AU,JP&type=visit'), 'Claims: country AU or JP, type visit')
  t.equal(await titleOf('?q=%22sea%20lane%22%20tokyo'), 'Claims: q "sea lane" tokyo')
})

test('and as JSON Feed, the latest stored first', async (t) => {
  await storeExample({ text: `${text} Older, & <stored> later\u0008.`, url: null, publishedAt: '2020-01-01' })
  const answer = await get('/v1/claims.feed.json')
  const feed = parseJsonFeed(answer.json())
  t.equal(feed.home_page_url, 'http://localhost:80/docs#/Claims')
  t.equal(feed.items?.length, 4)
  const added = (feed.items ?? []).map((item) => String(item.date_published))
  t.strictSame(added, [...added].sort().reverse())
  t.match(feed.items?.[3], {
    external_url: 'https://news.example/marsh',
    url: /\/v1\/articles\/[0-9a-f-]{36}#[0-9a-f-]{36}$/,
  })
  t.match((await get('/v1/claims.atom?typ=visit')).json(), { code: 'unknown-parameter' })
})
