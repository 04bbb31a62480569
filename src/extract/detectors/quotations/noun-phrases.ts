import { itemAt } from '../../../text/span.ts'
import { tokensIn } from '../../article.ts'
import type { Found } from '../../detector.ts'
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
} from '../../lexicon/function-words.ts'
import { SPEECH_VERBS } from '../../lexicon/speech-verbs.ts'
import { isCapital, lowerAt, type Reading } from '../people/reading.ts'

/** Tokens [first, last). */
export interface Range {
  first: number
  last: number
}

/** Spans that are one noun phrase as a whole, by the tokens they begin and end with. */
export interface Phrases {
  byFirst: Map<number, Range>
  byLast: Map<number, Range>
}

/** The longest description, name or body that begins or ends at each token. */
export function knownPhrases(reading: Reading, found: Readonly<Found>): Phrases {
  const phrases: Phrases = { byFirst: new Map(), byLast: new Map() }
  const spans = [
    ...found.places,
    ...found.organizations,
    ...found.people.flatMap(({ mentions, descriptions }) => [...mentions, ...descriptions]),
  ]
  for (const span of spans) {
    const [first, last] = tokensIn(reading.article, span)
    if (first >= last) continue
    const range = { first, last }
    if ((phrases.byFirst.get(first)?.last ?? 0) < last) phrases.byFirst.set(first, range)
    if ((phrases.byLast.get(last)?.first ?? Infinity) > first) phrases.byLast.set(last, range)
  }
  return phrases
}

/**
 *     "…, two people familiar with the talks said"
 *         ^ the phrase that ends before token `last`
 */
export function phraseEndingAt(
  reading: Reading,
  phrases: Phrases,
  last: number,
  floor: number,
): Range | null {
  const known = phrases.byLast.get(last)
  if (known && known.first >= floor) return { first: withDeterminer(reading, known.first, floor), last }
  const end = reading.tokens[last - 1]
  if (end?.kind !== 'word' && end?.kind !== 'number') return null
  if (PRONOUNS.has(end.lower)) return { first: last - 1, last }
  if (AUXILIARIES.has(end.lower) || CONJUNCTIONS.has(end.lower) || PREPOSITIONS.has(end.lower)) return null
  let first = last - 1
  while (first > floor && last - first < 14) {
    const token = reading.tokens[first]
    if (!token || DETERMINERS.has(token.lower)) break
    const before = reading.tokens[first - 1]
    if (!before || (before.kind === 'mark' && before.text !== '.' && before.text !== '&')) break
    if (AUXILIARIES.has(before.lower) && before.lower !== "'s") break
    if (CONJUNCTIONS.has(before.lower) || PRONOUNS.has(before.lower)) break
    if (SPEECH_VERBS.has(before.lower) && !isCapital(before)) break
    const inner = phrases.byLast.get(first)
    if (PREPOSITIONS.has(before.lower)) {
      const noun = itemAt(reading.tokens, first - 2)
      if (
        !/^(of|for|in|with|at|from|to|on)$/.test(before.lower) ||
        noun?.kind !== 'word' ||
        first - 2 < floor ||
        PREPOSITIONS.has(noun.lower)
      )
        break
    }
    first = inner && inner.first >= floor ? inner.first : first - 1
  }
  return first < last && !PREPOSITIONS.has(lowerAt(reading, first)) ? { first, last } : null
}

/** "said two people familiar with the talks": the phrase that begins at token `first`. */
export function phraseStartingAt(
  reading: Reading,
  phrases: Phrases,
  first: number,
  limit: number,
): Range | null {
  const start = DETERMINERS.has(lowerAt(reading, first)) ? first + 1 : first
  const known = phrases.byFirst.get(first) ?? phrases.byFirst.get(start)
  if (known && known.last <= limit)
    return { first, last: Math.max(known.last, joinedEnd(reading, phrases, known.last, limit)) }
  const token = reading.tokens[first]
  if (token?.kind !== 'word') return null
  if (PRONOUNS.has(token.lower)) return { first, last: first + 1 }
  if (PREPOSITIONS.has(token.lower) || CONJUNCTIONS.has(token.lower) || AUXILIARIES.has(token.lower))
    return null
  let last = first + 1
  while (last < limit && last - first < 14) {
    const next = reading.tokens[last]
    if (!next || (next.kind === 'mark' && next.text !== '&')) break
    if (AUXILIARIES.has(next.lower) && next.lower !== "'s") break
    if (CONJUNCTIONS.has(next.lower) || PRONOUNS.has(next.lower) || TIME.test(next.lower)) break
    if (PREPOSITIONS.has(next.lower) && !/^(of|for|at|with)$/.test(next.lower)) break
    const inner = phrases.byFirst.get(last)
    last = inner && inner.last <= limit ? inner.last : last + 1
  }
  return { first, last }
}

const TIME =
  /^((mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight|later|earlier|last|this|during|after)$/

/** "Tamsin Okoro and Jan Vos": where a second known phrase that is joined ends. */
function joinedEnd(reading: Reading, phrases: Phrases, last: number, limit: number): number {
  if (lowerAt(reading, last) !== 'and') return last
  const next = phrases.byFirst.get(last + 1)
  return next && next.last <= limit ? next.last : last
}

const withDeterminer = (reading: Reading, first: number, floor: number): number =>
  first > floor && DETERMINERS.has(lowerAt(reading, first - 1)) ? first - 1 : first
