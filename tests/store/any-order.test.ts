/** What many articles say together is the same in whatever order they came, and when it is made anew. */
import { join } from 'node:path'
import { test, type Test } from 'tap'
import type { Found } from '../../src/extract/detector.ts'
import { HAS_PROFILE } from '../../src/store/reads/experts.ts'
import { IS_FORECAST } from '../../src/store/reads/settlement.ts'
import { readSamples } from '../../src/ingest/read-samples.ts'
import { analyse } from '../../src/pipeline.ts'
import type { NewArticle } from '../../src/store/article-store.ts'
import { openTestStore } from '../db.ts'
import { at, claim, days, expert, findings, person, report, treaty, visit } from './made-up.ts'

interface Told {
  article: NewArticle
  found: Found
}

/**
 * The same few people, trips and pacts, in words that link them in some orders before others. `named`: no visitor is told by an
 * office alone, so that only namesakes are looked at.
 */
function madeUp(random: () => number, named: boolean): Told[] {
  const pick = <T>(...of: T[]): T => of[Math.floor(random() * of.length)] as T
  return Array.from({ length: 24 }, (_, n): Told => {
    const name = pick('Noh Soo-min', 'No Su-min', 'Noh Soomin', 'Kim Min-jun', 'Kim Minjun')
    const stated = {
      affiliation: pick(null, 'Harbour School', 'Harbour School of Law', 'Vistula Institute'),
      country: pick(null, 'KR', 'KP'),
    }
    const pact = {
      label: pick('Harbour Pact', '1999 Harbour Pact', 'new pact'),
      title: pick(null, 'Harbour Pact'),
      year: pick(null, 1999, 2024),
      parties: pick<string[]>([], ['NO', 'PT'], ['NO', 'SE']),
      registry: pick(null, null, 'harbour'),
    }
    const day = `2024-05-${String(10 + Math.floor(random() * 18))}`
    const rest = Array.from({ length: 12 }, () => Math.floor(random() * 1e9).toString(36)).join(' ') // no copies here
    const text = `${n}: ${name} told of ${pact.label} that Mira Solano is to be in Oslo on ${day}, and Rui Quadros. ${rest}`
    const about = { treaty: { ...pact }, obligation: pick('defense', 'consultation') }
    return {
      article: report({
        text,
        publishedAt: `2024-05-${String(1 + Math.floor(random() * 27)).padStart(2, '0')}`,
      }),
      found: findings({
        people: [
          person(text, name, stated),
          person(text, 'Mira Solano', { country: 'PT' }),
          person(text, 'Rui Quadros', { country: 'PT' }),
        ],
        experts: [expert(text, name, { role: 'fellow', affiliation: stated.affiliation })],
        treaties: [treaty(text, pact.label, pact)],
        claims: [
          visit(text, {
            status: pick('requested', 'planned', 'occurred', 'postponed'),
            ...pick(
              { visitor: 'Mira Solano' },
              { visitor: 'Mira Solano', visitorOffice: 'president' },
              { visitor: 'Solano', visitorOffice: 'president' },
              { visitor: 'Rui Quadros' },
              named
                ? { visitor: 'Quadros' }
                : { visitor: 'Portuguese president', visitorOffice: 'Portuguese president' },
            ),
            date: pick(null, days(text, day, day, day)),
            movedFrom: pick(null, null, days(text, day, '2024-05-04', '2024-05-04')),
          }),
          claim(text, text, {
            type: 'forecast',
            proposition: at(text, 'told'),
            likelihood: { band: pick('likely', 'unlikely'), hedge: at(text, 'told') },
          }),
          claim(text, text, {
            type: 'treaty_clause',
            status: pick('proposed', 'existing'),
            content: at(text, 'told'),
            ...about,
          }),
        ],
      }),
    }
  })
}

/** All that is derived, by what the articles say: ids differ from one database to the next. */
const DERIVED = {
  experts: `SELECT p.name, p.country, p.role, p.affiliation, p.article_count, p.claim_count,
      (SELECT array_agg(a.text || m.spellings::text ORDER BY a.text, m.spellings) FROM person_portraits pp JOIN person_mentions m ON m.portrait_id = pp.id
       JOIN articles a ON a.id = m.article_id WHERE pp.person_id = p.id) AS told FROM persons p WHERE NOT p.local`,
  visits: `SELECT v.visitor, v.destination, v.status, v.likelihood, v.is_off, v.date_from::text, v.date_to::text, v.agreement, v.claim_count, v.article_count,
      (SELECT array_agg(a.text || c.ordinal ORDER BY a.text, c.ordinal) FROM claims c JOIN articles a ON a.id = c.article_id
       WHERE c.visit_id = v.id) AS told FROM visits v`,
  travels: `SELECT a.text || c.ordinal AS told, c.travel, p.name AS traveller FROM claims c JOIN articles a ON a.id = c.article_id
      LEFT JOIN persons p ON p.id = c.traveller_id WHERE c.visit_key IS NOT NULL`,
  treaties: `SELECT t.label, t.title, t.year, t.parties, t.name_key, t.article_count, t.clause_count, t.action_count,
      (SELECT array_agg(a.text || m.ordinal ORDER BY a.text, m.ordinal) FROM treaty_mentions m JOIN articles a ON a.id = m.article_id
       WHERE m.treaty_id = t.id) AS told FROM treaties t`,
  claims: `SELECT array_agg(a.text || c.ordinal || coalesce(t.label, '') ORDER BY a.text, c.ordinal) AS told FROM claims c
      JOIN articles a ON a.id = c.article_id LEFT JOIN treaties t ON t.id = c.treaty_id WHERE c.proposition_id IS NOT NULL GROUP BY c.proposition_id`,
}

