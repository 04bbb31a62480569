import { lastStartingBy, mention, type Mention } from '../../../text/span.ts'
import { tokensIn } from '../../article.ts'
import type { Found, Person } from '../../detector.ts'
import { HEARSAY_WORDS } from '../../lexicon/source-nouns.ts'
import type { SourceKind, Speaker } from '../../schemas.ts'
import { lowerAt, roleHead, type Reading } from '../people/reading.ts'
import { kindOfNoun } from '../sources.ts'
import type { Attribution } from './attribution.ts'
import { genderOf, pronounGender, type Gender } from './gender.ts'
import type { Range } from './noun-phrases.ts'

/** A name of a person in the text, by tokens. */
interface Naming extends Range {
  person: Person
}

interface Resolved {
  kind: SourceKind
  names: string[]
  people: Person[]
  /** The rule that tells who is meant. */
  rule: string
}

/** Who is meant, and by which rule. */
export interface Resolution {
  speaker: Speaker | null
  rule: string
}

/** What has been read so far: who was named, and who spoke last. */
interface Memory {
  namings: readonly Naming[]
  genders: Map<Person, Gender>
  /** The latest speaker, and the last token of what he or she said. */
  last: { resolved: Resolved; at: number } | null
  lastPlural: { resolved: Resolved; at: number } | null
}

/** The speaker of each attribution, in the order of the text: as written, and as resolved inside the article. */
export function resolveSpeakers(
  reading: Reading,
  found: Readonly<Found>,
  attributions: readonly Attribution[],
): Resolution[] {
  const namings = namingsOf(reading, found)
  const memory: Memory = { namings, genders: new Map(), last: null, lastPlural: null }
  const speakers: Resolution[] = []
  attributions.forEach((attribution, index) => {
    const { source, continues } = attribution
    const before = speakers[continues ?? -1]
    if (before?.speaker) {
      speakers[index] = before
      return
    }
    if (!source) {
      speakers[index] = { speaker: hearsayOf(reading, attribution), rule: 'no source' }
      return
    }
    const resolved = resolve(reading, found, memory, source)
    const { start, end, text } = spanOf(reading, source)
    const { kind, names, rule } = resolved
    const name = names.length > 0 ? names.join(' and ') : null
    speakers[index] = { speaker: { start, end, text, kind, name, names, personId: null }, rule }
    if (resolved.names.length > 0 || resolved.kind === 'collective') {
      const at = Math.max(attribution.content.last, source.last)
      memory.last = { resolved, at }
      if (resolved.names.length > 1 || resolved.kind !== 'person') memory.lastPlural = { resolved, at }
    }
  })
  return speakers
}

/** "reportedly"  "is expected": the words stand for the source that is not named. */
function hearsayOf(reading: Reading, { cue }: Attribution): Speaker | null {
  if (!cue) return null
  const agentless =
    cue.last - cue.first > 1 &&
    BE.has(lowerAt(reading, cue.first)) &&
    EXPECTED.has(lowerAt(reading, cue.last - 1))
  if (!agentless && !HEARSAY_WORDS.has(lowerAt(reading, cue.first))) return null
  const { start, end, text } = spanOf(reading, cue)
  return { start, end, text, kind: 'hearsay', name: null, names: [], personId: null }
}

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'has', 'have', 'had'])

/** What is held by nobody in particular when it is said without an agent. */
const EXPECTED = new Set(
  'expected said thought believed reported understood rumoured rumored feared known presumed alleged'.split(
    ' ',
  ),
)

const spanOf = (reading: Reading, { first, last }: Range): Mention =>
  mention(reading.text, reading.tokens[first]?.start ?? 0, reading.tokens[last - 1]?.end ?? 0)

function namingsOf(reading: Reading, found: Readonly<Found>): Naming[] {
  const namings: Naming[] = []
  for (const person of found.people)
    for (const span of person.mentions) {
      const [first, last] = tokensIn(reading.article, span)
      if (first < last) namings.push({ first, last, person })
    }
  return namings.sort((a, b) => a.first - b.first)
}

