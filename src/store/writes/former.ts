/** Whose parts all went to others keeps its id as that of a former one, which leads to where they are. */
import type { Former } from '../../knowledge/inherit-ids.ts'
import type { Kind } from './kinds.ts'
import type { Transaction } from './transaction.ts'

/** A part that is another whole's now; one that is new was of none. */
export interface Move {
  part: string
  from: string | null
  to: string
}

/** What became part of these. */
export const formerOf = async (
  transaction: Transaction,
  { former, whole }: Kind,
  wholes: readonly string[],
): Promise<Former[]> =>
  wholes.length === 0
    ? []
    : transaction.rows<Former & Record<string, unknown>>(
        `SELECT id, ${whole} AS "wholeId", ${former.parts} AS parts FROM ${former.table} WHERE ${whole} = ANY ($1) ORDER BY id`,
        [wholes],
      )

/** What has no part left went where the first of them went. What has one again is no former one. */
export async function rememberFormer(
  transaction: Transaction,
  kind: Kind,
  moves: readonly Move[],
): Promise<void> {
  const left = new Map<string, Move[]>()
  for (const move of moves)
    if (move.from !== null) left.set(move.from, [...(left.get(move.from) ?? []), move])
  if (left.size > 0) {
    const went = [...left].map(([id, moved]) => ({
      id,
      whole: moved[0]?.to,
      parts: moved.map(({ part }) => part),
    }))
    await transaction.rows(gone(kind), [JSON.stringify(went)])
  }
  await comeBack(
    transaction,
    kind,
    moves.map(({ to }) => to),
  )
  if (left.size > 0) await transaction.rows(follow(kind), [[...left.keys()]])
}

/** These have parts again. */
export async function comeBack(
  transaction: Transaction,
  { former }: Kind,
  ids: readonly string[],
): Promise<void> {
  if (ids.length > 0) await transaction.rows(`DELETE FROM ${former.table} WHERE id = ANY ($1)`, [ids])
}

const gone = ({ parts, whole, former }: Kind): string => `
  WITH gone AS (
    SELECT id, whole, parts FROM json_to_recordset($1) AS r (id uuid, whole uuid, parts uuid[])
    WHERE NOT EXISTS (SELECT FROM ${parts} p WHERE p.${whole} = r.id)),
  older AS (UPDATE ${former.table} f SET ${whole} = gone.whole FROM gone WHERE f.${whole} = gone.id)
  INSERT INTO ${former.table} (id, ${whole}, ${former.parts}) SELECT id, whole, parts FROM gone
  ON CONFLICT (id) DO UPDATE SET ${whole} = excluded.${whole}, ${former.parts} = excluded.${former.parts}`

/** A former one leads where its parts went, once none is left where it led. */
const follow = ({ parts, whole, former }: Kind): string => `
  UPDATE ${former.table} f SET ${whole} = (
    SELECT p.${whole} FROM ${parts} p WHERE p.id = ANY (f.${former.parts})
    GROUP BY 1 ORDER BY sum(p.mention_count) DESC, 1 LIMIT 1)
  WHERE f.${whole} = ANY ($1)
    AND EXISTS (SELECT FROM ${parts} p WHERE p.id = ANY (f.${former.parts}))
    AND NOT EXISTS (SELECT FROM ${parts} p WHERE p.id = ANY (f.${former.parts}) AND p.${whole} = f.${whole})`
