import { once } from 'node:events'
import type { RequestListener } from 'node:http'
import { createServer, type AddressInfo } from 'node:net'
import { test, type Test } from 'tap'
import { ChanceryError } from '../../../src/errors.ts'
import { Turns } from '../../../src/ingest/fetch/turns.ts'
import { fetcherFor, noPause, PAGE, serveHostile } from './hostile-server.ts'

/** The code of the problem, and its words. */
async function refused(t: Test, work: Promise<unknown>, code: string, words: RegExp = /./): Promise<void> {
  const error: unknown = await work.then(
    () => null,
    (error: unknown) => error,
  )
  if (!(error instanceof ChanceryError)) return void t.fail(`no problem, but ${String(error)}`)
  t.equal(error.code, code, error.message)
  t.match(error.message, words)
}

test('a page is fetched, after redirects, with what the next request needs', async (t) => {
  const { port, last } = await serveHostile(t, {
    '/news': (_request, response) =>
      void response
        .writeHead(200, {
          'content-type': 'text/html',
          etag: '"v1"',
          'last-modified': 'Mon, 17 Jun 2024 09:00:00 GMT',
        })
        .end(PAGE),
  })
  const fetcher = fetcherFor(t, { contact: 'https://example.org/contact' })
  const got = await fetcher.fetchPage(`http://press.example:${port}/news?id=1#top`)
  t.equal(got?.url, `http://press.example:${port}/news?id=1`)
  t.equal(Buffer.from(got?.bytes ?? []).toString(), PAGE)
  t.equal(got?.etag, '"v1"')
  t.equal(got?.lastModified, 'Mon, 17 Jun 2024 09:00:00 GMT')
  t.equal(last()['user-agent'], 'Chancery (+https://example.org/contact)')
  const moved = await fetcher.fetchPage(`http://press.example:${port}/moved`)
  t.equal(moved?.url, `http://press.example:${port}/page`)
})

test('what did not change is not sent again', async (t) => {
  const { port, last } = await serveHostile(t, {
    '/feed': (_request, response) => void response.writeHead(304).end(),
  })
  const conditions = { etag: '"v1"', lastModified: 'Mon, 17 Jun 2024 09:00:00 GMT' }
  t.equal(await fetcherFor(t).fetchPage(`http://press.example:${port}/feed`, conditions), null)
  t.equal(last()['if-none-match'], '"v1"')
  t.equal(last()['if-modified-since'], conditions.lastModified)
})

test('each thing that a server can do wrong has a problem of its own', async (t) => {
  const { port } = await serveHostile(t)
  const patient = fetcherFor(t, {}, { limits: { time: 60_000, bytes: 1 << 20 } })
  const hasty = fetcherFor(t, {}, { limits: { time: 500 } })
  const bad = (path: string, code: string, words?: RegExp, fetcher = patient) =>
    refused(t, fetcher.fetchPage(`http://press.example:${port}${path}`), code, words)
  await bad('/circle', 'fetch-redirects', /redirects to itself/)
  await bad('/to-file', 'fetch-address-refused', /only http and https/)
  await bad('/to-metadata', 'fetch-address-refused', /169\.254\.169\.254 is not a public address/)
  await bad('/nowhere', 'fetch-status', /answers 404/)
  await bad('/broken', 'fetch-status', /answers 500/)
  await bad('/bomb', 'fetch-too-large', /longer than 1048576 bytes/)
  await bad('/bomb-in-bomb', 'fetch-too-large')
  await bad('/long', 'fetch-too-large')
  await bad('/picture', 'fetch-content-type', /image\/png/)
  await bad('/not-gzip', 'fetch-unreachable')
  await bad('/no-http', 'fetch-unreachable')
  await bad('/reset', 'fetch-unreachable', /broke the connection/)
  await bad('/drip', 'fetch-timeout', /./, hasty)
  await bad('/hang', 'fetch-timeout', /./, hasty)
  const got = await patient.fetchPage(`http://press.example:${port}/page`)
  t.equal(
    Buffer.from(got?.bytes ?? []).toString(),
    PAGE,
    'and after all of it a good page is fetched as before',
  )
})

test('redirects are counted', async (t) => {
  const hop =
    (to: number): RequestListener =>
    (_request, response) =>
      void response.writeHead(302, { location: `/hop${to}` }).end()
  const hops = Object.fromEntries(Array.from({ length: 10 }, (_, from) => [`/hop${from}`, hop(from + 1)]))
  const { port, seen } = await serveHostile(t, hops)
  await refused(
    t,
    fetcherFor(t).fetchPage(`http://a.example:${port}/hop0`),
    'fetch-redirects',
    /more than 5 times/,
  )
  t.notOk(seen.includes('/hop6'))
})

