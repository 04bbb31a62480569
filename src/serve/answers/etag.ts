/** Entity tags (RFC 9110, 8.8): a reader who has the page already gets 304 and no body. */
import { hash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'

/**
 * Weak tags, since a proxy may compress the body on its way. Written here because the well-known plugin also tags answers
 * to POST and problems, and does not read a list in If-None-Match.
 */
export function tagAnswers(app: FastifyInstance): void {
  app.addHook('onSend', (request, reply, payload, done) => {
    const tagged = reply.statusCode === 200 && (request.method === 'GET' || request.method === 'HEAD')
    if (!tagged || !(typeof payload === 'string' || Buffer.isBuffer(payload))) {
      done(null, payload)
      return
    }
    const known = reply.getHeader('etag')
    const tag = typeof known === 'string' ? known : tagOf(payload)
    if (tag !== known) reply.header('etag', tag)
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-cache') // keep it, but ask again
    if (!matches(request.headers['if-none-match'], tag)) {
      done(null, payload)
      return
    }
    reply.code(304).removeHeader('content-type').removeHeader('content-length')
    done(null, '')
  })
}

export const tagOf = (payload: string | Buffer): string => `W/"${hash('sha1', payload, 'base64url')}"`

/** Weak comparison, as If-None-Match asks for: `*`, one tag, or a list of them. */
export const matches = (header: string | undefined, tag: string): boolean =>
  header !== undefined &&
  (header === tag ||
    header.trim() === '*' ||
    header.split(',').some((one) => opaque(one.trim()) === opaque(tag)))

const opaque = (tag: string): string => (tag.startsWith('W/') ? tag.slice(2) : tag)
