import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { ChanceryError } from '../errors.ts'
import { openCluster, type Cluster } from './embedded/cluster.ts'
import { findPlace } from './embedded/place.ts'
import { freePort, launch } from './embedded/launch.ts'

export interface EmbeddedPostgres {
  url: string
  /** True when it ran already, for another process of ours: then `stop` leaves it running. */
  adopted: boolean
  stop(): Promise<void>
  /** Stops it and deletes its data. */
  destroy(): Promise<void>
}

/**
 * A private PostgreSQL for a machine that has only Node.js. It ends with this process, however this process ends,
 * and the next start recovers by itself. `durable: false` gives up safety against power cuts for speed (tests).
 */
export async function startEmbeddedPostgres(
  stateDir: string,
  { durable = true }: { durable?: boolean } = {},
): Promise<EmbeddedPostgres> {
  const directory = path.resolve(stateDir)
  fs.mkdirSync(directory, { recursive: true })
  const place = findPlace(directory)
  const cluster = openCluster(place)
  const log = path.join(directory, 'postgres.log')
  const giveBack = (url: string, adopted: boolean, stop: () => Promise<void>): EmbeddedPostgres => ({
    url,
    adopted,
    stop,
    destroy: async () => {
      await stop()
      if (adopted) return
      const ours = place.state === directory ? path.dirname(cluster.data) : place.state
      fs.rmSync(ours, { recursive: true, force: true })
    },
  })

  for (let attempt = 0; attempt < 40; attempt++) {
    const running = await findRunning(cluster)
    if (running) return giveBack(running, true, () => Promise.resolve())
    const port = await freePort()
    const server = launch(place, cluster, { port, durable, log })
    const url = urlOf(cluster, port)
    for (const started = Date.now(); server.running() && Date.now() - started < 60_000; await pause(25))
      if (await answers(url)) return giveBack(url, false, server.stop)
    await server.stop()
    await pause(250) // the last server's children may still be letting go of its shared memory
  }
  throw new ChanceryError('database-unavailable', `The embedded PostgreSQL did not start: see ${log}`)
}

const urlOf = ({ password }: Cluster, port: number): string =>
  `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`

/** A server that a killed process left, or that a second one holds: it is used instead of failing on its lock. */
async function findRunning(cluster: Cluster): Promise<string | null> {
  const lock = path.join(cluster.data, 'postmaster.pid')
  if (!fs.existsSync(lock)) return null
  const port = Number(fs.readFileSync(lock, 'utf8').split('\n')[3])
  if (!port) return null
  const url = urlOf(cluster, port)
  return (await answers(url)) ? url : null
}

/** Whether our own server answers there: a stranger on the same port does not know the password. */
async function answers(connectionString: string): Promise<boolean> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 2000, query_timeout: 2000 })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('SELECT 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}
