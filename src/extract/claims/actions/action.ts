import type { TreatyAction } from '../schemas.ts'
import type { Mention } from '../../schemas.ts'
import type { SpokenTreaty } from '../spoken-treaties.ts'

/** An action and the tokens [first, last) that tell it. */
export interface FoundAction {
  spoken: SpokenTreaty
  action: TreatyAction
  status: 'occurred' | 'under_way' | 'planned' | 'not_done'
  first: number
  last: number
  /** Told in passing, as known: "its withdrawal from the pact". */
  nominal?: boolean
  /** The sentence that tells it, when that is another than the treaty's. */
  in?: Mention
}
