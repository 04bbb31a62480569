import { mention, type Mention } from '../../../../text/span.ts'
import type { Person } from '../../../detector.ts'
import type { SourceKind } from '../../../schemas.ts'
import type { Reading } from '../../people/reading.ts'
import type { Gender } from '../gender.ts'
import type { Range } from '../noun-phrases.ts'
import type { Naming } from './namings.ts'

/** Whom a source means. */
export interface Resolved {
  kind: SourceKind
  names: string[]
  people: Person[]
  /** The rule that tells who is meant. */
  rule: string
}

/** What has been read so far: who was named, and who spoke last. */
export interface Memory {
  namings: readonly Naming[]
  genders: Map<Person, Gender>
  /** The latest speaker, and the last token of what he or she said. */
  last: { resolved: Resolved; at: number } | null
  lastPlural: { resolved: Resolved; at: number } | null
}

export const unknown: Resolved = { kind: 'unknown', names: [], people: [], rule: 'the text does not tell' }

export const peopleOf = (rule: string, people: readonly Person[]): Resolved => {
  const distinct = [...new Set(people)]
  return { kind: 'person', names: distinct.map(({ name }) => name), people: distinct, rule }
}

export const spanOf = (reading: Reading, { first, last }: Range): Mention =>
  mention(reading.text, reading.tokens[first]?.start ?? 0, reading.tokens[last - 1]?.end ?? 0)
