/** What tells that a verb is in the past. */
import { DETERMINERS, PREPOSITIONS } from '../../lexicon/function-words.ts'
import {
  FUTURE_CUES,
  NOT_PARTICIPLES,
  PARTICIPLES,
  PAST_VERBS,
  UNCHANGED,
} from '../../lexicon/tense-words.ts'
import { isCapital, wordAt, type Words } from './words.ts'

/** "signed", "chosen": whether the word may be a past participle, or a past tense that ends like one. */
export const endsInPast = (word: string): boolean =>
  (word.length > 3 && word.endsWith('ed') && !NOT_PARTICIPLES.has(word)) || PARTICIPLES.has(word)

export const isPast = (words: Words, i: number): boolean => {
  const word = wordAt(words, i)
  return PAST_VERBS.has(word) || endsInPast(word) || isUnchangedPast(words, i)
}

// "the bank cut rates", "Spain beat Croatia", "fires that spread"; "to cut rates", "a rate cut on Friday" are none
//           ^^^                ^^^^                        ^^^^^^
function isUnchangedPast(words: Words, i: number): boolean {
  if (!UNCHANGED.has(wordAt(words, i))) return false
  const before = wordAt(words, i - 1)
  if (FUTURE_CUES.has(before) || NOT_PAST.has(before)) return false
  if (SUBJECTS.has(before) || NO_NOUNS.has(wordAt(words, i))) return true
  if (DETERMINERS.has(before) || PREPOSITIONS.has(before)) return false
  const next = wordAt(words, i + 1)
  const hasObject = DETERMINERS.has(next) || isCapital(words, i + 1) || /^[a-z]+(?:s|ing)$/.test(next)
  return hasObject || (wordAt(words, i) === 'spread' && next === 'to')
}
const NOT_PAST: ReadonlySet<string> = new Set(
  "to not n't do does did let help and or be been is are was were being".split(' '),
)
const NO_NOUNS: ReadonlySet<string> = new Set(['quit', 'shut'])
const SUBJECTS: ReadonlySet<string> = new Set('he she it they who which that'.split(' '))
