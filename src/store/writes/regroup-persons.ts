/** Persons made anew of the portraits that are stored. */
import { groupBlocks } from './group-blocks.ts'
import { movePortraits } from './move-portraits.ts'
import { insertBorn } from './paint-persons.ts'
import type { Transaction } from './transaction.ts'

export interface Regrouped {
  /** Person of each portrait. */
  personOf: ReadonlyMap<string, string>
  /** To be grouped again: somebody is another now. */
  visitKeys: string[]
  /** To be counted again, for the same reason. */
  persons: string[]
}

/** Forgets those of these portraits that no article paints any more, and groups anew whom they held together or apart. */
export async function forgetPortraits(
  transaction: Transaction,
  faded: readonly string[],
): Promise<Regrouped> {
  const blocks =
    faded.length === 0
      ? []
      : await transaction.rows<{ block: string }>(
          `WITH gone AS (DELETE FROM person_portraits WHERE id = ANY ($1) AND mention_count = 0)
           SELECT DISTINCT block FROM person_portraits WHERE id = ANY ($1) ORDER BY 1`,
          [faded],
        )
  return regroupPersons(
    transaction,
    blocks.map(({ block }) => block),
  )
}

/** `wanted`: ids that portraits are to have, as an editor says. */
export async function regroupPersons(
  transaction: Transaction,
  blocks: readonly string[],
  wanted: ReadonlyMap<string, string> = new Map(),
): Promise<Regrouped> {
  if (blocks.length === 0) return { personOf: new Map(), visitKeys: [], persons: [] }
  const { personOf, born, moves } = await groupBlocks(transaction, blocks, { wanted })
  await insertBorn(transaction, born)
  return { personOf, ...(await movePortraits(transaction, moves)) }
}
