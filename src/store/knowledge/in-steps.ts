import type { Database } from '../database.ts'
import { inTransaction, type Transaction } from '../writes/transaction.ts'

/** Does some, after what was done before, and gives where it is; null at the end. */
export type Step = (database: Database, after: string) => Promise<string | null>

/** Some rows at a time, in a transaction each. */
export const inSteps =
  (step: (transaction: Transaction, after: string) => Promise<string | null>): Step =>
  (database, after) =>
    inTransaction(database, (transaction) => step(transaction, after))

/** Milliseconds. */
const WHOLE_TABLE = 600_000

/** All at once. */
export const atOnce =
  (work: (transaction: Transaction) => Promise<unknown>): Step =>
  async (database) => {
    await inTransaction(database, work, WHOLE_TABLE)
    return null
  }
