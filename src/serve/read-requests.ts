/** What is checked of every request before its route sees it: headers, address, encoding, and characters no text may hold. */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { ChanceryError } from '../errors.ts'

const MOST_HEADERS = 100
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
      let text: string
      try {
        text = utf8.decode(body)
      } catch (cause) {
        ready(new ChanceryError('invalid-text', 'the body is not encoded as UTF-8', { cause }))
        return
      }
      void parse(request, text, ready)
    },
  )
  app.addHook('onRequest', async (request) => {
    checkHeaders(request.raw.rawHeaders)
    checkQuery(request.url)
  })
  app.addHook('preValidation', async (request) => {
    const path =
      unstorable(request.params, '') ?? unstorable(request.query, '') ?? unstorable(request.body, '')
    if (path === null) return
    const message = 'holds a NUL character or an unpaired surrogate'
    throw new ChanceryError('invalid-text', `${path || 'the body'} ${message}`, {
      errors: [{ path, message }],
    })
  })
}

function checkHeaders(raw: readonly string[]): void {
  if (raw.length > 2 * MOST_HEADERS)
    throw new ChanceryError(
      'headers-too-large',
      `${raw.length / 2} headers; at most ${MOST_HEADERS} are read`,
    )
  const hosts = raw.filter((name, i) => i % 2 === 0 && name.length === 4 && name.toLowerCase() === 'host')
  if (hosts.length > 1) throw new ChanceryError('bad-request', 'the Host header is given more than once')
}

function checkQuery(url: string): void {
  if (!url.includes('%')) return
  try {
    decodeURIComponent(url)
  } catch (cause) {
    throw new ChanceryError('bad-request', 'the address is not percent-encoded UTF-8', { cause })
  }
}

/** JSON Pointer to the first string, value or name, that cannot be stored; null when all can. */
function unstorable(value: unknown, path: string): string | null {
  if (typeof value === 'string') return UNSTORABLE.test(value) ? path : null
  if (typeof value !== 'object' || value === null) return null
  for (const [key, inner] of Object.entries(value)) {
    const here = `${path}/${key}`
    const found = UNSTORABLE.test(key) ? path : unstorable(inner, here)
    if (found !== null) return found
  }
  return null
}
