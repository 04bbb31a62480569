// A server as a newcomer's first start has it: the sample briefs, and the key that it prints, on a database of its own.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from './build.mjs'

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))

/** Calls `work` with `{ origin, key }`; server and database are gone when it has ended. */
export async function withServedSamples(work) {
  build()
  const { startEmbeddedPostgres } = await import('../dist/store/embedded-postgres.js')
  const state = mkdtempSync(path.join(os.tmpdir(), 'chancery-served-'))
  const postgres = await startEmbeddedPostgres(state, { durable: false }) // the server finds it running, and adopts it
  const env = { ...process.env, STATE_DIR: state, PORT: '0', LOG_LEVEL: 'warn' }
  delete env.DATABASE_URL
  const server = spawn(process.execPath, [cli, 'serve'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise((resolve) => server.once('exit', resolve))
  try {
    return await work(await welcomed(server))
  } finally {
    server.kill('SIGTERM')
    await ended
    await postgres.destroy()
    rmSync(state, { recursive: true, force: true })
  }
}

/** What the server prints when it serves. */
function welcomed(server) {
  let printed = ''
  return new Promise((resolve, reject) => {
    server.once('exit', (code) => reject(new Error(`the server ended with ${code}:\n${printed}`)))
    server.stdout.on('data', (chunk) => {
      printed += chunk
      const [, origin] = /serves (http:\S+)/.exec(printed) ?? []
      const [, key] = /API key for writing +(chy_\S+)/.exec(printed) ?? []
      if (origin && key && printed.includes('Ctrl-C')) resolve({ origin, key })
    })
  })
}
