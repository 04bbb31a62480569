import { test } from 'tap'
import { readFeed } from '../../../src/ingest/feeds/read-feed.ts'
import { readFeedApart } from '../../../src/ingest/feeds/read-feed-apart.ts'

const feed = (items: number): Uint8Array =>
  Buffer.from(
    `<rss version="2.0"><channel><title>World</title>${Array.from(
      { length: items },
      (_, n) => `<item><title>Envoy ${n}</title><link>https://press.example/${n}</link></item>`,
    ).join('')}</channel></rss>`,
  )

test('a feed is the same feed wherever it is read', async (t) => {
  for (const bytes of [feed(3), feed(3000)]) t.strictSame(await readFeedApart(bytes), readFeed(bytes))
  t.equal((await readFeedApart(feed(3), { url: 'https://press.example/feed' })).title, 'World')
})

test('a long one that is none, or takes too long, is told as such, and the next one is read', async (t) => {
  const none = Buffer.from(`<html><body>${'<p>Talks.</p>'.repeat(20_000)}</body></html>`)
  await t.rejects(readFeedApart(none), { code: 'invalid-feed' })
  const slow = readFeedApart(feed(20_000), {}, 1)
  const next = readFeedApart(feed(3000))
  await t.rejects(slow, { code: 'invalid-feed', message: /takes more than 0\.001 seconds/ })
  t.equal((await next).items.length, 3000)
})
