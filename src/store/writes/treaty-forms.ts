/** The ways in which articles name treaties, as they are kept and known again. */
import { v3 as uuidOf } from 'uuid'
import type { Treaty } from '../../extract/schemas.ts'
import { keysOf, type TreatyForm } from '../../knowledge/treaties/group-forms.ts'
import { nameKey } from '../name-key.ts'
import type { Transaction } from './transaction.ts'

/** As it is stored; `TreatyForm` has keys where this has words. */
export interface FormRow {
  id: string
  /** Empty while it is not stored. */
  treatyId: string
  label: string
  title: string | null
  registry: string | null
  year: number | null
  parties: string[]
  mentionCount: number
}

type Told = Pick<Treaty, 'label' | 'title' | 'registry' | 'year' | 'parties'>

/** Characters of a label. */
export const LONGEST = 300

const NAMESPACE = '0b9d2f1c-7c44-4b8e-9a51-6f0d3e8c2a75'

/** The id is made of all that it says. Null for words that fit any treaty: "the agreement", "a U.S. treaty". */
export function formOf({
  label,
  title,
  registry = null,
  year,
  parties,
}: Told): Omit<FormRow, 'treatyId' | 'mentionCount'> | null {
  const sorted = [...new Set(parties)].sort()
  const isName = registry !== null || title !== null || sorted.length > 1
  if (!isName && !(sorted.length === 0 && /\p{Lu}/u.test(label))) return null
  const stated = { label: label.slice(0, LONGEST), title, registry, year, parties: sorted }
  return { id: uuidOf(JSON.stringify(Object.values(stated)), NAMESPACE), ...stated }
}

/** As treaties are compared. */
export const comparable = <R extends Omit<FormRow, 'treatyId' | 'mentionCount'>>(
  row: R,
): TreatyForm & { row: R } => ({
  ...row,
  label: nameKey(row.label),
  title: row.title && nameKey(row.title),
  row,
})

/** What lists search. */
export const namesOf = ({ label, title }: Pick<FormRow, 'label' | 'title'>): string =>
  nameKey(title && nameKey(title) !== nameKey(label) ? `${title} ${label}` : label)

export const formKeys = (row: Omit<FormRow, 'treatyId' | 'mentionCount'>): string[] => keysOf(comparable(row))

const TIED = `
  WITH RECURSIVE tied (id, keys) AS (
    SELECT f.id, f.keys FROM treaty_forms f WHERE f.keys && $1::text[] OR f.id = ANY ($2)
    UNION
    SELECT f.id, f.keys FROM tied JOIN treaty_forms f ON f.keys && tied.keys)
  SELECT f.id, f.treaty_id AS "treatyId", f.label, f.title, f.registry, f.year, f.parties, f.mention_count AS "mentionCount"
  FROM treaty_forms f WHERE f.id IN (SELECT id FROM tied) ORDER BY f.id`

/** All forms that share one of these keys, or are one of these, and whatever is tied to them. */
export const formsTied = (
  runs: Pick<Transaction, 'rows'>,
  keys: readonly string[],
  ids: readonly string[] = [],
): Promise<FormRow[]> => runs.rows<FormRow & Record<string, unknown>>(TIED, [keys, ids])

/** Takes back how articles name treaties, before they are replaced or retracted. Gives the forms that may be gone. */
export async function unmentionTreaties(
  transaction: Transaction,
  articles: readonly string[],
): Promise<string[]> {
  if (articles.length === 0) return []
  const faded = await transaction.rows<{ id: string }>(
    `WITH counted AS (
       SELECT form_id, count(*)::int AS n FROM treaty_mentions WHERE article_id = ANY ($1) AND form_id IS NOT NULL GROUP BY 1),
       loose AS (UPDATE treaty_mentions SET form_id = NULL WHERE article_id = ANY ($1))
     UPDATE treaty_forms f SET mention_count = f.mention_count - n FROM counted WHERE f.id = form_id RETURNING f.id`,
    [articles],
  )
  return faded.map(({ id }) => id)
}
