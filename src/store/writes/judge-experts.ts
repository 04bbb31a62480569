/** What editors say of who is who. It is kept of portraits, not of profiles, and so holds when articles are read anew. */
import { ChanceryError } from '../../errors.ts'
import type { Former } from '../../knowledge/persons/inherit-ids.ts'
import { pairOf } from '../../knowledge/verdicts.ts'
import type { Database } from '../database.ts'
import type { Origin } from '../article-store.ts'
import { regroupPersons } from './regroup-persons.ts'
import { heldPortraitsOf, type PortraitRow } from './portraits.ts'
import { recordWrites } from './record-write.ts'
import { NOTHING, refresh } from './refresh.ts'
import { formerOf, verdictsOn } from './group-blocks.ts'
import { regroupVisits } from './regroup-visits.ts'
import { inTransaction, type Transaction } from './transaction.ts'
import { judge } from './verdict-rows.ts'

/** What is another person's: portraits by their ids, or all that came with a profile that was merged. */
export type Parting = { portraits: readonly string[] } | { expertId: string }

/**
 * From now on both are one, under the id of the first. Null when there is no such expert.
 * @throws `invalid-input` when there is no other, `conflict` where one article names both
 */
export const mergeExperts = (
  database: Database,
  id: string,
  otherId: string,
  origin: Origin,
): Promise<string | null> =>
  inTransaction(database, async (transaction) => {
    const one = await heldPortraitsOf(transaction, id)
    const other = await heldPortraitsOf(transaction, otherId)
    if (one.length === 0) return null
    if (other.length === 0 || one[0]?.personId === other[0]?.personId)
      throw refused('/expertId', `there is no other expert ${otherId}`)
    const verdicts = await verdictsOn(
      transaction,
      [...one, ...other].map((portrait) => portrait.id),
    )
    if (one.some((a) => other.some((b) => verdicts.get(pairOf(a.id, b.id)) === 'together')))
      throw new ChanceryError('conflict', 'one article names both side by side, as two')
    await judge(transaction, 'person_verdicts', one, other, 'same')
    const keep = one[0]?.personId ?? null
    await settle(
      transaction,
      [...one, ...other],
      new Map(one.map((portrait) => [portrait.id, portrait.personId])),
    )
    await recordWrites(transaction, [{ origin, action: 'expert.merged', subject: id }])
    return keep
  })

/**
 * From now on some of what is stated of an expert is another's. Gives the id of the other; null when there is no such expert.
 * @throws `invalid-input` when nothing, or all, would part
 */
export const splitExpert = (
  database: Database,
  id: string,
  parting: Parting,
  origin: Origin,
): Promise<string | null> =>
  inTransaction(database, async (transaction) => {
    const all = await heldPortraitsOf(transaction, id)
    const person = all[0]?.personId
    if (person === undefined) return null
    const former = await formerOf(transaction, [person])
    const named =
      'portraits' in parting
        ? parting.portraits
        : (former.find((one) => one.id === parting.expertId.toLowerCase())?.portraits ?? [])
    const other = all.filter((portrait) => named.includes(portrait.id))
    const rest = all.filter((portrait) => !named.includes(portrait.id))
    const field = 'portraits' in parting ? '/portraits' : '/expertId'
    if (other.length === 0 || rest.length === 0 || ('portraits' in parting && other.length < named.length))
      throw refused(field, 'must name some of the portraits of this expert, and not all')
    const wanted = new Map<string, string>()
    if ('portraits' in parting) {
      await judge(transaction, 'person_verdicts', rest, other, 'different')
      await judge(transaction, 'person_verdicts', other, other, 'same')
      if (!(cameAlong(rest, former) && !cameAlong(other, former)))
        for (const portrait of rest) wanted.set(portrait.id, person)
    } else {
      const joined = await joinedWith(transaction, rest, other)
      await judge(transaction, 'person_verdicts', joined, other, 'different')
      for (const portrait of joined) wanted.set(portrait.id, person)
      for (const portrait of other) wanted.set(portrait.id, parting.expertId.toLowerCase())
    }
    const personOf = await settle(transaction, all, wanted)
    const parted =
      [...other, ...rest].flatMap((one) => personOf.get(one.id) ?? []).find((one) => one !== person) ?? null
    await recordWrites(transaction, [{ origin, action: 'expert.split', subject: id }])
    return parted
  })

const refused = (path: string, message: string): ChanceryError =>
  new ChanceryError('invalid-input', message, { errors: [{ path, message }] })

const cameAlong = (portraits: readonly PortraitRow[], former: readonly Former[]): boolean =>
  portraits.every(({ id }) => former.some((one) => one.portraits.includes(id)))

/**
 * Of `rest`, those that an editor said to be one with `other`; what came since goes where it fits. All, where nobody did: then
 * what articles state joined them.
 */
async function joinedWith(
  transaction: Transaction,
  rest: readonly PortraitRow[],
  other: readonly PortraitRow[],
): Promise<readonly PortraitRow[]> {
  const verdicts = await verdictsOn(
    transaction,
    other.map(({ id }) => id),
  )
  const joined = rest.filter((one) => other.some(({ id }) => verdicts.get(pairOf(one.id, id)) === 'same'))
  return joined.length > 0 ? joined : rest
}

async function settle(
  transaction: Transaction,
  portraits: readonly PortraitRow[],
  wanted: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const blocks = [...new Set(portraits.map(({ block }) => block))].sort()
  const { personOf, visitKeys, persons } = await regroupPersons(transaction, blocks, wanted)
  await transaction.lock(visitKeys)
  await regroupVisits(transaction, visitKeys, [])
  await refresh(transaction, [{ ...NOTHING, moved: persons }])
  return personOf
}
