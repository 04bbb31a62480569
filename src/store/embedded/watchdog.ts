/**
 * A process of its own that holds the server. When the other end of its stdin closes, however that process died,
 * the server is told to shut down in order.
 */
import { spawn } from 'node:child_process'
import type { Orders } from './launch.ts'

const { executable, flags, account } = JSON.parse(process.argv[2] ?? '') as Orders

const server = spawn(executable, flags, { ...account, stdio: ['ignore', 'inherit', 'inherit'] })
server.on('error', (error) => {
  console.error(error.message)
  process.exit(1)
})
server.on('exit', (code) => process.exit(code ?? 1))

const stop = () => server.kill('SIGINT') // "fast": roll back what is open, write a checkpoint, leave
// Ctrl-C may reach the whole group: the owner drains its requests first and then lets go of our stdin.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})
process.stdin.on('end', stop).on('error', stop).resume()
