import { flag } from '../../../../text/words.ts'
import { ATTITUDE_ADJECTIVES, ATTITUDE_NOUNS, DEED_NOUNS } from '../../../lexicon/attitudes.ts'
import { DOCUMENT_NOUNS } from '../../../lexicon/source-nouns.ts'
import { SPEECH_VERBS } from '../../../lexicon/speech-verbs.ts'
import type { Stretch } from '../marks.ts'
import { CLITIC, hashOf, type Signals, stretchAt } from '../signals.ts'
import { COMMA, FIRST_MARK, isSpeech, KIND, oneOf, STOP } from '../word-kinds.ts'
import { holdsViews, isPossessive } from './views.ts'
import { behindWhen, isMark, isTitle, isVerb } from './words.ts'

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

/** "Okoro claims that", "the treaty states that", "Okoro said on Friday that": not "the claims that". */
export const saysThat = (s: Signals, cue: number): boolean =>
  isSpeech(s.kind[cue]) &&
  s.kind[behindWhen(s, cue + 1)] === KIND.that &&
  s.stretch[cue] === -1 &&
  (speaks(s.kind[cue - 1]) ||
    (holdsViews(s, cue - 1) && TOLD.has(s.word[cue] as number)) ||
    (STATING.has(s.word[cue] as number) && ((s.flags[cue - 1] as number) & DOCUMENT) !== 0))
const STATING = new Set(
  'says said states stated stipulates stipulated provides provided'.split(' ').map(hashOf),
)
/** Forms that are no nouns: "the court ruled", not "the court rules". */
const TOLD = new Set(['said', ...[...SPEECH_VERBS].filter((form) => form.endsWith('ed'))].map(hashOf))
const DOCUMENT = flag(({ lower }) => DOCUMENT_NOUNS.has(lower))

const speaks = oneOf(KIND.person, KIND.organization, KIND.place, KIND.subject)

/**
 *     Okoro’s repeated prediction that the pact would hold      officials are still sceptical that it will
 *                      ^ cue                                                          ^ cue
 *
 * A noun or an adjective that tells what someone holds or means to do, of somebody, and the words that say what it is.
 */
export function holdsThat(s: Signals, cue: number): boolean {
  if (s.stretch[cue] !== -1 || (s.kind[cue + 1] === KIND.that && isVerb(s, cue + 2))) return false
  const noun = opens(s, cue, KIND.that, NOUNS) || opens(s, cue, KIND.to, DEEDS)
  if (!noun && !opens(s, cue, KIND.that, ADJECTIVES)) return false
  const floor = Math.max(s.first[cue] as number, cue - 3)
  for (let i = cue - 1; i >= floor; i--) {
    if (noun && isOwner(s, i)) return true
    if (!noun && LINKING.has(s.word[i] as number)) return s.word[i - 1] !== IT
    if (isMark(s, i) || s.kind[i] === KIND.determiner || s.kind[i] === KIND.preposition) return false
  }
  return false
}
const opens = (s: Signals, cue: number, kind: number, words: ReadonlySet<number>): boolean =>
  s.kind[cue + 1] === kind && words.has(s.word[cue] as number)
const DEEDS = new Set([...DEED_NOUNS].map(hashOf))
const NOUNS = new Set([...ATTITUDE_NOUNS].map(hashOf))
const ADJECTIVES = new Set([...ATTITUDE_ADJECTIVES].map(hashOf))

/** "’s" of "Okoro’s", "his" */
const isOwner = (s: Signals, i: number): boolean =>
  isPossessive(s.word[i]) || (s.word[i] === CLITIC && s.kind[i - 1] !== KIND.subject)
const LINKING = new Set(
  'is are was were am been be remain remains remained seem seems seemed feel feels felt became become grew sound sounds sounded appear appears appeared'
    .split(' ')
    .map(hashOf),
)
const IT = hashOf('it')

/** "asked not to be named", "declined to comment", "declined a | request by Oslo to …": that tells of who speaks, and says nothing. */
export function saysNothing({ word, kind }: Signals, cue: number): boolean {
  if (kind[cue - 1] === KIND.determiner && TURNED_DOWN.has(word[cue - 2] as number)) return true
  if (word[cue + 1] === NOTHING && kind[cue + 2] === STOP) return true // "She said nothing."
  const not = word[cue + 1] === NOT
  const to = not ? cue + 2 : cue + 1
  if (word[to] !== TO) return false
  const declined = DECLINED.has(word[cue] as number)
  if (word[to + 1] === BE) return (not || declined) && NAMED.has(word[to + 2] as number)
  return declined && SPEAK.has(word[to + 1] as number)
}

const [NOT, NOTHING, TO, BE] = ['not', 'nothing', 'to', 'be'].map(hashOf)
const NAMED = new Set(['named', 'identified', 'quoted', 'cited'].map(hashOf))
const DECLINED = new Set(
  'decline declines declined declining refuse refuses refused refusing'.split(' ').map(hashOf),
)
const TURNED_DOWN = new Set(
  'declined declines declining refused refuses refusing rejected rejects rejecting denied down rebuffed'
    .split(' ')
    .map(hashOf),
)
const SPEAK = new Set(
  'comment say elaborate specify disclose answer respond reply speculate'.split(' ').map(hashOf),
)