/** The index of the first naming that begins at or after token `at`. */
function namingFrom(namings: readonly Naming[], at: number): number {
  let low = 0
  let high = namings.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((namings[middle] as Naming).first < at) low = middle + 1
    else high = middle
  }
  return low
}

function namingsIn(namings: readonly Naming[], { first, last }: Range): Naming[] {
  const list: Naming[] = []
  for (let n = namingFrom(namings, first); n < namings.length && (namings[n] as Naming).last <= last; n++)
    list.push(namings[n] as Naming)
  return list
}

const unknown: Resolved = { kind: 'unknown', names: [], people: [], rule: 'the text does not tell' }

function resolve(reading: Reading, found: Readonly<Found>, memory: Memory, source: Range): Resolved {
  const heads = namingsIn(memory.namings, source).filter((naming) => isHead(reading, naming, source))
  if (heads.length > 0)
    return peopleOf(
      'named',
      heads.map(({ person }) => person),
    )
  if (source.last - source.first === 1) {
    const pronoun = lowerAt(reading, source.first)
    const resolved = resolvePronoun(reading, memory, source, pronoun)
    if (resolved) return resolved
  }
  return resolveDescription(reading, found, memory, source)
}

const peopleOf = (rule: string, people: readonly Person[]): Resolved => {
  const distinct = [...new Set(people)]
  return { kind: 'person', names: distinct.map(({ name }) => name), people: distinct, rule }
}

