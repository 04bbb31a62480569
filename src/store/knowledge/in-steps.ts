import type { Database } from '../database.ts'
import { inTransaction, type Transaction } from '../writes/transaction.ts'

/** Each step begins after what the one before gave, and gives null at the end. */
export async function inSteps(
  database: Database,
  step: (transaction: Transaction, after: string) => Promise<string | null>,
): Promise<void> {
  let after: string | null = ''
  while (after !== null) {
    const from: string = after
    after = await inTransaction(database, (transaction) => step(transaction, from))
  }
}
