/** The process that serves: opens the database, fills an empty one, listens, and stops without losing a request. */
import type { FastifyInstance } from 'fastify'
import type { ServerResponse } from 'node:http'
import { Server, type AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { buildApp } from './app.ts'
import { openServices } from './commands/open-services.ts'
import type { Config } from './config.ts'
import { SHEDDING } from './serve/load-shedding.ts'
import { firstKey, loadSamples } from './commands/first-run.ts'

/** Connections that may wait to be accepted, as far as the system lets them: one more is tried again seconds later. */
const BACKLOG = 4096
/** Milliseconds in which a client may still use a connection that was idle when the end began. */
const GRACE = 300
/** Milliseconds after which requests that are still being answered are cut off. */
const PATIENCE = 20_000

/** Resolves when it has stopped, after SIGINT or SIGTERM. */
export async function serve(config: Config): Promise<void> {
  const stop = signalled()
  const opened = await openServices(config)
  const { services, embedded } = opened
  try {
    const samples = config.samples ? await loadSamples(services) : 0
    if (samples > 0)
      console.log(`Loaded ${samples} sample briefs, whose experts and institutes are invented.`)
    const app = await buildApp(services, {
      anonymousRead: config.anonymousRead,
      bodyLimit: config.bodyLimit,
      allowOrigin: config.allowOrigin,
      limits: config.limits,
      trustProxy: config.trustProxy,
      shedding: SHEDDING,
      traces: config.traces,
      logger: { level: config.logLevel, stream: process.stderr },
    })
    const drain = drains(app)
    await app.listen({ host: config.host, port: config.port, backlog: BACKLOG })
    console.log(welcome(addressOf(app, config.host), embedded ? await firstKey(services) : null))
    // Last, for it goes on until it is stopped: nothing may fail between.
    const worker = config.worker
      ? opened.startWorker((error) => app.log.error({ err: error }, 'a job failed'))
      : null
    await stop
    await Promise.all([drain(), worker?.stop()])
  } finally {
    await opened.close()
  }
}

function addressOf(app: FastifyInstance, host: string): string {
  const { port } = app.server.address() as AddressInfo
  if (host === '0.0.0.0' || host === '::') return `http://localhost:${port}`
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

const welcome = (address: string, key: string | null): string =>
  [
    `Chancery serves ${address}`,
    `  Docs to try it out   ${address}/docs`,
    key
      ? `  API key for writing  ${key}   (shown this once; in the docs press Authorize)`
      : '  API key for writing  make one with: npx chancery keys create NAME',
    '  Stop with Ctrl-C.',
  ].join('\n')

/** A signal a second later or more ends the process at once; sooner, it is the same one, which npm passes on again. */
const signalled = (): Promise<void> =>
  new Promise((resolve) => {
    let first = 0
    const heard = () => {
      if (first > 0 && performance.now() - first > 1000) process.exit(1)
      first ||= performance.now()
      resolve()
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, heard)
  })

/**
 * Watches the requests, and gives the function that ends them well: new connections are refused, old ones get their
 * answer and are told that it is the last. No request is reset.
 */
function drains(app: FastifyInstance): () => Promise<void> {
  const { server } = app
  const open = new Set<ServerResponse>()
  const isLast = (response: ServerResponse) => {
    if (!response.headersSent) response.setHeader('connection', 'close')
  }
  server.on('request', (_request, response: ServerResponse) => {
    if (response.headersSent) return // what was answered from memory is
    open.add(response)
    response.once('close', () => open.delete(response))
  })
  return async () => {
    server.prependListener('request', (_request, response: ServerResponse) => isLast(response))
    open.forEach(isLast)
    Server.prototype.close.call(server) // stops listening; http's own `close` would cut idle connections at once
    await pause(GRACE)
    const sweep = setInterval(() => server.closeIdleConnections(), 50)
    const cut = setTimeout(() => server.closeAllConnections(), PATIENCE)
    await app.close()
    clearInterval(sweep)
    clearTimeout(cut)
  }
}
