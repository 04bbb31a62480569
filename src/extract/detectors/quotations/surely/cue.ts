import { flag } from '../../../../text/words.ts'
import { DOCUMENT_NOUNS } from '../../../lexicon/source-nouns.ts'
import type { Stretch } from '../marks.ts'
import { hashOf, type Signals, stretchAt } from '../signals.ts'
import { COMMA, FIRST_MARK, isSpeech, KIND, oneOf } from '../word-kinds.ts'
import { isTitle } from './words.ts'

/** What form alone makes sure of a cue, whatever the weights say. */

/** How likely it then is. */
export const SURE = 0.9

/**
 *     “We were never asked,” analysed Tamsin Okoro        “We were never asked,” Okoro analysed
 *                            ^ cue                                                     ^ cue
 *
 * The stretch that a verb of saying stands right behind, or with only a name or pronoun between; else null.
 */
export function stretchBefore(s: Signals, cue: number): Stretch | null {
  if (!isSpeech(s.kind[cue]) || s.stretch[cue] !== -1) return null
  let i = cue - 1
  if (s.kind[i] === KIND.subject) i--
  else while (i > cue - 6 && (mayStandBetween(s.kind[i]) || isTitle(s, i))) i--
  const comma = s.stretch[i] === -1 && isComma(s.kind[i]) // “…”, she said
  if (comma) i--
  const stretch = stretchAt(s, i)
  if (!stretch || stretch.last !== i + 1 || stretch.last - stretch.first < 4) return null
  return comma || isComma(s.kind[i - 1]) ? stretch : null
}

/** "Okoro"  "has": classes of what may stand between. */
const mayStandBetween = oneOf(KIND.person, KIND.auxiliary)

/** "," "!" "?" */
const isComma = oneOf(COMMA, FIRST_MARK + 33, FIRST_MARK + 63)

/** "Okoro claims that", "the treaty states that": a verb of saying between who says and "that"; not "the claims that". */
export const saysThat = (s: Signals, cue: number): boolean =>
  isSpeech(s.kind[cue]) &&
  s.kind[cue + 1] === KIND.that &&
  s.stretch[cue] === -1 &&
  (speaks(s.kind[cue - 1]) ||
    (STATING.has(s.word[cue] as number) && ((s.flags[cue - 1] as number) & DOCUMENT) !== 0))
const STATING = new Set(
  'says said states stated stipulates stipulated provides provided'.split(' ').map(hashOf),
)
const DOCUMENT = flag(({ lower }) => DOCUMENT_NOUNS.has(lower))

const speaks = oneOf(KIND.person, KIND.organization, KIND.place, KIND.subject)

/** "asked not to be named", "declined to be identified": that tells of who speaks, and says nothing. */
export function asksToBeUnnamed({ word }: Signals, cue: number): boolean {
  const not = word[cue + 1] === NOT
  const to = not ? cue + 2 : cue + 1
  if (word[to] !== TO || word[to + 1] !== BE || !NAMED.has(word[to + 2] as number)) return false
  return not || DECLINED.has(word[cue] as number)
}

const [NOT, TO, BE] = ['not', 'to', 'be'].map(hashOf)
const NAMED = new Set(['named', 'identified', 'quoted', 'cited'].map(hashOf))
const DECLINED = new Set(['declined', 'refused', 'declining', 'refusing'].map(hashOf))
