import type { Detector } from '../detector.ts'
import { assignRoles } from './people/assign-roles.ts'
import { describe } from './people/describe.ts'
import { identify } from './people/identify.ts'
import { findNameRuns } from './people/name-runs.ts'
import { read } from './people/reading.ts'

/** Named persons with the role and affiliation the text gives them, over all mentions of their names. */
export const people: Detector = {
  name: 'people',
  detect(article, found) {
    const reading = read(article, found)
    const identities = identify(reading, findNameRuns(reading))
    const roles = assignRoles(reading, identities)
    return { people: identities.map((person) => describe(reading, person, roles.get(person) ?? [])) }
  },
}
