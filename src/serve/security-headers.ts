/** What browsers are told of every answer: pages and the docs run in them, and data must not. */
import type { FastifyInstance } from 'fastify'

const ANYWHERE = {
  'cross-origin-resource-policy': 'same-origin',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
}

const PAGE_POLICY = [
  "default-src 'self'",
  "base-uri 'self'",
  "font-src 'self' https: data:",
  "form-action 'self'",
  "frame-ancestors 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "script-src 'self'",
  "script-src-attr 'none'",
  "style-src 'self' https: 'unsafe-inline'",
]

/** They never change, so they are no plugin's to put together for each answer. */
const OF_PAGES = {
  ...ANYWHERE,
  'content-security-policy': PAGE_POLICY.join(';'),
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'SAMEORIGIN',
}

const OF_DATA = {
  ...ANYWHERE,
  'content-security-policy': "default-src 'none';frame-ancestors 'none'",
}

export function secureAnswers(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id)
    done()
  })
  app.addHook('onSend', (_request, reply, payload, done) => {
    const isPage = String(reply.getHeader('content-type')).startsWith('text/html')
    reply.headers(isPage ? OF_PAGES : OF_DATA)
    done(null, payload)
  })
}
