/** Where a write comes from, and the Idempotency-Key that makes sure it is done once. */
import type { FastifyRequest } from 'fastify'
import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Origin } from '../../store/article-store.ts'

/** draft-ietf-httpapi-idempotency-key-header; the quotation marks of a structured string may be left out. */
export const IdempotencyKey = z.looseObject({
  'idempotency-key': z
    .string()
    .regex(/^[\x21-\x7e]{1,200}$/, 'must have 1 to 200 visible ASCII characters')
    .optional()
    .meta({
      description:
        'Any unique string, such as a UUID. The same request sent again under it within a day is not done again: it is ' +
        'answered as it was, with `Idempotency-Replayed: true`. Another request under it is refused.',
      examples: ['3f1d9a52-7f0c-4f5e-9a68-0a1b2c3d4e5f'],
    }),
})

export function originOf(request: FastifyRequest): Origin {
  const apiKeyId = request.apiKey?.id ?? null
  const key = request.headers['idempotency-key']
  const origin = { apiKeyId, requestId: request.id }
  if (typeof key !== 'string' || apiKeyId === null) return origin
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([request.method, request.url, request.body]))
    .digest()
  return { ...origin, once: { key, fingerprint } }
}
