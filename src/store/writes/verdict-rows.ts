/** What is said of two parts, as it is kept. */
import { pairOf, type Verdict, type Verdicts } from '../../knowledge/verdicts.ts'
import type { Kind } from './kinds.ts'
import type { Transaction } from './transaction.ts'

interface VerdictRow {
  a: string
  b: string
  verdict: Verdict
}

/** What editors say of these parts, and which of them an article tells apart. An editor is heard over an article. */
export async function verdictsOf(
  transaction: Pick<Transaction, 'rows'>,
  kind: Kind,
  ids: readonly string[],
): Promise<Map<string, Verdict>> {
  const said = `SELECT a, b, verdict FROM ${kind.verdicts} WHERE a = ANY ($1) OR b = ANY ($1)`
  const found = await transaction.rows<VerdictRow & Record<string, unknown>>(
    [said, ...together(kind)].join(' UNION ALL '),
    [ids],
  )
  const verdicts = new Map<string, Verdict>()
  for (const { a, b, verdict } of found)
    if (verdict !== 'together' || !verdicts.has(pairOf(a, b))) verdicts.set(pairOf(a, b), verdict)
  return verdicts
}

const together = ({ mentions }: Kind): string[] =>
  mentions === null
    ? []
    : [
        `SELECT m.${mentions.part}, o.${mentions.part}, 'together' FROM (
           SELECT article_id, array_agg(${mentions.part}) AS parts FROM ${mentions.table} WHERE ${mentions.part} = ANY ($1)
           GROUP BY 1 HAVING count(*) > 1) both_in
         CROSS JOIN LATERAL unnest(parts) m(${mentions.part}) CROSS JOIN LATERAL unnest(parts) o(${mentions.part})
         WHERE m.${mentions.part} < o.${mentions.part} GROUP BY 1, 2`,
      ]

/** An article that has one of some and one of others, in words. */
export async function articleOfBoth(
  transaction: Pick<Transaction, 'rows'>,
  { mentions }: Kind,
  some: readonly { id: string }[],
  others: readonly { id: string }[],
): Promise<string> {
  const of = (n: number) =>
    `SELECT article_id FROM ${mentions?.table ?? ''} WHERE ${mentions?.part ?? ''} = ANY ($${n})`
  const [found] =
    mentions === null
      ? []
      : await transaction.rows<{ article_id: string }>(`${of(1)} INTERSECT ${of(2)} ORDER BY 1 LIMIT 1`, [
          some.map(({ id }) => id),
          others.map(({ id }) => id),
        ])
  return found ? `the article ${found.article_id}` : 'one article'
}

/** Says one thing of all pairs of one of `some` and one of `others`. Later words replace earlier ones. */
export async function sayOf(
  transaction: Transaction,
  kind: Kind,
  some: readonly { id: string }[],
  others: readonly { id: string }[],
  verdict: 'same' | 'different',
): Promise<void> {
  const pairs = new Set(
    some.flatMap(({ id }) => others.flatMap((other) => (other.id === id ? [] : pairOf(id, other.id)))),
  )
  await transaction.rows(
    `INSERT INTO ${kind.verdicts} (a, b, verdict, decided_at)
     SELECT a, b, $3, now() FROM unnest($1::uuid[], $2::uuid[]) AS r (a, b)
     ON CONFLICT (a, b) DO UPDATE SET verdict = excluded.verdict, decided_at = excluded.decided_at`,
    [[...pairs].map((pair) => pair.slice(0, 36)), [...pairs].map((pair) => pair.slice(37)), verdict],
  )
}

/** Whether one article tells some of these from some of those. */
export const areTogether = (
  some: readonly { id: string }[],
  others: readonly { id: string }[],
  verdicts: Verdicts,
): boolean => some.some((a) => others.some((b) => verdicts.get(pairOf(a.id, b.id)) === 'together'))
