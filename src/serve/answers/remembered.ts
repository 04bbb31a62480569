/** Answers that are asked for again and again, from memory: as long as nothing at all was committed to the database. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { OutgoingHttpHeaders } from 'node:http'
import type { Store } from '../../store/store.ts'
import { packed } from './compression.ts'
import { matches, tagOf } from './etag.ts'
import type { Repeats, Sent } from './repeats.ts'

/** What is kept is 32 million characters at most. */
const MOST = 500
const LONGEST = 65_536
/** What who has an answer already is told of it (RFC 9110, 15.4.5). */
const OF_NOT_MODIFIED = ['cache-control', 'etag', 'vary']

type Headers = Record<string, string>

interface Answer {
  tag: string
  body: Buffer
  headers: Headers
  notModified: Headers
}

/** A request whose answer will be remembered. */
interface Wanted {
  key: string
  version: string
  /** Headers that are said of each answer anew. */
  ofEach: object
}

/**
 * The first time an address is asked for costs nothing; from the second on the version of the database is asked for too. A
 * request with `Cache-Control: no-cache` gets an answer made for it, unless it has a tag: `fetch` sends both whenever it is
 * given a tag.
 */
export function rememberAnswers(
  app: FastifyInstance,
  store: () => Pick<Store, 'version' | 'wrote'>,
  repeats: Repeats,
): void {
  /** Null: asked for once. */
  const known = new Map<string, Answer | null>()
  const wanted = new WeakMap<FastifyRequest, Wanted>()
  let version = ''

  /** Whether it was answered. */
  function answered(request: FastifyRequest, reply: FastifyReply, key: string, now: string): boolean {
    if (now !== version) {
      known.clear()
      known.set(key, null)
      version = now
    }
    const answer = known.get(key)
    if (answer) repeats.keep(request, send(request, reply, answer), now)
    else wanted.set(request, { key, version: now, ofEach: reply.getHeaders() })
    return answer !== null && answer !== undefined
  }

  app.addHook('onRequest', (request, reply, done) => {
    if (!isRemembered(request)) return done()
    const key = keyOf(request)
    if (!known.has(key)) {
      if (known.size >= MOST) known.clear()
      known.set(key, null)
      return done()
    }
    const now = store().version()
    if (typeof now !== 'string')
      now.then((name) => void (answered(request, reply, key, name) || done()), done)
    else if (!answered(request, reply, key, now)) done()
  })

  app.addHook('onSend', (request, reply, payload, done) => {
    if (isWrite(request)) store().wrote()
    const asked = wanted.get(request)
    const fits = reply.statusCode === 200 && typeof payload === 'string' && payload.length <= LONGEST
    if (!asked || asked.version !== version || !fits) return done(null, payload)
    const answer = answerOf(request, reply, payload, asked.ofEach)
    known.set(asked.key, answer)
    done(null, answer.body)
  })
}

/** Also tells the reply what is remembered of it. */
function answerOf(request: FastifyRequest, reply: FastifyReply, text: string, ofEach: object): Answer {
  const { body, encoding } = packed(text, request.headers['accept-encoding'])
  const tag = tagOf(text)
  reply.headers({ etag: tag, 'cache-control': reply.getHeader('cache-control') ?? 'no-cache' })
  if (encoding) reply.header('content-encoding', encoding)
  const own = Object.entries(reply.getHeaders()).filter(([name]) => !(name in ofEach))
  const headers = Object.fromEntries(own.map(([name, value]) => [name, String(value)]))
  return {
    tag,
    body,
    headers: { ...headers, 'content-length': String(body.length) },
    notModified: Object.fromEntries(
      Object.entries(headers).filter(([name]) => OF_NOT_MODIFIED.includes(name)),
    ),
  }
}

/** Past Fastify's own way, which would look at it as at one that was just made. */
function send(
  request: FastifyRequest,
  reply: FastifyReply,
  { tag, body, headers, notModified }: Answer,
): Sent {
  const isKnown = matches(request.headers['if-none-match'], tag)
  const ofEach = reply.getHeaders() as OutgoingHttpHeaders
  const sent = isKnown
    ? { status: 304, headers: { ...ofEach, ...notModified } }
    : { status: 200, headers: { ...ofEach, ...headers }, body }
  reply.hijack()
  reply.raw.writeHead(sent.status, sent.headers).end(sent.body)
  return sent
}

const isRemembered = ({ method, routeOptions, headers }: FastifyRequest): boolean =>
  method === 'GET' &&
  routeOptions.config.scope === 'read' &&
  !routeOptions.config.live &&
  (!headers['cache-control']?.includes('no-cache') || headers['if-none-match'] !== undefined)

const isWrite = ({ method, routeOptions }: FastifyRequest): boolean =>
  method !== 'GET' && method !== 'HEAD' && (routeOptions.config.scope ?? 'read') !== 'read'

/** All of a request that its answer may depend on: links in it name the host. */
const keyOf = ({ url, headers, protocol, host }: FastifyRequest): string =>
  `${url} ${protocol} ${host} ${headers.accept ?? ''} ${headers['accept-encoding'] ?? ''}`
