/** How the statements of lists are carried out, on a database large enough that it matters: no table is read as a whole. */
import pg from 'pg'
import { test } from 'tap'
import { openStore } from '../../src/store/open-store.ts'
import type { Noun, PageRequest } from '../../src/store/query.ts'
import type { Store } from '../../src/store/store.ts'
import { fill } from '../bench/serve/made-up.mjs'
import { openTestStore } from '../db.ts'

interface Plan {
  'Node Type': string
  'Relation Name'?: string
  Plans?: Plan[]
}

/** Of the others there are few here, and to read all of them is right. */
const LARGE = ['articles', 'quotations', 'claims', 'claim_persons']
const ARTICLES = 700

const readWhole = ({ 'Node Type': node, 'Relation Name': relation = '', Plans = [] }: Plan): string[] => [
  ...(node === 'Seq Scan' && LARGE.includes(relation) ? [relation] : []),
  ...Plans.flatMap(readWhole),
]

const first: PageRequest = { limit: 20, after: null, total: false }
const id = '018bcfe5-6800-7000-8000-000000000000'
const next: PageRequest = { ...first, after: ['2020-01-01', id] }
const window = { from: '2020-03-01', to: '2020-03-08' }

const related = (store: Store, noun: Noun) => store.related('claims', [{ noun, id }])

const LISTS: Record<string, (store: Store) => Promise<unknown>> = {
  articles: ({ articles }) => articles.list({}, first),
  'articles, deep': ({ articles }) => articles.list({}, next),
  'articles of a state': ({ articles }) => articles.list({ country: ['KP'] }, first),
  'articles of a source': ({ articles }) => articles.list({ source: ['Outlet 7'] }, first),
  'claims of a source': ({ claims }) => claims.list({ source: [id] }, first),
  'articles with a word': ({ articles }) => articles.list({ q: 'harbour treaty' }, first),
  'articles as they came': ({ articles }) => articles.list({}, { ...first, sort: '-ingestedAt' }),
  'articles as they came, deep': ({ articles }) => articles.list({}, { ...next, sort: 'ingestedAt' }),
  'what articles have': (store) => related(store, 'articles'),
  'what experts have': (store) => related(store, 'experts'),
  'what visits have': (store) => related(store, 'visits'),
  'what treaties have': (store) => related(store, 'treaties'),
  'an article': ({ articles }) => articles.get(id),
  quotations: ({ quotations }) => quotations.list({}, first),
  'quotations, deep': ({ quotations }) => quotations.list({}, next),
  'quotations of an article': ({ quotations }) => quotations.list({ article: [id] }, first),
  'quotations of a person': ({ quotations }) => quotations.list({ person: [id] }, first),
  claims: ({ claims }) => claims.list({}, first),
  'claims, deep': ({ claims }) => claims.list({}, next),
  'claims by type and window': ({ claims }) => claims.list({ type: ['visit'], ...window }, first),
  'claims by status': ({ claims }) => claims.list({ status: ['planned'] }, first),
  'claims by publication': ({ claims }) => claims.list({}, { ...first, sort: '-publishedAt' }),
  'claims as they came': ({ claims }) => claims.list({}, { ...first, sort: '-addedAt' }),
  'claims of an article': ({ claims }) => claims.list({ article: [id] }, first),
  'claims of a person': ({ claims }) => claims.list({ person: [id] }, first),
  'claims by obligation': ({ claims }) => claims.list({ obligation: ['defense'] }, first),
  experts: ({ experts }) => experts.list({}, first),
  'experts by quotations': ({ experts }) => experts.list({}, { ...first, sort: '-quotations' }),
  'experts by name': ({ experts }) => experts.list({ q: 'keller' }, first),
  'experts by what is claimed': ({ experts }) => experts.list({ status: ['planned'] }, first),
  'articles by what is claimed': ({ articles }) => articles.list({ status: ['planned'] }, first),
  visits: ({ visits }) => visits.list({}, first),
  'visits in a window': ({ visits }) => visits.list(window, first),
  'treaties by articles': ({ treaties }) => treaties.list({}, { ...first, sort: '-articles' }),
  treaties: ({ treaties }) => treaties.list({}, first),
  propositions: ({ propositions }) => propositions.list({}, first),
  'propositions, deep': ({ propositions }) => propositions.list({}, next),
  'propositions that differ': ({ propositions }) => propositions.list({ differs: true }, first),
  'a proposition': ({ propositions }) => propositions.get(id),
  forecasts: ({ forecasts }) => forecasts.list({}, first),
  'forecasts with proposed outcomes': ({ forecasts }) => forecasts.list({ outcome: ['proposed'] }, first),
  'visits as of a time': ({ visits }) => visits.list({ asOf: '2020-06-01T00:00Z' }, first),
}

