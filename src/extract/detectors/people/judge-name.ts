/** Whether a run of capital words is a person's name: by its own form, its title, and what stands around it. */
import { FAMILY_FIRST, PARTICLES } from '../../lexicon/first-names.ts'
import { leaderCountry } from '../../lexicon/leader-index.ts'
import { FUNCTION_WORDS } from '../../lexicon/function-words.ts'
import { NAME_LIKE, ORGANIZATION_HEADS } from '../../lexicon/not-names.ts'
import { HONORIFICS } from '../../lexicon/roles.ts'
import { SPEECH_VERBS } from '../../lexicon/speech-verbs.ts'
import { isGivenName } from './given-names.ts'
import { adjacent, isCapital, isWordOfName, lowerAt, roleHead, type Reading } from './reading.ts'

/** Tokens [first, last) that read like the name of a person. */
export interface NameRun {
  first: number
  last: number
  /** "Kim Young-ho": the family name is the first word. */
  familyFirst: boolean
  /** A title, an honorific or the state he or she leads stands right before it. */
  titled: boolean
  /** Sure by its own form or its surroundings; else it is a name only if the same person is named in full elsewhere. */
  sure: boolean
}

/** The name in tokens [start, last), or null where they can be none. */
export function judge(reading: Reading, start: number, last: number): NameRun | null {
  const first = nameStart(reading, start, last)
  const words = []
  for (let i = first; i < last; i++) if (reading.tokens[i]?.kind === 'word') words.push(lowerAt(reading, i))
  if (
    words.length === 0 ||
    words.filter((word) => !PARTICLES.has(word)).length > 6 ||
    (ORGANIZATION_HEADS.has(words.at(-1) as string) && !isFamilyName(reading, first, last, words))
  )
    return null
  const titled = isTitled(reading, first) || leadsState(reading, first, words)
  const familyFirst = isFamilyFirst(reading, first, words)
  const givenFirst =
    isGivenName(words[0] as string) || isGivenName((words[0] as string).split('-')[0] as string)
  const initial = words.some((word) => word.length === 1) && words.some((word) => word.length > 2)
  const shaped = words.length > 1 && (givenFirst || familyFirst || (initial && words.at(-1)?.length !== 1))
  const sure =
    titled ||
    (words.length > 1 && holdsOffice(reading, first, last)) ||
    shaped ||
    (words.length > 1 && words.length < 5 && isIntroduced(reading, first, last))
  return { first, last, familyFirst, titled, sure }
}

/** "June Park, a chemist", "Stuart Hall said": such a head is a family name where what stands around it only people. */
const isFamilyName = (reading: Reading, first: number, last: number, words: readonly string[]): boolean =>
  words.length === 2 &&
  FAMILY_HEADS.test(words[1] as string) &&
  (isGivenName(words[0] as string) || NAME_LIKE.has(words[0] as string)) &&
  (isTitled(reading, first) || isIntroduced(reading, first, last))
const FAMILY_HEADS = /^(?:park|hall|church|lake|law|day|house|bridge|street|post)$/

/** "Yesterday John Smith": the name begins at the given name when what stands before it is none. */
function nameStart(reading: Reading, start: number, last: number): number {
  if (isGivenName(lowerAt(reading, start)) || FAMILY_FIRST.has(lowerAt(reading, start))) return start
  for (let i = start; i < last - 1; i++) {
    const word = lowerAt(reading, i)
    if (word === '.' || PARTICLES.has(word) || INITIALS.test(word)) return start
    if (isGivenName(word)) return i
  }
  return start
}

/** "J"  "A.P.J." */
const INITIALS = /^(?:(?:\p{L}\.)+\p{L}?|\p{L})$/u

/** "Moon Chung-in"  "Xi Jinping": the second word's shape, or a family name of the lexicon before what is no given name. */
function isFamilyFirst(reading: Reading, first: number, words: readonly string[]): boolean {
  if (words.length < 2 || words.length > 3) return false
  const [family, given] = words as [string, string]
  if (!FAMILY_FIRST.has(family))
    return (
      /^\p{L}{1,4}$/u.test(family) &&
      !isGivenName(family) &&
      /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(reading.tokens[first + 1]?.text ?? '')
    )
  if (given.includes('-')) return true
  return !isGivenName(given) && !(isGivenName(family) && words.length === 2 && given.length > 6)
}

