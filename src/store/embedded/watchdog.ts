/**
 * A process of its own that holds the server. When the other end of its stdin closes, however that process died,
 * the server is told to shut down in order. One that is killed is started again, at the same port.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import type { Orders } from './launch.ts'

const { executable, flags, account } = JSON.parse(process.argv[2] ?? '') as Orders

/** Starts after one that was killed: while its children let go of its memory, the next ends at once. */
const MOST_STARTS = 40
const PAUSE_MS = 250

let server: ChildProcess
let stopping = false
/** None for the first: one that cannot start has a port or a folder that somebody else has. */
let startsLeft = 0

function start(): void {
  if (stopping) process.exit(0)
  server = spawn(executable, flags, { ...account, stdio: ['ignore', 'inherit', 'inherit'] })
  server.on('error', (error) => {
    console.error(error.message)
    process.exit(1)
  })
  server.on('exit', (code, signal) => {
    if (signal !== null) startsLeft = MOST_STARTS
    if (stopping || startsLeft-- <= 0) process.exit(code ?? 1)
    setTimeout(start, PAUSE_MS)
  })
}

const stop = () => {
  stopping = true
  server.kill('SIGINT') // "fast": roll back what is open, write a checkpoint, leave
}
// Ctrl-C may reach the whole group: the owner drains its requests first and then lets go of our stdin.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})
start()
process.stdin.on('end', stop).on('error', stop).resume()
