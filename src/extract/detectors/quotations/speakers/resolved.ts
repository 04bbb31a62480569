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
  /** Who else was weighed, worked out only for who asks; absent where the rule leaves no choice. */
  weigh?: () => Weighed[]
}

/** One whom a source might have meant. */
export interface Weighed {
  name: string
  /** The higher, the likelier; null where no points are given, or who is ruled out. */
  score: number | null
  ruledOut: boolean
  /** What speaks for and against it: "named 1 sentence before", "a man". */
  why: string[]
}

/** What has been read so far: who was named, and who spoke last. */
export interface Memory {
  namings: readonly Naming[]
  genders: Map<Person, Gender>
  /** The latest speaker of all. */
  last: Spoken | null
  /** The latest who spoke as several: two by name, a group, officials without names. */
  together: Spoken | null
  /** The latest body or document. */
  body: Spoken | null
  /** Of the unnamed who spoke, by their noun in the singular, what kind of source they are. */
  unnamed: Map<string, SourceKind>
}

/** A speaker, and the last token of what he or she said. */
export interface Spoken {
  resolved: Resolved
  at: number
}

export const unknown: Resolved = { kind: 'unknown', names: [], people: [], rule: 'the text does not tell' }

export const peopleOf = (rule: string, people: readonly Person[]): Resolved => {
  const distinct = [...new Set(people)]
  return { kind: 'person', names: distinct.map(({ name }) => name), people: distinct, rule }
}

export const bodiesOf = (rule: string, names: string[]): Resolved => ({
  kind: 'organization',
  names,
  people: [],
  rule,
})

/** A source with no name. */
export const unnamedOf = (rule: string, kind: SourceKind): Resolved => ({ kind, names: [], people: [], rule })

export const spanOf = (reading: Reading, { first, last }: Range): Mention =>
  mention(reading.text, reading.tokens[first]?.start ?? 0, reading.tokens[last - 1]?.end ?? 0)
