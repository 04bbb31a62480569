import type pg from 'pg'
import { groupForms, proposals } from '../../knowledge/treaties/group-forms.ts'
import { rows } from '../statement.ts'
import { TREATIES } from '../writes/kinds.ts'
import { comparable, formsBeside, formsTied, type FormRow } from '../writes/treaty-forms.ts'
import { verdictsOf } from '../writes/verdict-rows.ts'

/** The ways in which articles name a treaty, and why each is of it; and which others may be the same. */
export async function explainTreaty(pool: pg.Pool, id: string) {
  const runs = {
    rows: <R extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []) =>
      rows<R>(pool, text, values as readonly string[][]),
  }
  const own = await runs.rows<{ id: string }>('SELECT id FROM treaty_forms WHERE treaty_id = $1', [id])
  const ids = own.map((form) => form.id)
  const forms = (await formsTied(runs, [], ids)).map(comparable)
  const verdicts = await verdictsOf(
    runs,
    TREATIES,
    forms.map((form) => form.id),
  )
  const beside = (await formsBeside(runs, id)).map(comparable)
  const others = new Map<string, typeof forms>()
  for (const form of new Map([...beside, ...forms].map((form) => [form.id, form])).values())
    if (form.row.treatyId !== null && form.row.treatyId !== id)
      others.set(form.row.treatyId, [...(others.get(form.row.treatyId) ?? []), form])
  const mine = forms.filter(({ row }) => row.treatyId === id)
  return {
    explanation: groupForms(forms, verdicts)
      .flat()
      .flatMap(({ form: { row }, to, reason }) =>
        row.treatyId === id ? [{ ...shown(row), joinedTo: to?.id ?? null, reason }] : [],
      ),
    proposals: proposals(mine, [...others.values()], verdicts).map(({ forms, reasons }) => {
      const { row } = forms.reduce((a, b) => (b.row.mentionCount > a.row.mentionCount ? b : a))
      const { treatyId, label, year, parties } = row
      return { treaty: { id: treatyId, label, year, parties }, reasons }
    }),
  }
}

const shown = ({ id, label, title, registry, year, parties, mentionCount }: FormRow) => ({
  ...{ id, label, title, registry, year, parties },
  articles: mentionCount,
})