/** What there is, by noun. */
const THERE = `SELECT 'article' AS noun, id FROM articles UNION ALL SELECT 'visit', id FROM visits UNION ALL SELECT 'treaty', id FROM treaties
  UNION ALL SELECT 'expert', e.id FROM persons e WHERE ${HAS_PROFILE} UNION ALL SELECT 'forecast', c.id FROM claims c WHERE ${IS_FORECAST}`
const FEED = `SELECT noun, change, subject, successor FROM changes ORDER BY xid, id`

interface Change {
  noun: string
  change: string
  subject: string
  successor: string | null
}

/** What is there for who knows only what the feed of changes tells; and what it tells that cannot be. */
function followed(changes: readonly Change[]) {
  const there = new Set<string>()
  const impossible: Change[] = []
  for (const change of changes) {
    const key = `${change.noun} ${change.subject}`
    if (there.has(key) === (change.change === 'appeared')) impossible.push(change)
    if (change.change === 'appeared') there.add(key)
    else if (change.change !== 'changed' || change.successor) there.delete(key)
    if (change.change === 'changed' && change.successor) there.add(`${change.noun} ${change.successor}`)
  }
  return { there: [...there].sort(), impossible }
}

async function derived(t: Test, told: readonly Told[], detour: readonly Told[] = []) {
  const { store, database } = await openTestStore(t)
  const look = async () => {
    const sorted: [string, string[]][] = []
    for (const [noun, text] of Object.entries(DERIVED)) {
      const { rows } = await database.pool.query(text)
      sorted.push([noun, rows.map((row) => JSON.stringify(row)).sort()])
    }
    const { rows } = await database.pool.query<{ noun: string; id: string }>(THERE)
    const told = followed((await database.pool.query<Change>(FEED)).rows)
    t.strictSame(
      told.there,
      rows.map(({ noun, id }) => `${noun} ${id}`).sort(),
      'and the feed told of it all',
    )
    t.strictSame(told.impossible, [])
    return Object.fromEntries(sorted)
  }
  const passing = []
  for (const { article, found } of detour) passing.push((await store.articles.save(article, found)).id)
  for (const { article, found } of told) await store.articles.save(article, found)
  for (const id of passing) await store.articles.retract(id)
  return { look, store }
}

/** Mulberry32: numbers in [0, 1) that are the same for one seed. */
function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let z = Math.imul(state ^ (state >>> 15), 1 | state)
    z = (z + Math.imul(z ^ (z >>> 7), 61 | z)) ^ z
    return ((z ^ (z >>> 14)) >>> 0) / 2 ** 32
  }
}

const shuffled = <T>(items: readonly T[], random: () => number): T[] =>
  items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)

const SEED = Number(process.env.SEED ?? 1)
const ROUNDS = Number(process.env.ROUNDS ?? 2)

for (let round = 0; round < ROUNDS; round++)
  test(`made-up articles in any order (SEED=${SEED + round})`, async (t) => {
    const random = randomOf(SEED + round)
    const named = (SEED + round) % 2 === 0
    const articles = madeUp(random, named)
    const first = await derived(t, articles)
    const expected = await first.look()
    t.ok(Object.values(expected).every(({ length }) => length > 0))
    await first.store.rebuild()
    t.strictSame(await first.look(), expected, 'made anew, it is the same')
    const again = await derived(t, shuffled(articles, random))
    t.strictSame(await again.look(), expected, 'in another order')
    const half = shuffled(articles, random)
    const detour = madeUp(random, named).map(({ article, found }) => ({ article: { ...article }, found }))
    const back = await derived(
      t,
      half,
      detour.filter(({ article }) => articles.every((one) => one.article.text !== article.text)),
    )
    t.strictSame(await back.look(), expected, 'after others came and were retracted')
  })

test('the bundled briefs in any order', async (t) => {
  const random = randomOf(SEED)
  const told: Told[] = []
  for (const article of await readSamples(join(import.meta.dirname, '../../samples')))
    told.push({ article, found: await analyse(article) })
  const first = await derived(t, told)
  const expected = await first.look()
  t.ok(Object.values(expected).every(({ length }) => length > 0))
  const again = await derived(t, shuffled(told, random))
  t.strictSame(await again.look(), expected)
  await again.store.rebuild()
  t.strictSame(await again.look(), expected)
})
