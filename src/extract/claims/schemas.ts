/** Every type of claim: its schema, and the detector that stands beside it. A new one is a file of its own and two lines here. */
import { z } from 'zod'
import type { Detector } from '../detector.ts'
import { forecasts, schema as ForecastClaim } from './forecast.ts'
import { meetings, schema as MeetingClaim } from './meeting.ts'
import { memberships, schema as MembershipClaim } from './membership.ts'
import { treatyActions, schema as TreatyActionClaim } from './treaty-action.ts'
import { treatyClauses, schema as TreatyClauseClaim } from './treaty-clause.ts'
import { visits, schema as VisitClaim } from './visit.ts'

export { ForecastClaim, MeetingClaim, MembershipClaim, TreatyActionClaim, TreatyClauseClaim, VisitClaim }

export const Claim = z.discriminatedUnion('type', [
  VisitClaim,
  TreatyClauseClaim,
  TreatyActionClaim,
  MeetingClaim,
  MembershipClaim,
  ForecastClaim,
])
export type Claim = z.infer<typeof Claim>

/** In the order in which they read an article. */
export const claimDetectors: readonly Detector<Claim>[] = [
  visits,
  meetings,
  memberships,
  treatyClauses,
  treatyActions,
  forecasts, // what no other claim says
]
