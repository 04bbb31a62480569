// Fails when prisma/schema.prisma and prisma/migrations do not make the same database. Needs a Postgres: DATABASE_URL,
// or the embedded one. The migrations are applied to a new database there, which is dropped afterwards.
import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { startEmbeddedPostgres } from '../dist/store/embedded-postgres.js'
import { migrate } from '../dist/store/migrate.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const state = mkdtempSync(path.join(os.tmpdir(), 'chancery-drift-'))
const server = process.env.DATABASE_URL ? null : await startEmbeddedPostgres(state, { durable: false })
try {
  process.exitCode = await check(process.env.DATABASE_URL ?? server.url)
} finally {
  await server?.destroy()
  rmSync(state, { recursive: true, force: true })
}

async function check(url) {
  const name = `chancery_drift_${randomUUID().slice(0, 8)}`
  const admin = new pg.Client({ connectionString: url })
  await admin.connect()
  await admin.query(`CREATE DATABASE ${name}`)
  try {
    const scratch = Object.assign(new URL(url), { pathname: `/${name}` }).href
    await migrate(scratch)
    return diff(scratch)
  } finally {
    await admin.query(`DROP DATABASE ${name} WITH (FORCE)`)
    await admin.end()
  }
}

/** 0: the same; 2: not the same; 1: the check itself failed. */
function diff(url) {
  const cli = createRequire(import.meta.url).resolve('prisma/build/index.js')
  const from = ['--from-config-datasource', '--to-schema', 'prisma/schema.prisma']
  const { status } = spawnSync(process.execPath, [cli, 'migrate', 'diff', ...from, '--exit-code'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      DATABASE_URL: url,
      PRISMA_SCHEMA_ENGINE_BINARY: path.join(root, 'scripts/schema-engine.mjs'),
      CHECKPOINT_DISABLE: '1',
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
    },
  })
  return status ?? 1
}
