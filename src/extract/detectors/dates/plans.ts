/** Plans told in the present tense or as requests: what they speak of lies ahead. */
import { DETERMINERS, PREPOSITIONS } from '../../lexicon/function-words.ts'
import {
  ASKED_FOR,
  COMMANDS,
  LASTING,
  REQUESTS,
  TAKEN,
  TIMETABLE_BASE,
  TIMETABLE_ING,
  TIMETABLE_NOUNS,
  TIMETABLE_PLURALS,
  TIMETABLE_PRESENT,
  WEIGHING,
} from '../../lexicon/tense-words.ts'
import { CARDINALS } from '../../lexicon/number-words.ts'
import type { Clause } from './clause.ts'
import { WEEKDAYS } from '../../lexicon/time-words.ts'
import { isCapital, isVerbLike, wordAt, type Words } from './words.ts'

// "asked for a visit in September", "proposed talks before the summer"; "proposed the talks on Friday" looks back
//  ^^^^^       ^^^^^                 ^^^^^^^^ ^^^^^
export function isAskedFor({ words, from }: Clause, i: number, word: string): boolean {
  if (COMMANDS.has(word) && hasInfinitive(words, i + 2, Math.min(from, i + 6))) return true
  if (!REQUESTS.has(word) && !WEIGHING.has(word)) return false
  for (let k = i + 1; k < from; k++)
    if (ASKED_FOR.has(wordAt(words, k)))
      return !KNOWN.has(wordAt(words, k - 1)) && !KNOWN.has(wordAt(words, k - 2))
  return false
}
const KNOWN: ReadonlySet<string> = new Set('the this that these those his her its their'.split(' '))

/** "asked him to come in September", "told its envoys to leave by Friday": "to" and a verb in words [from, last). */
function hasInfinitive(words: Words, from: number, last: number): boolean {
  for (let k = from; k < last; k++) {
    const word = wordAt(words, k)
    if (/^[,;:“”"]$/.test(word)) return false
    if (word === 'to') return isVerbLike(wordAt(words, k + 1))
  }
  return false
}

// "wants the hostages freed by Friday"
//  ^^^^^              ^^^^^
/** Whether someone wants what the participle at `i` says. */
export function isWanted({ words, first }: Clause, i: number): boolean {
  for (let k = i - 1; k >= Math.max(first, i - 6); k--) if (WANTS.has(wordAt(words, k))) return true
  return false
}
const WANTS: ReadonlySet<string> = new Set('want wants wanted need needs needed demand demands'.split(' '))

/** "leaves Monday", "the ministers meet Friday", "are meeting Friday", "the vote is on Friday". */
export function isTimetable(clause: Clause, i: number, word: string): boolean {
  const { words } = clause
  const before = wordAt(words, i - 1)
  if (LASTING.has(word)) return /^(?:until|till|through)$/.test(clause.link)
  if (TIMETABLE_PLURALS.has(word))
    return !isCount(before) && (isSubject(clause, i - 1) || hasObject(words, i + 1))
  if (TIMETABLE_PRESENT.has(word))
    return before === 'that' || (!DETERMINERS.has(before) && !PREPOSITIONS.has(before))
  if (TIMETABLE_BASE.has(word)) return !NO_SUBJECT.has(before)
  if (TIMETABLE_NOUNS.has(word)) return MANY.has(before) || (/[^s']s$/.test(before) && !ONE.has(before))
  if (word === 'take') return TAKEN.has(wordAt(words, i + 1)) && !NO_SUBJECT.has(before)
  if (TIMETABLE_ING.has(word)) return isNow(words, i)
  return (word === 'is' || word === 'are') && isPredicate(clause, i)
}
/** "parliament", "the assembly", "who": one that does something, and no verb or adjective before a noun. */
function isSubject({ words, first }: Clause, i: number): boolean {
  const word = wordAt(words, i)
  if (i > first && isCapital(words, i)) return true
  if (SUBJECTS.has(word)) return true
  return DETERMINERS.has(wordAt(words, i - 1)) && !word.endsWith('ed') && isVerbLike(word)
}
/** "by 80 | votes to 61", "after three | visits to Oslo": so many of them. */
const isCount = (word: string): boolean => /^\d/.test(word) || CARDINALS.has(word)
/** "visits Oslo", "presents the budget", "heads to the port". */
const hasObject = (words: Words, i: number): boolean =>
  DETERMINERS.has(wordAt(words, i)) ||
  wordAt(words, i) === 'to' ||
  (isCapital(words, i) && !WEEKDAYS.has(wordAt(words, i)))
const SUBJECTS: ReadonlySet<string> = new Set('he she it who which that parliament congress'.split(' '))
/** No plurals: "ended his visit", "its vote". */
const ONE: ReadonlySet<string> = new Set('his its this is was has does as'.split(' '))
const MANY: ReadonlySet<string> = new Set('they we who both people men women'.split(' '))
/** "failed to leave", "did not arrive", "on leave". */
const NO_SUBJECT: ReadonlySet<string> = new Set("to not did didn't n't on the a sick maternity".split(' '))

/** "is meeting", "are also leaving", "he's flying". */
const isNow = (words: Words, i: number): boolean =>
  NOW.has(wordAt(words, i - 1)) || (NOW.has(wordAt(words, i - 2)) && !DETERMINERS.has(wordAt(words, i - 1)))
const NOW: ReadonlySet<string> = new Set("is are am 're 'm".split(' '))

/** "The vote is on Friday", "the talks are in May", "she is in Oslo on Friday". */
function isPredicate({ words, from, link }: Clause, i: number): boolean {
  if (i === from - 1) return true // "the vote is Friday"
  if (link !== 'on' && link !== 'in') return false
  const place = wordAt(words, i + 1) === 'in' && isCapital(words, i + 2) && i >= from - 5
  return place || i >= from - 3
}
