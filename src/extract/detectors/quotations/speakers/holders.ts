import type { Person } from '../../../detector.ts'
import { lowerAt, roleHead, type Reading } from '../../people/reading.ts'
import type { Range } from '../noun-phrases.ts'
import { namingFrom, type Naming } from './namings.ts'

/** How many namings back the holder of an office is looked for. */
const REACH = 60

/**
 *     "the Norwegian minister"  "the two researchers"
 *
 * The last person named before the source who has the role that its noun tells, and is of the state it names, if any;
 * for "the two" the last two, if there are two. Empty when the text does not tell.
 */
export function holdersOf(
  reading: Reading,
  namings: readonly Naming[],
  source: Range,
  head: number,
): Person[] {
  const word = lowerAt(reading, head)
  const noun = roleHead(word)
  if (!noun) return []
  const both = word.endsWith('s') && word !== noun
  if (both && !/^(two|both)$/.test(lowerAt(reading, head - 1))) return []
  const country = countryIn(reading, source)
  const holders = new Set<Person>()
  const from = namingFrom(namings, source.first) - 1
  for (let n = from; n >= 0 && n > from - REACH; n--) {
    const { person } = namings[n] as Naming
    const elsewhere = country !== null && person.country !== null && person.country !== country
    if (!elsewhere && holds(person, noun)) holders.add(person)
    if (holders.size === (both ? 2 : 1)) return [...holders].reverse()
  }
  return []
}

const holds = (person: Person, noun: string): boolean =>
  ` ${person.role?.toLowerCase() ?? ''} `.includes(` ${noun} `)

function countryIn(reading: Reading, { first, last }: Range): string | null {
  for (let i = first; i < last; i++) {
    const country = reading.placeAt(i)?.country
    if (country) return country
  }
  return null
}
