import fc from 'fast-check'
import { t as file, test } from 'tap'
import { fold, recount } from '../../src/store/tallies.ts'
import { openTestStore } from '../db.ts'
import { days, findings, report, visit } from './made-up.ts'

const { store, database } = await openTestStore(file)

interface Row {
  type: string
  status: string | null
  band: string | null
  countries: string[]
  from: string
  to: string
}
type Window = readonly [from: string | null, to: string | null]

/** The claims that overlap a window, counted one by one. */
async function recounted([from, to]: Window) {
  const { rows } = await database.pool.query<Row>(
    `SELECT type, status, band, countries, date_from::text AS "from", date_to::text AS "to" FROM claims
     WHERE $1::date IS NULL AND $2::date IS NULL
       OR date_to > '-infinity' AND date_from <= coalesce($2, 'infinity') AND date_to >= coalesce($1, '-infinity')`,
    [from, to],
  )
  const by = (valuesOf: (row: Row) => (string | null)[]) => {
    const counts = new Map<string, number>()
    for (const value of rows.flatMap(valuesOf))
      if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
    return [...counts]
      .map(([value, count]) => ({ value, count }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
  }
  return {
    total: rows.length,
    type: by(({ type }) => [type]),
    status: by(({ status }) => [status]),
    likelihood: by(({ band }) => [band]),
    country: by(({ countries }) => [...new Set(countries)]),
    month: by(({ from }) => [from.endsWith('infinity') ? null : from.slice(0, 7)]),
  }
}

const facets = async ([from, to]: Window): Promise<unknown> =>
  JSON.parse((await store.claimCounts.facets({ ...(from && { from }), ...(to && { to }) })).json)

const day = fc
  .date({ min: new Date('2019-11-20'), max: new Date('2022-02-10'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const window = fc
  .tuple(fc.option(day), fc.option(day))
  .map(([a, b]): Window => (a !== null && b !== null && a > b ? [b, a] : [a, b]))
const told = fc.record({
  status: fc.constantFrom('planned', 'occurred'),
  band: fc.constantFrom(null, 'likely' as const, 'very_unlikely' as const),
  visitorCountry: fc.constantFrom('PT', 'PE', 'NO'),
  window,
})
/** An address, and the visits that are told there now; null: it is retracted. */
const step = fc.record({
  address: fc.integer({ min: 0, max: 30 }),
  visits: fc.option(fc.array(told, { maxLength: 4 }), { freq: 3 }),
})

const ids = new Map<number, string>()
let written = 0

async function take({ address, visits }: typeof step extends fc.Arbitrary<infer T> ? T : never) {
  if (visits === null) {
    await store.articles.retract(ids.get(address) ?? '')
    return
  }
  const text = `Note ${++written}.`
  const claims = visits.map(({ status, band, visitorCountry, window: [from, to] }) =>
    visit(text, {
      status,
      visitorCountry,
      likelihood: band && { band, hedge: { start: 0, end: 4, text: 'Note' } },
      date: from === null && to === null ? null : days(text, text, from, to),
    }),
  )
  const article = report({ text, url: `https://news.example/${address}`, publishedAt: '2021-05-01' })
  const saved = await store.articles.save(article, findings({ claims })).catch(() => null) // it was retracted
  if (saved) ids.set(address, saved.id)
}

test('facets of any window are what counting the claims one by one gives, whatever was written', async (t) => {
  const history = fc.record({
    steps: fc.array(step, { minLength: 4, maxLength: 8 }),
    folded: fc.boolean(),
    window,
  })
  const property = fc.asyncProperty(history, async ({ steps, folded, window }) => {
    for (const one of steps) await take(one)
    if (folded) await fold(database.pool)
    for (const asked of [window, [null, null], [window[0], null], [null, window[1]]] as const)
      t.strictSame(await facets(asked), await recounted(asked), `${asked[0]} to ${asked[1]}`)
  })
  await fc.assert(property, { numRuns: 15, endOnFailure: true })
})

test('those who fold at once fold all, and nothing twice', async (t) => {
  for (let address = 40; address < 60; address++)
    await take({
      address,
      visits: [{ status: 'planned', band: null, visitorCountry: 'PT', window: ['2021-01-01', null] }],
    })
  await Promise.all(Array.from({ length: 6 }, () => fold(database.pool)))
  t.strictSame(await facets([null, null]), await recounted([null, null]))
})

test('counted anew, they are the same', async (t) => {
  const year = ['2020-06-01', '2021-06-01'] as const
  await fold(database.pool)
  const before = await facets(year)
  await database.pool.query(`DELETE FROM claim_tallies WHERE at > '2020-08-01'`)
  t.notSame(await facets(year), before)
  await recount(database)
  t.strictSame(await facets(year), before)
})

test('what claims count by does not change under them', async (t) => {
  await t.rejects(database.pool.query(`UPDATE claims SET status = 'occurred'`), /never changed in place/)
})

test('a fold that fails takes no write with it; what is no fault of the database is told', async (t) => {
  const failing = (error: Error) =>
    ({ query: () => Promise.reject(error) }) as unknown as typeof database.pool
  const warnings: Error[] = []
  const hear = (warning: Error): void => void warnings.push(warning)
  process.on('warning', hear)
  t.teardown(() => process.off('warning', hear))

  await fold(failing(Object.assign(new Error('shutting down'), { code: '57P01' })))
  await fold(failing(Object.assign(new Error('no such function'), { code: '42883' })))
  await new Promise(setImmediate)
  t.strictSame(
    warnings.map(({ message }) => message),
    ['no such function'],
  )
})
