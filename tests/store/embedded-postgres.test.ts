import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { test } from 'tap'
import { startEmbeddedPostgres } from '../../src/store/embedded-postgres.ts'

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  const { rows } = await client.query<Record<string, unknown>>(sql)
  await client.end()
  return Object.values(rows[0] ?? {})[0]
}

const isGone = async (url: string): Promise<boolean> =>
  ask(url, 'SELECT 1').then(
    () => false,
    () => true,
  )

test('starts, is shared, stops, keeps its data, is destroyed', async (t) => {
  const folder = t.testdir()
  const server = await startEmbeddedPostgres(folder, { durable: false })
  t.equal(server.adopted, false)
  await ask(server.url, 'CREATE TABLE kept AS SELECT 42 AS answer')

  const second = await startEmbeddedPostgres(folder)
  t.equal(second.adopted, true, 'one that runs is used')
  t.equal(second.url, server.url)
  await second.stop()
  t.equal(await isGone(server.url), false, 'and left running by who did not start it')

  await server.stop()
  await server.stop()
  t.equal(await isGone(server.url), true)

  const again = await startEmbeddedPostgres(folder, { durable: false })
  t.equal(await ask(again.url, 'SELECT answer FROM kept'), 42)
  t.equal(
    await ask(again.url, `SELECT current_setting('listen_addresses')`),
    '127.0.0.1',
    'nobody else can reach it',
  )
  await t.rejects(ask(Object.assign(new URL(again.url), { password: 'guess' }).href, 'SELECT 1'), {
    code: '28P01',
  })
  await again.destroy()
  t.equal(await isGone(again.url), true)
})

test('ends with the process that started it, and the next start recovers', async (t) => {
  const folder = t.testdir()
  const file = fileURLToPath(new URL('./hold-postgres.ts', import.meta.url))
  const holder = spawn(process.execPath, [...process.execArgv, file, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [url] = (await once(createInterface({ input: holder.stdout }), 'line')) as [string]
  await ask(url, 'CREATE TABLE kept AS SELECT 42 AS answer')
  holder.kill('SIGKILL')
  await once(holder, 'exit')

  const next = await startEmbeddedPostgres(folder, { durable: false })
  t.teardown(() => next.destroy())
  // It may have caught the old server in its last moments: then that one ends, and the next start is the one to ask.
  while (!(await isGone(url))) await pause(20)
  const server = next.url === url ? await startEmbeddedPostgres(folder, { durable: false }) : next
  t.teardown(() => server.destroy())
  t.equal(await ask(server.url, 'SELECT answer FROM kept'), 42)
})

test('one that is killed is there again, at the same address and with its data', async (t) => {
  const server = await startEmbeddedPostgres(t.testdir())
  t.teardown(() => server.destroy())
  await ask(server.url, 'CREATE TABLE kept AS SELECT 42 AS answer')
  const [pid] = String(await ask(server.url, `SELECT pg_read_file('postmaster.pid')`)).split('\n')
  process.kill(Number(pid), 'SIGKILL')
  while (!(await isGone(server.url))) await pause(20)
  while (await isGone(server.url)) await pause(20)
  t.equal(await ask(server.url, 'SELECT answer FROM kept'), 42)
  await server.stop()
  t.equal(await isGone(server.url), true, 'and it stays away when it is stopped')
})
