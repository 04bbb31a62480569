import { flag } from '../../../../text/words.ts'
import { IRREGULAR_PASTS } from '../../../lexicon/irregular-pasts.ts'
import { CLITIC, hashOf, type Signals } from '../signals.ts'
import { FIRST_MARK, isSpeech, KIND, oneOf, STOP } from '../word-kinds.ts'

/** Classes of words, and what they make, as the rules of form tell them. */

export const isMark = (s: Signals, i: number): boolean => (s.kind[i] as number) >= FIRST_MARK

export const isVerb = (s: Signals, i: number): boolean =>
  (verbs(s.kind[i]) && s.word[i] !== CLITIC && !isNoun(s, i)) || ((s.flags[i] as number) & IRREGULAR) !== 0
/** "a judge", "the claim" */
const isNoun = (s: Signals, i: number): boolean => isSpeech(s.kind[i]) && s.kind[i - 1] === KIND.determiner
const IRREGULAR = flag(({ lower }) => IRREGULAR_PASTS.has(lower))
const verbs = oneOf(KIND.auxiliary, KIND.past, KIND.saying, KIND.speech)

/** "Mr" or "." of "Mr. Okoro" */
export const isTitle = (s: Signals, i: number): boolean =>
  s.kind[i + 1] === KIND.person
    ? s.kind[i] === STOP && s.kind[i - 1] === KIND.capital
    : s.kind[i] === KIND.capital && s.kind[i + 1] === STOP && s.kind[i + 2] === KIND.person

/** "Friday"  "repeatedly"  "again": when or how something is said. */
export const isWhen = (s: Signals, i: number): boolean =>
  s.kind[i] === KIND.adverb || s.kind[i] === KIND.time || WHEN.has(s.word[i] as number)
const WHEN = new Set(
  'afterwards afterward later earlier late early again before then also first last once twice'
    .split(' ')
    .map(hashOf),
)

/** Behind "late on Friday" or "on that day", where that stands at a token. */
export function behindWhen(s: Signals, from: number): number {
  let i = from
  while (i < from + LONGEST_WHEN) {
    const behind = isWhen(s, i) || isOfTime(s.kind[i]) ? i + 1 : behindDay(s, i)
    if (behind === i) break
    i = behind
  }
  return i
}
const LONGEST_WHEN = 4
const isOfTime = oneOf(KIND.number, KIND.preposition)

/** Behind "that day", "the same evening" or "this week", where no more is told of it; else where it stands itself. */
export function behindDay(s: Signals, i: number): number {
  const next = isNext(s.word[i + 1])
  const noun = next ? i + 2 : i + 1
  if (!(next ? isThe(s.word[i]) : isThat(s.word[i])) || !isDay(s.word[noun])) return i
  const ends = noun + 1 >= (s.last[i] as number) || isMark(s, noun + 1) || mayFollowDay(s.kind[noun + 1])
  return ends ? noun + 1 : i
}
const isThe = setOf('the that')
const isThat = setOf('that this')
const isNext = setOf('same next following previous')
const isDay = setOf('day morning afternoon evening night week weekend month year')
/** "that day that", "that day in Oslo": but not "that day was" */
const mayFollowDay = oneOf(KIND.that, KIND.preposition)

/** Classes of words that a speaker ends with. */
export const maySpeak = oneOf(
  KIND.person,
  KIND.organization,
  KIND.place,
  KIND.subject,
  KIND.plural,
  KIND.agent,
  KIND.capital,
)

/** Whether a word, by its hash, is one of a few. */
export function setOf(words: string): (hash: number | undefined) => boolean {
  const hashes = new Set(words.split(' ').map(hashOf))
  return (hash) => hash !== undefined && hashes.has(hash)
}

/** "has", "will", "leaves", "led": what the verb of a clause may look like. */
export const isVerbForm = (s: Signals, i: number): boolean => isVerb(s, i) || s.kind[i] === KIND.plural

/** Whether a clause, and no mere name, stands in [first, last). */
export function hasVerb(s: Signals, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (isVerb(s, i)) return true
  return false
}

/** Classes of words that the subject of a clause begins with. */
export const opensSubject = oneOf(
  KIND.determiner,
  KIND.subject,
  KIND.person,
  KIND.organization,
  KIND.place,
  KIND.demonym,
  KIND.capital,
  KIND.agent,
  KIND.plural,
  KIND.number,
)
