/** What editors say of two of a kind, as it is kept: of portraits of people, of ways to name a treaty. */
import { pairOf, type Verdict } from '../../knowledge/verdicts.ts'
import type { Transaction } from './transaction.ts'

type Table = 'person_verdicts' | 'treaty_verdicts'

interface VerdictRow {
  a: string
  b: string
  verdict: Verdict
}

export async function verdictsOf(
  transaction: Pick<Transaction, 'rows'>,
  table: Table,
  ids: readonly string[],
): Promise<Map<string, Verdict>> {
  const found = await transaction.rows<VerdictRow & Record<string, unknown>>(
    `SELECT a, b, verdict FROM ${table} WHERE a = ANY ($1) OR b = ANY ($1)`,
    [ids],
  )
  return new Map(found.map(({ a, b, verdict }) => [pairOf(a, b), verdict]))
}

/** Says one thing of all pairs of one of `some` and one of `others`. Later words replace earlier ones. */
export async function judge(
  transaction: Transaction,
  table: Table,
  some: readonly { id: string }[],
  others: readonly { id: string }[],
  verdict: 'same' | 'different',
): Promise<void> {
  const pairs = new Set(
    some.flatMap(({ id }) => others.flatMap((other) => (other.id === id ? [] : pairOf(id, other.id)))),
  )
  await transaction.rows(
    `INSERT INTO ${table} (a, b, verdict, decided_at)
     SELECT a, b, $3, now() FROM unnest($1::uuid[], $2::uuid[]) AS r (a, b)
     ON CONFLICT (a, b) DO UPDATE SET verdict = excluded.verdict, decided_at = excluded.decided_at`,
    [[...pairs].map((pair) => pair.slice(0, 36)), [...pairs].map((pair) => pair.slice(37)), verdict],
  )
}
