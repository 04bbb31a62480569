import { lastBy } from '../../../../text/span.ts'
import type { Found, UnnamedSource } from '../../../detector.ts'
import { lowerAt, roleHead, type Reading } from '../../people/reading.ts'
import { kindOfNoun } from '../../sources.ts'
import type { Range } from '../noun-phrases.ts'
import { authorOf } from './authors.ts'
import { BODIES, bodyAt, bodyBefore, bodyOfState, joinedBodies } from './bodies.ts'
import { holdersOf, weighHolders } from './holders.ts'
import { pairBefore } from './namings.ts'
import { together } from './pronouns.ts'
import { headOf } from './head.ts'
import { bodiesOf, peopleOf, spanOf, unknown, unnamedOf, type Memory, type Resolved } from './resolved.ts'
import { asksAnonymity, isUnnamed, partOf } from './unnamed.ts'

/** A phrase with no name as its head, and what stands around it. */
interface Description {
  reading: Reading
  found: Readonly<Found>
  memory: Memory
  source: Range
  /** The token of its head noun, and that noun. */
  head: number
  noun: string
  /** "the minister", not "a minister": the text has told of whom it means. */
  definite: boolean
  /** The source with no name that was found there. */
  unnamed: UnnamedSource | null
}

/** "the minister", "the institute", "many experts": whom a phrase with no name as its head means. */
export function resolveDescription(
  reading: Reading,
  found: Readonly<Found>,
  memory: Memory,
  source: Range,
): Resolved {
  const head = headOf(reading, source)
  const at = reading.tokens[head]?.start ?? spanOf(reading, source).start
  const candidate = lastBy(found.sources, at)
  const description: Description = {
    reading,
    found,
    memory,
    source,
    head,
    noun: lowerAt(reading, head),
    definite: DEFINITE.test(lowerAt(reading, source.first)),
    unnamed: candidate && candidate.end > at ? candidate : null,
  }
  for (const step of STEPS) {
    const resolved = step(description)
    if (resolved) return resolved
  }
  return { ...unknown, weigh: () => weighHolders(reading, memory.namings, source, head) }
}

type Step = (description: Description) => Resolved | null

const DEFINITE = /^(the|that|this|his|her|their|both)$/

/** "one of them", "another of the officials" */
const part: Step = ({ reading, memory, source }) => partOf(reading, memory, source)

/** "France, Chile and the UN" */
const joined: Step = ({ reading, source }) => {
  const names = joinedBodies(reading, source)
  return names.length > 1 ? bodiesOf('named together', names) : null
}

/** "the Nordic Peace Institute in Oslo", not "Kremlin sources" */
const body: Step = ({ reading, source, head, noun }) => {
  const named = noun === 'sources' ? null : bodyAt(reading, source, head)
  return named === null ? null : bodiesOf('organization', [named])
}

/** "Norway" */
const place: Step = ({ reading, head }) => {
  const found = reading.placeAt(head)
  return found && found.kind !== 'demonym' ? bodiesOf('place', [found.name]) : null
}

/** "the German government" */
const stateBody: Step = ({ reading, source, head }) => {
  const name = bodyOfState(reading, source, head)
  return name === null ? null : bodiesOf('body of a state', [name])
}

/** "Okoro’s letter" */
const author: Step = ({ reading, memory, source, head }) => {
  const naming = authorOf(reading, memory.namings, source, head)
  return naming && peopleOf('author of the document', [naming.person])
}

/** "the minister", "both ministers" */
const holder: Step = ({ reading, memory, source, head, definite }) => {
  const holders = definite ? holdersOf(reading, memory.namings, source, head) : []
  if (holders.length === 0) return null
  const weigh = () => weighHolders(reading, memory.namings, source, head)
  return { ...peopleOf('holder of the office', holders), weigh }
}

/** "the pair", "both" */
const pair: Step = ({ reading, memory, source, noun, definite }) =>
  definite && PAIR.test(noun) ? together(reading, memory, source.first) : null
const PAIR = /^(?:pair|duo|two|both)$/

/** "the researchers", "both governments", behind what several said */
const several: Step = ({ reading, memory, head, noun, definite }) => {
  const spoken = memory.together?.resolved
  if (!definite || !spoken) return null
  const people = isPluralRole(noun) && spoken.kind === 'person'
  const states = STATES.has(noun) && BOTH.test(lowerAt(reading, head - 1)) && spoken.names.length === 2
  return people || states ? { ...spoken, rule: 'the last who spoke together' } : null
}
const isPluralRole = (noun: string): boolean => roleHead(noun) !== null && noun.endsWith('s')
const BOTH = /^(two|both)$/
/** What two who were named together are called, when they are states or bodies. */
const STATES = new Set(
  'governments countries states nations sides neighbours neighbors allies capitals'.split(' '),
)

/** "the two researchers", behind two who were named together */
const two: Step = ({ reading, memory, source, head, noun, definite }) => {
  if (!definite || !isPluralRole(noun) || !BOTH.test(lowerAt(reading, head - 1))) return null
  const people = pairBefore(reading, memory.namings, source.first)
  return people && peopleOf('named together', people)
}

/** "the think tank", behind the Nordic Peace Institute */
const namedBefore: Step = ({ reading, found, source, head, definite }) => {
  const name = definite ? bodyBefore(reading, found.organizations, source, head) : null
  return name === null ? null : bodiesOf('body named before', [name])
}

/** "the diplomat", behind what "a diplomat" said */
const toldBefore: Step = ({ memory, noun, definite }) => {
  const kind = definite ? memory.unnamed.get(roleHead(noun) ?? noun) : undefined
  return kind ? unnamedOf('unnamed, and spoke before', kind) : null
}

/** "the diplomat, who asked not to be named"  "a pilot who …" */
const anonymous: Step = ({ reading, source, head, noun }) =>
  (kindOfNoun(noun) === 'anonymous' || roleHead(noun) !== null) && asksAnonymity(reading, source, head)
    ? unnamedOf('asks not to be named', 'anonymous')
    : null

/** "diplomatic sources"; "the envoy" has been named or told of, "the source" never is. */
const source: Step = ({ noun, definite, unnamed }) => {
  const known = definite && !isUnnamed(noun)
  return unnamed && !(known && unnamed.kind === 'anonymous')
    ? unnamedOf('unnamed source', unnamed.kind)
    : null
}

/** "many experts", "a report" */
const nounAlone: Step = ({ noun, definite }) => {
  const kind = kindOfNoun(noun)
  return kind && !(definite && !isUnnamed(noun) && kind === 'anonymous') ? unnamedOf('noun', kind) : null
}

/** "the junta" */
const nounOfBody: Step = ({ noun }) => (BODIES.has(noun) ? bodiesOf('noun of a body', []) : null)

/** In this order: names in the phrase itself, then whom it may mean of those before, then what kind of source it is. */
const STEPS: readonly Step[] = [
  part,
  joined,
  body,
  place,
  stateBody,
  author,
  holder,
  pair,
  several,
  two,
  namedBefore,
  toldBefore,
  anonymous,
  source,
  nounAlone,
  nounOfBody,
]
