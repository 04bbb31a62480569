/** Every detector of claims; a new type is a file of its own, a line here and its schema in schemas.ts. */
import type { Detector } from '../detector.ts'
import { forecasts } from './forecast.ts'
import { meetings } from './meeting.ts'
import { memberships } from './membership.ts'
import type { Claim } from './schemas.ts'
import { treatyActions } from './treaty-action.ts'
import { treatyClauses } from './treaty-clause.ts'
import { visits } from './visit.ts'

/** In the order in which they read an article. */
export const claimDetectors: readonly Detector<Claim>[] = [
  visits,
  meetings,
  memberships,
  treatyClauses,
  treatyActions,
  forecasts, // what no other claim says
]
