import { tokensIn } from '../../../article.ts'
import type { Found, Person } from '../../../detector.ts'
import { AUXILIARIES } from '../../../lexicon/function-words.ts'
import { SPEECH_VERBS } from '../../../lexicon/speech-verbs.ts'
import { isCapital, isTitleWord, lowerAt, roleHead, type Reading } from '../../people/reading.ts'
import type { Range } from '../noun-phrases.ts'

/** A name of a person in the text, by tokens. */
export interface Naming extends Range {
  person: Person
}

export function namingsOf(reading: Reading, found: Readonly<Found>): Naming[] {
  const namings: Naming[] = []
  for (const person of found.people)
    for (const span of person.mentions) {
      const [first, last] = tokensIn(reading.article, span)
      if (first < last) namings.push({ first, last, person })
    }
  return namings.sort((a, b) => a.first - b.first)
}

/** The index of the first naming that begins at or after token `at`. */
export function namingFrom(namings: readonly Naming[], at: number): number {
  let low = 0
  let high = namings.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((namings[middle] as Naming).first < at) low = middle + 1
    else high = middle
  }
  return low
}

export function namingsIn(namings: readonly Naming[], { first, last }: Range): Naming[] {
  const list: Naming[] = []
  for (let n = namingFrom(namings, first); n < namings.length && (namings[n] as Naming).last <= last; n++)
    list.push(namings[n] as Naming)
  return list
}

/** The name is the source itself, not whose: "Okoro", "Minister Okoro", not "Okoro’s aide", "a friend of Okoro"; but the whole of "Okoro’s" view. */
export function isHead(reading: Reading, naming: Naming, source: Range): boolean {
  const after = reading.tokens[naming.last]
  if (naming.last < source.last && after) {
    if (after.lower === "'s" || after.text === '’' || after.text === "'")
      return naming.last + 1 === source.last
    if (after.kind === 'word' && !/^(and|or|of|who|from|with|at|in|himself|herself)$/.test(after.lower))
      return false
  }
  for (let i = naming.first - 1; i >= source.first; i--) {
    const token = reading.tokens[i]
    if (token?.text === ',' && isOfWhomItSpeaks(reading, source.first, i)) return false
    if (!token || /^(and|&|,)$/.test(token.lower)) return true
    if (token.lower === 'for' && isOfOffice(reading, i, naming.first)) continue
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

/** "Minister |for Health Ann Duale", but not "a lawyer |for Minister Ann Duale", "|for Ms. Duale": what the office is about, and no other office. */
function isOfOffice(reading: Reading, at: number, name: number): boolean {
  if (at + 1 === name || roleHead(lowerAt(reading, at - 1)) === null) return false
  for (let i = at + 1; i < name; i++) if (isTitleWord(lowerAt(reading, i))) return false
  return true
}

/** "a spokesman for the Danish president|, Ann Duale": behind the comma stands whose he is; not in "a spokesman for the port, Ann Duale". */
function isOfWhomItSpeaks(reading: Reading, from: number, comma: number): boolean {
  if (roleHead(lowerAt(reading, comma - 1)) === null) return false
  for (let i = comma - 2; i > from; i--)
    if (lowerAt(reading, i) === 'for') return roleHead(lowerAt(reading, i - 1)) !== null
  return false
}

/** How many sentences back, and how many tokens apart, two may be named together. */
const SENTENCES_BACK = 2
const APART = 8

/**
 *     Tamsin Okoro and the Finnish minister Aarno Vilkas met in Oslo. They said …
 *     ^^^^^^^^^^^^                          ^^^^^^^^^^^^
 *
 * The last two people before token `at` whom nothing but "and" and a role joins ("and a rebel envoy, Jan Vos,"); else null.
 * With `comma`, as before "both", one may stand before that "and".
 */
export function pairBefore(
  reading: Reading,
  namings: readonly Naming[],
  at: number,
  comma = false,
): [Person, Person] | null {
  const { sentenceOf } = reading.article
  const sentence = sentenceOf[at] ?? 0
  for (let n = namingFrom(namings, at) - 1; n > 0; n--) {
    const [one, other] = [namings[n - 1], namings[n]] as [Naming, Naming]
    if (sentence - (sentenceOf[one.first] ?? 0) > SENTENCES_BACK) return null
    if (one.person !== other.person && joinedByAnd(reading, andBehind(reading, one.last, comma), other.first))
      return [one.person, other.person]
  }
  return null
}

/** "Okoro |and", "Okoro of the Oslo Centre |and", with `comma` "Okoro, |and": where "and" may stand behind a name. */
function andBehind(reading: Reading, last: number, comma: boolean): number {
  if (comma && lowerAt(reading, last) === ',') return last + 1
  if (!/^(?:of|from|at)$/.test(lowerAt(reading, last))) return last
  let i = last + 1
  while (i < last + APART && (isCapital(reading.tokens[i]) || /^(?:the|of|for)$/.test(lowerAt(reading, i))))
    i++
  return i
}

function joinedByAnd(reading: Reading, first: number, last: number): boolean {
  if (last - first > APART || lowerAt(reading, first) !== 'and') return false
  for (let i = first + 1; i < last; i++)
    if (
      AUXILIARIES.has(lowerAt(reading, i)) ||
      SPEECH_VERBS.has(lowerAt(reading, i)) ||
      (/^[.,;:]$/.test(lowerAt(reading, i)) && !(i === last - 1 && i > first + 1))
    )
      return false
  return true
}
