/** The schema of each type of claim, which stands beside the detector that makes it. */
export { schema as ForecastClaim } from './forecast.ts'
export { schema as MeetingClaim } from './meeting.ts'
export { schema as MembershipClaim } from './membership.ts'
export { schema as TreatyActionClaim } from './treaty-action.ts'
export { schema as TreatyClauseClaim } from './treaty-clause.ts'
export { schema as VisitClaim } from './visit.ts'
