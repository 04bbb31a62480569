/** Answers that are asked for again and again, from memory: as long as nothing at all was committed to the database. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Store } from '../../store/store.ts'
import { matches, tagOf } from './etag.ts'

/** What is kept is 32 million characters at most. */
const MOST = 500
const LONGEST = 65_536
/** Set by routes; those of others are set again for each answer. */
const KEPT_HEADERS = ['content-type', 'vary', 'link', 'cache-control', 'etag']

interface Answer {
  payload: string
  headers: Record<string, string>
}

/**
 * The first time an address is asked for costs nothing; from the second on the version of the database is asked for too. A
 * request with `Cache-Control: no-cache` gets an answer made for it.
 */
export function rememberAnswers(app: FastifyInstance, store: () => Pick<Store, 'version' | 'wrote'>): void {
  /** Null: asked for once. */
  const known = new Map<string, Answer | null>()
  const wanted = new WeakMap<FastifyRequest, { key: string; version: string }>()
  let version = ''

  /** Whether it was answered. */
  function answered(request: FastifyRequest, reply: FastifyReply, key: string, now: string): boolean {
    if (now !== version) {
      known.clear()
      known.set(key, null)
      version = now
    }
    const answer = known.get(key)
    if (answer) send(request, reply, answer)
    else wanted.set(request, { key, version: now })
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
    const { key, version: asOf } = wanted.get(request) ?? {}
    const fits = reply.statusCode === 200 && typeof payload === 'string' && payload.length <= LONGEST
    if (key !== undefined && asOf === version && fits) {
      reply.header('etag', tagOf(payload))
      const headers = KEPT_HEADERS.flatMap((name) => {
        const value = reply.getHeader(name)
        return value === undefined ? [] : [[name, String(value)]]
      })
      known.set(key, { payload, headers: Object.fromEntries(headers) as Answer['headers'] })
    }
    done(null, payload)
  })
}

function send(request: FastifyRequest, reply: FastifyReply, { payload, headers }: Answer): void {
  reply.headers(headers)
  if (!matches(request.headers['if-none-match'], headers['etag'] ?? '')) return void reply.send(payload)
  reply.removeHeader('content-type').code(304).send('')
}

const isRemembered = ({ method, routeOptions, headers }: FastifyRequest): boolean =>
  method === 'GET' &&
  routeOptions.config.scope === 'read' &&
  !routeOptions.config.live &&
  !headers['cache-control']?.includes('no-cache')

const isWrite = ({ method, routeOptions }: FastifyRequest): boolean =>
  method !== 'GET' && method !== 'HEAD' && (routeOptions.config.scope ?? 'read') !== 'read'

/** All of a request that its answer may depend on: links in it name the host. */
const keyOf = ({ url, headers, protocol, host }: FastifyRequest): string =>
  `${url} ${protocol} ${host} ${headers.accept ?? ''}`
