/** The schema of each type of claim, which stands beside the detector that makes it, and the one that holds them all. */
import { z } from 'zod'
import { schema as ForecastClaim } from './forecast.ts'
import { schema as MeetingClaim } from './meeting.ts'
import { schema as MembershipClaim } from './membership.ts'
import { schema as TreatyActionClaim } from './treaty-action.ts'
import { schema as TreatyClauseClaim } from './treaty-clause.ts'
import { schema as VisitClaim } from './visit.ts'

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
