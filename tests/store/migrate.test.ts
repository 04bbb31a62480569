import fs from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { test } from 'tap'
import { migrate } from '../../src/store/migrate.ts'
import { emptyDatabase } from '../db.ts'

test('migrations', async (t) => {
  const write = (directory: string, name: string, sql: string): void => {
    fs.mkdirSync(path.join(directory, name), { recursive: true })
    fs.writeFileSync(path.join(directory, name, 'migration.sql'), sql)
  }
  const has = async (url: string, table: string): Promise<boolean> => {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    const { rows } = await client.query<{ there: boolean }>('SELECT to_regclass($1) IS NOT NULL AS there', [
      table,
    ])
    await client.end()
    return rows[0]?.there ?? false
  }

  await t.test('of the project apply to an empty database, once', async (t) => {
    const url = await emptyDatabase(t)
    const applied = await migrate(url)
    t.ok(applied.length > 0)
    t.same(applied, [...applied].sort())
    t.same(await migrate(url), [])
  })

  await t.test('of processes that start together apply once', async (t) => {
    const url = await emptyDatabase(t)
    const applied = await Promise.all([migrate(url), migrate(url), migrate(url)])
    t.equal(applied.filter((names) => names.length > 0).length, 1)
  })

  await t.test('that fail leave nothing, and the next run says which it was', async (t) => {
    const url = await emptyDatabase(t)
    const directory = t.testdir()
    write(directory, '1_good', 'CREATE TABLE good ()')
    write(directory, '2_bad', 'CREATE TABLE half (); CREATE TABLE good ()')
    await t.rejects(migrate(url, directory), { code: '42P07' })
    t.equal(await has(url, 'good'), true)
    t.equal(await has(url, 'half'), false)
    await t.rejects(migrate(url, directory), { code: 'conflict', message: /2_bad failed earlier/ })
  })

  await t.test('that were changed afterwards are refused', async (t) => {
    const url = await emptyDatabase(t)
    const directory = t.testdir()
    write(directory, '1_good', 'CREATE TABLE good ()')
    t.same(await migrate(url, directory), ['1_good'])
    write(directory, '1_good', 'CREATE TABLE better ()')
    await t.rejects(migrate(url, directory), { code: 'conflict', message: /1_good was changed/ })
  })

  await t.test('may drop and retype columns that views of what was known read', async (t) => {
    const url = await emptyDatabase(t)
    await migrate(url)
    const directory = t.testdir()
    write(
      directory,
      '9_other_columns',
      'ALTER TABLE visits DROP COLUMN edtf, ALTER COLUMN claim_count TYPE bigint',
    )
    t.same(await migrate(url, directory), ['9_other_columns'])
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    t.teardown(() => client.end())
    for (const schema of ['former', 'known_published', 'known_ingested']) {
      const { rows } = await client.query<{ name: string; type: string }>(
        `SELECT column_name AS name, data_type AS type FROM information_schema.columns WHERE table_schema = $1 AND table_name = 'visits'`,
        [schema],
      )
      t.match(
        rows.find(({ name }) => name === 'claim_count'),
        { type: 'bigint' },
        schema,
      )
      t.notOk(
        rows.find(({ name }) => name === 'edtf'),
        schema,
      )
    }
  })

  await t.test('that fail leave the views of what was known', async (t) => {
    const url = await emptyDatabase(t)
    await migrate(url)
    const directory = t.testdir()
    write(directory, '9_bad', 'ALTER TABLE visits DROP COLUMN edtf; ALTER TABLE visits DROP COLUMN edtf')
    await t.rejects(migrate(url, directory), { code: '42703' })
    t.equal(await has(url, 'known_published.visits'), true)
    t.equal(await has(url, 'known_ingested.visits'), true)
  })

  await t.test('say when there is no database', async (t) => {
    const url = Object.assign(new URL(await emptyDatabase(t)), { port: '1' })
    await t.rejects(migrate(url.href), { code: 'database-unavailable' })
  })
})
