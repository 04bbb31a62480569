/** Which way a clause points: at what has been, or at what is to come. */
import { PREPOSITIONS } from '../../lexicon/function-words.ts'
import {
  APPOINTED,
  DEFERRED,
  FUTURE_CUES,
  HOPES,
  INTENTS,
  NOT_PARTICIPLES,
  PARTICIPLES,
  PAST_VERBS,
  PLANNED,
  UNFORESEEN,
  WITHIN_VERB,
} from '../../lexicon/tense-words.ts'
import type { Reading } from './meaning.ts'
import { askBefore, askBehind, opensClause } from './clause.ts'
import { isAskedFor, isTimetable, isWanted, type Clause } from './plans.ts'
import { isCapital, isVerbLike, wordAt, type Words } from './words.ts'

export type Tense = -1 | 0 | 1

/**
 * The tense of the verb that governs the expression in words [from, to) of the sentence [first, last): the nearest
 * before it, or behind it where it opens its clause. 0 where none tells.
 */
export function tenseAt(
  words: Words,
  { from, to }: Pick<Reading, 'from' | 'to'>,
  first: number,
  last: number,
): Tense {
  const link = wordAt(words, wordAt(words, from - 1) === 'the' ? from - 2 : from - 1)
  const owned = wordAt(words, to) === "'s"
  if (link === 'since' || link === 'follows' || link === 'followed') return -1
  if (owned && (UNFORESEEN.has(wordAt(words, to + 1)) || UNFORESEEN.has(wordAt(words, to + 2)))) return -1
  if (link === 'as' && wordAt(words, from - 2) === 'soon') return 1 // "as soon as Tuesday"
  const clause = { words, first, from, link, timed: !owned }
  const behind = { ...clause, timed: !owned && from <= first + 1 }
  const before = (): Tense => askBefore(words, from, first, (i) => tenseOf(clause, i))
  const after = (): Tense => askBehind(words, to, last, (i) => tenseOf(behind, i))
  const tense = opensClause(words, from, to, first) ? after() || before() : before() || after()
  return tense || (AHEAD.has(link) ? 1 : 0)
}

/** "holds until Friday": with no verb to say otherwise, these look ahead. */
const AHEAD: ReadonlySet<string> = new Set(['until', 'till', 'by'])

/** What the word at `i` says of the tense, with the auxiliaries before it. */
function tenseOf(clause: Clause, i: number): Tense {
  const { words, first, link, timed } = clause
  const word = wordAt(words, i)
  if (FUTURE_CUES.has(word)) return word === 'may' && i > first && isCapital(words, i) ? 0 : 1 // the month
  if (HOPES.has(word)) return isNoun(words, i) ? 0 : 1
  if (isAskedFor(clause, i, word)) return 1
  if (PLANNED.has(word)) return plannedAt(clause, i)
  if (word === 'to') return infinitiveAt(clause, i)
  if (word === 'ahead') return wordAt(words, i + 1) === 'of' ? 1 : 0
  if (timed && isTimetable(clause, i, word)) return 1
  if (PAST_VERBS.has(word) && wordAt(words, i - 1) !== 'be') return looksAhead(clause, i, word) ? 1 : -1
  if (AHEAD.has(link) ? DEFERRED.has(word) : link === 'for' && APPOINTED.has(word)) return 1
  const ends = (word.length > 4 && word.endsWith('ed') && !NOT_PARTICIPLES.has(word)) || PARTICIPLES.has(word)
  return ends || PAST_VERBS.has(word) ? participle(clause, i) : 0
}

/** "announced plans", "the hopes of": the thing, not the verb. */
function isNoun(words: Words, i: number): boolean {
  const before = wordAt(words, i - 1)
  return KNOWN.has(before) || PREPOSITIONS.has(before) || PAST_VERBS.has(before) || before.endsWith('ed')
}
const KNOWN: ReadonlySet<string> = new Set(
  "the this these those a an his her its their our no any 's".split(' '),
)

/** "agreed to travel": an infinitive looks ahead, a preposition does not. "To pay it back by May": whatever it hangs on. */
function infinitiveAt({ words, link }: Clause, i: number): Tense {
  const intends = INTENTS.has(wordAt(words, i - 1)) || link === 'by'
  if (!intends || !isVerbLike(wordAt(words, i + 1))) return 0
  return wordAt(words, i - 2) === 'been' && wordAt(words, i - 3) === 'had' ? -1 : 1 // "had been expected to"
}

/** "will have talks", "will have been": ahead; "would have had": back. "Has until Friday": ahead. */
function looksAhead({ words, link, from }: Clause, i: number, word: string): boolean {
  if (word === 'has' || word === 'have') {
    if (AHEAD.has(link) && i === from - 2) return true
  }
  const have = word === 'been' ? i - 1 : i
  return wordAt(words, have) === 'have' && WILL.has(wordAt(words, have - 1))
}
const WILL: ReadonlySet<string> = new Set(['will', 'shall', "'ll", "won't", 'to'])

/** "will be released", "to be held", "has been signed", "was told"; "a still unsaid date" and "Allied forces" tell nothing. */
function participle(clause: Clause, i: number): Tense {
  const { words, first } = clause
  if (i > first && isCapital(words, i)) return 0
  let k = i - 1
  while (k >= first && k > i - 5 && isWithinVerb(wordAt(words, k))) k--
  const word = wordAt(words, k)
  if (KNOWN.has(word)) return 0
  if (FUTURE_CUES.has(word) || (word === 'to' && wordAt(words, k + 1) === 'be')) return 1
  return k === i - 1 && AHEAD.has(clause.link) && isWanted(clause, i) ? 1 : -1
}

const isWithinVerb = (word: string): boolean => WITHIN_VERB.has(word) || word.endsWith('ly')

/** "is scheduled", "was expected to", "was set for"; but "had planned", and "as planned" tells nothing. */
function plannedAt({ words, first, link }: Clause, i: number): Tense {
  if (/^(?:as|than|previously)$/.test(wordAt(words, i - 1))) return 0
  for (let k = i - 1; k >= Math.max(first, i - 3); k--) {
    const word = wordAt(words, k)
    if ((word === 'was' || word === 'were') && link === 'for') return 1
    if (word === 'was' || word === 'were' || word === 'had') return wordAt(words, i + 1) === 'to' ? 1 : -1
  }
  return 1
}
