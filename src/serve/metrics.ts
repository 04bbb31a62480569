/** Measures in the Prometheus format, at /metrics: requests, the engine, the pool of connections, the queue, the process. */
import type { FastifyInstance } from 'fastify'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Services } from './services.ts'

/** Seconds; a cached read takes 1 ms, a long text 4 s. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

export interface Measured {
  /** With the time measured that the engine takes. */
  services: Services
  /** Notes a GET of a route that was answered in so many seconds. */
  answered: (route: string, status: number, seconds: number) => void
}

export function serveMetrics(app: FastifyInstance, services: Services): Measured {
  const register = new Registry()
  collectDefaultMetrics({ register })
  const registers = [register]
  const requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the head of a request to the end of its answer, in seconds.',
    labelNames: ['method', 'route', 'status'],
    buckets: BUCKETS,
    registers,
  })
  const extraction = new Histogram({
    name: 'chancery_extraction_duration_seconds',
    help: 'Time that the engine takes for a text, in seconds.',
    buckets: BUCKETS,
    registers,
  })
  const storing = new Histogram({
    name: 'chancery_ingest_duration_seconds',
    help: 'Time that reading and storing an article takes, engine and database, in seconds.',
    buckets: BUCKETS,
    registers,
  })
  new Gauge({
    name: 'chancery_database_connections',
    help: 'Connections to the database by state, and requests that wait for one.',
    labelNames: ['state'],
    registers,
    collect() {
      for (const [state, n] of Object.entries(services.store.connections())) this.set({ state }, n)
    },
  })

  new Gauge({
    name: 'chancery_queue_jobs',
    help: 'Jobs by kind and state; absent while the database does not answer.',
    labelNames: ['kind', 'state'],
    registers,
    async collect() {
      this.reset()
      for (const { kind, state, n } of await services.queue.counts().catch(() => []))
        this.set({ kind, state }, n)
    },
  })

  new Gauge({
    name: 'chancery_verification',
    help: 'What the last nightly check that was done with came to: articles, hashes and selectors checked, and failures.',
    labelNames: ['of'],
    registers,
    async collect() {
      this.reset()
      const last = await services.store.nightlyVerification.latest().catch(() => null)
      for (const of of ['articles', 'hashes', 'selectors', 'failures'] as const)
        if (last) this.set({ of }, last[of])
    },
  })

  // By pattern, not by address: there are as many addresses as ids.
  app.addHook('onResponse', ({ method, routeOptions }, reply, done) => {
    const labels = { method, route: routeOptions.url ?? 'none', status: reply.statusCode }
    requests.observe(labels, reply.elapsedTime / 1000)
    done()
  })
  app.get('/metrics', { schema: { hide: true } }, async (_request, reply) =>
    reply
      .type(register.contentType)
      .header('cache-control', 'no-store')
      .send(await register.metrics()),
  )
  const measured: Services = {
    ...services,
    analyse: async (article) => {
      const end = extraction.startTimer()
      return services.analyse(article).finally(end)
    },
    ingest: async (article, origin) => {
      const end = storing.startTimer()
      return services.ingest(article, origin).finally(end)
    },
  }
  return {
    services: measured,
    answered: (route, status, seconds) => requests.observe({ method: 'GET', route, status }, seconds),
  }
}
