import type { Person } from '../../../detector.ts'
import type { Reading } from '../../people/reading.ts'
import { genderOf, pronounGender, type Gender } from '../gender.ts'
import type { Range } from '../noun-phrases.ts'
import { namingFrom, namingsIn, pairBefore, type Naming } from './namings.ts'
import { peopleOf, unknown, type Memory, type Resolved } from './resolved.ts'

/** "she"  "her"  "they"  "who": whom a pronoun means; null where the word is none. */
export function resolvePronoun(
  reading: Reading,
  memory: Memory,
  source: Range,
  pronoun: string,
): Resolved | null {
  const at = source.first
  if (pronoun === 'he' || pronoun === 'she' || pronoun === 'his' || pronoun === 'her' || pronoun === 'him') {
    const person = antecedent(reading, memory, at, pronounGender(pronoun))
    return person ? peopleOf('antecedent', [person]) : unknown
  }
  if (pronoun === 'who') {
    const before = namingsIn(memory.namings, { first: at - 16, last: at }).at(-1)
    return before ? peopleOf('named before', [before.person]) : null
  }
  if (pronoun === 'they' || pronoun === 'their' || pronoun === 'both' || pronoun === 'it') {
    const { lastPlural } = memory
    if (
      lastPlural &&
      at - lastPlural.at < 90 &&
      (pronoun === 'it') ===
        (lastPlural.resolved.kind === 'organization' || lastPlural.resolved.kind === 'document')
    )
      return { ...lastPlural.resolved, rule: 'the last who spoke together' }
    const pair = pronoun === 'it' ? null : pairBefore(reading, memory.namings, at)
    return pair ? peopleOf('named together', pair) : unknown
  }
  if (pronoun === 'i' || pronoun === 'my') return { ...unknown, kind: 'author' }
  if (pronoun === 'we' || pronoun === 'our') return unknown
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
