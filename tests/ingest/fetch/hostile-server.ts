/** A server on loopback whose paths each do something that a server should not; tests add their own. */
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { constants, createGzip, gzipSync } from 'node:zlib'
import { once } from 'node:events'
import type { Test } from 'tap'
import {
  openFetcher,
  type FetchSeams,
  type FetchSettings,
  type Fetcher,
} from '../../../src/ingest/fetch/fetch-page.ts'
import { Turns } from '../../../src/ingest/fetch/turns.ts'

export const PAGE = `<!doctype html><html><head><title>Envoy to visit Oslo</title></head><body><article>
<h1>Envoy to visit Oslo</h1><p>${'The envoy will visit Oslo on June 18, the ministry said. '.repeat(12)}</p>
</article></body></html>`

type Paths = Record<string, RequestListener>

const page: RequestListener = (_request, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE)
}

const redirect =
  (location: string, status = 302): RequestListener =>
  (_request, response) =>
    void response.writeHead(status, { location }).end()

export const HOSTILE: Paths = {
  '/page': page,
  '/circle': redirect('/circle-back'),
  '/circle-back': redirect('/circle'),
  '/moved': redirect('/page', 301),
  '/to-file': redirect('file:///etc/passwd'),
  '/to-metadata': redirect('http://169.254.169.254/latest/meta-data/'),
  '/nowhere': (_request, response) => void response.writeHead(404).end('no'),
  '/broken': (_request, response) => void response.writeHead(500).end('no'),
  '/hang': () => {},
  '/drip': (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    const drop = setInterval(() => response.write('.'), 20)
    response.on('close', () => clearInterval(drop))
  },
  '/bomb': (_request, response) => {
    // Zeros without end: a thousandth of them goes over the wire.
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
    const zip = createGzip({ level: constants.Z_BEST_COMPRESSION })
    zip.pipe(response)
    const more = (): void => {
      while (!response.destroyed && zip.write(Buffer.alloc(1 << 20)));
      if (!response.destroyed) zip.once('drain', more)
    }
    more()
  },
  '/bomb-in-bomb': (_request, response) => {
    const inner = gzipSync(Buffer.alloc(64 << 20), { level: 9 })
    response
      .writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip, gzip' })
      .end(gzipSync(inner, { level: 9 }))
  },
  '/picture': (_request, response) => void response.setHeader('content-type', 'image/png').end('not shown'),
  '/long': (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': String(1e9) }).write('<p>')
  },
  '/not-gzip': (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end('<p>plain</p>')
  },
  '/no-http': ({ socket }) => void socket.end('SSH-2.0-OpenSSH_9.9\r\n'),
  '/reset': ({ socket }) => void socket.resetAndDestroy(),
}

export interface Served {
  port: number
  /** Method and path of every request, in order. */
  seen: string[]
  /** Headers of the last request. */
  last: () => IncomingMessage['headers']
}

/** Serves the hostile paths and `more` on loopback; what is nowhere, as robots.txt, answers 404. */
export async function serveHostile(t: Test, more: Paths = {}, host = '127.0.0.1'): Promise<Served> {
  const paths = { ...HOSTILE, ...more }
  const seen: string[] = []
  let headers: IncomingMessage['headers'] = {}
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const [path = ''] = (request.url ?? '').split('?')
    seen.push(request.url ?? '')
    headers = request.headers
    const answer = paths[path]
    if (answer) answer(request, response)
    else response.writeHead(404).end()
  })
  server.listen(0, host)
  await once(server, 'listening')
  t.teardown(() => {
    server.closeAllConnections()
    server.close()
  })
  return { port: (server.address() as AddressInfo).port, seen, last: () => headers }
}

/** Time stands still: nobody waits for his turn. */
export const noPause = () => new Turns({ now: () => 0, pause: () => Promise.resolve() })

/** A fetcher that may go to loopback, and takes every name for it. */
export function fetcherFor(t: Test, settings: Partial<FetchSettings> = {}, seams: FetchSeams = {}): Fetcher {
  const fetcher = openFetcher(
    { enabled: true, hosts: null, contact: null, ...settings },
    {
      isAllowed: (address) => address === '127.0.0.1',
      resolve: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]),
      turns: noPause(),
      ...seams,
    },
  )
  t.teardown(() => fetcher.close())
  return fetcher
}
