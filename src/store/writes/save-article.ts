import { ChanceryError } from '../../errors.ts'
import type { Found } from '../../extract/detector.ts'
import type { Database } from '../database.ts'
import { newId } from '../ids.ts'
import { nameKey } from '../name-key.ts'
import { COMMAND_LINE, type NewArticle, type Origin, type Saved } from '../store.ts'
import { archive, hashOf, putArticle, sortedAt, sourceId, type Existing } from './article-rows.ts'
import { checkArticle } from './check-article.ts'
import { moment } from './dates.ts'
import { answeredBefore, recordAnswer, recordWrite } from './record-write.ts'
import { saveFindings } from './save-findings.ts'
import { refresh, touchedBy, untouched } from './refresh.ts'
import { inTransaction, type Transaction } from './transaction.ts'

/** @throws `invalid-text`, `empty-text`, `invalid-input`, `database-unavailable`; then nothing is stored */
export async function saveArticle(
  database: Database,
  article: NewArticle,
  found: Found,
  origin: Origin = COMMAND_LINE,
): Promise<Saved> {
  checkArticle(article, found)
  const longer = Math.ceil(article.text.length / 100) // 10 MB take a while to index; a common article does not
  return inTransaction(database, (transaction) => saveOnce(transaction, article, found, origin), longer)
}

async function saveOnce(
  transaction: Transaction,
  article: NewArticle,
  found: Found,
  origin: Origin,
): Promise<Saved> {
  if (origin.once) await transaction.lock([`once ${origin.apiKeyId} ${origin.once.key}`])
  const before = await answeredBefore(transaction, origin)
  if (before) return before
  const saved = await save(transaction, article, found)
  await recordAnswer(transaction, origin, saved)
  if (saved.outcome !== 'unchanged')
    await recordWrite(transaction, origin, `article.${saved.outcome}`, saved.id)
  return saved
}

async function save(transaction: Transaction, article: NewArticle, found: Found): Promise<Saved> {
  await transaction.lock([hashOf(article.text).toString('hex'), ...(article.url ? [article.url] : [])])
  const same = await byText(transaction, article.text)
  if (same) return { ...same, created: false, outcome: 'unchanged' }

  const older = article.url ? await byAddress(transaction, article.url) : null
  const buried = older ? null : await exhume(transaction, article)
  const [id, revision] = older ? [older.id, older.revision + 1] : [buried ?? newId(), 1]
  const before = older ? await touchedBy(transaction, id) : untouched()
  if (older) await archive(transaction, id)

  const now = new Date().toISOString()
  const source = await sourceId(transaction, article.source, newId())
  await putArticle(transaction, article, found, { id, revision, sourceId: source, now })
  const after = await saveFindings(transaction, article, found, {
    articleId: id,
    sortedAt: sortedAt(article, now),
    statedOn: moment(article.publishedAt, '/publishedAt').on,
  })
  await refresh(transaction, {
    persons: [...before.persons, ...after.persons],
    treaties: [...before.treaties, ...after.treaties],
    visits: [...before.visits, ...after.visits],
    visitKeys: [...before.visitKeys, ...after.visitKeys],
  })
  return { id, created: !older, revision, outcome: older ? 'revised' : 'created' }
}

const byText = async (transaction: Transaction, text: string): Promise<Existing | undefined> =>
  (
    await transaction.rows<Existing>('SELECT id, revision FROM articles WHERE text_sha256 = $1', [
      hashOf(text),
    ])
  )[0]

const byAddress = async (transaction: Transaction, url: string): Promise<Existing | undefined> =>
  (await transaction.rows<Existing>('SELECT id, revision FROM articles WHERE url = $1 FOR UPDATE', [url]))[0]

/**
 * The id of the article that was retracted with this text or at this address, whose tombstone is taken away; null when
 * there is none. @throws `retracted` unless it is to be reinstated
 */
async function exhume(
  transaction: Transaction,
  { text, url, reinstate }: NewArticle,
): Promise<string | null> {
  const where = 'text_sha256 = $1 OR url = $2'
  const [tombstone] = await transaction.rows<{ id: string; day: string }>(
    `SELECT article_id AS id, to_char(retracted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day FROM tombstones
     WHERE ${where} ORDER BY url IS NOT DISTINCT FROM $2 DESC, retracted_at DESC LIMIT 1`,
    [hashOf(text), url],
  )
  if (!tombstone) return null
  if (!reinstate)
    throw new ChanceryError('retracted', `the article ${tombstone.id} was retracted on ${tombstone.day}`)
  await transaction.rows(`DELETE FROM tombstones WHERE ${where}`, [hashOf(text), url])
  return tombstone.id
}

/** A tombstone in its place; what only it said is forgotten. False when there is no such article. */
export async function retractArticle(
  database: Database,
  id: string,
  origin: Origin = COMMAND_LINE,
): Promise<boolean> {
  return inTransaction(database, async (transaction) => {
    const touched = await touchedBy(transaction, id)
    const names = await transaction.rows<{ name: string }>('SELECT name FROM persons WHERE id = ANY ($1)', [
      touched.persons,
    ])
    await transaction.lock([...names.map(({ name }) => `person ${nameKey(name)}`), ...touched.visitKeys])
    const buried = await transaction.rows(
      `INSERT INTO tombstones (article_id, url, text_sha256, retracted_at)
       SELECT id, url, text_sha256, now() FROM articles WHERE id = $1 RETURNING article_id`,
      [id],
    )
    if (buried.length === 0) return false
    await transaction.rows('DELETE FROM articles WHERE id = $1', [id])
    await refresh(transaction, touched)
    await recordWrite(transaction, origin, 'article.retracted', id)
    return true
  })
}
