/** Which way a clause points: at what has been, or at what is to come. */
import { DETERMINERS } from '../../lexicon/function-words.ts'
import {
  APPOINTED,
  DEFERRED,
  FUTURE_CUES,
  INTENTS,
  NOT_PARTICIPLES,
  PAST_VERBS,
  PLANNED,
} from '../../lexicon/tense-words.ts'
import { isAskedFor, isTimetable, type Clause } from './plans.ts'
import { isCapital, isVerbLike, wordAt, type Words } from './words.ts'

export type Tense = -1 | 0 | 1

/** How far a verb may stand from the expression it governs. */
const REACH = 25

/**
 * The tense of the verb that governs the expression in words [from, to): the nearest before it in its sentence
 * [first, last), else the nearest behind it. 0 where none tells.
 */
export function tenseAt(words: Words, from: number, to: number, first: number, last: number): Tense {
  const link = wordAt(words, wordAt(words, from - 1) === 'the' ? from - 2 : from - 1)
  if (link === 'since') return -1
  if (link === 'as' && wordAt(words, from - 2) === 'soon') return 1 // "as soon as Tuesday"
  const timed = wordAt(words, to) !== "'s"
  const clause = { words, first, from, link, timed }
  for (let i = from - 1; i >= Math.max(first, from - REACH); i--) {
    const tense = tenseOf(clause, i)
    if (tense) return tense
  }
  const behind = { ...clause, timed: timed && from <= first + 1 }
  for (let i = to; i < Math.min(last, to + REACH); i++) {
    const tense = tenseOf(behind, i)
    if (tense) return tense
  }
  return AHEAD.has(link) ? 1 : 0
}

/** "holds until Friday": with no verb to say otherwise, these look ahead. */
const AHEAD: ReadonlySet<string> = new Set(['until', 'till', 'by'])

/** What the word at `i` says of the tense, with the auxiliaries before it. */
function tenseOf(clause: Clause, i: number): Tense {
  const { words, first, link, timed } = clause
  const word = wordAt(words, i)
  if (FUTURE_CUES.has(word)) return word === 'may' && i > first && isCapital(words, i) ? 0 : 1 // the month
  if (isAskedFor(clause, i, word)) return 1
  if (PLANNED.has(word)) return plannedAt(clause, i)
  if (word === 'to') return infinitiveAt(clause, i)
  if (timed && isTimetable(clause, i, word)) return 1
  if (PAST_VERBS.has(word) && wordAt(words, i - 1) !== 'be') return isFuturePerfect(words, i, word) ? 1 : -1
  if (AHEAD.has(link) ? DEFERRED.has(word) : link === 'for' && APPOINTED.has(word)) return 1
  const ends = word.length > 4 && word.endsWith('ed') && !NOT_PARTICIPLES.has(word)
  if (!ends && !PAST_VERBS.has(word)) return 0
  return participle(words, i, first)
}

/** "agreed to travel": an infinitive looks ahead, a preposition does not. "To pay it back by May": whatever it hangs on. */
function infinitiveAt({ words, link }: Clause, i: number): Tense {
  const intends = INTENTS.has(wordAt(words, i - 1)) || link === 'by'
  return intends && isVerbLike(wordAt(words, i + 1)) ? 1 : 0
}

/** "will have talks", "will have been": ahead; "would have had": back. */
function isFuturePerfect(words: Words, i: number, word: string): boolean {
  const have = word === 'been' ? i - 1 : i
  return wordAt(words, have) === 'have' && WILL.has(wordAt(words, have - 1))
}
const WILL: ReadonlySet<string> = new Set(['will', 'shall', "'ll", "won't", 'to'])

/** "will be released", "to be held", "has been signed", "was told"; "a proposed visit" and "Allied forces" tell nothing. */
function participle(words: Words, i: number, first: number): Tense {
  if (DETERMINERS.has(wordAt(words, i - 1)) || (i > first && isCapital(words, i))) return 0
  for (let k = i - 1; k >= Math.max(first, i - 4); k--) {
    const word = wordAt(words, k)
    if (FUTURE_CUES.has(word) || (word === 'to' && wordAt(words, k + 1) === 'be')) return 1
    if (PAST_VERBS.has(word)) return -1
  }
  return -1
}

/** "is scheduled", "was expected to", "was set for"; but "had planned" */
function plannedAt({ words, first, link }: Clause, i: number): Tense {
  for (let k = i - 1; k >= Math.max(first, i - 3); k--) {
    const word = wordAt(words, k)
    if ((word === 'was' || word === 'were') && link === 'for') return 1
    if (word === 'was' || word === 'were' || word === 'had') return wordAt(words, i + 1) === 'to' ? 1 : -1
  }
  return 1
}
