import { tokensIn } from '../../../article.ts'
import type { Found, Person } from '../../../detector.ts'
import type { Reading } from '../../people/reading.ts'
import type { Range } from '../noun-phrases.ts'

/** A name of a person in the text, by tokens. */
export interface Naming extends Range {
  person: Person
}

export function namingsOf(reading: Reading, found: Readonly<Found>): Naming[] {
  const namings: Naming[] = []
  for (const person of found.people)
    for (const span of person.mentions) {
      const [first, last] = tokensIn(reading.article, span)
      if (first < last) namings.push({ first, last, person })
    }
  return namings.sort((a, b) => a.first - b.first)
}

/** The index of the first naming that begins at or after token `at`. */
export function namingFrom(namings: readonly Naming[], at: number): number {
  let low = 0
  let high = namings.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((namings[middle] as Naming).first < at) low = middle + 1
    else high = middle
  }
  return low
}

export function namingsIn(namings: readonly Naming[], { first, last }: Range): Naming[] {
  const list: Naming[] = []
  for (let n = namingFrom(namings, first); n < namings.length && (namings[n] as Naming).last <= last; n++)
    list.push(namings[n] as Naming)
  return list
}

/** The name is the source itself, not whose: "Okoro", "Minister Okoro", not "Okoro’s aide", "a friend of Okoro"; but the whole of "Okoro’s" view. */
export function isHead(reading: Reading, naming: Naming, source: Range): boolean {
  const after = reading.tokens[naming.last]
  if (naming.last < source.last && after) {
    if (after.lower === "'s" || after.text === '’' || after.text === "'")
      return naming.last + 1 === source.last
    if (after.kind === 'word' && !/^(and|or|of|who|from|with|at|in|himself|herself)$/.test(after.lower))
      return false
  }
  for (let i = naming.first - 1; i >= source.first; i--) {
    const token = reading.tokens[i]
    if (!token || /^(and|&|,)$/.test(token.lower)) return true
    if (/^(for|to|by|from|with|against|behind|about|on)$/.test(token.lower)) return false
    if (
      token.lower === 'of' &&
      !reading.placeAt(i + 1) &&
      !reading.organizationAt(i + 1) &&
      i + 1 === naming.first
    )
      return false
  }
  return true
}
