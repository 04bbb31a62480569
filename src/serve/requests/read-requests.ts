/** What is checked of every request before its route sees it: headers, address, encoding, and characters no text may hold. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { ChanceryError } from '../../errors.ts'

const MOST_HEADERS = 100
/** Of two, who passes a request on may go by the other one. */
const ONCE = ['host', 'authorization', 'content-type']
/** What is sent here nests three deep. */
const DEEPEST = 32
/** One JSON value a line. */
export const NDJSON = 'application/x-ndjson'
/** NUL cannot be stored by Postgres; an unpaired surrogate would be stored as U+FFFD without a word. */
const UNSTORABLE = /[\0\p{Surrogate}]/u

export function readRequests(app: FastifyInstance): void {
  // JSON is UTF-8 (RFC 8259) and nothing else; a text/plain body is not JSON that lost its label.
  app.removeAllContentTypeParsers()
  const parse = app.getDefaultJsonParser('error', 'error')
  const utf8 = new TextDecoder('utf-8', { fatal: true })
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    (request: FastifyRequest, body: Buffer, ready) => {
      // Clients that call whatever they send JSON do so too where they send nothing, as with DELETE.
      if (body.length === 0 && request.routeOptions.schema?.body === undefined) return ready(null, undefined)
      let text: string
      try {
        text = utf8.decode(body)
      } catch (cause) {
        ready(new ChanceryError('invalid-text', 'the body is not encoded as UTF-8', { cause }))
        return
      }
      void parse(request, text, (error, value) => ready(error && invalidJson(text, error), value))
    },
  )
  // The lines of a batch are read as they come, and looked at one by one.
  app.addContentTypeParser(NDJSON, ({ routeOptions, headers }: FastifyRequest, body, ready) =>
    routeOptions.config.lines ? ready(null, body) : ready(unsupported(headers['content-type'], false)),
  )
  app.addContentTypeParser('*', ({ routeOptions, headers }: FastifyRequest, _body, ready) =>
    ready(unsupported(headers['content-type'], routeOptions.config.lines !== undefined)),
  )
  app.addHook('onRequest', (request, _reply, done) => {
    const { raw, url, headers } = request
    done(wrongHeaders(raw) ?? wrongAddress(url) ?? wrongEncoding(headers['content-encoding']))
  })
  app.addHook('preValidation', ({ params, query, body, routeOptions }, _reply, done) => {
    if (routeOptions.config.lines) return done()
    const parameter = unstorable(params, '') ?? unstorable(query, '')
    const path = parameter?.slice(1) ?? unstorable(body, '') // a parameter is told by its name
    if (path === null) return done()
    const message = 'holds a NUL character or an unpaired surrogate'
    done(new ChanceryError('invalid-text', `${path || 'a name'} ${message}`, { errors: [{ path, message }] }))
  })
}

const IDLE_MS = 60_000
const held = new WeakSet<object>()

/** The request may take as long as it will: its connection ends when nothing goes over it for a minute. */
export function holdOpen({ raw: { socket } }: FastifyRequest, { raw }: FastifyReply): void {
  if (!(socket instanceof Socket)) return // a request that came over no connection
  held.add(socket)
  socket.setTimeout(IDLE_MS)
  raw.on('close', () => held.delete(socket))
}

export const isHeldOpen = (socket: object): boolean => held.has(socket)

/** A body is read as it comes: nobody can send a small one that grows large here. */
function wrongEncoding(encoding: string | undefined): ChanceryError | undefined {
  if (encoding === undefined || /^identity$/i.test(encoding.trim())) return undefined
  const detail = `a body with Content-Encoding ${encoding.slice(0, 40)} is not read here; send it as it is`
  return new ChanceryError('unsupported-media-type', detail)
}

function unsupported(type: string | undefined, lines: boolean): ChanceryError {
  const given = type ? `a body of the type ${type} is not read here` : 'the body has no Content-Type'
  const wanted = lines ? `${NDJSON} or application/json` : 'application/json'
  return new ChanceryError('unsupported-media-type', `${given}; send ${wanted}`)
}

function invalidJson(text: string, cause: unknown): ChanceryError {
  let detail = text
    ? 'names that reach into prototypes are refused: __proto__, constructor'
    : 'the body is empty'
  try {
    JSON.parse(text || '0')
  } catch (error) {
    detail = error instanceof Error ? error.message : detail // it says what stands where
  }
  return new ChanceryError('invalid-json', detail, { cause })
}

function wrongHeaders({ rawHeaders, headers, httpVersion }: IncomingMessage): ChanceryError | undefined {
  if (rawHeaders.length > 2 * MOST_HEADERS)
    return new ChanceryError(
      'headers-too-large',
      `${rawHeaders.length / 2} headers; at most ${MOST_HEADERS} are read`,
    )
  if (headers.host === undefined && httpVersion === '1.1')
    return new ChanceryError('bad-request', 'the Host header is missing')
  const twice = ONCE.find((name) => isTwice(name, rawHeaders))
  return twice === undefined
    ? undefined
    : new ChanceryError('bad-request', `the header ${twice} is given more than once`)
}

function isTwice(name: string, rawHeaders: readonly string[]): boolean {
  let times = 0
  for (let i = 0; i < rawHeaders.length; i += 2)
    if (rawHeaders[i]?.length === name.length && rawHeaders[i]?.toLowerCase() === name) times++
  return times > 1
}

function wrongAddress(url: string): ChanceryError | undefined {
  if (!url.includes('%')) return undefined
  try {
    decodeURIComponent(url)
    return undefined
  } catch (cause) {
    return new ChanceryError('bad-request', 'the address is not percent-encoded UTF-8', { cause })
  }
}

/** JSON Pointer to the first string, value or name, that cannot be stored; null when all can. @throws `invalid-json` */
function unstorable(value: unknown, path: string, depth = 0): string | null {
  if (typeof value === 'string') return UNSTORABLE.test(value) ? path : null
  if (typeof value !== 'object' || value === null) return null
  if (depth > DEEPEST)
    throw new ChanceryError('invalid-json', `the body nests deeper than ${DEEPEST} lists and objects`)
  for (const [key, inner] of Object.entries(value)) {
    const here = `${path}/${key}`
    const found = UNSTORABLE.test(key) ? path : unstorable(inner, here, depth + 1)
    if (found !== null) return found
  }
  return null
}
