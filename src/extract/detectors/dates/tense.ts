/** Which way a clause points: at what has been, or at what is to come. */
import { PREPOSITIONS } from '../../lexicon/function-words.ts'
import {
  APPOINTED,
  ASKED_FOR,
  DEFERRED,
  FUTURE_CUES,
  GRANTS,
  HOPES,
  INTENTS,
  PAST_VERBS,
  PLANNED,
  PUT_OFF,
  REQUESTS,
  UNFORESEEN,
  WITHIN_VERB,
} from '../../lexicon/tense-words.ts'
import { MONTHS, WEEKDAYS } from '../../lexicon/time-words.ts'
import { askBefore, askBehind, opensClause, type Clause } from './clause.ts'
import type { Reading } from './meaning.ts'
import { endsInPast, isPast } from './past.ts'
import { isAskedFor, isTimetable, isWanted } from './plans.ts'
import { isRated } from './rated.ts'
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
  const head = wordAt(words, from - 1) === 'the' ? from - 2 : from - 1
  const link = wordAt(words, head)
  const owned = wordAt(words, to) === "'s"
  const told = LINKS.get(link)
  if (told) return told
  if (isRated(words, from, to, first, last)) return 1
  if (link === 'from' && DEFERRED.has(wordAt(words, head - 1))) return 0 // "postponed from May"
  if (owned && (UNFORESEEN.has(wordAt(words, to + 1)) || UNFORESEEN.has(wordAt(words, to + 2)))) return -1
  if (owned && (PUT_OFF.has(link) || (link === 'for' && WAITS.has(wordAt(words, head - 1))))) return 1
  if (DELIVERED.has(wordAt(words, to))) return 1
  if (from === first && PRESENT.has(wordAt(words, to))) return 1 // "Wednesday is a holiday"
  if (link === 'as' && wordAt(words, head - 1) === 'soon') return 1 // "as soon as Tuesday"
  if (link === 'of' && wordAt(words, head - 1) === 'deadline') return 1
  const clause = { words, first, from, link, timed: !owned }
  const behind = { ...clause, timed: !owned && from <= first + 1 }
  const before = (): Tense => askBefore(words, from, first, (i) => tenseOf(clause, i))
  const after = (): Tense => askBehind(words, to, last, (i) => tenseOf(behind, i))
  const tense = opensClause(words, from, to, first) ? after() || before() : before() || after()
  if (tense || AHEAD.has(link)) return tense || 1
  const scheduled = ASKED_FOR.has(wordAt(words, head - 1)) && PRESENT.has(wordAt(words, to)) // "the vote on Friday is"
  return scheduled ? 1 : askBefore(words, from, first, (i) => (isHeadline(words, i, first) ? 1 : 0))
}

const LINKS: ReadonlyMap<string, Tense> = new Map<string, Tense>([
  ['since', -1],
  ['follows', -1],
  ['followed', -1],
  ['ended', -1],
  ['ending', 1],
  ['starting', 1],
])
/** "waited for Wednesday's vote" */
const WAITS: ReadonlySet<string> = new Set(
  'wait waits waited waiting prepare prepared preparing braced ready'.split(' '),
)
/** "for July delivery" */
const DELIVERED: ReadonlySet<string> = new Set(['delivery', 'settlement'])
const PRESENT: ReadonlySet<string> = new Set(['is', 'are'])

/** "holds until Friday": with no verb to say otherwise, these look ahead. */
const AHEAD: ReadonlySet<string> = new Set(['until', 'till', 'through', 'by'])
const UNTIL: ReadonlySet<string> = new Set(['until', 'till', 'through'])

/** What the word at `i` says of the tense, with the auxiliaries before it. */
function tenseOf(clause: Clause, i: number): Tense {
  const { words, first, timed } = clause
  const word = wordAt(words, i)
  if (FUTURE_CUES.has(word)) return word === 'may' && i > first && isCapital(words, i) ? 0 : 1 // the month
  if (HOPES.has(word)) return isNoun(words, i) ? 0 : 1
  if (isAskedFor(clause, i, word)) return 1
  if (isDeferred(clause, i, word)) return 1
  if (PLANNED.has(word)) return word === 'set' && isPast(words, i) ? -1 : plannedAt(clause, i)
  if (word === 'to') return infinitiveAt(clause, i)
  if (word === 'ahead') return wordAt(words, i + 1) === 'of' ? 1 : 0
  if (timed && isTimetable(clause, i, word)) return 1
  if (PRESENT.has(wordAt(words, i - 1)) && word !== 'been' && isPast(words, i))
    return presentPassive(clause, i)
  if (PAST_VERBS.has(word) && wordAt(words, i - 1) !== 'be') return looksAhead(clause, i, word) ? 1 : -1
  if (endsInPast(word) || PAST_VERBS.has(word)) return participle(clause, i)
  return isPast(words, i) ? -1 : 0
}

