/** Which way a clause points: at what has been, or at what is to come. */
import { FUTURE_CUES, INTENTS, PAST_VERBS, PLANNED } from '../../lexicon/tense-words.ts'
import type { Words } from './words.ts'
import { wordAt } from './words.ts'

export type Tense = -1 | 0 | 1

/** How far a verb may stand from the expression it governs. */
const REACH = 25

/**
 * The tense of the verb that governs the expression in words [from, to): the nearest before it in its sentence
 * [first, last), else the nearest behind it. 0 where none tells.
 */
export function tenseAt(words: Words, from: number, to: number, first: number, last: number): Tense {
  if (wordAt(words, from - 1) === 'since') return -1
  for (let i = from - 1; i >= Math.max(first, from - REACH); i--) {
    const tense = tenseOf(words, i, first)
    if (tense) return tense
  }
  for (let i = to; i < Math.min(last, to + REACH); i++) {
    const tense = tenseOf(words, i, first)
    if (tense) return tense
  }
  return AHEAD.has(wordAt(words, from - 1)) ? 1 : 0
}

/** "holds until Friday": with no verb to say otherwise, these look ahead. */
const AHEAD: ReadonlySet<string> = new Set(['until', 'till', 'by'])

/** What the word at `i` says of the tense, with the auxiliaries before it. */
function tenseOf(words: Words, i: number, first: number): Tense {
  const word = wordAt(words, i)
  if (FUTURE_CUES.has(word)) return 1
  if (PLANNED.has(word)) return plannedAt(words, i, first)
  // "to travel", "to be held": an infinitive looks ahead, a preposition does not
  if (word === 'to') return INTENTS.has(wordAt(words, i - 1)) && isVerbLike(wordAt(words, i + 1)) ? 1 : 0
  if (PAST_VERBS.has(word)) return word === 'have' && WILL.has(wordAt(words, i - 1)) ? 1 : -1
  if (word.length > 4 && word.endsWith('ed')) return participle(words, i, first)
  return 0
}

/** "will have talks" looks ahead, "would have had" back. */
const WILL: ReadonlySet<string> = new Set(['will', 'shall', "'ll", "won't", 'to'])

/** "will be released", "to be held", "has been signed", "was told" */
function participle(words: Words, i: number, first: number): Tense {
  for (let k = i - 1; k >= Math.max(first, i - 4); k--) {
    const word = wordAt(words, k)
    if (FUTURE_CUES.has(word) || (word === 'to' && wordAt(words, k + 1) === 'be')) return 1
    if (PAST_VERBS.has(word)) return -1
  }
  return -1
}

/** "is scheduled", "expected to", but "had planned" */
function plannedAt(words: Words, i: number, first: number): Tense {
  for (let k = i - 1; k >= Math.max(first, i - 3); k--) {
    const word = wordAt(words, k)
    if (word === 'was' || word === 'were' || word === 'had') return wordAt(words, i + 1) === 'to' ? 1 : -1
  }
  return 1
}

const NOT_VERBS: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'his',
  'her',
  'their',
  'its',
  'this',
  'that',
])

/** A bare verb may stand there: no number or mark, no plural, no participle. */
function isVerbLike(word: string): boolean {
  const code = word.charCodeAt(0)
  return (
    code >= 97 &&
    code <= 122 &&
    word.length > 1 &&
    !NOT_VERBS.has(word) &&
    !word.endsWith('s') &&
    !word.endsWith('ing')
  )
}
