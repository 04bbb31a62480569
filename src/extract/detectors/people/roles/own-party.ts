import { lowerAt } from '../reading.ts'
import { endOfSpan, phraseLimit, type Named, type RoleReading } from './role.ts'

/**
 *     "Okoro said his National Unity Party would vote no"
 *          ^ last     ^^^^^^^^^^^^^^^^^^^ "his": of whoever the clause is about, where nobody else is named before
 */
export function readOwnParty(reading: Named, last: number): RoleReading | null {
  const limit = phraseLimit(reading, last)
  for (let i = last; i < limit && !reading.isName(i); i++) {
    const party = /^(his|her)$/.test(lowerAt(reading, i)) ? reading.organizationAt(i + 1) : null
    if (party?.kind === 'party')
      return {
        role: null,
        affiliation: party.text,
        country: party.country,
        head: null,
        bodyKind: party.kind,
        first: i,
        last: endOfSpan(reading, i + 1, party.end),
        plural: false,
        past: false,
      }
  }
  return null
}
