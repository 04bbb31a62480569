// `npm test [-- FILE|FOLDER…]`: one throwaway Postgres a run, one migrated template in it that each test file clones. All files run
// by rooms (see test-rooms.mjs); those that are named, each in a process of its own.
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from './build.mjs'
import { install, root } from './install.mjs'
import { openRooms } from './test-rooms.mjs'

install()
build()
await eraseTypes()
const { startEmbeddedPostgres } = await import('../dist/store/embedded-postgres.js')
const { migrate } = await import('../dist/store/migrate.js')
const { default: pg } = await import('pg')

const state = mkdtempSync(path.join(os.tmpdir(), 'chancery-test-'))
const server = await startEmbeddedPostgres(state, { durable: false })
process.exitCode = await testOn(server.url).finally(async () => {
  await server.destroy()
  rmSync(state, { recursive: true, force: true })
})

/** Here, once: a process that has to load the compiler for its own file alone takes a second longer. */
async function eraseTypes() {
  const { erased } = await import('./erase-types.mjs') // it keeps them in node_modules
  const tests = new URL('tests/', root)
  const files = readdirSync(tests, { recursive: true }).filter((file) => file.endsWith('.ts'))
  for (const file of files) await erased(new URL(file, tests).href)
}

/** A folder is all the tests in it. */
function testsIn(word) {
  if (!statSync(word, { throwIfNoEntry: false })?.isDirectory()) return word
  const files = readdirSync(word, { recursive: true }).filter((file) => file.endsWith('.test.ts'))
  return files.map((file) => path.join(word, file))
}

async function testOn(url) {
  const template = 'chancery_template'
  const admin = new pg.Client({ connectionString: url })
  await admin.connect()
  await admin.query('ALTER SYSTEM SET autovacuum = off') // it commits at times of its own, which tests of what is kept see
  await admin.query('SELECT pg_reload_conf()')
  await admin.query(`CREATE DATABASE ${template}`)
  await admin.end()
  await migrate(Object.assign(new URL(url), { pathname: `/${template}` }).href)

  const loader = `--import=${new URL('./run-typescript.mjs', import.meta.url).href}`
  const env = { ...process.env, TEST_DB: url, TEST_TEMPLATE: template, NODE_OPTIONS: loader }
  delete env.DATABASE_URL // a test never touches a database that is in use
  const tap = fileURLToPath(new URL('dist/esm/run.mjs', import.meta.resolve('tap/package.json')))
  const jobs = `--jobs=${Math.min(os.availableParallelism(), 8)}` // tap itself takes half the cores
  const words = process.argv.slice(2).flatMap(testsIn)
  const files = words.every((word) => word.startsWith('-')) ? openRooms() : []
  const child = spawn(process.execPath, [tap, 'run', jobs, ...words, ...files], {
    cwd: fileURLToPath(root),
    stdio: 'inherit',
    env,
  })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  return new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)))
}
