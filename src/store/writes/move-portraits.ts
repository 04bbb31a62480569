import { nameKey } from '../name-key.ts'
import { rememberFormer, type Move } from './former.ts'
import { PERSONS } from './kinds.ts'
import type { Transaction } from './transaction.ts'

/** In one article every portrait is of another person: so the article and the person tell whose a row is. */
const MOVED = `WITH moved AS (
  SELECT m.article_id, r.old, r.new FROM json_to_recordset($1) AS r (portrait uuid, old uuid, new uuid)
  JOIN person_mentions m ON m.portrait_id = r.portrait)`

const APPEARANCES = `${MOVED}
  UPDATE appearances x SET person_id = new FROM moved WHERE x.article_id = moved.article_id AND x.person_id = old`
const QUOTATIONS = `${MOVED}
  UPDATE quotation_persons x SET person_id = new FROM moved JOIN quotations q ON q.article_id = moved.article_id
  WHERE x.quotation_id = q.id AND x.person_id = old`
const CLAIMS = `${MOVED}
  UPDATE claim_persons x SET person_id = new FROM moved JOIN claims c ON c.article_id = moved.article_id
  WHERE x.claim_id = c.id AND x.person_id = old RETURNING c.visit_key AS key`

const TRAVELLERS = `${MOVED}
  UPDATE claims x SET traveller_id = new FROM moved WHERE x.article_id = moved.article_id AND x.traveller_id = old`

/**
 * Gives what is stated in articles to other persons. Those who are left without a portrait keep their id as that of a
 * former profile. Gives the visits that have to be grouped again, and the persons that have to be counted again.
 */
export async function movePortraits(
  transaction: Transaction,
  moves: readonly Move[],
): Promise<{ visitKeys: string[]; persons: string[] }> {
  if (moves.length === 0) return { visitKeys: [], persons: [] }
  const values = [JSON.stringify(moves.map(({ part, from, to }) => ({ portrait: part, old: from, new: to })))]
  await transaction.rows(APPEARANCES, values)
  await transaction.rows(QUOTATIONS, values)
  const travelled = await transaction.rows<{ key: string | null }>(CLAIMS, values)
  await transaction.rows(TRAVELLERS, values)
  await transaction.rows(
    `UPDATE person_portraits pp SET person_id = new FROM json_to_recordset($1) AS r (portrait uuid, new uuid)
     WHERE pp.id = r.portrait`,
    values,
  )
  const persons = [...new Set(moves.flatMap(({ from, to }) => (from === null ? [to] : [from, to])))].sort()
  await renameAliases(transaction, persons)
  await rememberFormer(transaction, PERSONS, moves)
  return { visitKeys: [...new Set(travelled.flatMap(({ key }) => key ?? []))].sort(), persons }
}

async function renameAliases(transaction: Transaction, persons: readonly string[]): Promise<void> {
  await transaction.rows('DELETE FROM person_aliases WHERE person_id = ANY ($1)', [persons])
  const spelt = await transaction.rows<{ person_id: string; name: string }>(
    `SELECT DISTINCT pp.person_id, s.name FROM person_portraits pp JOIN person_mentions m ON m.portrait_id = pp.id
     CROSS JOIN LATERAL unnest(m.spellings) s(name) WHERE pp.person_id = ANY ($1)`,
    [persons],
  )
  await transaction.insert(
    'person_aliases',
    'person_id uuid, name text, name_key text',
    spelt.map((one) => ({ ...one, name_key: nameKey(one.name) })),
    'ON CONFLICT DO NOTHING',
  )
}
