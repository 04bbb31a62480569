/** The process that serves, as an operator meets it: started, interrupted, killed, started again. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { test, type Test } from 'tap'
import { z } from 'zod'
import { startEmbeddedPostgres } from '../src/store/embedded-postgres.ts'
import { cloneDatabase } from './db.ts'

const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url))

interface Running {
  child: ChildProcess
  printed: string
  address: string
  /** Sends a signal and waits for the end. */
  end(signal: NodeJS.Signals): Promise<{ code: number | null; signal: NodeJS.Signals | null }>
}

/** It ends with the test at the latest: what still serves when a test fails would keep this process waiting. */
function launch(t: Test, settings: Record<string, string>): ChildProcess {
  const env = { ...process.env, NODE_OPTIONS: '', PORT: '0', HOST: '127.0.0.1', ...settings }
  const child = spawn(process.execPath, [CLI, 'serve'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  t.teardown(() => child.kill('SIGKILL'))
  return child
}

/** Resolves when it serves. */
async function start(t: Test, settings: Record<string, string>): Promise<Running> {
  const child = launch(t, settings)
  const ended = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>
  let printed = ''
  const serves = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        printed += text
        if (printed.includes('Ctrl-C')) resolve()
      })
  })
  await Promise.race([
    serves,
    ended.then(([code]) => Promise.reject(new Error(`It ended with ${code} before it served:\n${printed}`))),
  ])
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    const [code, by] = await ended
    return { code, signal: by }
  }
  return { child, printed, end, address: /serves (http:\S+)/.exec(printed)?.[1] ?? '' }
}

const Items = z.object({ items: z.array(z.object({ id: z.string(), fictional: z.boolean() })) })
const articles = async (address: string) =>
  Items.parse(await (await ask(`${address}/v1/articles?limit=50`)).json()).items

/** Asks again as long as the answer is 503, which a server on a busy machine may give. */
async function ask(url: string, request?: RequestInit): Promise<Response> {
  for (;;) {
    const response = await fetch(url, request)
    if (response.status !== 503) return response
    await response.arrayBuffer()
  }
}

test('a first start, a kill -9 and what comes after, on a Postgres of its own', async (t) => {
  const state = mkdtempSync(path.join(os.tmpdir(), 'chancery-server-'))
  t.teardown(async () => {
    await (await startEmbeddedPostgres(state)).destroy()
    rmSync(state, { recursive: true, force: true })
  })
  const settings = { STATE_DIR: state, DATABASE_URL: '' }

  const first = await start(t, settings)
  const key = /API key for writing +(\S+) /.exec(first.printed)?.[1] ?? ''
  t.match(first.printed, `${first.address}/docs`, 'it prints where the docs are')
  t.match(key, /^\S{30,}$/, 'and a key')
  const samples = await articles(first.address)
  t.ok(samples.length >= 12 && samples.every(({ fictional }) => fictional), 'the samples are there')
  const made = await ask(`${first.address}/v1/articles`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      text: 'The Chilean president will visit Oslo in May.',
      publishedAt: '2024-04-02',
    }),
  })
  t.equal(made.status, 201, 'the key may write')
  t.equal((await first.end('SIGKILL')).signal, 'SIGKILL')

  const second = await start(t, settings)
  t.equal(
    (await articles(second.address)).length,
    samples.length + 1,
    'nothing is lost, nothing is there twice',
  )
  t.notMatch(second.printed, key, 'no key is printed again')
  t.match(second.printed, /chancery keys create/, 'but how to make one is')
  t.match(await second.end('SIGTERM'), { code: 0 })
})

test('with DATABASE_URL it uses that Postgres, starts none and prints no key', async (t) => {
  const database = await cloneDatabase(t)
  const state = path.join(os.tmpdir(), `chancery-never-${process.pid}`)
  const server = await start(t, { STATE_DIR: state, DATABASE_URL: database, SAMPLES: 'false' })
  t.notOk(existsSync(state))
  t.notMatch(server.printed, /chy_/)
  t.equal((await ask(`${server.address}/health/ready`)).status, 200)
  t.strictSame(await articles(server.address), [], 'SAMPLES=false leaves it empty')
  t.match(await server.end('SIGINT'), { code: 0 }, 'Ctrl-C is a good end')
})

test('a request that is on its way when SIGTERM comes is answered, and no connection is reset', async (t) => {
  const server = await start(t, { DATABASE_URL: await cloneDatabase(t), SAMPLES: 'false' })
  await articles(server.address) // one that has just started on a busy machine refuses work at first
  const { port, hostname } = new URL(server.address)
  const body = JSON.stringify({ text: 'The minister will visit Lima on Friday.', publishedAt: '2024-06-17' })
  const errors: Error[] = []
  const [socket, idle] = [net.connect(Number(port), hostname), net.connect(Number(port), hostname)]
  for (const each of [socket, idle]) {
    each.setEncoding('utf8').on('error', (error) => errors.push(error))
    each.write(`GET /health/live HTTP/1.1\r\nHost: ${hostname}\r\n\r\n`) // so that it is known to be accepted
    await once(each, 'data')
  }
  let answer = ''
  socket.on('data', (text: string) => (answer += text))
  const closed = new Promise((resolve) => socket.once('close', resolve))
  socket.write(
    `POST /v1/extract HTTP/1.1\r\nHost: ${hostname}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n` +
      body.slice(0, 10),
  )
  // The process is busy with its end once it takes no new connection; only then does the rest of the body arrive.
  const end = server.end('SIGTERM')
  await refused(Number(port), hostname)
  socket.write(body.slice(10))
  await closed
  t.match(answer, /^HTTP\/1\.1 200 /)
  t.match(answer, /\r\nconnection: close\r\n/i)
  t.match(await end, { code: 0 })
  t.strictSame(errors, [])
})

/** Resolves when nothing listens there any more. */
async function refused(port: number, host: string): Promise<void> {
  for (;;) {
    const probe = net.connect(port, host)
    const outcome = await new Promise((resolve) => {
      probe.once('connect', () => resolve('connected')).once('error', () => resolve('refused'))
    })
    probe.destroy()
    if (outcome === 'refused') return
    await new Promise((resolve) => setImmediate(resolve))
  }
}

test('an address that is in use is one line and exit code 1', async (t) => {
  const holder = net.createServer().listen(0, '127.0.0.1')
  await once(holder, 'listening')
  t.teardown(() => holder.close())
  const { port } = holder.address() as net.AddressInfo
  const child = launch(t, { DATABASE_URL: await cloneDatabase(t), SAMPLES: 'false', PORT: String(port) })
  let stderr = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const [code] = (await once(child, 'close')) as [number]
  t.equal(code, 1)
  t.match(
    stderr,
    new RegExp(`^chancery: 127\\.0\\.0\\.1:${port}: the address is in use[^\\n]*PORT[^\\n]*\\n$`),
  )
})
