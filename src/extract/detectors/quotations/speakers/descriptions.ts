import { lastBy } from '../../../../text/span.ts'
import type { Found } from '../../../detector.ts'
import { AUTHORED_NOUNS, UNNAMED_NOUNS } from '../../../lexicon/source-nouns.ts'
import { lowerAt, roleHead, type Reading } from '../../people/reading.ts'
import { kindOfNoun } from '../../sources.ts'
import type { Range } from '../noun-phrases.ts'
import { BODIES, bodyBefore, bodyOfState, joinedBodies } from './bodies.ts'
import { holdersOf } from './holders.ts'
import { namingsIn, pairBefore, type Naming } from './namings.ts'
import { peopleOf, spanOf, unknown, type Memory, type Resolved } from './resolved.ts'

/** "the minister", "the institute", "many experts": a phrase with no name as its head. */
export function resolveDescription(
  reading: Reading,
  found: Readonly<Found>,
  memory: Memory,
  source: Range,
): Resolved {
  const span = spanOf(reading, source)
  const head = headOf(reading, source)
  const at = reading.tokens[head]?.start ?? span.start
  const candidate = lastBy(found.sources, at)
  const unnamed = candidate && candidate.end > at ? candidate : null
  const together = joinedBodies(reading, source)
  if (together.length > 1)
    return { kind: 'organization', names: together, people: [], rule: 'named together' }
  const organization = reading.organizationAt(head) ?? reading.organizationAt(source.last - 1)
  if (organization && organization.end <= span.end && lowerAt(reading, head) !== 'sources') {
    const covers = reading.tokens[head]?.start ?? 0
    if (covers >= organization.start && covers < organization.end)
      return { kind: 'organization', names: [organization.name], people: [], rule: 'organization' }
  }
  const place = reading.placeAt(head)
  if (place && place.kind !== 'demonym')
    return { kind: 'organization', names: [place.name], people: [], rule: 'place' }
  const body = bodyOfState(reading, source, head)
  if (body) return { kind: 'organization', names: [body], people: [], rule: 'body of a state' }
  const author = authorOf(reading, memory.namings, source, head)
  if (author) return peopleOf('author of the document', [author.person])
  const definite = DEFINITE.test(lowerAt(reading, source.first))
  if (definite) {
    const holders = holdersOf(reading, memory.namings, source, head)
    if (holders.length > 0) return peopleOf('holder of the office', holders)
    const { lastPlural } = memory
    const plural = roleHead(lowerAt(reading, head)) !== null && lowerAt(reading, head).endsWith('s')
    if (plural && lastPlural?.resolved.kind === 'person')
      return { ...lastPlural.resolved, rule: 'the last who spoke together' }
    if (
      BOTH.test(lowerAt(reading, head - 1)) &&
      STATES.has(lowerAt(reading, head)) &&
      lastPlural?.resolved.names.length === 2
    )
      return { ...lastPlural.resolved, rule: 'the last who spoke together' }
    const two = plural && BOTH.test(lowerAt(reading, head - 1))
    const pair = two ? pairBefore(reading, memory.namings, source.first) : null
    if (pair) return peopleOf('named together', pair)
    const named = bodyBefore(reading, found.organizations, source, head)
    if (named) return { kind: 'organization', names: [named], people: [], rule: 'body named before' }
  }
  // "the envoy" has been named or told of, "the source" never is.
  const known = definite && !UNNAMED_NOUNS.has(lowerAt(reading, head))
  if (unnamed && !(known && unnamed.kind === 'anonymous'))
    return { kind: unnamed.kind, names: [], people: [], rule: 'unnamed source' }
  const kind = kindOfNoun(lowerAt(reading, head))
  if (kind && !(known && kind === 'anonymous')) return { kind, names: [], people: [], rule: 'noun' }
  if (BODIES.has(lowerAt(reading, head)))
    return { kind: 'organization', names: [], people: [], rule: 'noun of a body' }
  return unknown
}

const BOTH = /^(two|both)$/
/** What two who were named together are called, when they are states or bodies. */
const STATES = new Set(
  'governments countries states nations sides neighbours neighbors allies capitals'.split(' '),
)
const DEFINITE = /^(the|that|this|his|her|their|both)$/

/** The head noun of a phrase: the last word before a preposition or comma, or before the "’s" of whose view it is. */
function headOf(reading: Reading, source: Range): number {
  if (lowerAt(reading, source.last - 1) === "'s") return headOf(reading, { ...source, last: source.last - 1 })
  for (let i = source.first + 1; i < source.last; i++)
    if (/^(of|for|from|in|at|with|by|to|on|about|who|which|that|close|familiar|,)$/.test(lowerAt(reading, i)))
      return reading.tokens[i - 1]?.kind === 'number' && i - 1 > source.first ? i - 2 : i - 1 // "Article 4 of"
  return source.last - 1
}

/** "a tweet on Monday by Tamsin Okoro"  "Okoro’s letter": what one person writes, that person says; else null. */
function authorOf(reading: Reading, namings: readonly Naming[], source: Range, head: number): Naming | null {
  if (!AUTHORED_NOUNS.has(lowerAt(reading, head))) return null
  const inSource = namingsIn(namings, source)
  const owner = inSource.find(({ last }) => last <= head && lowerAt(reading, last) === "'s")
  if (owner) return owner
  let by = head + 1
  while (by < source.last && !/^(by|from)$/.test(lowerAt(reading, by))) by++
  return inSource.find(({ first }) => first > by) ?? null
}
