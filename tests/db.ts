/** A fresh, migrated database for one test file: a copy of the template that `npm test` makes. */
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import type { Test } from 'tap'
import { openDatabase, type Database } from '../src/store/database.ts'
import { openStore } from '../src/store/open-store.ts'
import type { Store } from '../src/store/store.ts'

/** Milliseconds: a busy machine fails no test. */
const PATIENCE = 60_000

async function onServer<T>(
  work: (admin: pg.Client, server: string, template: string) => Promise<T>,
): Promise<T> {
  const { TEST_DB, TEST_TEMPLATE } = process.env
  if (!TEST_DB || !TEST_TEMPLATE)
    throw new Error('This test needs a database: run it with `npm test -- FILE`.')
  const admin = new pg.Client({ connectionString: TEST_DB })
  await admin.connect()
  try {
    return await work(admin, TEST_DB, TEST_TEMPLATE)
  } finally {
    await admin.end()
  }
}

async function makeDatabase(t: Test, from: (template: string) => string): Promise<string> {
  const name = `chancery_${randomUUID().slice(0, 8)}`
  const url = await onServer(async (admin, server, template) => {
    await admin.query(`CREATE DATABASE ${name} ${from(template)}`)
    return Object.assign(new URL(server), { pathname: `/${name}` }).href
  })
  t.teardown(() => onServer((admin) => admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)))
  return url
}

/** The address of a new, migrated database; it is dropped when the test ends. */
export const cloneDatabase = (t: Test): Promise<string> =>
  makeDatabase(t, (template) => `TEMPLATE ${template} STRATEGY file_copy`)

/** The address of a new database without tables. */
export const emptyDatabase = (t: Test): Promise<string> => makeDatabase(t, () => 'TEMPLATE template0')

export async function openTestStore(t: Test): Promise<{ store: Store; database: Database; url: string }> {
  const url = await cloneDatabase(t)
  const database = openDatabase(url, { patience: PATIENCE })
  t.teardown(() => database.close())
  return { store: openStore(database), database, url }
}
