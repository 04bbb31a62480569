/** The HTTP application: every plugin and hook, by name, in the order that requests meet them. */
import compress from '@fastify/compress'
import Fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify'
import { randomUUID } from 'node:crypto'
import { answerErrors, sendProblem } from './serve/problems/answer-errors.ts'
import { allowOrigin } from './serve/cross-origin.ts'
import { checkKeys } from './serve/auth.ts'
import { checkAnswers } from './serve/answers/checked-answers.ts'
import { COMPRESSION, tellEncodings } from './serve/answers/compression.ts'
import './serve/route-types.ts'
import { serveDocs } from './serve/document/docs.ts'
import { tagAnswers } from './serve/answers/etag.ts'
import { rememberAnswers } from './serve/answers/remembered.ts'
import { Repeats } from './serve/answers/repeats.ts'
import { document } from './serve/document/openapi.ts'
import { problemOf } from './serve/problems/problem-of.ts'
import { answerClientError, answerExpectation } from './serve/problems/raw-errors.ts'
import { readRequests } from './serve/requests/read-requests.ts'
import { shedLoad, type Bounds } from './serve/load-shedding.ts'
import { serveMetrics } from './serve/metrics.ts'
import { limitRates, type RateLimits } from './serve/rate-limits.ts'
import { registerRoutes } from './serve/routes.ts'
import { secureAnswers } from './serve/security-headers.ts'
import type { Services } from './serve/services.ts'
import { validatorCompiler } from './serve/requests/validation.ts'

export interface AppOptions {
  /** Whether reading needs no API key; writing always needs one. */
  anonymousRead?: boolean
  /** The origin whose pages may read what is served, `*` for all; absent or null for none but its own. */
  allowOrigin?: string | null
  /** Requests a minute; absent for no limits. */
  limits?: RateLimits
  /** How long who comes may have to wait, beyond which requests are refused; absent for as long as it takes. */
  shedding?: Bounds
  /** Whether a proxy stands before it that tells the client's address, protocol and host in X-Forwarded headers. */
  trustProxy?: boolean
  /** Longest request body, in bytes. */
  bodyLimit?: number
  /** Address of the OpenTelemetry collector that spans are sent to; absent or null for none. */
  traces?: string | null
  /** Fastify's `logger` option. */
  logger?: FastifyServerOptions['logger']
  /** Holds each answer to its documented schema, and answers 500 where it does not fit: for tests. */
  checkAnswers?: boolean
}

const MEBIBYTE = 1024 * 1024

export async function buildApp(untraced: Services, options: AppOptions = {}): Promise<FastifyInstance> {
  const app = Fastify({
    logger: options.logger ?? false,
    bodyLimit: options.bodyLimit ?? 16 * MEBIBYTE,
    // A client that sends its headers drop by drop holds a connection for four seconds and no longer.
    // A request without Host is answered by us, for Node answers it without a word.
    http: {
      headersTimeout: 4000,
      requestTimeout: 60_000,
      connectionsCheckingInterval: 1000,
      requireHostHeader: false,
    },
    requestTimeout: 60_000,
    keepAliveTimeout: 10_000,
    trustProxy: options.trustProxy ?? false,
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 200 },
    clientErrorHandler: answerClientError,
    // Of an address that cannot be read: no hook comes before it.
    frameworkErrors: (error, request, reply) =>
      void sendProblem(problemOf(error), request, reply.header('x-request-id', request.id)),
  })
  app.server.on('checkExpectation', answerExpectation)
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(() => JSON.stringify)
  app.decorateReply('json', function (text: string) {
    return this.type('application/json; charset=utf-8').send(text)
  })
  app.decorateReply('html', function (text: string) {
    return this.type('text/html; charset=utf-8').send(text)
  })
  secureAnswers(app)
  const services = options.traces
    ? (await import('./serve/tracing.ts')).traceRequests(app, untraced, options.traces)
    : untraced
  if (options.allowOrigin) allowOrigin(app, options.allowOrigin)
  answerErrors(app)
  readRequests(app)
  const { anonymousRead = true } = options
  const count = limitRates(app, options.limits ?? { perKey: 0, perAddress: 0 }, () =>
    checkKeys(app, { keys: () => services.store.keys, anonymousRead }),
  )
  if (options.checkAnswers) checkAnswers(app)
  tellEncodings(app)
  const repeats = new Repeats()
  rememberAnswers(app, () => services.store, repeats)
  if (options.shedding) shedLoad(app, options.shedding)
  tagAnswers(app)
  await app.register(compress, COMPRESSION) // after the tags, which are of what it was before
  await document(app)
  await serveDocs(app, services, anonymousRead)
  const measured = serveMetrics(app, services)
  await app.register(registerRoutes, { services: measured.services })
  // A span or a line of the log of each request is Fastify's to make.
  if (!options.traces && !['info', 'debug', 'trace'].includes(app.log.level))
    repeats.standBefore(app, () => services.store, count, measured.answered)
  return app
}
