import { echoes, type Told } from '../../knowledge/ledger/echoes.ts'
import type { Transaction } from '../writes/transaction.ts'
import { inSteps, type Step } from './in-steps.ts'

/** Articles of one transaction. */
const TOGETHER = 100

/** Says anew which claims are lines of the ledger. */
export const rebuildLedger = (): Step[] => [inSteps(next)]

const TOLD = `
  SELECT c.id, c.article_id AS article, c.type, c.status, c.within, c.echo, c.asserted_by AS "assertedBy", c.details -> 'possibility' AS possibility,
    CASE WHEN c.band IS NOT NULL THEN json_build_object('band', c.band, 'hedge', c.hedge) END AS likelihood,
    json_build_object('start', c.evidence_start, 'end', c.evidence_end) AS evidence
  FROM claims c WHERE c.article_id IN (
    SELECT id FROM articles WHERE $1 = '' OR id > nullif($1, '')::uuid ORDER BY id LIMIT ${TOGETHER}) ORDER BY c.article_id, c.ordinal`
const LAST = `SELECT max(id::text) AS id FROM (SELECT id FROM articles WHERE $1 = '' OR id > nullif($1, '')::uuid ORDER BY id LIMIT ${TOGETHER}) a`

async function next(transaction: Transaction, after: string): Promise<string | null> {
  type Row = Told & { id: string; article: string; echo: boolean } & Record<string, unknown>
  const claims = await transaction.rows<Row>(TOLD, [after])
  const byArticle = new Map<string, Row[]>()
  for (const claim of claims) byArticle.set(claim.article, [...(byArticle.get(claim.article) ?? []), claim])
  const changed = [...byArticle.values()].flatMap((own) => {
    const echo = echoes(own)
    return own.flatMap((claim, n) => (claim.echo === echo[n] ? [] : { id: claim.id, echo: echo[n] }))
  })
  if (changed.length > 0)
    await transaction.rows(
      'UPDATE claims c SET echo = r.echo FROM json_to_recordset($1) AS r (id uuid, echo boolean) WHERE c.id = r.id',
      [JSON.stringify(changed)],
    )
  const [last] = await transaction.rows<{ id: string | null }>(LAST, [after])
  return last?.id ?? null
}
