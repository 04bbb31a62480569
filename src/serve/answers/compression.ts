/** What is compressed on its way, and how. */
import type { FastifyInstance } from 'fastify'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { accepted } from './accept.ts'

/** Bytes below which it is not worth it. */
const THRESHOLD = 1024
const brotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }

/** For the plugin that compresses what is made for one answer. */
export const COMPRESSION = {
  customTypes: /^(text\/(?!event-stream)|application\/(json|x-ndjson|yaml|[\w.-]+\+(json|xml))(;|$))/,
  threshold: THRESHOLD,
  globalDecompression: false, // a small body may unpack to a large one
  brotliOptions,
}

/**
 * An answer of a kind that is compressed says so even where it was not: else a cache would give what one client got as it is to
 * all (RFC 9110, 12.5.5). Must be registered before what remembers answers.
 */
export function tellEncodings(app: FastifyInstance): void {
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (COMPRESSION.customTypes.test(String(reply.getHeader('content-type')))) {
      const vary = reply.getHeader('vary')
      reply.header('vary', vary ? `${String(vary)}, accept-encoding` : 'accept-encoding')
    }
    done(null, payload)
  })
}

/** Text as it is kept for many answers to such an `Accept-Encoding`: as it is, or compressed once. */
export function packed(
  text: string,
  acceptEncoding: string | undefined,
): { body: Buffer; encoding?: string } {
  const body = Buffer.from(text)
  const encoding = accepted(acceptEncoding, ['identity', 'br', 'gzip']) ?? 'identity'
  if (encoding === 'identity' || body.length < THRESHOLD) return { body }
  return { body: encoding === 'br' ? brotliCompressSync(body, brotliOptions) : gzipSync(body), encoding }
}
