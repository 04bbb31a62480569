/** Pages and feeds that cost their reader dear, from a server on loopback: fetched, and read or refused. */
import type { RequestListener } from 'node:http'
import { test } from 'tap'
import { readFeedApart } from '../../../src/ingest/feeds/read-feed-apart.ts'
import { fetchNow, readAddress } from '../../../src/ingest/read-address.ts'
import { fetcherFor, serveHostile } from './hostile-server.ts'

const TOLD = 'The envoy will visit Oslo on June 18, the ministry said.'
const article = `<p>${TOLD.repeat(12)}</p>`

const sends =
  (content: string, type = 'text/html'): RequestListener =>
  (_request, response) =>
    void response.setHeader('content-type', `${type}; charset=utf-8`).end(content)
const page = (content: string) => sends(`<!doctype html><html><body>${content}</body></html>`)
const feed = (content: string) => sends(content, 'application/rss+xml')

/** Paragraphs up to 100 MB, as fast as they are taken. */
const hundredMegabytes: RequestListener = (_request, response) => {
  response.setHeader('content-type', 'text/html')
  const piece = `<p>${'word '.repeat(20_000)}</p>`
  let sent = 0
  const more = (): void => {
    while (!response.destroyed && sent < 100e6) {
      sent += piece.length
      if (!response.write(piece)) return void response.once('drain', more)
    }
    response.end()
  }
  more()
}

const laughs = 'bcdefghij'
  .split('')
  .map((name, i) => `<!ENTITY ${name} "${`&${'abcdefghi'[i]};`.repeat(10)}">`)
  .join('')

const PAGES: Record<string, RequestListener> = {
  '/nested': page('<div>'.repeat(1000) + article),
  '/deep': page('<div>'.repeat(50_000) + article),
  '/endless': hundredMegabytes,
  '/entities': page(`<p>${'&amp;'.repeat(1_000_000)}</p>`),
  '/no-body': sends('<!doctype html><html><head><title>Nothing</title></head></html>'),
  '/no-bytes': sends(''),
  '/feed-as-page': sends('<rss version="2.0"><channel><title>News</title></channel></rss>'),
}
const FEEDS: Record<string, RequestListener> = {
  '/no-feed': feed('<html><body>No feed.</body></html>'),
  '/cut': feed('<rss'),
  '/deep-feed': feed(`<rss version="2.0">${'<b>'.repeat(50_000)}`),
  '/laughs': feed(
    `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha">${laughs}]><rss version="2.0"><channel><title>&j;</title></channel></rss>`,
  ),
}

test('pages: in the end they are read or refused for a reason, and the next one is read as before', async (t) => {
  const { port } = await serveHostile(t, PAGES)
  const fetcher = fetcherFor(t)
  const read = (path: string) => readAddress(fetcher, `http://press.example:${port}${path}`)
  t.match((await read('/nested')).text, TOLD)
  await t.rejects(read('/deep'), { code: 'body-too-large', message: /5000 elements within each other/ })
  await t.rejects(read('/endless'), { code: 'fetch-too-large' })
  await t.rejects(read('/entities'), { code: 'body-too-large', message: /400000 entities/ })
  await t.rejects(read('/no-body'), { code: 'empty-text' })
  await t.rejects(read('/no-bytes'), { code: 'empty-text' })
  await t.rejects(read('/feed-as-page'), { code: 'fetch-content-type' })
  t.match((await read('/page')).text, TOLD)
})

test('feeds: what is none is told as such, and entities of entities are not written out', async (t) => {
  const { port } = await serveHostile(t, FEEDS)
  const fetcher = fetcherFor(t)
  const read = async (path: string) =>
    readFeedApart((await fetchNow(fetcher, `http://press.example:${port}${path}`)).bytes)
  for (const path of ['/no-feed', '/cut', '/deep-feed'])
    await t.rejects(read(path), { code: 'invalid-feed' }, path)
  const told = await read('/laughs').then(JSON.stringify, (error: { code: string }) => error.code)
  t.ok(told.length < 1000, told.slice(0, 200))
})