/** "announced plans", "the hopes of": the thing, not the verb. */
function isNoun(words: Words, i: number): boolean {
  const before = wordAt(words, i - 1)
  return NOUN_AFTER.has(before) || PREPOSITIONS.has(before) || isPast(words, i - 1)
}
const NOUN_AFTER: ReadonlySet<string> = new Set(
  "the this these those a an his her its their our no any 's".split(' '),
)

/** "postponed until October", "moved to Friday", "called for Friday", "gave the sides until Friday". */
function isDeferred({ words, link, from }: Clause, i: number, word: string): boolean {
  if (i > from) return false
  if (UNTIL.has(link) && GRANTS.has(word)) return wordAt(words, i - 1) !== 'had'
  if (link === 'by' && REQUESTS.has(word)) return true
  if (AHEAD.has(link) || (link === 'to' && isTold(words, i))) return DEFERRED.has(word)
  return link === 'for' && (APPOINTED.has(word) || DEFERRED.has(word))
}

/** "moved its vote to Friday", "moved from May to June", not "moved from the port to Friday's venue". */
const isTold = (words: Words, i: number): boolean => {
  const from = wordAt(words, i + 2)
  return wordAt(words, i + 1) !== 'from' || MONTHS.has(from) || WEEKDAYS.has(from)
}

/** "agreed to travel": an infinitive looks ahead, a preposition does not. "To pay it back by May": whatever it hangs on. */
function infinitiveAt({ words, link }: Clause, i: number): Tense {
  const intends = INTENTS.has(wordAt(words, i - 1)) || link === 'by'
  if (!intends || !isVerbLike(wordAt(words, i + 1))) return 0
  const before = wordAt(words, i - 2)
  return before === 'had' || (before === 'been' && wordAt(words, i - 3) === 'had') ? -1 : 1 // "had been expected to"
}

/** "Premier to visit Riga Tuesday": where no verb stands, an infinitive is the verb. */
const isHeadline = (words: Words, i: number, first: number): boolean =>
  wordAt(words, i) === 'to' && i > first && isVerbLike(wordAt(words, i + 1)) && !isCapital(words, i + 1)

/** "will have talks", "will have been": ahead; "would have had": back. "Has until Friday": ahead. */
function looksAhead({ words, link, from }: Clause, i: number, word: string): boolean {
  if ((word === 'has' || word === 'have') && AHEAD.has(link) && i === from - 2) return true
  const have = word === 'been' ? i - 1 : i
  return wordAt(words, have) === 'have' && WILL.has(wordAt(words, have - 1))
}
const WILL: ReadonlySet<string> = new Set(['will', 'shall', "'ll", "won't", 'to'])

/** "is shut on Friday" tells a timetable; "is accused of a raid on Friday" nothing. */
const presentPassive = ({ words, from }: Clause, i: number): Tense =>
  i === from - 2 && ON.has(wordAt(words, from - 1)) ? 1 : 0
const ON: ReadonlySet<string> = new Set(['on', 'in', 'at'])

/** "will be released", "to be held", "has been signed", "was told"; "a still unsaid date" and "Allied forces" tell nothing. */
function participle(clause: Clause, i: number): Tense {
  const { words, first } = clause
  if (i > first && isCapital(words, i)) return 0
  let k = i - 1
  while (k >= first && k > i - 5 && isWithinVerb(wordAt(words, k))) k--
  const word = wordAt(words, k)
  if (NOUN_AFTER.has(word)) return 0
  if (FUTURE_CUES.has(word) || CONDITIONS.has(word) || (word === 'to' && wordAt(words, k + 1) === 'be'))
    return 1
  return k === i - 1 && AHEAD.has(clause.link) && isWanted(clause, i) ? 1 : -1
}
/** "if convicted on Friday" */
const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless', 'once'])

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
