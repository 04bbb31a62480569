import { regroupPersons } from '../writes/regroup-persons.ts'
import { blockOf } from '../writes/portraits.ts'
import { NOTHING, refresh } from '../writes/refresh.ts'
import { regroupVisits } from '../writes/regroup-visits.ts'
import type { Transaction } from '../writes/transaction.ts'
import { inSteps, type Step } from './in-steps.ts'

/** Rows of one transaction. */
const TOGETHER = 200

/** Groups what articles state of people into persons anew, as editors say, and counts all that is counted of them. */
export const rebuildPersons = (): Step[] => [placeNext, regroupNext, recountNext].map(inSteps)

/** Puts portraits into the blocks that names have now; those that no article paints are forgotten. */
async function placeNext(transaction: Transaction, after: string): Promise<string | null> {
  const portraits = await transaction.rows<{ id: string; key: string }>(
    `SELECT id, name_key AS key FROM person_portraits WHERE $1 = '' OR id > nullif($1, '')::uuid ORDER BY id LIMIT ${TOGETHER}`,
    [after],
  )
  const ids = portraits.map(({ id }) => id)
  await transaction.rows(
    `UPDATE person_portraits pp SET block = r.block, mention_count = (SELECT count(*) FROM person_mentions WHERE portrait_id = pp.id)
     FROM unnest($1::uuid[], $2::text[]) AS r (id, block) WHERE pp.id = r.id`,
    [ids, portraits.map(({ key }) => blockOf(key))],
  )
  await transaction.rows('DELETE FROM person_portraits WHERE id = ANY ($1) AND mention_count = 0', [ids])
  return ids.at(-1) ?? null
}

async function regroupNext(transaction: Transaction, after: string): Promise<string | null> {
  const found = await transaction.rows<{ block: string }>(
    `SELECT DISTINCT block FROM person_portraits WHERE block > $1 ORDER BY 1 LIMIT ${TOGETHER}`,
    [after],
  )
  const blocks = found.map(({ block }) => block)
  await transaction.lock(blocks.map((block) => `person ${block}`))
  const { visitKeys, persons } = await regroupPersons(transaction, blocks)
  await transaction.lock(visitKeys)
  await regroupVisits(transaction, visitKeys, [])
  await refresh(transaction, [{ ...NOTHING, moved: persons }])
  return blocks.at(-1) ?? null
}

async function recountNext(transaction: Transaction, after: string): Promise<string | null> {
  const persons = await transaction.rows<{ id: string }>(
    `SELECT id FROM persons WHERE NOT local AND ($1 = '' OR id > nullif($1, '')::uuid) ORDER BY id LIMIT ${TOGETHER}`,
    [after],
  )
  const ids = persons.map(({ id }) => id)
  await refresh(transaction, [{ ...NOTHING, moved: ids }])
  return ids.at(-1) ?? null
}