/** The statements that the store sends for it. */
async function statementsOf(ask: (store: Store) => Promise<unknown>): Promise<pg.QueryConfig[]> {
  const sent: pg.QueryConfig[] = []
  const query = (statement: pg.QueryConfig | string) => {
    if (typeof statement === 'object') sent.push(statement) // the others frame a transaction
    return Promise.resolve({ rows: [] })
  }
  const pool = { query, connect: () => Promise.resolve({ query, release: () => {} }) }
  await ask(
    openStore({ pool, lines: pool, prisma: {}, patience: 0 } as unknown as Parameters<typeof openStore>[0]),
  )
  return sent
}

const nodes = ({ 'Node Type': node, 'Relation Name': relation = '', Plans = [] }: Plan): string[] => [
  ...(relation === 'claims' ? [node] : []),
  ...Plans.flatMap(nodes),
]

const COUNTS: Record<string, (store: Store) => Promise<unknown>> = {
  'facets of a type': ({ claimCounts }) => claimCounts.facets({ type: ['visit'] }),
  'facets of a window': ({ claimCounts }) =>
    claimCounts.facets({ ...window, type: ['visit'], country: ['KP'] }),
  'facets of a status': ({ claimCounts }) =>
    claimCounts.facets({ status: ['planned'], likelihood: ['likely'] }),
  timeline: ({ claimCounts }) => claimCounts.timeline({ type: ['visit'] }, { unit: 'month', by: 'window' }),
}

test('counts of claims by what they are counted by can be read from an index alone', async (t) => {
  const { database } = await openTestStore(t)
  for (const [name, ask] of Object.entries(COUNTS))
    for (const { text, values } of await statementsOf(ask)) {
      const client = await database.pool.connect()
      await client.query('SET enable_seqscan = off; SET enable_bitmapscan = off')
      const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>({
        text: `EXPLAIN (FORMAT JSON) ${text}`,
        values: values ?? [],
      })
      client.release(true)
      t.strictSame(
        rows.flatMap((row) => nodes(row['QUERY PLAN'][0].Plan)),
        ['Index Only Scan'],
        name,
      )
    }
})

test('no list reads a table as a whole', async (t) => {
  const { database } = await openTestStore(t)
  await fill(database.pool, ARTICLES)
  for (const [name, ask] of Object.entries(LISTS))
    for (const { text, values } of (await statementsOf(ask)).slice(0, 1)) {
      const { rows } = await database.pool.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>({
        text: `EXPLAIN (FORMAT JSON) ${text}`,
        values: values ?? [],
      })
      const [{ Plan: plan }] = rows[0]?.['QUERY PLAN'] ?? [{ Plan: { 'Node Type': 'none' } }]
      t.strictSame(readWhole(plan), [], name)
    }
  const { rows } = await database.pool.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
    'EXPLAIN (FORMAT JSON) SELECT count(*) FROM claims WHERE evidence_end > 3',
  )
  t.strictSame(
    readWhole(rows[0]?.['QUERY PLAN'][0].Plan ?? { 'Node Type': 'none' }),
    ['claims'],
    'it would be seen',
  )
})
