import { lowerAt, type Reading } from '../../people/reading.ts'
import { pronounGender } from '../gender.ts'
import type { Range } from '../noun-phrases.ts'
import { antecedent } from './antecedents.ts'
import { namingsIn, pairBefore } from './namings.ts'
import { peopleOf, unknown, type Memory, type Resolved, type Spoken } from './resolved.ts'

/** Tokens within which a pronoun goes on with who spoke together, or with the body that spoke. */
const REACH = 90

/** Tokens within which "who" has its name. */
const WHO_REACH = 16

/** "she"  "her"  "they"  "who": whom a pronoun means; null where the word is none. */
export function resolvePronoun(
  reading: Reading,
  memory: Memory,
  source: Range,
  pronoun: string,
): Resolved | null {
  const at = source.first
  switch (pronoun) {
    case 'he':
    case 'she':
    case 'his':
    case 'her':
    case 'him':
      return antecedent(reading, memory, at, pronounGender(pronoun))
    case 'who': {
      const before = namingsIn(memory.namings, { first: at - WHO_REACH, last: at }).at(-1)
      return before ? peopleOf('named before', [before.person]) : null
    }
    case 'they':
    case 'their':
    case 'both':
      return together(reading, memory, at) ?? unknown
    case 'it':
      return near(memory.body, at, 'the body that spoke last') ?? unknown
    case 'i':
    case 'my':
      return { ...unknown, kind: 'author' }
    case 'we':
    case 'our':
      return unknown
    default:
      return null
  }
}

/** "they"  "the pair": who spoke together last, else the last two who are named together; null where there are none. */
export function together(reading: Reading, memory: Memory, at: number): Resolved | null {
  const spoken = near(memory.together, at, 'the last who spoke together')
  if (spoken) return spoken
  const pair = pairBefore(reading, memory.namings, at, lowerAt(reading, at) === 'both')
  return pair ? peopleOf('named together', pair) : null
}

const near = (spoken: Spoken | null, at: number, rule: string): Resolved | null =>
  spoken && at - spoken.at < REACH ? { ...spoken.resolved, rule } : null
