import { isId } from '../ids.ts'
import type { Judged } from './judge.ts'
import { TREATIES } from './kinds.ts'
import { NOTHING, refresh } from './refresh.ts'
import { regroupTreaties } from './regroup-treaties.ts'
import type { Transaction } from './transaction.ts'

interface Form {
  id: string
  keys: string[]
  treatyId: string
}

/** Which treaty is which: of the ways in which articles name them. */
export const PACTS: Judged<Form> = {
  kind: TREATIES,
  noun: 'treaty',
  fields: { parts: 'forms', other: 'treatyId' },
  hold: async (transaction, id) => {
    const forms = await formsOf(transaction, id)
    await transaction.lock(forms.flatMap(({ keys }) => keys.map((key) => `treaty ${key}`)))
    return formsOf(transaction, id)
  },
  wholeOf: ({ treatyId }) => treatyId,
  settle: async (transaction, forms, wanted) => {
    const { treatyOf, moved } = await regroupTreaties(transaction, { ids: forms.map(({ id }) => id), wanted })
    await refresh(transaction, [{ ...NOTHING, movedTreaties: moved }])
    return treatyOf
  },
}

const formsOf = async (transaction: Transaction, id: string): Promise<Form[]> =>
  isId(id)
    ? transaction.rows<Form & Record<string, unknown>>(
        `SELECT f.id, f.keys, f.treaty_id AS "treatyId" FROM treaty_forms f
         WHERE f.treaty_id = coalesce((SELECT treaty_id FROM former_treaties WHERE id = $1), $1) ORDER BY f.id`,
        [id],
      )
    : []
