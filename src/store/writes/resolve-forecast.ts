import type { Outcome } from '../../knowledge/ledger/score.ts'
import { ChanceryError } from '../../errors.ts'
import type { Database } from '../database.ts'
import { isId } from '../ids.ts'
import { RESOLUTION_KEY } from '../reads/forecasts.ts'
import { IS_FORECAST } from '../reads/settlement.ts'
import type { Origin } from '../article-store.ts'
import { noteForecast } from './note-changes.ts'
import { recordWrites } from './record-write.ts'
import { inTransaction, type Transaction } from './transaction.ts'

/** What an editor says became of a forecast: with a claim that shows it, a note, or both. */
export interface Resolution {
  outcome: Outcome
  evidenceClaimId?: string | null | undefined
  note?: string | null | undefined
}

/** What is said of a claim `c` is kept for each copy of its article, which tell it too: `told`. */
const IN_COPIES = `JOIN articles a ON a.id = c.article_id
  JOIN articles told ON coalesce(a.duplicate_of, a.id) IN (told.id, told.duplicate_of)`

/** What was said of the forecasts of one article holds of those of another, a copy. */
export const shareResolutions = (transaction: Transaction, from: string, to: string): Promise<unknown> =>
  transaction.rows(
    `INSERT INTO resolutions (article_id, key, outcome, evidence, note, resolved_at)
     SELECT $2::uuid, key, outcome, evidence, note, resolved_at FROM resolutions WHERE article_id = $1 ON CONFLICT DO NOTHING`,
    [from, to],
  )

/**
 * Later words replace earlier ones. False when there is no such forecast.
 * @throws `invalid-input` when there is no such claim to show it
 */
export const resolveForecast = (
  database: Database,
  id: string,
  { outcome, evidenceClaimId = null, note = null }: Resolution,
  origin: Origin,
): Promise<boolean> =>
  inTransaction(database, async (transaction) => {
    if (!isId(id)) return false
    const shown = await transaction.rows<{ evidence: object }>(
      `SELECT json_build_object('claimId', id, 'articleId', article_id, 'text', evidence_text) AS evidence
       FROM claims WHERE id = $1::uuid`,
      [evidenceClaimId],
    )
    if (evidenceClaimId !== null && shown.length === 0) {
      const message = `there is no claim ${evidenceClaimId}`
      throw new ChanceryError('invalid-input', message, { errors: [{ path: '/evidenceClaimId', message }] })
    }
    const evidence = shown[0] ? JSON.stringify(shown[0].evidence) : null
    const resolved = await transaction.rows(
      `INSERT INTO resolutions (article_id, key, outcome, evidence, note, resolved_at)
       SELECT told.id, ${RESOLUTION_KEY}, $2, $3::json, $4, now() FROM claims c ${IN_COPIES} WHERE c.id = $1 AND ${IS_FORECAST}
       ON CONFLICT (article_id, key) DO UPDATE SET outcome = excluded.outcome, evidence = excluded.evidence,
         note = excluded.note, resolved_at = excluded.resolved_at RETURNING 1`,
      [id, outcome, evidence, note],
    )
    if (resolved.length === 0) return false
    await noteForecast(transaction, id)
    await recordWrites(transaction, [{ origin, action: 'forecast.resolved', subject: id }])
    return true
  })

/** False when there is no such forecast, or it is open. */
export const reopenForecast = (database: Database, id: string, origin: Origin): Promise<boolean> =>
  inTransaction(database, async (transaction) => {
    if (!isId(id)) return false
    const reopened = await transaction.rows(
      `DELETE FROM resolutions r USING claims c ${IN_COPIES}
       WHERE c.id = $1 AND r.article_id = told.id AND r.key = ${RESOLUTION_KEY} RETURNING 1`,
      [id],
    )
    if (reopened.length === 0) return false
    await noteForecast(transaction, id)
    await recordWrites(transaction, [{ origin, action: 'forecast.reopened', subject: id }])
    return true
  })
