import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { test, type Test } from 'tap'
import { findPages, type PageFile } from '../../src/commands/find-pages.ts'
import { readSources } from '../../src/commands/read-sources.ts'
import { readItem } from '../../src/ingest/feeds/read-item.ts'
import { readAddress } from '../../src/ingest/read-address.ts'
import { readPage, readText } from '../../src/ingest/read-page.ts'
import type { Services } from '../../src/serve/services.ts'
import { fetcherFor, PAGE, serveHostile } from '../ingest/fetch/hostile-server.ts'

const whole = `<p>${'The envoy will visit Bern on June 18, the ministry said. '.repeat(25)}</p>`
const feed = (port: number): string => `<?xml version="1.0"?>
  <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>World</title>
  <item><title>Oslo</title><link>http://press.example:${port}/page</link>
    <pubDate>Mon, 17 Jun 2024 09:30:00 GMT</pubDate></item>
  <item><title>Bern</title><link>http://press.example:${port}/bern</link>
    <content:encoded><![CDATA[${whole}]]></content:encoded></item>
  <item><title>Lost</title><link>http://press.example:${port}/nowhere</link></item></channel></rss>`

/** What each source comes to: its title, or the code of its problem. */
async function readAll(t: Test, names: string[], more: PageFile[] = []): Promise<string[]> {
  const fetcher = fetcherFor(t)
  const reading = {
    readPage,
    readText,
    readAddress: (address, hints) => readAddress(fetcher, address, hints),
  } as Services
  const read: string[] = []
  for await (const source of readSources([...findPages(names), ...more], reading, fetcher))
    read.push(
      await source.read().then(
        ({ title, publishedAt }) => `${title} ${publishedAt}`,
        (error: unknown) => (error as { code: string }).code,
      ),
    )
  return read
}

test('of a feed each item is an article, wherever the feed is', async (t) => {
  const served: { port?: number } = {}
  const { port, seen } = await serveHostile(t, {
    '/feed': (_request, response) =>
      void response.setHeader('content-type', 'application/rss+xml').end(feed(served.port ?? 0)),
  })
  served.port = port
  const expected = ['Envoy to visit Oslo 2024-06-17T09:30:00Z', 'Bern null', 'fetch-status']
  t.strictSame(await readAll(t, [`http://press.example:${port}/feed`]), expected)
  t.notOk(seen.includes('/bern'), 'what the feed holds whole is not fetched')

  const folder = mkdtempSync(path.join(os.tmpdir(), 'chancery-feed-'))
  t.teardown(() => rmSync(folder, { recursive: true }))
  writeFileSync(path.join(folder, 'world.xml'), feed(port))
  writeFileSync(path.join(folder, 'page.html'), PAGE)
  t.strictSame(await readAll(t, [folder]), ['Envoy to visit Oslo null', ...expected])
})

test('a page is one article, and what cannot be fetched is told in its place', async (t) => {
  const { port } = await serveHostile(t)
  const names = ['page', 'broken'].map((name) => `http://press.example:${port}/${name}`)
  t.strictSame(await readAll(t, [...names, 'http://[::1]/']), [
    'Envoy to visit Oslo null',
    'fetch-status',
    'fetch-address-refused',
  ])
})

test('a feed that cannot be read is told in its place, and so is a file; the others are read', async (t) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'chancery-feed-'))
  t.teardown(() => rmSync(folder, { recursive: true }))
  writeFileSync(path.join(folder, 'a.xml'), '<rss><channel><item><title>bro')
  writeFileSync(path.join(folder, 'b.html'), PAGE)
  const lost = [{ file: path.join(folder, 'lost.txt'), kind: 'page' } as const]
  t.strictSame(await readAll(t, [folder]), ['invalid-feed', 'Envoy to visit Oslo null'])
  t.strictSame(await readAll(t, [folder], lost), ['invalid-feed', 'Envoy to visit Oslo null', 'ENOENT'])
})

test('where the page may not be fetched, the item is what the feed holds of it', async (t) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'chancery-feed-'))
  t.teardown(() => rmSync(folder, { recursive: true }))
  const words = 'The envoy will visit Bern on June 18, the ministry said.'
  const item = (title: string, inner: string): string =>
    `<item><title>${title}</title><link>http://10.0.0.1/${title}</link>${inner}</item>`
  writeFileSync(
    path.join(folder, 'a.xml'),
    `<rss version="2.0"><channel><title>World</title>${item('Bern', `<description>${words}</description>`)}${item('Oslo', '')}</channel></rss>`,
  )
  t.strictSame(await readAll(t, [folder]), ['Bern null', 'fetch-address-refused'])
})

test('where the page cannot be had and nobody will try again, too', async (t) => {
  const { port } = await serveHostile(t)
  const words = 'The envoy will visit Bern on June 18, the ministry said.'
  const read = (last: boolean, broken: string) =>
    readItem(
      fetcherFor(t),
      {
        guid: null,
        url: `http://press.example:${port}/${broken}`,
        title: 'Bern',
        author: null,
        publishedAt: '2024-06-17',
        updatedAt: null,
        content: null,
        summary: `<p>${words}</p>`,
      },
      { contents: 'auto', source: null, last },
    )
  t.match(await read(true, 'broken'), { text: words, title: 'Bern', source: 'press.example' })
  t.match(await read(true, 'nowhere'), { text: words })
  await t.rejects(read(false, 'broken'), { code: 'fetch-status' }, 'by the next attempt it may be mended')
})

test('a JSON Feed and an article as JSON are known by their content; other JSON of a folder is left alone', async (t) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'chancery-feed-'))
  t.teardown(() => rmSync(folder, { recursive: true }))
  const item = { id: '1', title: 'Bern', content_html: whole, date_published: '2024-06-17T09:30:00Z' }
  const jsonFeed = { version: 'https://jsonfeed.org/version/1.1', title: 'World', items: [item] }
  writeFileSync(path.join(folder, 'feed.json'), JSON.stringify(jsonFeed))
  writeFileSync(path.join(folder, 'report.json'), '{\n  "text": "The envoy will visit Bern."\n}\n')
  writeFileSync(path.join(folder, 'settings.json'), '{"theme": {"name": "text"}}')
  t.strictSame(await readAll(t, [folder]), ['Bern 2024-06-17T09:30:00Z', 'null null'])

  const named = ['feed.json', 'report.json'].map((name) => path.join(folder, name))
  t.strictSame(await readAll(t, named), ['Bern 2024-06-17T09:30:00Z', 'null null'], 'one article a line')
})

test('a JSON file may hold one article over many lines', async (t) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'chancery-json-'))
  t.teardown(() => rmSync(folder, { recursive: true }))
  const file = path.join(folder, 'article.json')
  const article = { title: 'Oslo', text: 'The envoy spoke.\nShe left.', publishedAt: '2024-06-17' }
  for (const json of [JSON.stringify(article, null, 2), JSON.stringify(article)]) {
    writeFileSync(file, json)
    t.strictSame(await readAll(t, [file]), ['Oslo 2024-06-17'])
  }
  writeFileSync(file, JSON.stringify(article, null, 2).slice(0, -2))
  t.strictSame(await readAll(t, [file]), ['invalid-json'], 'one that is broken is told once')
})
