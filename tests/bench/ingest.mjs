/**
 * Articles as text on their whole way into the embedded database, which keeps what it is given (fsync), in a process of its own
 * that compiles as the command line does. Each run goes as `chancery ingest` goes, with one thread for the engine and one
 * connection to the database: articles a second, by the clock, and the CPU time of all that is at work. The first run is that of a
 * process that has just started; the last one that of a service that has run for a while. Then stage by stage, cold again.
 */
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { openAnalysis } from '../../dist/analyse-apart.js'
import { compileLess } from '../../dist/commands/compile-less.js'
import { ingestAll } from '../../dist/ingest-all.js'
import { readText } from '../../dist/ingest/read-page.js'
import { analyse } from '../../dist/pipeline.js'
import { openDatabase } from '../../dist/store/database.js'
import { startEmbeddedPostgres } from '../../dist/store/embedded-postgres.js'
import { migrate } from '../../dist/store/migrate.js'
import { openStore } from '../../dist/store/open-store.js'
import { COMMAND_LINE } from '../../dist/store/article-store.js'
import { readArticles } from './articles.mjs'

const TOGETHER = 32

/** Rows `{ name, value, unit, share? }`: of a stage its share in all of them. */
export async function benchIngest() {
  const run = await promisify(execFile)(process.execPath, [fileURLToPath(import.meta.url)], {
    maxBuffer: 1e8,
  })
  return JSON.parse(run.stdout)
}

async function bench() {
  compileLess()
  const articles = await readArticles()
  const analysis = openAnalysis(1, 1)
  const runs = []
  for (const state of ['cold', 'second', 'warm'])
    runs.push(await onEmpty(articles, (...all) => asARun(...all, analysis, state)))
  await analysis.close()
  const [cold, , warm] = runs
  return [...cold, ...warm, ...(await onEmpty(articles, byStages))]
}

async function byStages(articles, store, database) {
  const spent = { read: 0, extract: 0, store: 0 }
  const timed = async (stage, work) => {
    const before = process.cpuUsage()
    const result = await work()
    const { user, system } = process.cpuUsage(before)
    spent[stage] += (user + system) / 1000
    return result
  }
  const postgres = await cpuOfPostgres(database)
  for (let i = 0; i < articles.length; i += TOGETHER) {
    const entries = []
    for (const article of articles.slice(i, i + TOGETHER)) {
      const submission = await timed('read', () => readArticle(article))
      const found = await timed('extract', () => analyse(submission))
      entries.push({ article: submission, found, origin: COMMAND_LINE })
    }
    await timed('store', () => store.articles.saveAll(entries))
  }
  const all = { ...spent, Postgres: (await cpuOfPostgres(database)) - postgres }
  const sum = Object.values(all).reduce((a, b) => a + b, 0)
  return Object.entries(all).map(([stage, ms]) => ({
    name: `ingest, ${stage}`,
    value: ms / articles.length,
    unit: 'CPU-ms an article',
    share: ms / sum,
  }))
}

async function asARun(articles, store, database, analysis, state) {
  const many = { items: streamOf(articles), read: readArticle, origin: COMMAND_LINE }
  const [node, postgres, started] = [process.cpuUsage(), await cpuOfPostgres(database), performance.now()]
  let stored = 0
  for await (const [, settled] of ingestAll(store, many, analysis.analyse))
    if (settled.status === 'fulfilled') stored++
  const seconds = (performance.now() - started) / 1000
  const { user, system } = process.cpuUsage(node)
  const spent = (user + system) / 1000 + (await cpuOfPostgres(database)) - postgres
  return [
    { name: `ingest of ${stored}, ${state}`, value: stored / seconds, unit: 'articles a second' },
    { name: `ingest of ${stored}, ${state}`, value: spent / stored, unit: 'CPU-ms an article' },
  ]
}

async function* streamOf(articles) {
  yield* articles
}

async function readArticle({ text, title, publishedAt, published_at: at, url, source }) {
  const known = { title, publishedAt: publishedAt ?? at?.slice(0, 10), url, source: source?.slice(0, 200) }
  return { ...(await readText(text, known)), fictional: false }
}

async function onEmpty(articles, work) {
  const state = mkdtempSync(path.join(os.tmpdir(), 'chancery-bench-'))
  const server = await startEmbeddedPostgres(state)
  try {
    await migrate(server.url)
    const database = openDatabase(server.url, { patience: 60_000 })
    try {
      return await work(articles, openStore(database), database)
    } finally {
      await database.close()
    }
  } finally {
    await server.destroy()
    rmSync(state, { recursive: true, force: true })
  }
}

/** Milliseconds of CPU that its processes took so far; 0 where the system does not tell. */
async function cpuOfPostgres({ pool }) {
  const { rows } = await pool.query(`SELECT current_setting('data_directory') AS data`)
  try {
    const [postmaster] = readFileSync(path.join(rows[0].data, 'postmaster.pid'), 'utf8').split('\n')
    const ticks = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((pid) => ticksOf(pid, postmaster))
    return ticks.reduce((a, b) => a + b, 0) * 10
  } catch {
    return 0
  }
}

/** Of a process and its children that ended, when it is the postmaster or a child of it: see proc_pid_stat(5). */
function ticksOf(pid, postmaster) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return pid === postmaster || fields[1] === postmaster ? [Number(fields[11]) + Number(fields[12])] : []
  } catch {
    return [] // it has just ended
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) console.log(JSON.stringify(await bench()))
