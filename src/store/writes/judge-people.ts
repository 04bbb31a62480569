import type { Judged } from './judge.ts'
import { PERSONS } from './kinds.ts'
import { heldPortraitsOf, type PortraitRow } from './portraits.ts'
import { NOTHING, refresh } from './refresh.ts'
import { regroupPersons } from './regroup-persons.ts'
import { regroupVisits } from './regroup-visits.ts'

/** Who is who: of portraits, as articles paint them. */
export const PEOPLE: Judged<PortraitRow> = {
  kind: PERSONS,
  noun: 'expert',
  fields: { parts: 'portraits', other: 'expertId' },
  hold: heldPortraitsOf,
  wholeOf: ({ personId }) => personId,
  settle: async (transaction, portraits, wanted) => {
    const blocks = [...new Set(portraits.map(({ block }) => block))].sort()
    const { personOf, visitKeys, persons } = await regroupPersons(transaction, blocks, wanted)
    await transaction.lock(visitKeys)
    await regroupVisits(transaction, visitKeys, [])
    await refresh(transaction, [{ ...NOTHING, moved: persons }])
    return personOf
  },
}
