import pg from 'pg'
import { test } from 'tap'
import { openTestStore } from '../db.ts'
import { claim, expert, findings, person, quotation, report, treaty, visit } from './made-up.ts'
import { WIRE, wire } from './wire.ts'

const COUNTED = `
  SELECT name, appearance_count AS appearances, article_count AS articles, quotation_count AS quotations,
    claim_count AS claims, last_quoted_on::text AS "lastQuoted" FROM persons ORDER BY name, id`
/** The same from the rows themselves; a copy counts for nothing but that it names somebody. */
const RECOUNTED = `
  WITH a AS (SELECT * FROM articles WHERE duplicate_of IS NULL)
  SELECT p.name,
    (SELECT count(*) FROM appearances WHERE person_id = p.id)::int AS appearances,
    (SELECT count(DISTINCT a.id) FROM appearances JOIN a ON a.id = article_id WHERE person_id = p.id)::int AS articles,
    (SELECT count(*) FROM quotation_persons JOIN quotations q ON q.id = quotation_id JOIN a ON a.id = q.article_id
      WHERE person_id = p.id)::int AS quotations,
    (SELECT count(DISTINCT claim_id) FROM claim_persons JOIN claims c ON c.id = claim_id JOIN a ON a.id = c.article_id
      WHERE person_id = p.id)::int AS claims,
    coalesce((SELECT max(published_on) FROM quotation_persons qp JOIN quotations q ON q.id = qp.quotation_id
      JOIN articles a ON a.id = q.article_id WHERE qp.person_id = p.id), '-infinity')::text AS "lastQuoted"
  FROM persons p ORDER BY name, id`
const TREATIES = `SELECT article_count AS articles, clause_count AS clauses, action_count AS actions FROM treaties`
const VISITS = `SELECT claim_count AS claims, article_count AS articles, agreement FROM visits`

const NAMES = ['Anna Keller', 'Ona Virk', 'Lars de Wit']

/** An article that quotes some of them, the first of whom travels. */
function article(n: number, names: readonly string[], fields: Partial<Parameters<typeof report>[0]> = {}) {
  const lines = names.map((name) => `${name} said talk ${n} would resume in Riga.`)
  const text = [`Report ${n}.`, ...lines].join('\n')
  const [first] = names
  return [
    report({ text, publishedAt: `2024-05-${String((n % 27) + 1).padStart(2, '0')}`, ...fields }),
    findings({
      people: names.map((name) => person(text, name)),
      experts: names.map((name) => expert(text, name)),
      quotations: names.map((name) =>
        quotation(text, `talk ${n} would resume`, { words: name, names: [name] }),
      ),
      claims: [visit(text, { status: 'planned', visitor: first, destination: 'Riga' })],
    }),
  ] as const
}

test('counts of persons go on from what they were, and stay what a recount gives', async (t) => {
  const { store, database } = await openTestStore(t)
  const rows = async (sql: string) => (await database.pool.query<pg.QueryResultRow>(sql)).rows
  const agree = async (message: string) => t.strictSame(await rows(COUNTED), await rows(RECOUNTED), message)
  const url = (n: number) => `https://news.example/${n}`

  const ids = await Promise.all(
    Array.from({ length: 12 }, (_, n) => store.articles.save(...article(n, NAMES, { url: url(n) }))),
  )
  await agree('written at once')
  t.match(await rows(COUNTED), [{ quotations: 12 }, { quotations: 12 }, { quotations: 12 }])

  await Promise.all(
    [1, 2, 3, 4].map((n) => store.articles.save(...article(40 + n, NAMES.slice(n % 3), { url: url(n) }))),
  )
  await agree('after revisions that leave some of them out')

  await Promise.all([
    ...ids.slice(2, 6).map(({ id }) => store.articles.retract(id)),
    ...[2, 3, 6, 7]
      .map((n) => store.articles.save(...article(60 + n, NAMES.slice(0, 2), { url: url(n) })))
      .map(
        (saved) => saved.catch(() => undefined), // its article was retracted before
      ),
  ])
  await agree('after retractions while others write to the same addresses')

  const left = await rows('SELECT id FROM articles')
  await Promise.all(left.map(({ id }) => store.articles.retract(String(id))))
  t.strictSame(await rows(COUNTED), [], 'nobody is left')
})

/** A story of an agency as some outlet prints it. */
function printed(text: string, fields: Partial<Parameters<typeof report>[0]> = {}) {
  const quoted = '“We expect a frank exchange and, with some luck, a joint text,”'
  const pact = { treaty: { label: 'the accord of 1998' }, obligation: 'consultation', status: 'existing' }
  return [
    report({ text, publishedAt: '2024-04-29', ...fields }),
    findings({
      people: [person(text, 'Anna Keller')],
      experts: [expert(text, 'Anna Keller')],
      quotations: [quotation(text, quoted, { words: 'Anna Keller', names: ['Anna Keller'] })],
      claims: [
        visit(text, { status: 'planned' }),
        ...(text.includes('accord of 1998')
          ? [claim(text, 'the two states consult each other', { type: 'treaty_clause', ...pact })]
          : []),
      ],
      treaties: text.includes('accord of 1998')
        ? [treaty(text, 'the accord of 1998', { parties: ['NO', 'PT'], year: 1998 })]
        : [],
    }),
  ] as const
}

test('copies count for nothing, whichever of a group is the original', async (t) => {
  const { store, database } = await openTestStore(t)
  const rows = async (sql: string) => (await database.pool.query<pg.QueryResultRow>(sql)).rows
  const agree = async (message: string) => t.strictSame(await rows(COUNTED), await rows(RECOUNTED), message)
  const once = async (message: string) => {
    await agree(message)
    t.match(await rows(COUNTED), [{ articles: 1, quotations: 1 }], message)
    t.strictSame(await rows(VISITS), [{ claims: 1, articles: 1, agreement: 'single' }], message)
  }
  const treaties = async () => (await rows(TREATIES))[0]
  const cut = await store.articles.save(...printed(WIRE.slice(0, 3).join('\n')))
  const whole = await store.articles.save(...printed(wire, { url: 'https://news.example/whole' }))
  await once('a fuller text took the place of the first')
  t.strictSame(await treaties(), { articles: 1, clauses: 1, actions: 0 })

  const headed = await store.articles.saveAll(
    ['Cod row', 'Minister flies'].map((headline) => {
      const [article, found] = printed(`${headline}\n${wire}`)
      return { article, found, origin: { apiKeyId: null, requestId: null } }
    }),
  )
  t.ok(headed.every(({ status }) => status === 'fulfilled'))
  await once('two more copies, written together')
  t.strictSame(await treaties(), { articles: 1, clauses: 1, actions: 0 })

  await store.articles.retract(whole.id)
  await once('the original is gone, and a copy took its place')
  t.strictSame(await treaties(), { articles: 1, clauses: 1, actions: 0 })

  await store.articles.retract(cut.id)
  await once('a copy is gone')
  for (const one of headed) if (one.status === 'fulfilled') await store.articles.retract(one.value.id)
  t.strictSame(
    [await rows(COUNTED), await treaties(), await rows(VISITS)],
    [[], undefined, []],
    'nobody is left',
  )
})
