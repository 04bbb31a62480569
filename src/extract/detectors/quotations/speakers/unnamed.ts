import { UNNAMED_NOUNS } from '../../../lexicon/source-nouns.ts'
import { lowerAt, roleHead, type Reading } from '../../people/reading.ts'
import { kindOfNoun } from '../../sources.ts'
import type { Range } from '../noun-phrases.ts'
import { unknown, unnamedOf, type Memory, type Resolved } from './resolved.ts'

/** "source": who is never told of by name. */
export const isUnnamed = (noun: string): boolean => UNNAMED_NOUNS.has(noun)

/**
 *     "one of them"  "another of the officials"  "all of them"
 *
 * Part of several: of those with no name one with no name, all of those who spoke together; null where it is none.
 */
export function partOf(reading: Reading, { together }: Memory, { first, last }: Range): Resolved | null {
  const word = lowerAt(reading, first)
  if (
    lowerAt(reading, first + 1) !== 'of' ||
    !/^(?:all|both|each|neither|either|some|one|two|three|another|others|several|many|most)$/.test(word)
  )
    return null
  const noun = lowerAt(reading, last - 1)
  if (noun !== 'them')
    return kindOfNoun(noun) === null
      ? null
      : unnamedOf('some of several', few(word, kindOfNoun(noun) === 'document'))
  if (!together) return unknown
  const { resolved } = together
  if (/^(?:all|both)$/.test(word)) return { ...resolved, rule: 'the last who spoke together' }
  return resolved.kind === 'anonymous' || resolved.kind === 'collective'
    ? unnamedOf('some of several', few(word, false))
    : { ...unknown, rule: 'some of several' }
}

const few = (word: string, document: boolean) =>
  document ? 'document' : /^(?:one|two|three|another|either)$/.test(word) ? 'anonymous' : 'collective'

/** ", who spoke on condition of anonymity,": right behind the head, or behind the phrase. */
export function asksAnonymity(reading: Reading, { last }: Range, head: number): boolean {
  const sentence = reading.article.sentences[reading.article.sentenceOf[head] ?? 0]
  const from = reading.tokens[head]?.end ?? 0
  const until = Math.min(sentence?.end ?? from, (reading.tokens[last - 1]?.end ?? from) + LONGEST_REASON)
  return ASKS.test(reading.text.slice(from, until))
}
const LONGEST_REASON = 90
const ASKS =
  /^[^.;:“"]{0,60}?,? (?:who|speaking|requesting|citing|insisting|on condition) [^.;:“"]{0,60}(?:anonym|not to be (?:named|identified|quoted)|not authori[sz]ed to)/i

/** The noun by which an unnamed source is called again: "diplomat" of "a senior diplomat", in the singular. */
export function callsAgain(reading: Reading, head: number): { noun: string; plural: boolean } {
  const word = lowerAt(reading, head)
  const noun = roleHead(word) ?? word
  return { noun, plural: noun !== word || word.endsWith('s') || word === 'people' }
}
