import type { Person } from '../../../detector.ts'
import { lowerAt, roleHead, type Reading } from '../../people/reading.ts'
import type { Range } from '../noun-phrases.ts'
import { namingFrom, type Naming } from './namings.ts'
import type { Weighed } from './resolved.ts'

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
  const office = officeIn(reading, source, head, noun)
  const holders = new Set<Person>()
  for (const person of namedBefore(namings, source)) {
    if (ruledOut(person, office) === null) holders.add(person)
    if (holders.size === (both ? 2 : 1)) return [...holders].reverse()
  }
  return []
}

/** Everyone within reach and why, or why not: who has the office first, of each kind the last named. */
export function weighHolders(
  reading: Reading,
  namings: readonly Naming[],
  source: Range,
  head: number,
): Weighed[] {
  const noun = roleHead(lowerAt(reading, head)) ?? lowerAt(reading, head)
  const office = officeIn(reading, source, head, noun)
  const people = [...new Set(namedBefore(namings, source))].map((person): Weighed => {
    const why = ruledOut(person, office)
    return { name: person.name, score: null, ruledOut: why !== null, why: [why ?? `told of as ${noun}`] }
  })
  return [...people.filter((one) => !one.ruledOut), ...people.filter((one) => one.ruledOut)]
}

function* namedBefore(namings: readonly Naming[], source: Range): Generator<Person> {
  const from = namingFrom(namings, source.first) - 1
  for (let n = from; n >= 0 && n > from - REACH; n--) yield (namings[n] as Naming).person
}

/** "the Norwegian |vice| |president|" */
interface Office {
  noun: string
  grades: readonly string[]
  country: string | null
}

const officeIn = (reading: Reading, source: Range, head: number, noun: string): Office => ({
  noun,
  grades: reading.tokens
    .slice(source.first, head)
    .map(({ lower }) => lower)
    .filter((word) => GRADES.has(word)),
  country: countryIn(reading, source),
})

/** What makes another office of the noun behind it. */
const GRADES = new Set(['vice', 'deputy', 'acting', 'interim', 'prime', 'foreign'])

/** Why the person is not who has the office, or null. */
function ruledOut(person: Person, { noun, grades, country }: Office): string | null {
  if (country !== null && person.country !== null && person.country !== country) return `of ${person.country}`
  if (!holds(person, noun)) return `no ${noun}`
  const missing = grades.find((grade) => !isTold(person, grade))
  if (missing !== undefined) return `no ${missing} ${noun}`
  return !grades.includes('vice') && noun === 'president' && isVice(person) ? `vice ${noun}` : null
}

const isTold = ({ role, descriptions }: Person, word: string): boolean =>
  [role ?? '', ...descriptions.map(({ text }) => text)].some((text) =>
    ` ${text.toLowerCase()} `.includes(` ${word} `),
  )

/** "the president", behind "Vice President Okoro", is another. */
const isVice = ({ role, descriptions }: Person): boolean =>
  [role ?? '', ...descriptions.map(({ text }) => text)].every(
    (text) => !/\bpresident\b/i.test(text) || /\bvice[ -]president\b/i.test(text),
  )

/** "minister" of "Danish trade minister", and "captain" of "the coup leader, Captain Okoro". */
function holds({ role, descriptions, mentions }: Person, noun: string): boolean {
  if (` ${role?.toLowerCase() ?? ''} `.includes(` ${noun} `)) return true
  const name = mentions[0]?.text.toLowerCase() ?? ''
  return descriptions.some(({ text }) => ` ${text.toLowerCase()}`.includes(` ${noun} ${name}`))
}

function countryIn(reading: Reading, { first, last }: Range): string | null {
  for (let i = first; i < last; i++) {
    const country = reading.placeAt(i)?.country
    if (country) return country
  }
  return null
}
