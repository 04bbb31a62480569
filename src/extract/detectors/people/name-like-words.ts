import { flag } from '../../../text/words.ts'
import { FAMILY_FIRST } from '../../lexicon/first-names.ts'
import { AUXILIARIES, FUNCTION_WORDS } from '../../lexicon/function-words.ts'
import { NAME_LIKE, NOT_NAMES } from '../../lexicon/not-names.ts'
import { HONORIFICS, ROLE_MODIFIERS } from '../../lexicon/roles.ts'
import { SPEECH_VERBS } from '../../lexicon/speech-verbs.ts'
import { isGivenName } from './given-names.ts'
import { adjacent, isCapital, isTitleWord, lowerAt, type Reading } from './reading.ts'

/** Whether the capital of a word that is mostly none can here only be that of a name: "To Lam", "Sun Weidong", "Bui Thanh Son". */
export function isNameLikeWord(reading: Reading, i: number): boolean {
  const kind = NAME_LIKE.get(lowerAt(reading, i))
  if (!kind) return false
  if (kind === 'calendar' && reading.tokens[i + 1]?.kind === 'number') return false // "Kim Jong Il August 4"
  if (kind === 'kin' && !SYLLABLES.test(reading.tokens[i + 1]?.text ?? ''))
    return endsName(reading, i) || isTitled(reading, i)
  return beginsName(reading, i, kind) || endsName(reading, i) || isTitled(reading, i)
}

/** "Mr. |May"  "President |Sun": alone behind a title. */
function isTitled(reading: Reading, i: number): boolean {
  const { tokens } = reading
  const title = tokens[i - 1]?.text === '.' ? i - 2 : i - 1
  if (!isCapital(tokens[title]) || !adjacent(reading, i)) return false
  if (isCapital(tokens[i + 1]) && adjacent(reading, i + 1)) return false
  if (HONORIFICS.has(lowerAt(reading, title))) return true
  return isTitleWord(lowerAt(reading, title)) && title === i - 1 && !WEAK.test(lowerAt(reading, i))
}

/** "Nguyen Van |An"  "Le Thi |Thu Hang"  "Theresa |May": behind a word of a name; a title in capitals goes on with more of them. */
function endsName(reading: Reading, i: number): boolean {
  if (opens(reading, i) || !adjacent(reading, i) || !isOfName(reading, i - 1)) return false
  const goesOn = isCapital(reading.tokens[i + 1]) && adjacent(reading, i + 1)
  if (!goesOn) return !WEAK.test(lowerAt(reading, i)) || isGivenName(lowerAt(reading, i - 1))
  return FAMILY_FIRST.has(lowerAt(reading, i - 1)) || FAMILY_FIRST.has(lowerAt(reading, i - 2))
}

/** "|Sun Weidong"  "|Jan Novak"  "|To Lam": before a word of a name, and behind no word that a date or a title has there. */
function beginsName(reading: Reading, i: number, kind: 'grammar' | 'calendar' | 'kin'): boolean {
  const { tokens } = reading
  if (!adjacent(reading, i + 1) || !isOfName(reading, i + 1)) return false
  const first = opens(reading, i)
  if (kind === 'grammar' && first) return opensName(reading, i)
  const before = first ? undefined : tokens[i - 1]
  if (kind !== 'grammar' && DATING.has(before?.lower ?? '')) return false
  if (before?.kind === 'mark' && !/^[,("“‘]$/.test(before.text)) return false
  return !isCapital(before) || ((before?.flags ?? 0) & TITLE) !== 0
}

/** "He Lifeng", "To Lam said": a sentence that begins with the word goes on otherwise. */
function opensName(reading: Reading, i: number): boolean {
  const next = reading.tokens[i + 1]
  if (lowerAt(reading, i) === 'he' || SYLLABLES.test(next?.text ?? '')) return true
  const verb = lowerAt(reading, i + 2)
  return (
    FAMILY_FIRST.has(lowerAt(reading, i)) &&
    !isGivenName(next?.lower ?? '') &&
    !isCapital(reading.tokens[i + 2]) &&
    (SPEECH_VERBS.has(verb) || AUXILIARIES.has(verb) || PAST.test(verb))
  )
}

/** Whether the capital word may be one of a name, and is none of those that are in doubt. */
function isOfName(reading: Reading, i: number): boolean {
  const token = reading.tokens[i]
  return (
    isCapital(token) &&
    ((token?.text.length ?? 0) > 1 || reading.tokens[i + 1]?.text === '.') &&
    ((token?.flags ?? 0) & (TITLE | PLAIN)) === 0 &&
    !reading.placeAt(i) &&
    !reading.organizationAt(i)
  )
}

const opens = (reading: Reading, i: number): boolean =>
  i === (reading.article.sentences[reading.article.sentenceOf[i] ?? 0]?.first ?? 0)

export const TITLE = flag(({ lower }) => isTitleWord(lower) || ROLE_MODIFIERS.has(lower))
const PLAIN = flag(
  ({ lower }) => !NAME_LIKE.has(lower) && (NOT_NAMES.has(lower) || FUNCTION_WORDS.has(lower)),
)

/** "Jin-ho": a given name in syllables. */
const SYLLABLES = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u

/** Verbs of motion and the like that a name at the start of a sentence goes on with. */
const PAST =
  /^(?:\p{Ll}+ed|met|flew|took|came|left|held|made|won|gave|saw|chose|began|became|led|visits|meets)$/u

/** Before these a month or a day is one: "on Sun", "last June", "the April". */
const DATING: ReadonlySet<string> = new Set(
  "on in since until till before after during from last next this that every each early late mid of the a an its their his her our 's mid-".split(
    ' ',
  ),
)

/** Auxiliaries that headlines in capitals have behind a name. */
const WEAK = /^(?:may|will|do|has|no|so|to|than)$/
