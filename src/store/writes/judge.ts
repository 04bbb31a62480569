/**
 * What editors say of which person, which treaty is which. It is kept of parts, not of wholes, and so holds when articles are
 * read anew.
 */
import { ChanceryError } from '../../errors.ts'
import type { Former } from '../../knowledge/inherit-ids.ts'
import { pairOf } from '../../knowledge/verdicts.ts'
import { COMMAND_LINE, type Origin } from '../article-store.ts'
import type { Database } from '../database.ts'
import { formerOf } from './former.ts'
import type { Kind } from './kinds.ts'
import { recordWrites } from './record-write.ts'
import { inTransaction, type Transaction } from './transaction.ts'
import { areTogether, articleOfBoth, sayOf, verdictsOf } from './verdict-rows.ts'

interface Part {
  id: string
}

/** One kind, for those who judge it. */
export interface Judged<P extends Part> {
  kind: Kind
  noun: 'expert' | 'treaty'
  /** As the fields of a request are called. */
  fields: { parts: string; other: string }
  /** The parts of what has this id, or was merged from it; nobody else moves them meanwhile. */
  hold: (transaction: Transaction, id: string) => Promise<P[]>
  wholeOf: (part: P) => string
  /** Groups these parts anew, and all that hangs on them. Gives the whole of each. `wanted`: ids for parts. */
  settle: (
    transaction: Transaction,
    parts: readonly P[],
    wanted: ReadonlyMap<string, string>,
  ) => Promise<ReadonlyMap<string, string>>
}

/** What is another: parts by their ids, or all that came with one that was merged. */
export type Parting = { parts: readonly string[] } | { other: string }

export interface Decisions {
  /**
   * From now on both are one, under the id of the first, which it gives. Null when there is no such one.
   * @throws `invalid-input` when there is no other, `conflict` where one article tells them apart
   */
  merge(id: string, otherId: string, origin?: Origin): Promise<string | null>
  /**
   * From now on some of the parts are another's, whose id it gives. Null when there is no such one.
   * @throws `invalid-input` when nothing, or all, would part
   */
  split(id: string, parting: Parting, origin?: Origin): Promise<string | null>
}

export const decisions = <P extends Part>(database: Database, judged: Judged<P>): Decisions => ({
  merge: (id, otherId, origin = COMMAND_LINE) => merge(database, judged, id, otherId, origin),
  split: (id, parting, origin = COMMAND_LINE) => split(database, judged, id, parting, origin),
})

const merge = <P extends Part>(
  database: Database,
  { kind, noun, fields, hold, wholeOf, settle }: Judged<P>,
  id: string,
  otherId: string,
  origin: Origin,
): Promise<string | null> =>
  inTransaction(database, async (transaction) => {
    const [one, other] = [await hold(transaction, id), await hold(transaction, otherId)]
    const [keep, gone] = [one, other].map(([first]) => first && wholeOf(first))
    if (keep === undefined) return null
    if (gone === undefined || gone === keep)
      throw refused(fields.other, `there is no other ${noun} ${otherId}`)
    const both = [...one, ...other]
    const verdicts = await verdictsOf(
      transaction,
      kind,
      both.map((part) => part.id),
    )
    if (areTogether(one, other, verdicts))
      throw new ChanceryError(
        'named-apart',
        `side by side in ${await articleOfBoth(transaction, kind, one, other)}`,
      )
    await sayOf(transaction, kind, one, other, 'same')
    await settle(transaction, both, new Map(one.map((part) => [part.id, keep])))
    await recordWrites(transaction, [{ origin, action: `${noun}.merged`, subject: id }])
    return keep
  })

const split = <P extends Part>(
  database: Database,
  { kind, noun, fields, hold, wholeOf, settle }: Judged<P>,
  id: string,
  parting: Parting,
  origin: Origin,
): Promise<string | null> =>
  inTransaction(database, async (transaction) => {
    const all = await hold(transaction, id)
    const whole = all[0] && wholeOf(all[0])
    if (whole === undefined) return null
    const former = await formerOf(transaction, kind, [whole])
    const own = 'parts' in parting ? null : parting.other.toLowerCase()
    const named = 'parts' in parting ? parting.parts : (former.find((one) => one.id === own)?.parts ?? [])
    const other = all.filter((part) => named.includes(part.id))
    const rest = all.filter((part) => !named.includes(part.id))
    if (other.length === 0 || rest.length === 0 || (own === null && other.length < named.length))
      throw refused(
        own === null ? fields.parts : fields.other,
        `must name some of the ${fields.parts} of this ${noun}, and not all`,
      )
    const wanted = new Map<string, string>()
    if (own === null) {
      await sayOf(transaction, kind, rest, other, 'different')
      await sayOf(transaction, kind, other, other, 'same')
      if (!(cameAlong(rest, former) && !cameAlong(other, former)))
        for (const part of rest) wanted.set(part.id, whole)
    } else {
      const joined = await joinedWith(transaction, kind, rest, other)
      await sayOf(transaction, kind, joined, other, 'different')
      for (const part of joined) wanted.set(part.id, whole)
      for (const part of other) wanted.set(part.id, own)
    }
    const wholes = await settle(transaction, all, wanted)
    const parted =
      [...other, ...rest].flatMap((part) => wholes.get(part.id) ?? []).find((one) => one !== whole) ?? null
    await recordWrites(transaction, [{ origin, action: `${noun}.split`, subject: id }])
    return parted
  })

const refused = (field: string, message: string): ChanceryError =>
  new ChanceryError('invalid-input', message, { errors: [{ path: `/${field}`, message }] })

const cameAlong = (parts: readonly Part[], former: readonly Former[]): boolean =>
  parts.every(({ id }) => former.some((one) => one.parts.includes(id)))

/**
 * Of `rest`, those that an editor said to be one with `other`; what came since goes where it fits. All, where nobody did: then
 * what articles state joined them.
 */
async function joinedWith<P extends Part>(
  transaction: Transaction,
  kind: Kind,
  rest: readonly P[],
  other: readonly P[],
): Promise<readonly P[]> {
  const verdicts = await verdictsOf(
    transaction,
    kind,
    other.map(({ id }) => id),
  )
  const joined = rest.filter((one) => other.some(({ id }) => verdicts.get(pairOf(one.id, id)) === 'same'))
  return joined.length > 0 ? joined : rest
}
