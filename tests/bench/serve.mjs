/**
 * What the API serves in a second, from a made-up database, beside what else could serve it from the same one on the same
 * machine: `node tests/bench/serve.mjs [--articles 100000] [--seconds 3] [--rounds 3] [--state DIR] [--only caching,reads] [--peers DIR]`.
 * Contenders take turns, medians count, and ratios say more than figures do. `--state` keeps the database for the next time;
 * `--peers` is where PostGraphile and Platformatic are (see peers.mjs). Needs wrk, and pgbench for what is held against it.
 */
import { fork, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { openDatabase } from '../../dist/store/database.js'
import { startEmbeddedPostgres } from '../../dist/store/embedded-postgres.js'
import { migrate } from '../../dist/store/migrate.js'
import { openStore } from '../../dist/store/open-store.js'
import { compare, isThere, pgbench, press } from './serve/load.mjs'
import { fill, idOf, TYPES, wordsFoundIn } from './serve/made-up.mjs'
import { ADDRESSES, isInstalled, PEERS } from './serve/peers.mjs'

const at = (relative) => fileURLToPath(new URL(relative, import.meta.url))
/** Not from what was answered before. */
const AFRESH = { 'cache-control': 'no-cache' }

/** Prints a line a measurement; gives rows `{ name, value, unit }`. */
export async function benchServe({ articles = 100_000, seconds = 3, rounds = 3, state, only, peers } = {}) {
  if (!isThere('wrk')) {
    console.log('serving: skipped, as there is no wrk here (apt-get install wrk)')
    return []
  }
  const folder = state ?? mkdtempSync(path.join(os.tmpdir(), 'chancery-serve-'))
  const postgres = await startEmbeddedPostgres(folder, { durable: false })
  const rows = []
  const tell = (name, value, unit, beside = '') => {
    rows.push({ name: `serve, ${name}`, value, unit })
    console.log(`${name.padEnd(50)} ${value.toFixed(value < 10 ? 2 : 0).padStart(8)} ${unit}${beside}`)
  }
  const servers = []
  try {
    await migrate(postgres.url)
    const database = openDatabase(postgres.url, { patience: 60_000 })
    const { rows: found } = await database.pool.query('SELECT count(*)::int AS n FROM articles')
    const apart = openDatabase(postgres.url, { patience: 3_600_000 })
    if (found[0].n === 0) await fill(apart.pool, articles)
    else await apart.pool.query('VACUUM ANALYZE') // as autovacuum does where a database runs for longer than a bench
    await apart.close()
    const { key } = await openStore(database).keys.create('bench', ['read'])
    await database.close()
    const ours = await serveOurs(postgres.url)
    servers.push(ours)
    const rivals = {}
    for (const peer of Object.keys(PEERS).filter((one) => !isInstalled(one, peers)))
      console.log(
        `${peer}: skipped (npm install ${PEERS[peer].join(' ')} in a folder, and --peers that folder)`,
      )
    for (const kind of [
      'bare',
      'prisma',
      'hello',
      ...Object.keys(PEERS).filter((one) => isInstalled(one, peers)),
    ]) {
      const rival = await serveRival(kind, postgres.url, peers)
      servers.push(rival)
      rivals[kind] = rival.origin
    }
    const bench = { ours, rivals, key, seconds, rounds, articles, url: postgres.url, tell }
    for (const measure of [reads, caching, depth, searching, facets, exporting])
      if (!only || only.split(',').includes(measure.name)) await measure(bench)
    return rows
  } finally {
    for (const { stop } of servers) await stop()
    await (state ? postgres.stop() : postgres.destroy())
    if (!state) rmSync(folder, { recursive: true, force: true })
  }
}

const asked = (origin, paths, headers) => (seconds) => press({ origin, paths, headers }, seconds)

/** Prints what each contender did, the first as a share of the others. */
function told({ tell }, what, results) {
  const [ours, ...others] = results
  const wrong = results.reduce((sum, { errors }) => sum + errors, 0)
  const beside = `, p99 ${ours.p99.toFixed(1)} ms${wrong > 0 ? `, ${wrong} requests failed` : ''}`
  tell(`${what}: ${ours.name}`, ours.perSecond, 'requests a second', beside)
  for (const { name, perSecond } of others)
    tell(`${what}: ${ours.name} / ${name}`, ours.perSecond / perSecond, 'times', ` (${perSecond.toFixed(0)})`)
}

async function reads(bench) {
  const { ours, rivals, key, articles } = bench
  const ids = Array.from({ length: 5000 }, (_, n) => idOf(5, (n * 7919 + (n >> 4)) % articles))
  const windows = Array.from({ length: 2000 }, (_, n) => {
    const from = new Date(Date.UTC(2016, 0, 1 + ((n * 37) % 3500))).toISOString().slice(0, 10)
    const to = new Date(Date.UTC(2016, 0, 8 + ((n * 37) % 3500))).toISOString().slice(0, 10)
    return { type: TYPES[n % TYPES.length], from, to }
  })
  const withKey = { ...AFRESH, authorization: `Bearer ${key}` }
  const own = {
    article: (id) => `/v1/articles/${id}`,
    claims: ({ type, from, to }) => `/v1/claims?type=${type}&from=${from}&to=${to}`,
  }
  for (const [what, kind, asks] of [
    ['article by id with findings', 'article', ids],
    ['claims by type and window', 'claims', windows],
  ]) {
    const paths = asks.map(own[kind])
    const others = Object.keys(PEERS).filter((peer) => peer in rivals)
    told(
      bench,
      what,
      await compare(
        [
          { name: 'with key', run: asked(ours.origin, paths, withKey) },
          { name: 'anonymous', run: asked(ours.origin, paths, AFRESH) },
          { name: 'bare node:http + pg', run: asked(rivals.bare, paths) },
          { name: 'Prisma include', run: asked(rivals.prisma, paths) },
          ...others.map((peer) => ({
            name: peer,
            run: asked(rivals[peer], asks.map(ADDRESSES[peer][kind])),
          })),
        ],
        bench,
      ),
    )
  }
}

async function caching(bench) {
  const { ours, rivals } = bench
  const one = `/v1/articles/${idOf(5, 1)}`
  const { headers } = await fetch(`${ours.origin}${one}`)
  for (const [what, sent] of [
    ['304', { 'if-none-match': headers.get('etag') }],
    ['cached read', { 'accept-encoding': 'gzip, deflate, br' }], // as fetch, browsers and Python's clients ask
  ])
    told(
      bench,
      what,
      await compare(
        [
          { name: 'ours', run: asked(ours.origin, [one], sent) },
          { name: 'Fastify hello', run: asked(rivals.hello, ['/'], sent) },
        ],
        bench,
      ),
    )
}

const DEEP = 1000

async function depth(bench) {
  const { origin } = bench.ours
  let path = '/v1/claims?limit=20'
  const pages = []
  for (let n = 1; n <= DEEP && path; n++) {
    pages.push(path)
    const cursor = (await (await fetch(`${origin}${path}`)).json()).nextCursor
    path = cursor && `/v1/claims?limit=20&cursor=${cursor}`
  }
  const contenders = [
    { name: `page ${pages.length}`, run: asked(origin, pages.slice(-1), AFRESH) },
    { name: 'page 1', run: asked(origin, pages.slice(0, 1), AFRESH) },
  ]
  told(bench, 'claims', await compare(contenders, bench))
}

async function searching(bench) {
  const { ours, url, rounds, seconds, tell } = bench
  const [rare, medium, common] = [wordsFoundIn(1.5), wordsFoundIn(20), wordsFoundIn(500)]
  const classes = { rare, medium, common, both: common.map((one, n) => `${one} ${medium[n]}`) }
  const headline = (words) => `WITH hits AS (SELECT id, title, text, published_at, q FROM articles,
      websearch_to_tsquery('chancery', '${words}') q WHERE search @@ q ORDER BY sorted_at DESC, id DESC LIMIT 20)
    SELECT id, title, published_at, ts_headline('chancery', text, q) FROM hits`
  const rates = []
  for (const [name, words] of Object.entries(classes)) {
    const paths = words.map((one) => `/v1/search?type=article&q=${encodeURIComponent(one)}`)
    const contenders = [{ name: 'ours', run: asked(ours.origin, paths, AFRESH) }]
    if (isThere('pgbench'))
      contenders.push({
        name: 'pgbench, ts_headline',
        run: async (seconds) => pgbench(url, words.map(headline), seconds),
      })
    const results = await compare(contenders, { rounds, seconds })
    told(bench, `search, ${name} words`, results)
    rates.push(results[0].perSecond)
  }
  if (!isThere('pgbench')) console.log('search: pgbench is not here (apt-get install postgresql-contrib)')
  tell('search: costliest class / cheapest', Math.max(...rates) / Math.min(...rates), 'times')
}

async function facets(bench) {
  const { ours, rivals } = bench
  const windows = Array.from({ length: 500 }, (_, n) => {
    const year = 2016 + (n % 8)
    return `?from=${year}-0${1 + (n % 9)}-01&to=${year + 1}-0${1 + (n % 9)}-${10 + (n % 19)}`
  })
  const at = (path) => windows.map((window) => `${path}${window}`)
  const contenders = [
    { name: 'ours', run: asked(ours.origin, at('/v1/claims/facets'), AFRESH) },
    { name: 'exact group-by', run: asked(rivals.bare, at('/v1/claims/facets')) },
    { name: 'exact group-by of types alone', run: asked(rivals.bare, at('/types')) },
  ]
  told(bench, 'facets of a year', await compare(contenders, bench))
}

/** The whole list of claims, once as it is and once compressed, each by a process that did nothing before. */
async function exporting({ url, tell }) {
  for (const encoding of ['identity', 'gzip']) {
    const { origin, pid, stop } = await serveOurs(url)
    const before = memoryOf(pid, 'VmRSS')
    const headers = { accept: 'application/x-ndjson', 'accept-encoding': encoding }
    const started = performance.now()
    const { body } = await fetch(`${origin}/v1/claims`, { headers })
    let lines = 0
    for await (const chunk of body) for (const byte of chunk) if (byte === 10) lines++
    const seconds = (performance.now() - started) / 1000
    tell(`export of claims, ${encoding}`, lines / seconds, 'a second', ` (${lines})`)
    const peak = memoryOf(pid, 'VmHWM')
    if (peak) tell('memory of the process at most', peak, 'MB', ` (${before.toFixed(0)} before the export)`)
    await stop()
  }
}

/** Megabytes; 0 where the system does not tell. */
function memoryOf(pid, what) {
  try {
    const [, kilobytes] = new RegExp(`${what}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
    return Number(kilobytes) / 1024
  } catch {
    return 0
  }
}

const ended = (child) => new Promise((resolve) => child.once('exit', resolve))

/** As it is served everywhere else, with keys, limits, problems and metrics; only the limits are out of reach. */
async function serveOurs(url) {
  const limits = { RATE_LIMIT: '10000000', RATE_LIMIT_ANONYMOUS: '10000000' }
  const env = {
    ...process.env,
    ...limits,
    DATABASE_URL: url,
    PORT: '0',
    LOG_LEVEL: 'silent',
    WORKER: 'false',
    SAMPLES: 'false',
  }
  const child = spawn(process.execPath, [at('../../dist/cli.js'), 'serve'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  const origin = await new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)))
    child.stdout.on('data', (chunk) => {
      said += chunk
      const [address] = /http:\/\/[\w.:]+/.exec(said) ?? []
      if (address) resolve(address)
    })
  })
  return { origin, pid: child.pid, stop: () => (child.kill('SIGTERM'), ended(child)) }
}

async function serveRival(kind, url, folder) {
  const child = fork(at('./serve/rival.mjs'), folder ? [kind, folder] : [kind], {
    env: { ...process.env, DATABASE_URL: url },
  })
  const origin = await new Promise((resolve, reject) => {
    child.once('message', resolve)
    child.once('exit', (code) => reject(new Error(`${kind} ended with ${code}`)))
  })
  return { origin, stop: () => (child.disconnect(), ended(child)) }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const whole = { type: 'string' }
  const { values } = parseArgs({
    options: { articles: whole, seconds: whole, rounds: whole, state: whole, only: whole, peers: whole },
  })
  const numbers = Object.entries(values).map(([name, value]) => [
    name,
    ['state', 'only', 'peers'].includes(name) ? value : Number(value),
  ])
  await benchServe(Object.fromEntries(numbers))
}
