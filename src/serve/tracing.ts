/** Spans of OpenTelemetry for requests and for what they ask of the services; loaded only where they are wanted. */
import { context, propagation, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import type { Context, Span, Tracer } from '@opentelemetry/api'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources'
import { BatchSpanProcessor, NodeTracerProvider, type SpanExporter } from '@opentelemetry/sdk-trace-node'
import type { FastifyInstance } from 'fastify'
import type { Services } from './services.ts'

/** Milliseconds for a collector to take what is sent: the end of the process waits as long for one that is gone. */
const PATIENCE = 5000

/**
 * Sends spans to the collector at `endpoint` (OTLP over HTTP, `/v1/traces` under it), the last of them when the application
 * closes, and gives the services with spans of their own. A request that brings a W3C `traceparent` joins that trace.
 */
export function traceRequests(app: FastifyInstance, services: Services, endpoint: string): Services {
  const exporter = new OTLPTraceExporter({
    url: `${endpoint.replace(/\/$/, '')}/v1/traces`,
    timeoutMillis: PATIENCE,
  })
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'chancery' }).merge(
      detectResources({ detectors: [envDetector] }),
    ),
    spanProcessors: [new BatchSpanProcessor(telling(exporter, app.log), { exportTimeoutMillis: PATIENCE })],
  })
  provider.register()
  const tracer = provider.getTracer('chancery')

  const contexts = new WeakMap<object, Context>()
  app.addHook('onRequest', (request, reply, done) => {
    const { method, url, headers, id } = request
    const route = request.routeOptions.url
    const parent = propagation.extract(ROOT_CONTEXT, headers)
    const attributes = {
      'http.request.method': method,
      'url.path': url.split('?', 1)[0],
      'http.route': route,
      'http.response.header.x-request-id': [id],
    }
    const name = route ? `${method} ${route}` : method
    const span = tracer.startSpan(name, { kind: SpanKind.SERVER, attributes }, parent)
    // Whether it was answered to its end or its client went away.
    reply.raw.once('close', () => {
      span.setAttribute('http.response.status_code', reply.statusCode)
      if (reply.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR })
      span.end()
    })
    const within = trace.setSpan(parent, span)
    contexts.set(request, within)
    context.with(within, done)
  })
  // Again, since a body is read in events of its connection, which is older than the request.
  app.addHook('preValidation', (request, _reply, done) => {
    context.with(contexts.get(request) ?? ROOT_CONTEXT, done)
  })
  app.addHook('onClose', async () => {
    await provider.shutdown().catch((error: unknown) => app.log.warn({ err: error }, 'spans were lost'))
    for (const part of [trace, context, propagation]) part.disable()
  })
  return withSpans(tracer, services, '')
}

/** Says once that a collector takes nothing, and again only after it took something: nobody else would. */
function telling(exporter: SpanExporter, log: FastifyInstance['log']): SpanExporter {
  let lost = false
  return {
    export: (spans, done) =>
      exporter.export(spans, (result) => {
        const failed = Number(result.code) !== TAKEN
        if (failed && !lost)
          log.warn({ err: result.error }, 'spans are lost: the collector does not take them')
        lost = failed
        done(result)
      }),
    shutdown: () => exporter.shutdown(),
    forceFlush: () => exporter.forceFlush?.() ?? Promise.resolve(),
  }
}

/** `ExportResultCode.SUCCESS` of @opentelemetry/core. */
const TAKEN = 0

/** The same functions, however deep, each with a span named by its path: `store.articles.get`. */
function withSpans<T extends object>(tracer: Tracer, object: T, path: string): T {
  const entries = Object.entries(object).map(([name, value]: [string, unknown]) => {
    const here = path + name
    if (typeof value === 'function')
      return [
        name,
        (...given: unknown[]) => spanOf(tracer, here, () => Reflect.apply(value, object, given) as unknown),
      ]
    return [name, isPlain(value) ? withSpans(tracer, value, `${here}.`) : value]
  })
  return Object.fromEntries(entries) as T
}

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

function spanOf(tracer: Tracer, name: string, work: () => unknown): unknown {
  const ofStore = name.startsWith('store.')
  return tracer.startActiveSpan(
    name,
    ofStore ? { kind: SpanKind.CLIENT, attributes: { 'db.system.name': 'postgresql' } } : {},
    (span) => {
      const result = work()
      if (result instanceof Promise)
        return result.catch((error: unknown) => fail(span, error)).finally(() => span.end())
      return result // what it is comes later: a span that is not ended is not sent
    },
  )
}

function fail(span: Span, error: unknown): never {
  span.setStatus({ code: SpanStatusCode.ERROR })
  if (error instanceof Error) span.recordException(error)
  throw error
}
