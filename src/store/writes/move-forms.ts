import { noteMergedTreaties } from './refresh-treaties.ts'
import type { Transaction } from './transaction.ts'

/** A form that is another treaty's now; one that is new was of none. */
export interface Move {
  form: string
  from: string | null
  to: string
}

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
    await rememberFormer(transaction, moved)
    await noteMergedTreaties(
      transaction,
      moved.map(({ from }) => from),
    )
  }
  await transaction.rows('DELETE FROM former_treaties WHERE id = ANY ($1)', [moves.map(({ to }) => to)])
  return [...new Set(moved.flatMap(({ from, to }) => [from, to]))].sort()
}

const rowsOf = (moves: readonly Move[]): string =>
  JSON.stringify(moves.map(({ form, from, to }) => ({ form, old: from, new: to })))

/** What has no form left went where the first of them went, which is the largest treaty of those. */
async function rememberFormer(
  transaction: Transaction,
  moves: readonly (Move & { from: string })[],
): Promise<void> {
  const left = new Map<string, Move[]>()
  for (const move of moves) left.set(move.from, [...(left.get(move.from) ?? []), move])
  await transaction.rows(
    `WITH gone AS (
       SELECT id, treaty_id, forms FROM json_to_recordset($1) AS r (id uuid, treaty_id uuid, forms uuid[])
       WHERE NOT EXISTS (SELECT FROM treaty_forms f WHERE f.treaty_id = r.id)),
     older AS (UPDATE former_treaties f SET treaty_id = gone.treaty_id FROM gone WHERE f.treaty_id = gone.id)
     INSERT INTO former_treaties (id, treaty_id, forms) SELECT id, treaty_id, forms FROM gone
     ON CONFLICT (id) DO UPDATE SET treaty_id = excluded.treaty_id, forms = excluded.forms`,
    [
      JSON.stringify(
        [...left].map(([id, moved]) => ({
          id,
          treaty_id: moved[0]?.to,
          forms: moved.map(({ form }) => form),
        })),
      ),
    ],
  )
}
