import { CLAIM } from '../reads/claims.ts'
import { textOf } from '../reads/json.ts'
import { QUOTATION } from '../reads/quotations.ts'
import type { Changes, Findings } from './changes.ts'
import type { Transaction } from './transaction.ts'

const FINDINGS = `SELECT ${textOf(QUOTATION, 'quotations q WHERE q.article_id = $1', 'q.ordinal')}::json AS quotations,
  ${textOf(CLAIM, 'claims c WHERE c.article_id = $1', 'c.ordinal')}::json AS claims`

/** What stands in an article now. */
export async function findingsOf(transaction: Transaction, id: string): Promise<Findings> {
  const [found] = await transaction.rows<Findings & Record<string, unknown>>(FINDINGS, [id])
  return found ?? { quotations: [], claims: [] }
}

export async function saveChanges(
  transaction: Transaction,
  { id, revision }: { id: string; revision: number },
  changes: Changes,
): Promise<void> {
  await transaction.rows('INSERT INTO article_changes (article_id, revision, changes) VALUES ($1, $2, $3)', [
    id,
    revision,
    JSON.stringify(changes),
  ])
}
