import { ChanceryError } from '../../errors.ts'
import type { Database } from '../database.ts'
import type { Entry, Saved } from '../article-store.ts'
import { archive, putArticles } from './article-rows.ts'
import { changesBetween, successorsOf, type Changes, type Findings } from './changes.ts'
import { checkArticle } from './check-article.ts'
import { draftOf, type Draft } from './drafts.ts'
import { copyLocks, groupCopies, succeed } from './duplicates.ts'
import { findingsOf, saveChanges } from './save-changes.ts'
import { findKnown } from './find-known.ts'
import { keepFormer } from './keep-former.ts'
import { answeredBefore, lockOf, recordAnswer, recordWrites } from './record-write.ts'
import { refresh, touchedBy } from './refresh.ts'
import { notePrintings } from './note-printings.ts'
import { foretoldIn, noteArticles, noteForecasts, noteForecastsAnew, type Foretold } from './note-changes.ts'
import { unmention } from './portraits.ts'
import { namesIn, saveFindings } from './save-findings.ts'
import { inTransaction, type Transaction } from './transaction.ts'
import { unmentionTreaties } from './treaty-forms.ts'

/**
 * Stores articles, together where nothing is wrong with any of them: that takes as many statements as one does. Else each
 * alone, so that each is stored or refused on its own, in order.
 * @throws nothing: what was refused says why (`invalid-text`, `empty-text`, `invalid-input`, `retracted`,
 *   `idempotency-key-reused`, `database-unavailable`)
 */
export async function saveArticles(
  database: Database,
  entries: readonly Entry[],
): Promise<PromiseSettledResult<Saved>[]> {
  if (entries.length > 1 && areApart(entries)) {
    const [together] = await Promise.allSettled([saveAtOnce(database, entries)])
    if (together.status === 'fulfilled')
      return together.value.map((value) => ({ status: 'fulfilled', value }))
    const { reason } = together as { reason: unknown }
    if (reason instanceof ChanceryError && reason.code === 'database-unavailable')
      return entries.map(() => together)
  }
  const settled: PromiseSettledResult<Saved>[] = []
  for (const entry of entries)
    settled.push(
      ...(await Promise.allSettled([saveAtOnce(database, [entry]).then(([saved]) => saved as Saved)])),
    )
  return settled
}

/** The same text or address twice is one article and its revision, one after the other. */
function areApart(entries: readonly Entry[]): boolean {
  const places = entries.flatMap(({ article: { text, url } }) =>
    url ? [`text ${text}`, url] : [`text ${text}`],
  )
  return new Set(places).size === places.length
}

async function saveAtOnce(database: Database, entries: readonly Entry[]): Promise<Saved[]> {
  for (const { article, found } of entries) checkArticle(article, found)
  const length = entries.reduce((sum, { article }) => sum + article.text.length, 0)
  const longer = Math.ceil(length / 100) // 10 MB take a while to index; a common article does not
  return inTransaction(database, (transaction) => saveAll(transaction, entries.map(draftOf)), longer)
}

async function saveAll(transaction: Transaction, drafts: readonly Draft[]): Promise<Saved[]> {
  await transaction.lock(drafts.flatMap(locksOf))
  const saved = new Map<Draft, Saved>()
  for (const draft of drafts) {
    const before = await answeredBefore(transaction, draft.origin)
    if (before) saved.set(draft, before)
  }
  const fresh = drafts.filter((draft) => !saved.has(draft))
  const known = await findKnown(transaction, fresh)
  for (const [draft, article] of known) saved.set(draft, { ...article, created: false, outcome: 'unchanged' })
  await notePrintings(
    transaction,
    [...known].map(([{ article }, { id: articleId }]) => ({ ...article, articleId })),
  )
  const changes = await write(
    transaction,
    fresh.filter((draft) => !saved.has(draft)),
  )
  for (const draft of fresh) {
    const { id, revision, revises } = draft
    const answer = saved.get(draft) ?? {
      id,
      created: !revises,
      revision,
      outcome: revises ? 'revised' : 'created',
      ...(revises && { changes: changes.get(draft) }),
    }
    saved.set(draft, answer)
    await recordAnswer(transaction, draft.origin, answer)
  }
  await recordWrites(
    transaction,
    fresh.flatMap((draft) => {
      const { id = '', outcome } = saved.get(draft) ?? {}
      return outcome === undefined || outcome === 'unchanged'
        ? []
        : [{ origin: draft.origin, action: `article.${outcome}`, subject: id }]
    }),
  )
  return drafts.map((draft) => saved.get(draft) as Saved)
}

const locksOf = ({ article, found, hash, sketch, cast, origin }: Draft): string[] => [
  ...lockOf(origin),
  hash.toString('hex'),
  ...(article.url ? [article.url] : []),
  ...copyLocks(sketch),
  ...namesIn(found, cast),
]

/** Gives what changed with each new revision. */
async function write(transaction: Transaction, drafts: readonly Draft[]): Promise<Map<Draft, Changes>> {
  const changes = new Map<Draft, Changes>()
  if (drafts.length === 0) return changes
  const revised = drafts.filter(({ revises }) => revises)
  const former = new Map<Draft, { findings: Findings; foretold: Foretold }>()
  const revisedIds = revised.map(({ id }) => id)
  await keepFormer(transaction, revised)
  const before = await touchedBy(transaction, revisedIds)
  const faded = {
    portraits: await unmention(transaction, revisedIds),
    forms: await unmentionTreaties(transaction, revisedIds),
  }
  for (const draft of revised) {
    former.set(draft, {
      findings: await findingsOf(transaction, draft.id),
      foretold: await foretoldIn(transaction, draft.id),
    })
    await archive(transaction, draft.id)
  }
  const { successions, heirs } = await groupCopies(transaction, drafts)
  const stored = new Set(drafts.map(({ id }) => id))
  const superseded = [...new Set(successions.map(({ former }) => former))].filter((id) => !stored.has(id))
  const touched = [before, await touchedBy(transaction, superseded), ...heirs.map((heir) => heir.before)]
  await putArticles(transaction, drafts)
  await succeed(transaction, successions)
  touched.push(await saveFindings(transaction, drafts, touched, faded))
  await refresh(transaction, touched, [...stored, ...superseded, ...heirs.map(({ id }) => id)])
  await noteArticles(
    transaction,
    drafts.map(({ id, revises }) => ({ id, change: revises ? 'changed' : 'appeared' })),
  )
  await noteForecasts(
    transaction,
    drafts.filter(({ revises }) => !revises).map(({ id }) => id),
    'appeared',
  )
  for (const [draft, before] of former) {
    const findings = await findingsOf(transaction, draft.id)
    const changed = changesBetween(before.findings, findings)
    await noteForecastsAnew(transaction, draft.id, before.foretold, successorsOf(before.findings, findings))
    await saveChanges(transaction, draft, changed)
    changes.set(draft, changed)
  }
  return changes
}
