/** What a later claim says became of a forecast. It is proposed, with its reasons; a person decides. Pure. */
import type { Outcome } from './score.ts'

/** Days as `YYYY-MM-DD`; null is open or unknown. */
interface Dated {
  from: string | null
  to: string | null
}

export interface LaterClaim extends Dated {
  type: string
  status: string | null
  /** Whether it says the very same: of one trip, one clause, one deed. */
  same: boolean
  /** Of the words of the forecast, how many stand in its evidence: 0 to 1. */
  shared: number
}

export interface Proposed {
  /** Null: it bears on the forecast, and does not settle it. */
  outcome: Exclude<Outcome, 'void'> | null
  reason: string
}

/** What is said to have happened, or not to happen, by type. */
const CAME_ABOUT: Readonly<Record<string, readonly string[]>> = {
  visit: ['occurred', 'under_way'],
  meeting: ['occurred', 'under_way'],
  treaty_action: ['occurred'],
  treaty_clause: ['existing'],
  membership: ['existing', 'occurred'],
}
const CAME_TO_NOTHING = ['declined', 'cancelled', 'rejected']
const PUT_OFF = ['postponed', 'suspended']

/** All that settles or bears on anything. */
export const TELLING = [...new Set([...Object.values(CAME_ABOUT).flat(), ...CAME_TO_NOTHING, ...PUT_OFF])]

/** What is not the very same must share as much of the words. */
export const ALIKE = 0.5

export function proposeOutcome(forecast: Dated, later: LaterClaim): Proposed | null {
  const { type, status, same, shared } = later
  if (status === null || !TELLING.includes(status)) return null
  const why = same ? 'it says the same' : `it shares ${Math.round(100 * shared)} % of the words`
  if (!same && shared < ALIKE) return null
  const told = `${type.replaceAll('_', ' ')} ${status.replaceAll('_', ' ')}`
  const tell = (outcome: Proposed['outcome'], more = '') => ({ outcome, reason: `${why}: ${told}${more}` })
  if (PUT_OFF.includes(status)) return tell(null, ', which settles nothing')
  if (CAME_TO_NOTHING.includes(status)) return tell(same ? 'false' : null)
  if (!CAME_ABOUT[type]?.includes(status)) return null
  if (!same) return tell(null, ', which may be what was meant')
  return meet(forecast, later) ? tell('true') : tell(null, ', but outside the days that were foretold')
}

const meet = (a: Dated, b: Dated): boolean =>
  (a.from ?? '') <= (b.to ?? '9') && (b.from ?? '') <= (a.to ?? '9')

export interface Passed {
  outcome: 'false'
  reason: string
}

/** That the last day on which it could come about is past, as of the day of the latest article; null where it is not, or none is named. */
export function daysPassed({ to }: Pick<Dated, 'to'>, latest: string | null): Passed | null {
  if (to === null || latest === null || latest <= to) return null
  const reason = `its last day was ${to}, articles go on to ${latest}, and no later claim tells that it came about`
  return { outcome: 'false', reason }
}
