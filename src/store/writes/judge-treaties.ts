/** What editors say of which treaty is which. It is kept of forms, not of treaties, and so holds when articles are read anew. */
import { ChanceryError } from '../../errors.ts'
import type { Origin } from '../article-store.ts'
import type { Database } from '../database.ts'
import { isId } from '../ids.ts'
import { recordWrites } from './record-write.ts'
import { NOTHING, refresh } from './refresh.ts'
import { formerTreaties, regroupTreaties } from './regroup-treaties.ts'
import { inTransaction, type Transaction } from './transaction.ts'
import { judge } from './verdict-rows.ts'

/** What is another treaty: ways to name it by their ids, or all that came with one that was merged. */
export type TreatyParting = { forms: readonly string[] } | { treatyId: string }

interface Form {
  id: string
  keys: string[]
  treatyId: string
}

/**
 * From now on both are one, under the id of the first. Null when there is no such treaty.
 * @throws `invalid-input` when there is no other
 */
export const mergeTreaties = (
  database: Database,
  id: string,
  otherId: string,
  origin: Origin,
): Promise<string | null> =>
  inTransaction(database, async (transaction) => {
    const [one, other] = [await formsOf(transaction, id), await formsOf(transaction, otherId)]
    const keep = one[0]?.treatyId
    if (keep === undefined) return null
    if (other.length === 0 || other[0]?.treatyId === keep)
      throw refused('/treatyId', `there is no other treaty ${otherId}`)
    await lockNames(transaction, [...one, ...other])
    await judge(transaction, 'treaty_verdicts', one, other, 'same')
    await settle(transaction, [...one, ...other], wantedBy(keep, one))
    await recordWrites(transaction, [{ origin, action: 'treaty.merged', subject: id }])
    return keep
  })

/**
 * From now on some of the ways to name a treaty are another's. Gives the id of the other; null when there is no such treaty.
 * @throws `invalid-input` when nothing, or all, would part
 */
export const splitTreaty = (
  database: Database,
  id: string,
  parting: TreatyParting,
  origin: Origin,
): Promise<string | null> =>
  inTransaction(database, async (transaction) => {
    const all = await formsOf(transaction, id)
    if (all.length === 0) return null
    await lockNames(transaction, all)
    const treaty = all[0]?.treatyId ?? ''
    const former = await formerTreaties(transaction, [treaty])
    const named =
      'forms' in parting
        ? parting.forms
        : (former.find((one) => one.id === parting.treatyId.toLowerCase())?.forms ?? [])
    const other = all.filter((form) => named.includes(form.id))
    const rest = all.filter((form) => !named.includes(form.id))
    const field = 'forms' in parting ? '/forms' : '/treatyId'
    if (other.length === 0 || rest.length === 0 || ('forms' in parting && other.length < named.length))
      throw refused(field, 'must name some of the forms of this treaty, and not all')
    await judge(transaction, 'treaty_verdicts', rest, other, 'different')
    if ('forms' in parting) await judge(transaction, 'treaty_verdicts', other, other, 'same')
    const apart = 'forms' in parting ? [] : [...wantedBy(parting.treatyId.toLowerCase(), other)]
    const treatyOf = await settle(transaction, all, new Map([...wantedBy(treaty, rest), ...apart]))
    await recordWrites(transaction, [{ origin, action: 'treaty.split', subject: id }])
    return treatyOf.get(other[0]?.id ?? '') ?? null
  })

const wantedBy = (treaty: string, forms: readonly Form[]): Map<string, string> =>
  new Map(forms.map(({ id }) => [id, treaty]))

const refused = (path: string, message: string): ChanceryError =>
  new ChanceryError('invalid-input', message, { errors: [{ path, message }] })

const formsOf = async (transaction: Transaction, id: string): Promise<Form[]> =>
  isId(id)
    ? transaction.rows<Form & Record<string, unknown>>(
        `SELECT f.id, f.keys, f.treaty_id AS "treatyId" FROM treaty_forms f
         WHERE f.treaty_id = coalesce((SELECT treaty_id FROM former_treaties WHERE id = $1), $1) ORDER BY f.id`,
        [id],
      )
    : []

const lockNames = (transaction: Transaction, forms: readonly Form[]): Promise<void> =>
  transaction.lock(forms.flatMap(({ keys }) => keys.map((key) => `treaty ${key}`)))

async function settle(
  transaction: Transaction,
  forms: readonly Form[],
  wanted: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const ids = forms.map(({ id }) => id)
  const { treatyOf, moved } = await regroupTreaties(transaction, { ids, wanted })
  await refresh(transaction, [{ ...NOTHING, movedTreaties: moved }])
  return treatyOf
}
