import pg from 'pg'
import { test } from 'tap'
import { openTestStore } from '../db.ts'
import { expert, findings, person, quotation, report, visit } from './made-up.ts'

const text =
  'Anna Keller, a fellow at the Vistula Institute, said talks would resume. “They must,” she added.'
const said = findings({
  people: [person(text, 'Anna Keller', { role: 'fellow', affiliation: 'Vistula Institute' })],
  experts: [expert(text, 'Anna Keller', { role: 'fellow', affiliation: 'Vistula Institute' })],
  quotations: [quotation(text, 'talks would resume', { words: 'Anna Keller', names: ['Anna Keller'] })],
})
const first = { limit: 100, after: null, total: true }

test('an article', async (t) => {
  const { store, database } = await openTestStore(t)
  const count = async (table: string): Promise<number> => {
    const { rows } = await database.pool.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`)
    return rows[0]?.n ?? -1
  }

  await t.test('is stored once, however often and wherever it comes', async (t) => {
    const saved = await store.articles.save(report({ text, url: 'https://news.example/a' }), said)
    t.match(saved, { created: true, revision: 1, outcome: 'created' })
    const again = await store.articles.save(report({ text, url: 'https://copy.example/b' }), said)
    t.same(again, { id: saved.id, created: false, revision: 1, outcome: 'unchanged' })
    t.equal(await count('articles'), 1)
    t.equal(await count('quotations'), 1)
  })

  await t.test(
    'with another text at its address is a new revision; the old one stays readable',
    async (t) => {
      const url = 'https://news.example/a'
      const changed = text.replace('would', 'might')
      const found = findings({ quotations: [quotation(changed, 'talks might resume')] })
      const saved = await store.articles.save(report({ text: changed, url, title: 'Corrected' }), found)
      t.match(saved, { created: false, revision: 2, outcome: 'revised' })
      const article = JSON.parse((await store.articles.get(saved.id)) ?? '') as {
        text: string
        quotations: { text: string }[]
      }
      t.equal(article.text, changed)
      t.same(
        article.quotations.map((one) => one.text),
        ['talks might resume'],
      )
      t.match(JSON.parse((await store.articles.revisions(saved.id)) ?? ''), [
        { revision: 2, title: 'Corrected', text: changed },
        { revision: 1, title: null, text },
      ])
      t.equal(await count('persons'), 0, 'whom only the old text quoted is forgotten')
    },
  )

  await t.test('sent by many at once is one article', async (t) => {
    const same = report({ text: 'Many feeds carry this.', url: 'https://news.example/many' })
    const saved = await Promise.all(Array.from({ length: 8 }, () => store.articles.save(same, findings())))
    t.equal(new Set(saved.map(({ id }) => id)).size, 1)
    t.equal(saved.filter(({ created }) => created).length, 1)
  })

  await t.test('retracted leaves a tombstone, and its findings leave every list', async (t) => {
    const gone = 'Mira Solano is to visit Oslo on 3 May.'
    const { id } = await store.articles.save(
      report({ text: gone }),
      findings({ people: [person(gone, 'Mira Solano')], claims: [visit(gone, { status: 'planned' })] }),
    )
    t.equal((await store.visits.list({}, first)).total, 1)
    t.equal(await store.articles.retract(id), true)
    await t.rejects(store.articles.get(id), { code: 'gone' })
    await t.rejects(store.articles.revisions(id), { code: 'gone' })
    t.equal(await store.articles.retract(id), false, 'it cannot be retracted twice')
    for (const table of ['claims', 'visits', 'persons']) t.equal(await count(table), 0, table)
    t.equal((await store.counts()).articles, 3, 'something was stored here once')
  })

  await t.test('that nobody stored is null, whatever the id looks like', async (t) => {
    for (const id of ['0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e5f', 'x', "' OR 1=1"]) {
      t.equal(await store.articles.get(id), null)
      t.equal(await store.articles.revisions(id), null)
      t.equal(await store.articles.retract(id), false)
    }
  })
})

test('an article that is not right is refused whole', async (t) => {
  const { store } = await openTestStore(t)
  const refused = async (
    name: string,
    article: ReturnType<typeof report>,
    found = findings(),
  ): Promise<void> => {
    await t.rejects(store.articles.save(article, found), { code: /^(invalid|empty)-/ }, name)
    t.equal((await store.counts()).articles, 0, `${name}: nothing is stored`)
  }
  const off = quotation(text, 'talks would resume')
  await refused(
    'a quotation that points one letter beside its words',
    report({ text }),
    findings({ quotations: [{ ...off, start: off.start + 1, end: off.end + 1 }] }),
  )
  await refused(
    'a claim of a caption there is not',
    report({ text }),
    findings({ claims: [visit(text, { status: 'planned', within: 'captions/0' })] }),
  )
  await refused(
    'a claim whose caption says something else',
    report({ text, captions: [{ text: 'A handshake', credit: null }] }),
    findings({ claims: [visit(text, { status: 'planned', within: 'captions/0' })] }),
  )
  await refused('an empty text', report({ text: '' }))
  await refused('NUL in the text', report({ text: 'one\0two' }))
  await refused('half a surrogate pair in the title', report({ text, title: 'Talks \ud83d' }))
  await refused('a day that does not exist', report({ text, publishedAt: '2024-02-31' }))
  await refused('a caption with NUL', report({ text, captions: [{ text: '\0', credit: null }] }))
})

test('a write that breaks off leaves nothing', async (t) => {
  const { store, database } = await openTestStore(t)
  const cuts = ['quotations', 'persons', 'claims', 'visits', 'articles']
  const news = 'Mira Solano is to visit Oslo on 3 May, Anna Keller said.'
  const found = findings({
    people: [person(news, 'Mira Solano'), person(news, 'Anna Keller')],
    experts: [expert(news, 'Anna Keller')],
    quotations: [quotation(news, 'to visit Oslo', { words: 'Anna Keller', names: ['Anna Keller'] })],
    claims: [visit(news, { status: 'planned' })],
  })
  await database.pool.query(`CREATE FUNCTION cut() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END $$`)
  for (const table of cuts) {
    await database.pool.query(`CREATE TRIGGER cut AFTER INSERT ON ${table} EXECUTE FUNCTION cut()`)
    await t.rejects(
      store.articles.save(report({ text: news }), found),
      { code: 'database-unavailable' },
      `the connection is cut while ${table} are written`,
    )
    await database.pool.query(`DROP TRIGGER cut ON ${table}`)
    const empty = { articles: 0, quotations: 0, experts: 0, claims: 0, visits: 0, treaties: 0 }
    t.same(await store.counts(), empty, `nothing is left (${table})`)
  }
  t.match(
    await store.articles.save(report({ text: news }), found),
    { created: true },
    'and then it goes well',
  )
})

test('a text of 10 MB and texts in any script are stored as they are', async (t) => {
  const { store } = await openTestStore(t)
  const texts = [
    'слово 单词 🙂 كلمة\n'.repeat(600_000).slice(0, 5_000_000),
    'e\u0301 \u200f\ufeff\u0001 "\\',
  ] as const
  for (const text of texts) {
    const { id } = await store.articles.save(report({ text }), findings())
    const kept = JSON.parse((await store.articles.get(id)) ?? '') as { text: string }
    t.ok(kept.text === text)
  }
})

test('the database itself refuses what the code never should send', async (t) => {
  const { url } = await openTestStore(t)
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  t.teardown(() => client.end())
  const id = '0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e5f'
  const bad = [
    `INSERT INTO persons (id, name, name_key, country) VALUES ('${id}', 'A', 'a', 'pt')`,
    `INSERT INTO articles (id, status, ingested_at, sorted_at, text, captions, text_sha256, countries, sketch)
     VALUES ('${id}', 'half-read', now(), now(), 'x', '[]', sha256('x'), '{}', '{}')`,
    `INSERT INTO visits (id, visitor, visitor_key, status, date_from, date_to, agreement, claim_count, article_count)
     VALUES ('${id}', 'A', 'a', 'planned', '2024-05-02', '2024-05-01', 'single', 1, 1)`,
    `INSERT INTO api_keys (id, name, hash, prefix, scopes, created_at) VALUES ('${id}', 'k', sha256('x'), 'p', '{root}', now())`,
  ]
  for (const sql of bad) await t.rejects(client.query(sql), { code: '23514' }, sql)
})
