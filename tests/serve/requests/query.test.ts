import { test } from 'tap'
import type { ChanceryError } from '../../../src/errors.ts'
import { claimList } from '../../../src/serve/requests/claim-filters.ts'
import { treatyList } from '../../../src/serve/requests/filters.ts'
import { claimFiltersOf } from '../../../src/serve/requests/of-claim.ts'
import { check } from '../../../src/serve/requests/validation.ts'

/** What the list understands, or what it says is wrong with each parameter. */
function ask(query: Record<string, string | string[]>): unknown {
  try {
    return check(claimList, query, 'querystring')
  } catch (error) {
    return Object.fromEntries((error as ChanceryError).errors.map(({ path, message }) => [path, message]))
  }
}

test('a comma is "or"', (t) => {
  t.strictSame(ask({ type: 'visit,meeting', status: 'planned' }), {
    type: ['visit', 'meeting'],
    status: ['planned'],
    limit: 20,
  })
  const repeated = claimList.parse({ type: ['visit', 'meeting,forecast'] })
  t.strictSame(repeated.type, ['visit', 'meeting', 'forecast'], 'a parameter that is repeated too')
  t.end()
})

test('what cannot be together is said', (t) => {
  t.match(ask({ type: 'visit', status: 'existing' }), {
    status: /^no visit is existing; there are: .*planned.*postponed/,
  })
  t.match(ask({ type: 'forecast', status: 'planned' }), { status: 'a forecast has no status' })
  t.match(ask({ type: 'visit,meeting', obligation: 'defense' }), {
    obligation: /^no visit or meeting has an obligation/,
  })
  t.match(ask({ status: 'planned', obligation: 'defense' }), {
    status: /^no treaty_clause is planned; there are: .*existing/,
  })
  t.match(ask({ type: 'visit,treaty_clause', status: 'existing', obligation: 'defense' }), { limit: 20 })
  t.match(ask({ type: 'visit', status: 'existing,planned' }), { limit: 20 }, 'one of them may be')
  t.end()
})

test('what is not known is said, with what was meant', (t) => {
  t.match(ask({ status: 'planed' }), { status: "unknown status 'planed', did you mean 'planned'?" })
  t.match(ask({ type: 'visit,banquet' }), { type: /unknown type 'banquet', there are: visit, treaty_clause/ })
  t.match(ask({ country: 'Japan' }), { country: "unknown country 'Japan', did you mean 'JP' (Japan)?" })
  t.match(ask({ country: 'jp' }), { country: "unknown country 'jp', did you mean 'JP' (Japan)?" })
  t.match(ask({ country: 'ZZ9' }), { country: "unknown country 'ZZ9', give ISO 3166-1 alpha-2, such as KP" })
  for (const country of ['ZZ', 'XA', 'EU', 'QO'])
    t.match(ask({ country }), { country: /^unknown country '..', (did you mean|give ISO 3166-1)/ }, country)
  t.match(ask({ country: 'SU,XK,KP' }), { limit: 20 })
  t.match(ask({ asOf: 'yesterday' }), {
    asOf: "'yesterday' is neither a date-time with its zone, 2024-06-17T12:00Z, nor a day, 2024-06-17",
  })
  t.match(ask({ asOf: '2024-02-30' }), { asOf: /nor a day/ })
  t.match(ask({ asOf: '2024-03-05' }), { asOf: '2024-03-05T23:59:59.999Z' })
  t.match(ask({ language: 'Germn' }), { language: "unknown language 'Germn', did you mean 'de' (German)?" })
  t.match(ask({ include: 'visit' }), { include: "unknown include 'visit', did you mean 'visits'?" })
  t.match(ask({ article: '7' }), { article: "'7' is not a UUID" })
  t.match(ask({ include: 'totals' }), { include: "unknown include 'totals', did you mean 'total'?" })
  t.end()
})

test('a list says what it can be sorted by, and which fields there are', (t) => {
  t.match(ask({ sort: '-publishedAt', fields: 'id,visitor' }), {
    sort: '-publishedAt',
    fields: ['id', 'visitor'],
  })
  t.match(ask({ sort: '-publishdAt' }), { sort: "unknown sort '-publishdAt', did you mean '-publishedAt'?" })
  t.match(ask({ sort: 'price' }), {
    sort: /there are: -from, from, -publishedAt, publishedAt, -addedAt, addedAt/,
  })
  t.match(ask({ fields: 'id,visitr' }), { fields: "unknown field 'visitr', did you mean 'visitor'?" })
  t.end()
})

test('numbers are digits, 1 to 100', (t) => {
  t.match(ask({ limit: '1' }), { limit: 1 })
  t.match(ask({ limit: '100' }), { limit: 100 })
  for (const limit of ['0', '101', '0x10', '1e1', '1.0', ' 5', '-1', '', '१'])
    t.match(ask({ limit }), { limit: 'must be a whole number, 1 to 100' }, `'${limit}'`)
  t.match(ask({ limit: ['5', '6'] }), { limit: 'is given more than once' })
  t.match(treatyList.safeParse({ year: '1961' }).data, { year: 1961 })
  t.end()
})

test('days are real, and windows run forward', (t) => {
  t.match(ask({ from: '2024-02-29', to: '2024-02-29' }), { from: '2024-02-29' })
  t.match(ask({ from: '2023-02-29' }), { from: "'2023-02-29' is not a real day, YYYY-MM-DD" })
  t.match(ask({ from: '18 June 2024' }), { from: /is not a real day/ })
  t.match(ask({ from: '2024-06-19', to: '2024-06-18' }), { from: 'from is after to' })
  t.match(ask({ publishedFrom: '2025-01-01', publishedTo: '2024-01-01' }), {
    publishedFrom: 'publishedFrom is after publishedTo',
  })
  t.end()
})

test('a bound of likelihood is every band from there', (t) => {
  const bands = (likelihood: string) => claimFiltersOf(claimList.parse({ likelihood })).likelihood
  t.strictSame(bands('>=likely'), ['likely', 'very_likely', 'almost_certain'])
  t.strictSame(bands('<=very_unlikely'), ['almost_no_chance', 'very_unlikely'])
  t.strictSame(bands('roughly_even,>=very_likely'), ['roughly_even', 'very_likely', 'almost_certain'])
  t.strictSame(bands('likely,>=likely'), ['likely', 'very_likely', 'almost_certain'], 'each once')
  t.equal(claimFiltersOf(claimList.parse({})).likelihood, undefined)
  t.match(ask({ likelihood: '>=likly' }), { likelihood: /did you mean '>=likely'/ })
  t.end()
})
