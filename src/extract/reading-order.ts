import { claimDetectors } from './claims/detectors.ts'
import type { Claim } from './claims/schemas.ts'
import type { Detector } from './detector.ts'
import { dates } from './detectors/dates/dates.ts'
import { organizations } from './detectors/organizations/index.ts'
import { places } from './detectors/places/index.ts'
import { experts } from './detectors/experts.ts'
import { hedges } from './detectors/hedges.ts'
import { people } from './detectors/people.ts'
import { quotations } from './detectors/quotations.ts'
import { sources } from './detectors/sources.ts'
import { treaties } from './detectors/treaties/index.ts'

/**
 * The order in which an article is read. Each step may use what the steps above it found:
 *
 *   dates          stand on their own
 *   places         may not be months or weekdays
 *   organizations  are named after places
 *   people         hold roles in places and organizations
 *   sources        are who speaks without a name
 *   hedges         are words alone
 *   treaties       are made between places, and dated
 *   quotations     are spoken by people, organizations and unnamed sources
 *   experts        are the people who are quoted
 *   claims         need all of the above
 */
export const readingOrder: readonly Detector<Claim>[] = [
  dates,
  places,
  organizations,
  people,
  sources,
  hedges,
  treaties,
  quotations,
  experts,
  ...claimDetectors,
]
