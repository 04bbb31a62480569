/** The office in which someone travels, as the article says it: it tells "the Chilean president" and Ines Berg for one. */
import type { Found } from '../../detector.ts'
import { OFFICES } from '../../lexicon/officials.ts'
import type { Cast } from '../frames/cast.ts'

/** Of who is named, what the article calls the office; who is not named is called by it. */
export function officeOf({ people }: Readonly<Found>, { actors }: Cast, visitor: string): string | null {
  const person = people.find(({ name }) => name === visitor)
  if (person) return person.official ? person.role : null
  const isOffice = actors.some(({ kind, name, person }) => kind === 'office' && name === visitor && !person)
  return isOffice && namesOffice(visitor) ? visitor : null
}

const namesOffice = (words: string): boolean =>
  words
    .toLowerCase()
    .split(/[ -]/)
    .some((word) => OFFICES.has(word))
