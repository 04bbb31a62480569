import { spawn } from 'node:child_process'
import fs from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { executable, type Cluster } from './cluster.ts'
import type { Place } from './place.ts'

export interface Server {
  running: () => boolean
  stop: () => Promise<void>
}

/** What the watchdog is told: which program to run, how, and as whom. */
export interface Orders {
  executable: string
  flags: string[]
  account: Place['account']
}

// Compiled beside this file in dist/; under a loader that runs TypeScript, the same loader runs it.
const WATCHDOG = fileURLToPath(new URL(`./watchdog${path.extname(import.meta.url)}`, import.meta.url))
const loader = import.meta.url.endsWith('.ts') ? process.execArgv : []

/** Starts the server under its watchdog; it may end at once, for instance when the port is taken. */
export function launch(
  place: Place,
  cluster: Cluster,
  { port, durable, log }: { port: number; durable: boolean; log: string },
): Server {
  const orders: Orders = {
    executable: executable(place, 'postgres'),
    flags: ['-D', cluster.data, '-p', String(port), ...settings(durable)],
    account: place.account,
  }
  const output = fs.openSync(log, 'a')
  const dog = spawn(process.execPath, [...loader, WATCHDOG, JSON.stringify(orders)], {
    stdio: ['pipe', output, output],
    cwd: place.account.uid === undefined ? undefined : place.state,
    detached: true,
  })
  fs.closeSync(output)
  let ended = false
  const end = new Promise<void>((resolve) => {
    dog.once('error', () => resolve())
    dog.once('exit', () => resolve())
  }).then(() => void (ended = true))
  const lifeline = dog.stdin as net.Socket // a pipe, as asked for above
  lifeline.on('error', () => {}) // the dog may be gone when we let go
  lifeline.unref()
  dog.unref()
  return {
    running: () => !ended,
    stop: async () => {
      dog.ref()
      lifeline.end()
      await end
    },
  }
}

function settings(durable: boolean): string[] {
  const on = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
  }
  const fast = {
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    max_connections: '500', // test files share one server, and each holds a pool: a hundred is not enough for eight rooms
  }
  return Object.entries(durable ? on : { ...on, ...fast }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ])
}

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = net.createServer().on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo
      server.close(() => resolve(port))
    })
  })
