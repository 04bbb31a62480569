import type pg from 'pg'
import { groupForms } from '../../knowledge/treaties/group-forms.ts'
import { rows } from '../statement.ts'
import { comparable, formsTied } from '../writes/treaty-forms.ts'

/** The ways in which articles name a treaty, and why each is of it. */
export async function explainTreaty(pool: pg.Pool, id: string) {
  const runs = {
    rows: <R extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []) =>
      rows<R>(pool, text, values as readonly string[][]),
  }
  const own = await runs.rows<{ id: string }>('SELECT id FROM treaty_forms WHERE treaty_id = $1', [id])
  const forms = await formsTied(
    runs,
    [],
    own.map((form) => form.id),
  )
  return groupForms(forms.map(comparable))
    .flat()
    .flatMap(({ form: { row }, to, reason }) => {
      const { id: formId, treatyId, mentionCount: articles, ...named } = row
      return treatyId === id ? [{ id: formId, ...named, articles, joinedTo: to?.id ?? null, reason }] : []
    })
}
