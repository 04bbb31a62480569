/** In a large table a search finds the same, whichever way it takes: see `matchingWords`. */
import { t as file, test } from 'tap'
import type { Key } from '../../src/store/query.ts'
import { openTestStore } from '../db.ts'

const { store, database } = await openTestStore(file)
const ALL = 9000

// The n-th is the n-th oldest. Of every two one tells of talks, of twenty of grain, of three thousand of a comet; the oldest 300 of a king.
await database.pool.query(`
  INSERT INTO articles (id, title, text, text_sha256, status, language, ingested_at, sorted_at, captions, countries)
  SELECT gen_random_uuid(), n, concat_ws(' ', 'News', n, CASE WHEN n % 2 = 0 THEN 'talks' END, CASE WHEN n % 20 = 0 THEN 'grain' END,
      CASE WHEN n % 3000 = 0 THEN 'comet' END, CASE WHEN n <= 300 THEN 'king' END),
    sha256(n::text::bytea), 'extracted', 'en', at, at, '[]', '{}'
  FROM generate_series(1, ${ALL}) n, LATERAL (SELECT timestamptz '2020-01-01Z' + n * interval '1 hour' AS at) t`)
await database.pool.query(`UPDATE pg_class SET reltuples = 100000 WHERE oid = 'articles'::regclass`)

const NUMBERS = Array.from({ length: ALL }, (_, n) => ALL - n)
const HOLDING: Record<string, (n: number) => boolean> = {
  talks: (n) => n % 2 === 0,
  grain: (n) => n % 20 === 0,
  comet: (n) => n % 3000 === 0,
  king: (n) => n <= 300,
  'talks -grain': (n) => n % 2 === 0 && n % 20 !== 0,
}

for (const [q, holds] of Object.entries(HOLDING))
  test(`the newest with ${q}, page by page`, async (t) => {
    const found: number[] = []
    let after: Key | null = null
    do {
      const page = await store.search.find(
        { q, type: ['article'] },
        { limit: 25, after, sort: '-publishedAt' },
      )
      found.push(...page.hits.map(({ item }) => Number(item['title'])))
      after = page.next
    } while (after && found.length < 100)
    t.strictSame(found, NUMBERS.filter(holds).slice(0, 100))
  })

test('what is many is counted where that is asked for', async (t) => {
  const count = async (q: string, counted: boolean) => {
    const page = { limit: 5, after: null, sort: '-publishedAt', counted }
    return (await store.search.find({ q, type: ['article'] }, page)).counts.article
  }
  t.strictSame(await count('comet', false), { value: 3, relation: 'exact' })
  t.match(await count('grain', false), { relation: 'atLeast' })
  t.strictSame(await count('grain', true), { value: 450, relation: 'exact' })
  t.strictSame(
    await count('king', false),
    { value: 300, relation: 'exact' },
    'none of the newest thousands has it',
  )
})
