import type { Found } from '../../extract/detector.ts'
import type { Database } from '../database.ts'
import { COMMAND_LINE, type NewArticle } from '../article-store.ts'
import { changesBetween, successorsOf, type Changes } from './changes.ts'
import { checkArticle } from './check-article.ts'
import { draftOf, type Draft } from './drafts.ts'
import { rowsOf } from './finding-rows.ts'
import { keepResolutions, keepTreatyVerdicts, keepVerdicts, resolvedIn } from './keep-decisions.ts'
import { foretoldIn, noteArticles, noteForecastsAnew } from './note-changes.ts'
import { isLocal } from './paint-persons.ts'
import { portraitOf, unmention } from './portraits.ts'
import { refresh, touchedBy } from './refresh.ts'
import { findingsOf } from './save-changes.ts'
import { namesIn, saveFindings } from './save-findings.ts'
import { inTransaction, type Transaction } from './transaction.ts'
import { unmentionTreaties } from './treaty-forms.ts'

/** An article as it is stored. */
export interface Stored {
  id: string
  revision: number
  article: NewArticle
}

/** Puts what is found in an article in the place of what was. False where it says the same, or is another text by now. */
export async function rereadArticle(
  database: Database,
  { id, revision, article }: Stored,
  found: Found,
  engine: string,
): Promise<boolean> {
  checkArticle(article, found)
  const draft: Draft = { ...draftOf({ article, found, origin: COMMAND_LINE }), id, revision, revises: true }
  return inTransaction(database, async (transaction) => {
    await transaction.lock([...(await locksOn(transaction, id)), ...namesIn(found, draft.cast)])
    const [same] = await transaction.rows<{ sorted_at: string; duplicate_of: string | null }>(
      `UPDATE articles SET engine = $3 WHERE id = $1 AND revision = $2 RETURNING to_json(sorted_at) #>> '{}' AS sorted_at, duplicate_of`,
      [id, revision, engine],
    )
    rowsOf(draft) // brings on the stage whom they name
    if (!same || !(await differs(transaction, draft))) return false
    Object.assign(draft, { sortedAt: same.sorted_at, duplicateOf: same.duplicate_of })
    await replace(transaction, draft, engine)
    return true
  })
}

/** What a writer of the same article, or of the people in it, locks as well. */
const locksOn = async (transaction: Transaction, id: string): Promise<string[]> =>
  (
    await transaction.rows<{ word: string }>(
      `SELECT encode(text_sha256, 'hex') AS word FROM articles WHERE id = $1
       UNION SELECT url FROM articles WHERE id = $1 AND url IS NOT NULL
       UNION SELECT 'person ' || block FROM person_mentions JOIN person_portraits ON id = portrait_id WHERE article_id = $1
       UNION SELECT 'treaty ' || key FROM treaty_mentions m JOIN treaty_forms f ON f.id = m.form_id, unnest(keys) key WHERE article_id = $1`,
      [id],
    )
  ).map(({ word }) => word)

/** Experts, people and treaties as the article states them: what no change of a quotation or claim tells. */
const STATED = `SELECT
  (SELECT coalesce(json_agg(json_build_array(name, role, affiliation, official) ORDER BY ordinal), '[]')
   FROM appearances WHERE article_id = $1) AS experts,
  (SELECT coalesce(json_agg(json_build_array(label, title, year, registry, to_json(parties)) ORDER BY ordinal), '[]')
   FROM treaty_mentions WHERE article_id = $1) AS treaties,
  (SELECT coalesce(json_agg(portrait_id ORDER BY portrait_id), '[]') FROM person_mentions WHERE article_id = $1) AS portraits`

async function differs(transaction: Transaction, { id, found, cast }: Draft): Promise<boolean> {
  const now = {
    quotations: found.quotations.map((one) => ({ ...one })),
    claims: found.claims.map((one) => ({ ...one })),
  }
  const { quotations, claims } = changesBetween(await findingsOf(transaction, id), now)
  if ([quotations, claims].some((one) => one.appeared.length + one.changed.length + one.went.length > 0))
    return true
  const [stated] = await transaction.rows<{ experts: unknown; treaties: unknown; portraits: unknown }>(
    STATED,
    [id],
  )
  const here = {
    experts: found.experts.map(({ name, role, affiliation, official }) => [
      name,
      role,
      affiliation,
      official,
    ]),
    treaties: found.treaties.map(({ label, title, year, registry = null, parties }) => [
      label,
      title,
      year,
      registry,
      parties,
    ]),
    portraits: [...cast.roles.values()]
      .filter(({ key }) => !isLocal(key))
      .map((role) => portraitOf(role).id)
      .sort(),
  }
  return JSON.stringify(stated) !== JSON.stringify(here)
}

async function replace(transaction: Transaction, draft: Draft, engine: string): Promise<void> {
  const { id, revision, found } = draft
  const [before, former, foretold, resolved] = [
    await touchedBy(transaction, [id]),
    await findingsOf(transaction, id),
    await foretoldIn(transaction, id),
    await resolvedIn(transaction, id),
  ]
  await keepVerdicts(transaction, id, [...draft.cast.roles.values()])
  await keepTreatyVerdicts(transaction, id, found.treaties)
  const faded = {
    portraits: await unmention(transaction, [id]),
    forms: await unmentionTreaties(transaction, [id]),
  }
  for (const table of ['claims', 'quotations', 'appearances', 'treaty_mentions'])
    await transaction.rows(`DELETE FROM ${table} WHERE article_id = $1`, [id])
  await transaction.rows(
    'UPDATE articles SET countries = $2, quotation_count = $3, expert_count = $4, claim_count = $5 WHERE id = $1',
    [
      ...[id, [...new Set(found.places.flatMap(({ country }) => country ?? []))].sort()],
      ...[found.quotations.length, found.experts.length, found.claims.length],
    ],
  )
  await transaction.lock(before.visitKeys)
  const touched = [before, await saveFindings(transaction, [draft], [before], faded)]
  await refresh(transaction, touched, [id])
  await noteArticles(transaction, [{ id, change: 'changed' }])
  const findings = await findingsOf(transaction, id)
  const changes: Changes = changesBetween(former, findings)
  await noteForecastsAnew(transaction, id, foretold, successorsOf(former, findings))
  await keepResolutions(transaction, id, resolved, changes)
  await transaction.rows(
    `INSERT INTO rereadings (article_id, engine, revision, reread_at, changes) VALUES ($1, $2, $3, now(), $4)
     ON CONFLICT (article_id, engine, revision) DO UPDATE SET reread_at = excluded.reread_at, changes = excluded.changes`,
    [id, engine, revision, JSON.stringify(changes)],
  )
}
