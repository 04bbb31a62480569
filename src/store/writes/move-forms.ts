import { rememberFormer, type Move } from './former.ts'
import { TREATIES } from './kinds.ts'
import { noteMergedTreaties } from './refresh-treaties.ts'
import type { Transaction } from './transaction.ts'

/** An article may name a treaty in two ways of which one moves: a claim goes with the words that it uses. */
const CLAIMS = `
  UPDATE claims c SET treaty_id = r.new FROM json_to_recordset($1) AS r (form uuid, old uuid, new uuid)
  JOIN treaty_mentions m ON m.form_id = r.form
  WHERE c.article_id = m.article_id AND c.treaty_id = r.old AND coalesce(c.details -> 'treaty' ->> 'label', m.label) = m.label`
const MENTIONS = `
  UPDATE treaty_mentions m SET treaty_id = r.new FROM json_to_recordset($1) AS r (form uuid, new uuid) WHERE m.form_id = r.form`
const FORMS = `
  UPDATE treaty_forms f SET treaty_id = r.new FROM json_to_recordset($1) AS r (form uuid, new uuid) WHERE f.id = r.form`

/**
 * Gives what articles say to other treaties. Those that are left without a form keep their id as that of a former treaty.
 * Gives the treaties that have to be counted again.
 */
export async function moveForms(transaction: Transaction, moves: readonly Move[]): Promise<string[]> {
  if (moves.length === 0) return []
  await transaction.rows(FORMS, [rowsOf(moves)])
  const moved = moves.flatMap(({ from, ...move }) => (from === null ? [] : [{ ...move, from }]))
  if (moved.length > 0) {
    await transaction.rows(CLAIMS, [rowsOf(moved)])
    await transaction.rows(MENTIONS, [rowsOf(moved)])
  }
  await rememberFormer(transaction, TREATIES, moves)
  if (moved.length > 0)
    await noteMergedTreaties(
      transaction,
      moved.map(({ from }) => from),
    )
  return [...new Set(moved.flatMap(({ from, to }) => [from, to]))].sort()
}

const rowsOf = (moves: readonly Move[]): string =>
  JSON.stringify(moves.map(({ part, from, to }) => ({ form: part, old: from, new: to })))
