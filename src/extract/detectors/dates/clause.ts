/** Where the verb that governs an expression may stand: in its own clause, and in no clause set into it. */
import { PREPOSITIONS, PRONOUNS } from '../../lexicon/function-words.ts'
import { isCapital, wordAt, type Words } from './words.ts'

/** Where a verb is sought: the sentence begins at `first`, the expression at `from`. */
export interface Clause {
  words: Words
  first: number
  from: number
  /** The word that ties the expression to the verb: "on", "until", "for". */
  link: string
  /** Whether a timetable's verb may govern it: not "Friday's vote", and one behind only "On Friday …". */
  timed: boolean
}

/** How far a verb may stand from the expression it governs. */
const REACH = 25

// "Talks failed, but on Friday the two sides will meet", "He said: "On Friday we will meet.""
//                ^^^ ^^ ^^^^^^                                     ^^ ^^^^^^
/** Whether the expression in words [from, to) opens its clause: then its verb stands behind it. */
export function opensClause(words: Words, from: number, to: number, first: number): boolean {
  let k = from - 1
  if (wordAt(words, k) === 'the') k--
  if (PREPOSITIONS.has(wordAt(words, k))) k--
  if (k < first) return true
  const word = wordAt(words, k)
  const next = wordAt(words, to)
  if (next === ',' && wordAt(words, k) === ',') return false // "he said, on Friday, that"
  if (OPENERS.has(word)) return true
  const hasSubject = next === 'the' || PRONOUNS.has(next) || isCapital(words, to) || next === "'s"
  if (word === ',' || word === 'and' || word === 'or') return hasSubject && closed(words, k)
  return false
}

const OPENERS: ReadonlySet<string> = new Set(
  '; : — “ " but while although though because if when so whether'.split(' '),
)

/** Whether a comma at `k` or right before it closes what was said: "and on Friday the …" goes on without one. */
const closed = (words: Words, k: number): boolean => wordAt(words, k) === ',' || wordAt(words, k - 1) === ','

/**
 * Asks each word before `from`, back to `first`, until one answers (other than 0). What is set between commas is passed
 * over: "He will, as he promised voters, resign Friday".
 */
export function askBefore<Answer extends number>(
  words: Words,
  from: number,
  first: number,
  ask: (i: number) => Answer,
): Answer | 0 {
  const last = Math.max(first, from - REACH)
  let listed = false
  for (let i = from - 1; i >= last; i--) {
    const word = wordAt(words, i)
    if (word === ';') return 0
    if (word === 'and' || word === 'or') listed = true
    if (word === ',' && !listed) i = insetBefore(words, i, last)
    const answer = ask(i)
    if (answer) return answer
  }
  return 0
}

/** The comma that opens what the comma at `i` closes, if that is an inset; else `i`. */
function insetBefore(words: Words, i: number, first: number): number {
  for (let k = i - 2; k >= first; k--) {
    if (wordAt(words, k) !== ',') continue
    return INSETS.has(wordAt(words, k + 1)) ? k : i
  }
  return i
}
const INSETS: ReadonlySet<string> = new Set(
  'as who whom whose which where when while although though if'.split(' '),
)

/** Asks each word from `to` on, before `last`; of "the council that met in May will vote" it passes over "met". */
export function askBehind<Answer extends number>(
  words: Words,
  to: number,
  last: number,
  ask: (i: number) => Answer,
): Answer | 0 {
  let inset: Answer | 0 = 0
  let within = false
  for (let i = to; i < Math.min(last, to + REACH); i++) {
    const word = wordAt(words, i)
    if (word === ';' && i > to) break
    if (RELATIVE.has(word) && i > to) within = true
    const answer = ask(i)
    if (!answer) continue
    if (!within) return answer
    inset ||= answer
    within = false
  }
  return inset
}
const RELATIVE: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whose'])
