/**
 * `node tests/bench/knowledge.mjs [--articles 100000] [--database URL]`: what it costs that articles are read together, on top of
 * reading and storing each alone. 500 real articles come into a database of made-up ones; Postgres tells the CPU time of each
 * statement (`log_statement_stats`), a profile that of our own code, and the engine's is that of a second, warm reading.
 */
import inspector from 'node:inspector/promises'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { readText } from '../../dist/ingest/read-page.js'
import { analyse } from '../../dist/pipeline.js'
import { COMMAND_LINE } from '../../dist/store/article-store.js'
import { openDatabase } from '../../dist/store/database.js'
import { startEmbeddedPostgres } from '../../dist/store/embedded-postgres.js'
import { migrate } from '../../dist/store/migrate.js'
import { openStore } from '../../dist/store/open-store.js'
import { readArticles } from './articles.mjs'
import { fill } from './serve/made-up.mjs'

const { values: options } = parseArgs({
  options: { articles: { type: 'string', default: '100000' }, database: { type: 'string' } },
})
const MOST = 500
const TOGETHER = 20

/** Statements that group, count and tell what many articles say: all but those that store what one says. */
const OF_MANY =
  /\bchanges\b|person_portraits|person_mentions|former_|_verdicts|treaty_forms|(?:INTO|FROM|UPDATE) visits|UPDATE persons|UPDATE treaties|DELETE FROM (?:persons|treaties)|SET visit_id|visit_key AS key|person_aliases WHERE person_id = ANY|counts FROM articles|printings/
const FILES_OF_MANY =
  /\/knowledge\/|\/writes\/(?:regroup|portraits|refresh|paint|group-|link-|move-|treaty-forms|note-|put-visits|proposition|visit-key|travels|shares)/

/** Milliseconds of CPU by the text of a statement. */
const spent = new Map()
function listen(client) {
  client.on('notice', ({ detail = '' }) => {
    const used = /([\d.]+) s user, ([\d.]+) s system, [\d.]+ s elapsed/.exec(detail)
    const text = client._activeQuery?.text
    if (used && text) spent.set(text, (spent.get(text) ?? 0) + 1000 * (Number(used[1]) + Number(used[2])))
  })
}

async function measure(url) {
  const told = '-c log_statement_stats=on -c client_min_messages=log'
  const database = openDatabase(`${url}?options=${encodeURIComponent(told)}`, { patience: 600_000 })
  database.pool.on('connect', listen)
  const store = openStore(database)
  const all = await readArticles()
  const read = async ({ text, title, publishedAt, published_at: at, source }, later) => {
    const day = (publishedAt ?? at ?? '2020-01-01').slice(0, 10)
    const on = new Date(Date.parse(day) + later * 365 * 86_400_000).toISOString().slice(0, 10)
    const known = { title, publishedAt: on, source: source?.slice(0, 200) }
    return { ...(await readText(text, known)), fictional: false }
  }
  // The same articles a year apart are no copies of each other, and are about the same people.
  const entries = async (from, later) => {
    const made = []
    for (const one of all.slice(from, from + MOST)) {
      const article = await read({ ...one, text: `${one.text} ${later}` }, later)
      made.push({ article, found: await analyse(article), origin: COMMAND_LINE })
    }
    return made
  }
  const save = async (made) => {
    for (let i = 0; i < made.length; i += TOGETHER) await store.articles.saveAll(made.slice(i, i + TOGETHER))
  }
  await save(await entries(MOST, 0))
  await save(await entries(0, 2))
  const before = process.cpuUsage()
  const made = await entries(0, 4)
  const engine = cpuSince(before)
  spent.clear()
  const session = new inspector.Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.start')
  const started = process.cpuUsage()
  await save(made)
  const own = cpuSince(started)
  const { profile } = await session.post('Profiler.stop')
  await database.close()
  const sum = (ofMany) =>
    [...spent].reduce((ms, [text, n]) => (OF_MANY.test(text) === ofMany ? ms + n : ms), 0)
  const code = own * shareOfMany(profile)
  return { engine, code, own: own - code, one: sum(false), many: sum(true), articles: made.length }
}

function cpuSince(before) {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** Of the process's time: samples are of the clock, which runs on while others have the processor, and so is none of it. */
function shareOfMany({ nodes, samples, timeDeltas }) {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]))
  const took = (isOf) => samples.reduce((sum, id, i) => (isOf(frames.get(id)) ? sum + timeDeltas[i] : sum), 0)
  // What waits, or sweeps up behind both, is of neither.
  const isOfNeither = ({ functionName }) => /^\((?:idle|program|garbage collector)\)$/.test(functionName)
  return took(({ url }) => FILES_OF_MANY.test(url)) / took((frame) => !isOfNeither(frame))
}

async function onMadeUp(articles, work) {
  const state = mkdtempSync(path.join(os.tmpdir(), 'chancery-bench-'))
  const server = await startEmbeddedPostgres(state)
  try {
    await migrate(server.url)
    const pool = new pg.Pool({ connectionString: server.url })
    await fill(pool, articles)
    await pool.end()
    return await work(server.url)
  } finally {
    await server.destroy()
    rmSync(state, { recursive: true, force: true })
  }
}

const { engine, code, own, one, many, articles } = options.database
  ? await measure(options.database)
  : await onMadeUp(Number(options.articles), measure)
const each = (ms) => `${(ms / articles).toFixed(2)} CPU-ms an article`
console.log(`the engine                     ${each(engine)}`)
console.log(`storing what one says, ours    ${each(own)}`)
console.log(`storing what one says, Postgres ${each(one)}`)
console.log(`what many say, ours            ${each(code)}`)
console.log(`what many say, Postgres        ${each(many)}`)
console.log(`on top of the rest: ${((100 * (code + many)) / (engine + own + one)).toFixed(1)} %`)
