import { itemAt } from '../../../text/span.ts'
import type { Token } from '../../../text/tokens.ts'
import {
  ACTS,
  ALSO_PERSONS,
  LOCATES,
  NAMED_AFTER_CITY,
  NAMED_BEFORE_CITY,
} from '../../lexicon/places/context.ts'
import type { PlaceEntry } from '../../lexicon/places/index.ts'
import { PLACE_INDEX } from '../../lexicon/places/index.ts'
import { foldWord } from '../../lexicon/name-index.ts'

/**
 * Whether the words [first, last) are a piece of another name.
 *
 *     Michael Jordan    Jordan Peele    the Paris Agreement    Treaty of Versailles    US$5
 */
export function isPartOfName(
  text: string,
  words: readonly Token[],
  first: number,
  last: number,
  entry: PlaceEntry,
): boolean {
  const word = words[first] as Token
  const before = itemAt(words, first - 1)
  const after = words[last]
  if (text.charAt((words[last - 1] as Token).end) === '$') return true
  const town = entry.kind === 'city' || entry.kind === 'capital'
  if (town && after && isCapitalised(after) && NAMED_AFTER_CITY.has(after.lower)) return true
  if (town && before?.lower === 'of' && NAMED_BEFORE_CITY.has(itemAt(words, first - 2)?.lower ?? ''))
    return true
  if (last - first > 1 || !ALSO_PERSONS.has(word.text)) return false
  if (before?.lower === 'of' && HELD_OF.has(itemAt(words, first - 2)?.lower ?? '')) return false
  if (before && isNameBefore(words, first) && before.end + 1 === word.start) return true
  return after !== undefined && after.start === word.end + 1 && isNameAfter(after)
}

const isCapitalised = ({ kind, text }: Token): boolean => kind === 'word' && /^\p{Lu}\p{Ll}/u.test(text)

/** A capitalised word before, that is neither a place nor the first word of its sentence nor a plain word. */
function isNameBefore(words: readonly Token[], first: number): boolean {
  const before = words[first - 1] as Token
  if (/^\p{Lu}\.?$/u.test(before.text)) return true // "J. Washington"
  if (!isCapitalised(before) || FUNCTION_WORDS.has(before.lower)) return false
  return !PLACE_INDEX.next.has(foldWord(before.text)) && !DESCRIBES_PLACES.has(before.lower)
}

const isNameAfter = (after: Token): boolean =>
  isCapitalised(after) &&
  !FUNCTION_WORDS.has(after.lower) &&
  !FOLLOWS_PLACES.has(after.lower) &&
  !PLACE_INDEX.next.has(foldWord(after.text))

const FUNCTION_WORDS = new Set(
  (
    'the a an in on at to of for from by with and or but as if when while since after before during under over into ' +
    'via per than that this these those both all its his her their our is was are were has have had will would both ' +
    'between against within without like unlike near outside inside around across through about toward towards ' +
    'although though because whereas however meanwhile also not no nor so yet what which who how why where until ' +
    'visiting leaving following including today yesterday tomorrow monday tuesday wednesday thursday friday saturday ' +
    'sunday january february march april may june july august september october november december let did does do ' +
    'can could should may might must'
  ).split(' '),
)

const DESCRIBES_PLACES = new Set(
  'greater central northern southern eastern western downtown metropolitan modern ancient mainland republic kingdom state city new great'.split(
    ' ',
  ),
)

/** "President of |France Jan Vos": a state, whatever name stands after it. */
const HELD_OF = new Set(
  'president chancellor premier minister king queen emperor ambassador republic kingdom'.split(' '),
)

/** Offices and bodies: "Israel Defense Forces", "Georgia President", "London Mayor". */
const FOLLOWS_PLACES = new Set(
  (
    'president prime foreign minister ministry defense defence finance king queen emperor empress prince crown ambassador embassy ' +
    'chancellor secretary mayor governor senate senator parliament government army air forces force police summit ' +
    'conference forum talks declaration river valley bank bay street airport international national state central ' +
    'university institute team border security council commission trade center centre office correspondent bureau news ' +
    'olympics games expo festival week film book city county district region peninsula islands island deputy vice ' +
    'special envoy trump republican democrat house supreme court high regional'
  ).split(' '),
)

/**
 *     Beijing has protested to Tokyo.      the first is a government
 *     talks in Beijing                      a spot on the map
 */
export function standsForGovernment(
  words: readonly Token[],
  first: number,
  last: number,
  entry: PlaceEntry,
): boolean {
  if (entry.kind !== 'capital') return false
  const before = itemAt(words, first - 1)?.lower ?? ''
  if (LOCATES.has(before)) return before === 'of' && ACTS.has(words[last]?.lower ?? '')
  return ACTS.has(words[last]?.lower ?? '')
}
