/** Answers that are asked for again and again, from memory: as long as nothing at all was committed to the database. */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Store } from '../../store/store.ts'

/** What is kept is 32 million characters at most. */
const MOST = 500
const LONGEST = 65_536
/** Set by routes; those of others are set again for each answer. */
const KEPT_HEADERS = ['content-type', 'vary', 'link', 'cache-control']

interface Answer {
  payload: string
  headers: Record<string, string>
}

/**
 * The first time an address is asked for costs nothing; from the second on the version of the database is asked for too. A
 * request with `Cache-Control: no-cache` gets an answer made for it.
 */
export function rememberAnswers(app: FastifyInstance, versionOf: Store['version']): void {
  /** Null: asked for once. */
  const known = new Map<string, Answer | null>()
  const wanted = new WeakMap<FastifyRequest, { key: string; version: string }>()
  let version = ''

  app.addHook('preHandler', async (request, reply) => {
    if (!isRemembered(request)) return
    const key = keyOf(request)
    if (!known.has(key)) {
      if (known.size >= MOST) known.clear()
      known.set(key, null)
      return
    }
    const now = await versionOf()
    if (now !== version) {
      known.clear()
      known.set(key, null)
      version = now
    }
    const answer = known.get(key)
    if (answer) return reply.headers(answer.headers).send(answer.payload)
    wanted.set(request, { key, version: now })
  })

  app.addHook('onSend', (request, reply, payload, done) => {
    const { key, version: asOf } = wanted.get(request) ?? {}
    const fits = reply.statusCode === 200 && typeof payload === 'string' && payload.length <= LONGEST
    if (key !== undefined && asOf === version && fits) {
      const headers = KEPT_HEADERS.flatMap((name) => {
        const value = reply.getHeader(name)
        return value === undefined ? [] : [[name, String(value)]]
      })
      known.set(key, { payload, headers: Object.fromEntries(headers) as Answer['headers'] })
    }
    done(null, payload)
  })
}

const isRemembered = ({ method, routeOptions, headers }: FastifyRequest): boolean =>
  method === 'GET' && routeOptions.config.scope === 'read' && !headers['cache-control']?.includes('no-cache')

/** All of a request that its answer may depend on: links in it name the host. */
const keyOf = ({ url, headers, protocol, host }: FastifyRequest): string =>
  `${url} ${protocol} ${host} ${headers.accept ?? ''}`
