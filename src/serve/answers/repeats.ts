/** Requests that are, to the letter, one that was answered from memory a moment ago: nothing of them is looked at again. */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { randomUUID } from 'node:crypto'
import type { IncomingMessage, OutgoingHttpHeaders, RequestListener, ServerResponse } from 'node:http'
import type { Store } from '../../store/store.ts'
import type { Measured } from '../metrics.ts'
import type { Counted } from '../rate-limits.ts'

/** Milliseconds for which what was found of a request holds: its key is good, and the process not overloaded. */
const GOOD_FOR = 1000
/** What is kept with them is 32 million characters at most. */
const MOST = 500

/** Headers that are of each answer, last in what is kept. */
const OF_EACH = ['x-request-id', 'ratelimit']

/** An answer as it went out. */
export interface Sent {
  status: number
  headers: OutgoingHttpHeaders
  body?: Buffer
}

interface Kept extends Omit<Sent, 'headers'> {
  /** All that tells one request from another, and who sends it. */
  method: string | undefined
  from: string | undefined
  head: string[]
  /** Names and values by turns, which is the fastest that Node.js writes; the values that are of each answer are empty. */
  headers: string[]
  route: string
  counted: Counted | null
}

export class Repeats {
  /** By address. */
  private readonly known = new Map<string | undefined, Kept[]>()
  private size = 0
  private version = ''
  private until = 0

  /** `version`: of the database that the answer was read from. */
  keep(request: FastifyRequest, sent: Sent, version: string): void {
    const now = performance.now()
    if (version !== this.version || now >= this.until || this.size >= MOST) {
      this.known.clear()
      this.size = 0
      this.version = version
      this.until = now + GOOD_FOR
    }
    const { raw, counted, routeOptions } = request
    const headers = [...Object.entries(sent.headers)]
      .filter(([name]) => !OF_EACH.includes(name))
      .map(([name, value]) => [name, String(value)])
    const ofEach = counted ? OF_EACH : OF_EACH.slice(0, 1)
    const others = this.known.get(raw.url) ?? []
    this.known.set(raw.url, others)
    this.size++
    others.push({
      ...sent,
      method: raw.method,
      from: raw.socket.remoteAddress,
      head: raw.rawHeaders,
      headers: [...headers, ...ofEach.map((name) => [name, ''])].flat(),
      route: routeOptions.url ?? 'none',
      counted,
    })
  }

  /** Answers before Fastify's own listener does. Each request is counted, measured and named all the same. */
  standBefore(
    app: FastifyInstance,
    store: () => Pick<Store, 'version'>,
    count: (counted: Counted) => string | null,
    answered: Measured['answered'],
  ): void {
    const [handle] = app.server.listeners('request') as [RequestListener]
    app.server.off('request', handle)
    app.server.on('request', (request, response) => {
      const began = performance.now()
      const kept = this.find(request, store, began)
      const remaining = kept?.counted ? count(kept.counted) : undefined
      if (!kept || remaining === null) return void handle(request, response)
      send(response, kept, remaining)
      answered(kept.route, kept.status, (performance.now() - began) / 1000)
    })
  }

  private find(request: IncomingMessage, store: () => Pick<Store, 'version'>, now: number): Kept | undefined {
    if (now >= this.until) return undefined
    const kept = this.known.get(request.url)?.find((one) => isOf(one, request))
    return kept && store().version() === this.version ? kept : undefined
  }
}

/** Compared as they are: to join the headers into one key would take longer than all else that is done here. */
const isOf = (
  { method, from, head }: Kept,
  { method: asked, rawHeaders, socket }: IncomingMessage,
): boolean =>
  method === asked &&
  head.length === rawHeaders.length &&
  head.every((text, n) => text === rawHeaders[n]) &&
  from === socket.remoteAddress

function send(response: ServerResponse, { status, headers, body }: Kept, remaining?: string): void {
  const told = headers.slice()
  told[told.length - 1] = remaining ?? randomUUID()
  if (remaining !== undefined) told[told.length - 3] = randomUUID()
  response.writeHead(status, told).end(body)
}