function isTitled(reading: Reading, first: number): boolean {
  const before = lowerAt(reading, first - 1) === '.' ? first - 2 : first - 1
  if (!adjacent(reading, first) || before < 0) return false
  const word = lowerAt(reading, before)
  if (HONORIFICS.has(word)) return true
  const place = reading.placeAt(before) // "President of Finland Aarno Vilkas"
  if (place && place.kind !== 'demonym') {
    let head = before
    while (reading.placeAt(head) === place) head--
    if (lowerAt(reading, head) === 'the') head--
    if (
      /^(of|to)$/.test(lowerAt(reading, head)) &&
      isCapital(reading.tokens[head - 1]) &&
      roleHead(lowerAt(reading, head - 1))
    )
      return true
  }
  return (
    roleHead(word) !== null &&
    (isCapital(reading.tokens[before]) || (before === first - 1 && isWordOfName(reading.tokens[first + 1])))
  )
}

/** How many words may tell an office with what and whose it is. */
const LONGEST_OFFICE = 12
const OF_OFFICES = new Set(
  (
    'of for the and & affairs foreign external internal home interior european defence defense economy economic finance trade health justice education energy transport ' +
    'agriculture industry commerce environment culture labour labor development cooperation integration security emergency situations republic kingdom federation ' +
    'state federative democratic socialist islamic arab people'
  ).split(' '),
)

/** "Minister of Foreign Affairs of the Republic of Latvia Baiba Ozola"  "The Minister of Defence, Baiba Ozola,": an office and whose it is right before. */
function holdsOffice(reading: Reading, first: number, last: number): boolean {
  const comma = lowerAt(reading, first - 1) === ','
  const end = comma ? first - 1 : first
  // "Minister of Justice, Social Affairs, and Trade", "Secretary of Social Affairs": that is not the name yet.
  const list = isCapital(reading.tokens[last + 1]) || lowerAt(reading, last + 1) === 'and'
  if (comma && (lowerAt(reading, last) !== ',' || list)) return false
  if (/^(of|for|the|and|&)$/.test(lowerAt(reading, end - 1))) return false
  for (let i = end - 1; i >= 0 && end - i < LONGEST_OFFICE; i--) {
    const word = lowerAt(reading, i)
    if (roleHead(word))
      return i < end - 1 && isCapital(reading.tokens[i]) && /^(of|for)$/.test(lowerAt(reading, i + 1))
    if (!OF_OFFICES.has(word) && !reading.placeAt(i)) return false
  }
  return false
}

/** "Chile's Boric": a family name right after the state its bearer is known to lead. */
function leadsState(reading: Reading, first: number, words: readonly string[]): boolean {
  const owner = /^(?:'s|’s|'|’)$/.test(lowerAt(reading, first - 1)) ? reading.placeAt(first - 2) : null
  return owner !== null && owner.country !== null && leaderCountry(words.join(' ')) === owner.country
}

/** "said Tamsin Okoro"  "Tamsin Okoro, a lawyer"  "Tamsin Okoro, 34,"  "his wife, Tamsin Okoro,": what stands around only people. */
function isIntroduced(reading: Reading, first: number, last: number): boolean {
  const { tokens } = reading
  if (
    SPEECH_VERBS.has(lowerAt(reading, last)) ||
    (SPEECH_VERBS.has(lowerAt(reading, first - 1)) && !/^(?:called|told)$/.test(lowerAt(reading, first - 1)))
  )
    return true
  if (tokens[last]?.text !== ',') return /^(who|himself|herself)$/.test(lowerAt(reading, last))
  if (/^\d\d$/.test(tokens[last + 1]?.text ?? '') && tokens[last + 2]?.text === ',') return true
  if (lowerAt(reading, last + 1) === 'who') return true
  if (lowerAt(reading, last + 1) === 'of' && lowerAt(reading, last + 2) === 'the') return true
  if (lowerAt(reading, first - 1) === ',' && roleHead(lowerAt(reading, first - 2))) return true
  for (let i = last + 1; i < last + 8 && tokens[i]; i++) {
    const word = lowerAt(reading, i)
    if (word === "'s") continue
    if (/^[,.;:()]$/.test(word) || (i > last + 1 && FUNCTION_WORDS.has(word) && word !== 'of')) return false
    if (roleHead(word)) return true
  }
  return false
}
