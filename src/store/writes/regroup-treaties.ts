/** Treaties made anew of the ways in which they are named. */
import { groupForms } from '../../knowledge/treaties/group-forms.ts'
import { newId } from '../ids.ts'
import { noteMergedTreaties } from './refresh-treaties.ts'
import type { Transaction } from './transaction.ts'
import { comparable, formsTied, LONGEST, namesOf, type FormRow } from './treaty-forms.ts'

/** A form that is now another treaty's. */
interface Move {
  form: string
  from: string
  to: string
}

export interface RegroupedTreaties {
  /** Treaty of each form. */
  treatyOf: Map<string, string>
  /** Of treaties that are not stored yet: a form each. */
  born: { id: string; form: FormRow }[]
  moves: Move[]
}

interface Tied {
  keys?: readonly string[]
  ids?: readonly string[]
}

/**
 * Groups all forms tied to these keys or ids anew; `fresh` are not stored yet, `coming` are named by articles on their way in. A treaty
 * keeps the id that most of its mentions had.
 */
export async function groupTreaties(
  transaction: Transaction,
  {
    keys = [],
    ids = [],
    fresh = [],
    coming = new Set(),
  }: Tied & { fresh?: readonly FormRow[]; coming?: ReadonlySet<string> },
): Promise<RegroupedTreaties> {
  const stored = await formsTied(transaction, keys, ids)
  const known = new Set(stored.map(({ treatyId }) => treatyId))
  const forms = [
    ...stored.filter(({ id, mentionCount }) => mentionCount > 0 || coming.has(id)),
    ...fresh,
  ].map(comparable)
  const groups = groupForms(forms).map((group) => group.map(({ form }) => form.row))
  const grouped: RegroupedTreaties = { treatyOf: new Map(), born: [], moves: [] }
  const taken = new Set<string>()
  for (const group of groups.sort((a, b) => mentionsIn(b) - mentionsIn(a))) {
    const id = oldId(group, taken) ?? newId()
    taken.add(id)
    const [first] = group
    if (first && !known.has(id)) grouped.born.push({ id, form: first })
    for (const { id: form, treatyId } of group) {
      grouped.treatyOf.set(form, id)
      if (treatyId !== '' && treatyId !== id) grouped.moves.push({ form, from: treatyId, to: id })
    }
  }
  return grouped
}

const mentionsIn = (group: readonly FormRow[]): number =>
  group.reduce((sum, { mentionCount }) => sum + mentionCount, 0)

function oldId(group: readonly FormRow[], taken: ReadonlySet<string>): string | null {
  const votes = new Map<string, number>()
  for (const { treatyId, mentionCount } of group)
    if (treatyId !== '' && !taken.has(treatyId))
      votes.set(treatyId, (votes.get(treatyId) ?? 0) + mentionCount + 1)
  const [best] = [...votes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  return best?.[0] ?? null
}

/** Gives the treaties that lost or gained what articles say. */
export async function moveForms(transaction: Transaction, moves: readonly Move[]): Promise<string[]> {
  if (moves.length === 0) return []
  const values = [JSON.stringify(moves.map(({ form, from, to }) => ({ form, old: from, new: to })))]
  // An article may name a treaty in two ways of which one moves: a claim goes with the words that it uses.
  await transaction.rows(
    `UPDATE claims c SET treaty_id = r.new FROM json_to_recordset($1) AS r (form uuid, old uuid, new uuid)
     JOIN treaty_mentions m ON m.form_id = r.form
     WHERE c.article_id = m.article_id AND c.treaty_id = r.old
       AND coalesce(c.details -> 'treaty' ->> 'label', m.label) = m.label`,
    values,
  )
  for (const table of ['treaty_mentions m', 'treaty_forms m'])
    await transaction.rows(
      `UPDATE ${table} SET treaty_id = r.new FROM json_to_recordset($1) AS r (form uuid, new uuid)
       WHERE m.${table.startsWith('treaty_forms') ? 'id' : 'form_id'} = r.form`,
      values,
    )
  await noteMergedTreaties(transaction, moves)
  return [...new Set(moves.flatMap(({ from, to }) => [from, to]))].sort()
}

export const insertTreaties = (
  transaction: Transaction,
  born: readonly { id: string; form: Named }[],
): Promise<void> =>
  transaction.insert(
    'treaties',
    'id uuid, label text, title text, year int, parties text[], name_key text',
    born.map(({ id, form }) => ({
      ...form,
      label: form.label.slice(0, LONGEST),
      id,
      name_key: namesOf(form),
    })),
    'ON CONFLICT (id) DO NOTHING',
  )
export type Named = Pick<FormRow, 'label' | 'title' | 'year' | 'parties'>

/** Forgets those of these forms that no article has any more, and groups anew what they held together or apart. */
export async function forgetForms(transaction: Transaction, faded: readonly string[]): Promise<string[]> {
  if (faded.length === 0) return []
  const gone = await transaction.rows<{ keys: string[] }>(
    'SELECT keys FROM treaty_forms WHERE id = ANY ($1) AND mention_count = 0',
    [faded],
  )
  if (gone.length === 0) return []
  const moved = await regroupTreaties(transaction, { keys: gone.flatMap(({ keys }) => keys) })
  await transaction.rows('DELETE FROM treaty_forms WHERE id = ANY ($1) AND mention_count = 0', [faded])
  return moved
}

/** Gives the treaties that have to be counted again. */
export async function regroupTreaties(transaction: Transaction, tied: Tied): Promise<string[]> {
  const { born, moves } = await groupTreaties(transaction, tied)
  await insertTreaties(transaction, born)
  return moveForms(transaction, moves)
}
