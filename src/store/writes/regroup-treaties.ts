/** Treaties made anew of the ways in which they are named. */
import { inheritIds } from '../../knowledge/inherit-ids.ts'
import { groupForms } from '../../knowledge/treaties/group-forms.ts'
import { newId } from '../ids.ts'
import { formerOf, type Move } from './former.ts'
import { TREATIES } from './kinds.ts'
import { moveForms } from './move-forms.ts'
import type { Transaction } from './transaction.ts'
import { comparable, dropForms, holdForms, namesOf, type FormRow } from './treaty-forms.ts'
import { verdictsOf } from './verdict-rows.ts'

export interface RegroupedTreaties {
  /** Treaty of each form. */
  treatyOf: ReadonlyMap<string, string>
  /** To be counted again: some of what is said of them was of others, or is of others now. */
  moved: string[]
}

interface Tied {
  keys?: readonly string[]
  ids?: readonly string[]
  /** Forms that no article has any more, deleted already. */
  gone?: readonly FormRow[]
  /** Treaties of forms, as an editor says. */
  wanted?: ReadonlyMap<string, string>
}

/** Groups all forms that are tied to these keys, these ids, or to what is gone, anew. */
export async function regroupTreaties(
  transaction: Transaction,
  { keys = [], ids = [], gone = [], wanted }: Tied,
): Promise<RegroupedTreaties> {
  if (keys.length + ids.length + gone.length === 0) return { treatyOf: new Map(), moved: [] }
  const forms = await holdForms(transaction, [...keys, ...gone.flatMap((form) => form.keys)], ids)
  const verdicts = await verdictsOf(
    transaction,
    TREATIES,
    forms.map(({ id }) => id),
  )
  const groups = groupForms(forms.map(comparable), verdicts).map((group) => group.map(({ form }) => form.row))
  const idOf = await idsFor(transaction, groups, gone, wanted)
  const stored = new Set([...forms, ...gone].flatMap(({ treatyId }) => treatyId ?? []))
  const treatyOf = new Map<string, string>()
  const born: object[] = []
  const moves: Move[] = []
  for (const group of groups.sort((a, b) => mentionsIn(b) - mentionsIn(a))) {
    const id = idOf(group)
    const [first] = group
    if (first && !stored.has(id)) born.push({ ...first, id, name_key: namesOf(first) })
    for (const form of group) {
      treatyOf.set(form.id, id)
      if (form.treatyId !== id) moves.push({ part: form.id, from: form.treatyId, to: id })
    }
  }
  await transaction.insert(
    'treaties',
    'id uuid, label text, title text, year int, parties text[], name_key text',
    born,
  )
  return { treatyOf, moved: await moveForms(transaction, moves) }
}

/** Forgets those of these forms that no article has any more, and groups anew what they held together or apart. */
export const forgetForms = async (
  transaction: Transaction,
  faded: readonly string[],
): Promise<RegroupedTreaties> => regroupTreaties(transaction, { gone: await dropForms(transaction, faded) })

const mentionsIn = (group: readonly FormRow[]): number =>
  group.reduce((sum, { mentionCount }) => sum + mentionCount, 0)

/** The id of a group: as its forms had it; else that of forms in its words that no article has any more; else a new one. */
async function idsFor(
  transaction: Transaction,
  groups: readonly (readonly FormRow[])[],
  gone: readonly FormRow[],
  wanted?: ReadonlyMap<string, string>,
): Promise<(group: readonly FormRow[]) => string> {
  const held = new Set(groups.flat().flatMap(({ treatyId }) => treatyId ?? []))
  const former = await formerOf(transaction, TREATIES, [...held])
  const inherited = inheritIds(groups, ({ treatyId }) => treatyId, former, wanted)
  const taken = new Set(inherited.values())
  return (group) => {
    const heir = gone.find(
      ({ treatyId, keys }) =>
        treatyId !== null &&
        !taken.has(treatyId) &&
        !held.has(treatyId) &&
        group.some((form) => form.keys.some((key) => keys.includes(key))),
    )
    const id = inherited.get(group) ?? heir?.treatyId ?? newId()
    taken.add(id)
    return id
  }
}
