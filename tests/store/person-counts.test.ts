import pg from 'pg'
import { test } from 'tap'
import { openTestStore } from '../db.ts'
import { expert, findings, person, quotation, report, visit } from './made-up.ts'

const COUNTED = `
  SELECT name, article_count AS articles, quotation_count AS quotations, claim_count AS claims,
    last_quoted_on::text AS "lastQuoted" FROM persons ORDER BY name, id`
/** The same from the rows themselves. */
const RECOUNTED = `
  SELECT p.name,
    (SELECT count(DISTINCT article_id) FROM appearances WHERE person_id = p.id)::int AS articles,
    (SELECT count(*) FROM quotation_persons WHERE person_id = p.id)::int AS quotations,
    (SELECT count(DISTINCT claim_id) FROM claim_persons WHERE person_id = p.id)::int AS claims,
    coalesce((SELECT max(published_on) FROM quotation_persons qp JOIN quotations q ON q.id = qp.quotation_id
      JOIN articles a ON a.id = q.article_id WHERE qp.person_id = p.id), '-infinity')::text AS "lastQuoted"
  FROM persons p ORDER BY name, id`

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
