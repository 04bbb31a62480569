// For authors: a database with all migrations applied, in DATABASE_URL's server or in an embedded one, dropped afterwards.
import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { build } from './build.mjs'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** Calls `work` with the address of the database. */
export async function onScratchDatabase(work) {
  build()
  const { startEmbeddedPostgres } = await import('../dist/store/embedded-postgres.js')
  const state = mkdtempSync(path.join(os.tmpdir(), 'chancery-scratch-'))
  const server = process.env.DATABASE_URL ? null : await startEmbeddedPostgres(state, { durable: false })
  try {
    return await onDatabase(process.env.DATABASE_URL ?? server.url, work)
  } finally {
    await server?.destroy()
    rmSync(state, { recursive: true, force: true })
  }
}

async function onDatabase(url, work) {
  const { migrate } = await import('../dist/store/migrate.js')
  const name = `chancery_scratch_${randomUUID().slice(0, 8)}`
  const admin = new pg.Client({ connectionString: url })
  await admin.connect()
  await admin.query(`CREATE DATABASE ${name}`)
  try {
    const scratch = Object.assign(new URL(url), { pathname: `/${name}` }).href
    await migrate(scratch)
    return await work(scratch)
  } finally {
    await admin.query(`DROP DATABASE ${name} WITH (FORCE)`)
    await admin.end()
  }
}

/** `prisma migrate diff` from the database at `url` to the schema file, over the WASM engine. */
export function diff(url, ...options) {
  const cli = createRequire(import.meta.url).resolve('prisma/build/index.js')
  const what = ['migrate', 'diff', '--from-config-datasource', '--to-schema', 'prisma/schema.prisma']
  return spawnSync(process.execPath, [cli, ...what, ...options], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      DATABASE_URL: url,
      PRISMA_SCHEMA_ENGINE_BINARY: path.join(root, 'scripts/schema-engine.mjs'),
      CHECKPOINT_DISABLE: '1',
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
    },
  })
}
