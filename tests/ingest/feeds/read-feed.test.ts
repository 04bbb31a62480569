import { test } from 'tap'
import { isFeed } from '../../../src/ingest/feeds/is-feed.ts'
import { readFeed } from '../../../src/ingest/feeds/read-feed.ts'

const first = (feed: string, url = 'https://press.example/feeds/world') => readFeed(feed, { url }).items[0]
const rss = (items: string, more = '') =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
   xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>World &amp;amp; Us</title>${more}${items}</channel></rss>`

test('RSS', (t) => {
  const item = first(
    rss(`<item><title>Envoy &lt;b&gt;visits&lt;/b&gt; Oslo</title><link>/2024/oslo</link>
      <guid isPermaLink="false">a-1</guid><pubDate>Mon, 17 Jun 2024 09:30:00 +0900</pubDate><dc:creator>Ann Lee</dc:creator>
      <description>He will.</description><content:encoded><![CDATA[<p>He will go.</p>]]></content:encoded></item>`),
  )
  t.strictSame(item, {
    guid: 'a-1',
    url: 'https://press.example/2024/oslo',
    title: 'Envoy visits Oslo',
    author: 'Ann Lee',
    publishedAt: '2024-06-17T09:30:00+09:00',
    updatedAt: null,
    content: '<p>He will go.</p>',
    summary: 'He will.',
  })
  t.equal(readFeed(rss('<item><title>x</title></item>')).title, 'World & Us')
  t.equal(first(rss('<item><guid>https://press.example/7</guid></item>'))?.url, 'https://press.example/7')
  t.equal(first(rss('<item><title>x</title><link>javascript:alert(1)</link></item>'))?.url, null)
  t.end()
})

test('Atom', (t) => {
  const item =
    first(`<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://press.example/a/"><title>A</title>
    <author><name>Desk</name></author>
    <entry><id>tag:1</id><title type="text">Talks &lt;resume&gt;</title><updated>2024-06-18T10:00:00Z</updated>
    <published>2024-06-17T10:00:00Z</published><link rel="self" href="self"/><link rel="alternate" href="b/talks"/>
    <content type="html">&lt;p&gt;They met.&lt;/p&gt;</content></entry></feed>`)
  t.match(item, {
    guid: 'tag:1',
    url: 'https://press.example/a/b/talks',
    title: 'Talks <resume>',
    author: 'Desk',
    publishedAt: '2024-06-17T10:00:00Z',
    updatedAt: '2024-06-18T10:00:00Z',
    content: '<p>They met.</p>',
  })
  t.end()
})

test('RDF and JSON Feed', (t) => {
  const rdf =
    first(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
    xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>R</title></channel>
    <item rdf:about="https://press.example/r"><title>One</title><link>https://press.example/r</link>
    <dc:date>2024-06-17</dc:date></item></rdf:RDF>`)
  t.match(rdf, { url: 'https://press.example/r', title: 'One', publishedAt: '2024-06-17' })
  const json = first(
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'J',
      items: [{ id: '1', url: 'https://press.example/j', title: 'One', content_text: 'a < b\n\nc' }],
    }),
  )
  t.match(json, { guid: '1', url: 'https://press.example/j', content: '<p>a &lt; b</p><p>c</p>' })
  t.end()
})

test('a feed without an encoding of its own is read as browsers read pages', (t) => {
  const bytes = Buffer.from(rss('<item><title>M\u00e9xico</title></item>').replace(/<\?.*?\?>/, ''), 'latin1')
  t.equal(readFeed(bytes).items[0]?.title, 'M\u00e9xico')
  t.end()
})

test('what is no feed is told as such, and attacks of XML cost nothing', (t) => {
  const laughs = `<!DOCTYPE r [<!ENTITY a "ha">${'bcdefghij'
    .split('')
    .map((name, i) => `<!ENTITY ${name} "${`&${'abcdefghi'[i]};`.repeat(10)}">`)
    .join('')}]>`
  for (const bad of [
    '',
    'not a feed',
    '<html><body>x</body></html>',
    '<rss',
    `<a>${'<b>'.repeat(50_000)}`,
    '{"version":1}',
  ])
    t.throws(() => readFeed(bad), { code: 'invalid-feed' })
  const secret = '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
  for (const doctype of [laughs, secret])
    try {
      const feed = readFeed(
        `<?xml version="1.0"?>${doctype}${rss('<item><title>&j;&x;</title></item>').slice(21)}`,
      )
      t.ok(JSON.stringify(feed).length < 1000)
    } catch (error) {
      t.match(error, { code: 'invalid-feed' })
    }
  t.end()
})

test('characters that no database holds are left out', (t) => {
  const items = [{ id: 'a\0b', title: 'x\ud800y', content_html: '\0' }]
  const json = JSON.stringify({ version: 'https://jsonfeed.org/version/1', title: 'J', items })
  t.match(readFeed(json).items[0], { guid: 'ab', title: 'xy', content: null })
  t.end()
})

test('a feed is known by how it begins', (t) => {
  t.ok(isFeed(rss('')))
  t.ok(isFeed('<?xml version="1.0"?><!-- x --><feed xmlns="http://www.w3.org/2005/Atom">'))
  t.ok(isFeed('<!DOCTYPE rss PUBLIC "-//x" "y"><rss version="0.91">'))
  t.ok(isFeed('<rdf:RDF xmlns="x">'))
  t.ok(isFeed('{"version": "https://jsonfeed.org/version/1", "items": []}'))
  t.notOk(isFeed('<!doctype html><html><p>rss feed</p></html>'))
  t.notOk(isFeed('{"text": "a"}'))
  t.end()
})

test('of a feed that breaks off, the items before that are kept', (t) => {
  const whole = rss('<item><title>One</title></item><item><title>Two</title></item>')
  const titles = (feed: string) => readFeed(feed).items.map(({ title }) => title)
  t.strictSame(titles(whole.slice(0, whole.indexOf('Two'))), ['One'])
  const atom =
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>W</title><entry><title>One</title></entry><entry><ti'
  t.strictSame(titles(atom), ['One'])
  t.throws(() => readFeed('<rss><channel><item><title>bro'), { message: /breaks off: <rss> is not closed/ })
  t.end()
})