test('no host that is not there, and none that listens not', async (t) => {
  const notFound = () =>
    Promise.reject(Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' }))
  const nobody = fetcherFor(t, {}, { resolve: notFound })
  await refused(t, nobody.fetchPage('http://nobody.example/'), 'fetch-unreachable', /there is no such host/)
  const deaf = createServer().listen(0)
  await once(deaf, 'listening')
  const { port } = deaf.address() as AddressInfo
  deaf.close()
  const closed = `http://closed.example:${port}/`
  await refused(t, fetcherFor(t).fetchPage(closed), 'fetch-unreachable', /refuses the connection/)
})

test('loopback is refused in every notation, and no connection is opened to it', async (t) => {
  const { port, seen } = await serveHostile(t)
  const fetcher = fetcherFor(t, {}, { isAllowed: undefined as never, resolve: undefined as never })
  const forms = [
    '127.0.0.1',
    '2130706433',
    '0x7f000001',
    '0177.0.0.1',
    '127.1',
    '[::1]',
    '[::ffff:127.0.0.1]',
  ]
  for (const host of [
    ...forms,
    '[::ffff:7f00:1]',
    '[64:ff9b::7f00:1]',
    '[2002:7f00:1::]',
    '0.0.0.0',
    '[::]',
    'localhost',
  ])
    await refused(
      t,
      fetcher.fetchPage(`http://${host}:${port}/page`),
      'fetch-address-refused',
      /not (a )?public/,
    )
  t.strictSame(seen, [])
})

test('a host that is public at first and loopback on the second look is refused on the second', async (t) => {
  // 127.0.0.2 stands for a public address. Every answer ends its connection, so that the next asks the name again.
  const robots: RequestListener = (_request, response) =>
    void response.writeHead(404, { connection: 'close' }).end()
  const { port, seen } = await serveHostile(t, { '/robots.txt': robots }, '127.0.0.2')
  const looks = ['127.0.0.2', '127.0.0.1']
  const resolve = () => Promise.resolve([{ address: looks.shift() ?? '127.0.0.1', family: 4 }])
  const rebinding = fetcherFor(t, {}, { isAllowed: (address) => address === '127.0.0.2', resolve })
  await refused(t, rebinding.fetchPage(`http://turncoat.example:${port}/page`), 'fetch-address-refused')
  t.strictSame(seen, ['/robots.txt'])
})

test('one private address among public ones is enough to refuse', async (t) => {
  const resolve = () =>
    Promise.resolve([
      { address: '127.0.0.1', family: 4 },
      { address: '10.0.0.1', family: 4 },
    ])
  const { port, seen } = await serveHostile(t)
  const fetcher = fetcherFor(t, {}, { resolve })
  await refused(
    t,
    fetcher.fetchPage(`http://two.example:${port}/page`),
    'fetch-address-refused',
    /10\.0\.0\.1/,
  )
  t.strictSame(seen, [])
})

test('the operator may turn fetching off, and narrow it', async (t) => {
  const { port } = await serveHostile(t)
  const off = fetcherFor(t, { enabled: false })
  await refused(t, off.fetchPage(`http://press.example:${port}/page`), 'fetch-disabled')
  const narrow = fetcherFor(t, { hosts: ['press.example'] })
  t.ok(await narrow.fetchPage(`http://world.press.example:${port}/page`))
  await refused(
    t,
    narrow.fetchPage(`http://mypress.example:${port}/page`),
    'fetch-address-refused',
    /not among/,
  )
})

test('names and passwords, and what is no web address, are not fetched', async (t) => {
  const fetcher = fetcherFor(t)
  for (const address of [
    'http://user:word@press.example/',
    'ftp://press.example/',
    'press.example',
    'file:///etc/passwd',
    'http://press.example:25/',
  ])
    await refused(t, fetcher.fetchPage(address), 'fetch-address-refused')
})

test('robots.txt is asked once, and kept to', async (t) => {
  const { port, seen } = await serveHostile(t, {
    '/robots.txt': (_request, response) =>
      void response.end('User-agent: *\nDisallow: /\n\nUser-agent: chancery\nDisallow: /private\n'),
    '/private/page': (_request, response) => void response.end('no'),
  })
  const fetcher = fetcherFor(t)
  t.ok(await fetcher.fetchPage(`http://press.example:${port}/page`))
  await refused(
    t,
    fetcher.fetchPage(`http://press.example:${port}/private/page`),
    'fetch-robots-refused',
    /\/private/,
  )
  t.strictSame(seen, ['/robots.txt', '/page'])
})

test('a robots.txt that breaks forbids all', async (t) => {
  const { port, seen } = await serveHostile(t, {
    '/robots.txt': (_request, response) => void response.writeHead(503).end(),
  })
  await refused(t, fetcherFor(t).fetchPage(`http://press.example:${port}/page`), 'fetch-robots-refused')
  t.strictSame(seen, ['/robots.txt'])
})

test('a host is asked one thing at a time, with a pause between', async (t) => {
  let now = 0
  const pauses: number[] = []
  const turns = new Turns({
    now: () => now,
    pause: (milliseconds) => {
      pauses.push(milliseconds)
      now += milliseconds
      return Promise.resolve()
    },
  })
  let open = 0
  let most = 0
  const { port } = await serveHostile(t, {
    '/robots.txt': (_request, response) => void response.end('User-agent: *\nCrawl-delay: 3\nAllow: /\n'),
    '/page': (_request, response) => {
      most = Math.max(most, ++open)
      setImmediate(() => response.setHeader('content-type', 'text/html').end(PAGE, () => open--))
    },
  })
  const fetcher = fetcherFor(t, {}, { turns })
  await fetcher.fetchPage(`http://press.example:${port}/page`)
  await Promise.all([1, 2, 3].map((n) => fetcher.fetchPage(`http://press.example:${port}/page?${n}`)))
  t.equal(most, 1)
  t.equal(pauses.filter((pause) => pause === 3000).length, 3, 'the pause is as long as the host asks for')
})

test('who waits in line is told when his time is up', async (t) => {
  const { port } = await serveHostile(t)
  const fetcher = fetcherFor(t, {}, { limits: { time: 400 }, turns: noPause() })
  const address = `http://press.example:${port}`
  const both = [fetcher.fetchPage(`${address}/hang`), fetcher.fetchPage(`${address}/page`)]
  const codes = await Promise.all(
    both.map((one) => one.catch((error: unknown) => (error as ChanceryError).code)),
  )
  t.strictSame(codes, ['fetch-timeout', 'fetch-timeout'])
})