/** The name is the source itself, not whose: "Okoro", "Minister Okoro", not "Okoro’s aide", "a friend of Okoro". */
function isHead(reading: Reading, naming: Naming, source: Range): boolean {
  const after = reading.tokens[naming.last]
  if (naming.last < source.last && after) {
    if (after.lower === "'s" || after.text === '’' || after.text === "'") return false
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

function resolvePronoun(reading: Reading, memory: Memory, source: Range, pronoun: string): Resolved | null {
  const at = source.first
  if (pronoun === 'he' || pronoun === 'she' || pronoun === 'his' || pronoun === 'her' || pronoun === 'him') {
    const person = antecedent(reading, memory, at, pronounGender(pronoun))
    return person ? peopleOf('antecedent', [person]) : unknown
  }
  if (pronoun === 'who') {
    const before = namingsIn(memory.namings, { first: at - 16, last: at }).at(-1)
    return before ? peopleOf('named before', [before.person]) : null
  }
  if (pronoun === 'they' || pronoun === 'both' || pronoun === 'it') {
    const { lastPlural } = memory
    if (
      lastPlural &&
      at - lastPlural.at < 90 &&
      (pronoun === 'it') ===
        (lastPlural.resolved.kind === 'organization' || lastPlural.resolved.kind === 'document')
    )
      return { ...lastPlural.resolved, rule: 'the last who spoke together' }
    return unknown
  }
  if (pronoun === 'i' || pronoun === 'we') return { ...unknown, kind: pronoun === 'i' ? 'author' : 'unknown' }
  return null
}

/** Whom "he" or "she" at token `at` means: the last speaker, or who was named last as a subject, of the right gender. */
function antecedent(reading: Reading, memory: Memory, at: number, gender: Gender): Person | null {
  const sentence = reading.article.sentenceOf[at] ?? 0
  const scores = new Map<Person, number>()
  const fits = (person: Person): boolean => {
    let known = memory.genders.get(person)
    if (known === undefined) memory.genders.set(person, (known = genderOf(reading, person)))
    return known === null || gender === null || known === gender
  }
  for (let n = namingFrom(memory.namings, at) - 1; n >= 0; n--) {
    const naming = memory.namings[n] as Naming
    const distance = sentence - (reading.article.sentenceOf[naming.first] ?? 0)
    if (distance > 4) break
    if (!fits(naming.person)) continue
    const opens =
      naming.first - (reading.article.sentences[reading.article.sentenceOf[naming.first] ?? 0]?.first ?? 0) <
      8
    const owner = reading.tokens[naming.last]?.lower === "'s"
    const score = 10 - 2.2 * distance + (opens ? 2 : 0) - (owner ? 1.5 : 0) - (distance === 0 ? 0.5 : 0)
    scores.set(naming.person, Math.max(score, scores.get(naming.person) ?? -Infinity))
  }
  const { last } = memory
  if (last && last.resolved.people.length === 1) {
    const distance =
      sentence - (reading.article.sentenceOf[Math.min(last.at, reading.tokens.length - 1)] ?? 0)
    const person = last.resolved.people[0] as Person
    if (fits(person) && distance <= 4)
      scores.set(person, Math.max(scores.get(person) ?? 0, 13.5 - 1.6 * Math.max(0, distance)))
  }
  let best: Person | null = null
  for (const [person, score] of scores) if (best === null || score > (scores.get(best) ?? 0)) best = person
  return best
}

/** "the minister", "the institute", "many experts": a phrase with no name as its head. */
function resolveDescription(
  reading: Reading,
  found: Readonly<Found>,
  memory: Memory,
  source: Range,
): Resolved {
  const span = spanOf(reading, source)
  const candidate = found.sources[lastStartingBy(found.sources, span.end - 1)]
  const unnamed = candidate && candidate.end > span.start ? candidate : null
  const head = headOf(reading, source)
  const organization = reading.organizationAt(head) ?? reading.organizationAt(source.last - 1)
  if (organization && organization.end <= span.end && lowerAt(reading, head) !== 'sources') {
    const covers = reading.tokens[head]?.start ?? 0
    if (covers >= organization.start && covers < organization.end)
      return { kind: 'organization', names: [organization.name], people: [], rule: 'organization' }
  }
  const place = reading.placeAt(head)
  if (place && place.kind !== 'demonym')
    return { kind: 'organization', names: [place.name], people: [], rule: 'place' }
  const noun = roleHead(lowerAt(reading, head))
  const definite = /^(the|that|this|his|her|their)$/.test(lowerAt(reading, source.first))
  if (noun && definite && !lowerAt(reading, head).endsWith('s')) {
    const holder = holderBefore(memory.namings, source.first, noun)
    if (holder) return peopleOf('holder of the office', [holder.person])
  }
  if (
    definite &&
    (noun ?? '') !== '' &&
    lowerAt(reading, head).endsWith('s') &&
    memory.lastPlural?.resolved.kind === 'person'
  )
    return { ...memory.lastPlural.resolved, rule: 'the last who spoke together' }
  if (unnamed) return { kind: unnamed.kind, names: [], people: [], rule: 'unnamed source' }
  const kind = kindOfNoun(lowerAt(reading, head))
  if (kind && !(definite && kind === 'anonymous')) return { kind, names: [], people: [], rule: 'noun' }
  return unknown
}

/** How many namings back the holder of an office is looked for. */
const HOLDER_REACH = 60

function holderBefore(namings: readonly Naming[], at: number, noun: string): Naming | null {
  const from = namingFrom(namings, at) - 1
  for (let n = from; n >= 0 && n > from - HOLDER_REACH; n--)
    if (holds((namings[n] as Naming).person, noun)) return namings[n] as Naming
  return null
}

const holds = (person: Person, noun: string): boolean => {
  const role = person.role?.toLowerCase() ?? ''
  return role === noun || role.endsWith(` ${noun}`) || role.includes(`${noun} `)
}

/** The head noun of a phrase: the last word before a preposition or comma. */
function headOf(reading: Reading, source: Range): number {
  for (let i = source.first + 1; i < source.last; i++)
    if (/^(of|for|from|in|at|with|to|on|who|which|that|close|familiar|,)$/.test(lowerAt(reading, i)))
      return i - 1
  return source.last - 1
}
