/** Entity tags (RFC 9110, 8.8): a reader who has the page already gets 304 and no body. */
import { createHash } from 'node:crypto'
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
    const tag = `"${createHash('sha1').update(payload).digest('base64url')}"`
    reply.header('etag', `W/${tag}`)
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-cache') // keep it, but ask again
    if (!matches(request.headers['if-none-match'], tag)) {
      done(null, payload)
      return
    }
    reply.code(304).removeHeader('content-type').removeHeader('content-length')
    done(null, '')
  })
}

/** Weak comparison, as If-None-Match asks for: `*`, one tag, or a list of them. */
const matches = (header: string | undefined, tag: string): boolean =>
  header !== undefined &&
  (header.trim() === '*' || header.split(',').some((one) => one.trim().replace(/^W\//, '') === tag))
