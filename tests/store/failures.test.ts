/** A database that is away, frozen, or cuts its connections: a known error within four seconds, and then recovery. */
import net from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { test, type Test } from 'tap'
import { openDatabase } from '../../src/store/database.ts'
import { openStore } from '../../src/store/open-store.ts'
import { cloneDatabase } from '../db.ts'
import { findings, report } from './made-up.ts'

/** Stands between us and the database. `mode`: pass all on, swallow all, or cut each connection. */
async function startProxy(t: Test, target: URL) {
  const proxy = { mode: 'pass' as 'pass' | 'swallow' | 'cut', url: '', cutAll: () => {} }
  const open = new Set<net.Socket>()
  const server = net.createServer((client) => {
    if (proxy.mode === 'cut') return void client.destroy()
    const upstream = net.connect(Number(target.port), target.hostname)
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      open.add(from)
      from.on('data', (data) => proxy.mode === 'pass' && to.write(data))
      from.on('error', () => {})
      from.on('close', () => {
        open.delete(from)
        to.destroy()
      })
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => void server.close())
  proxy.cutAll = () => open.forEach((socket) => socket.destroy())
  proxy.url = Object.assign(new URL(target), {
    port: String((server.address() as net.AddressInfo).port),
  }).href
  return proxy
}

/** What comes first. Both are timers of this process, which a busy machine delays alike: no clock is read. */
const withinFourSeconds = (asked: Promise<unknown>): Promise<string> =>
  Promise.race([
    asked.then(
      () => 'answered',
      () => 'told',
    ),
    setTimeout(4000, 'too late', { ref: false }),
  ])

test('a database that fails', async (t) => {
  const proxy = await startProxy(t, new URL(await cloneDatabase(t)))
  const database = openDatabase(proxy.url)
  const store = openStore(database)
  t.teardown(async () => {
    proxy.cutAll()
    await database.close()
  })
  const asks = {
    'a read': (): Promise<unknown> => store.articles.list({}, { limit: 1, after: null, total: true }),
    'a read that an index answers': () => store.articles.get('00000000-0000-7000-8000-000000000000'),
    'a read by Prisma': () => store.keys.verify('chy_guess'),
    'a write': () => store.articles.save(report({ text: 'One.' }), findings()),
    readiness: () => store.ping(),
  }
  const failsAll = async (when: string): Promise<void> => {
    for (const [name, ask] of Object.entries(asks)) {
      const asked = ask()
      t.equal(await withinFourSeconds(asked), 'told', `${name} is told within four seconds: ${when}`)
      await t.rejects(asked, { code: 'database-unavailable' }, `${name}: ${when}`)
    }
  }
  for (const ask of Object.values(asks)) await ask()

  proxy.mode = 'cut'
  proxy.cutAll()
  await failsAll('it cuts every connection')
  proxy.mode = 'pass'
  await store.ping()

  proxy.mode = 'swallow'
  await failsAll('it is frozen')
  proxy.mode = 'pass'
  proxy.cutAll()
  for (const ask of Object.values(asks)) await t.resolves(ask(), 'it recovers by itself')

  const nowhere = openDatabase('postgresql://nobody:nothing@127.0.0.1:1/none')
  t.teardown(() => nowhere.close())
  await t.rejects(openStore(nowhere).ping(), { code: 'database-unavailable' }, 'nothing listens there')
})

test('a query that goes on too long is told too', async (t) => {
  const database = openDatabase(await cloneDatabase(t))
  t.teardown(() => database.close())
  const { rows } = await import('../../src/store/statement.ts')
  const asked = rows(database.pool, 'SELECT 1 FROM pg_sleep(30)')
  t.equal(await withinFourSeconds(asked), 'told')
  await t.rejects(asked, { code: 'database-unavailable' })
  t.same(await rows(database.pool, 'SELECT 1 AS one'), [{ one: 1 }])
})
