/** Lets pages of one other origin, or of all (`*`), read what is served here (Fetch standard, CORS). Keys travel in a header that
 * pages set themselves, never in cookies: an origin gains nothing that its user did not give it. */
import type { FastifyInstance } from 'fastify'

const READABLE = [
  'ETag',
  'Idempotency-Replayed',
  'Link',
  'Location',
  'RateLimit',
  'RateLimit-Policy',
  'Retry-After',
  'X-Request-Id',
].join(', ')

const PREFLIGHT = {
  'access-control-allow-methods': 'GET, HEAD, POST, PATCH, DELETE',
  'access-control-allow-headers': 'Authorization, Content-Type, Idempotency-Key, If-None-Match, Prefer',
  'access-control-max-age': '7200',
}

/** Must be registered before what answers 405 to OPTIONS. */
export function allowOrigin(app: FastifyInstance, origin: string): void {
  app.addHook('onRequest', async ({ method, headers }, reply) => {
    reply.headers({ 'access-control-allow-origin': origin, 'access-control-expose-headers': READABLE })
    if (method === 'OPTIONS' && headers['access-control-request-method'] !== undefined)
      return reply.code(204).headers(PREFLIGHT).send()
  })
}
