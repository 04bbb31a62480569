import { test } from 'tap'
import { Lines } from '../../src/store/lines.ts'
import { rows, type Value } from '../../src/store/statement.ts'
import { cloneDatabase } from '../db.ts'

const SLEEP = 'SELECT 1 AS n FROM pg_sleep(30)'

test('statements that are sent before the last one is answered', async (t) => {
  const lines = new Lines({ connectionString: await cloneDatabase(t) }, 60_000, 2)
  t.teardown(() => lines.close())
  const ask = (text: string, values: Value[] = []) => rows<{ n: number }>(lines, text, values)

  const many = Array.from({ length: 40 }, (_, n) => ask('SELECT 7 / $1::int AS n', [n === 20 ? 0 : 1]))
  const settled = await Promise.allSettled(many)
  t.equal(settled.filter(({ status }) => status === 'fulfilled').length, 39, 'one that fails fails alone')
  const [failed] = settled.filter((one) => one.status === 'rejected')
  t.match(failed?.reason, { code: '22012' }, 'with what Postgres says')

  const numbered = await Promise.all(Array.from({ length: 40 }, (_, n) => ask('SELECT $1::int AS n', [n])))
  t.same(
    numbered.map(([row]) => row?.n),
    Array.from({ length: 40 }, (_, n) => n),
    'each gets its own answer',
  )
})

test('a line whose connection breaks, or that waits too long', async (t) => {
  const lines = new Lines({ connectionString: await cloneDatabase(t) }, 300, 1)
  t.teardown(() => lines.close())
  const one = () => rows<{ n: number }>(lines, 'SELECT 1 AS n')

  const [broken, behind] = [rows(lines, 'SELECT pg_terminate_backend(pg_backend_pid())'), one()]
  await t.rejects(broken, { code: 'database-unavailable' })
  await t.rejects(behind, { code: 'database-unavailable' }, 'what was sent behind it is told too')
  t.same(await one(), [{ n: 1 }], 'the next statement opens another')

  const [slow, late] = [rows(lines, SLEEP), one()]
  await t.rejects(slow, { code: 'database-unavailable' })
  await t.rejects(late, { code: 'database-unavailable' })
  t.same(await one(), [{ n: 1 }])

  const nowhere = new Lines({ connectionString: 'postgresql://nobody:nothing@127.0.0.1:1/none' }, 300)
  t.teardown(() => nowhere.close())
  await t.rejects(rows(nowhere, 'SELECT 1'), { code: 'database-unavailable' }, 'nothing listens there')
})
