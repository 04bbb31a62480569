/** Whether a run of capital words is a person's name: by its own form, its title, and what stands around it. */
import { FAMILY_FIRST, PARTICLES } from '../../lexicon/first-names.ts'
import { leaderCountry } from '../../lexicon/leader-index.ts'
import { NAME_LIKE, ORGANIZATION_HEADS } from '../../lexicon/not-names.ts'
import { isLeaderSurname, stateLedBy } from '../../lexicon/leader-terms.ts'
import { HONORIFICS, ROLE_MODIFIERS } from '../../lexicon/roles.ts'
import { SPEECH_VERBS } from '../../lexicon/speech-verbs.ts'
import { isGivenName } from './given-names.ts'
import { holdsOffice, isIntroduced, tellsRole } from './introduced.ts'
import { adjacent, isCapital, isWordOfName, lowerAt, roleHead, type Reading } from './reading.ts'

/** Tokens [first, last) that read like the name of a person. */
export interface NameRun {
  first: number
  last: number
  /** "Kim Young-ho": the family name is the first word. */
  familyFirst: boolean
  /** A title, an honorific or the state he or she leads stands right before it. */
  titled: boolean
  /** The state that the bearer of this surname led or spoke for when the article was published; null where none is known. */
  leads: string | null
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
  const titled =
    isTitled(reading, first) || isOfState(reading, first, last, words) || isOfficeHolder(reading, first, last)
  const familyFirst = isFamilyFirst(reading, first, words)
  const givenFirst =
    isGivenName(words[0] as string) || isGivenName((words[0] as string).split('-')[0] as string)
  const initial = words.some((word) => word.length === 1) && words.some((word) => word.length > 2)
  const shaped = words.length > 1 && (givenFirst || familyFirst || (initial && words.at(-1)?.length !== 1))
  const outlet = words.length === 2 && OPENS_OUTLET.test(words[0] as string)
  const sure =
    titled ||
    (words.length > 1 && holdsOffice(reading, first, last)) ||
    shaped ||
    (words.length > 1 && words.length < 5 && !outlet && isIntroduced(reading, first, last))
  return {
    first,
    last,
    familyFirst,
    titled,
    leads: words.length === 1 ? ledBy(reading, words[0] as string) : null,
    sure,
  }
}

/** "El Diario reported": a paper, as no other word tells of a person. */
const OPENS_OUTLET = /^(?:el|la|le|les|il|der|die|das)$/

/** "June Park, a chemist", "Stuart Hall said": such a head is a family name where what stands around it only people. */
const isFamilyName = (reading: Reading, first: number, last: number, words: readonly string[]): boolean =>
  words.length === 2 &&
  FAMILY_HEADS.test(words[1] as string) &&
  (isGivenName(words[0] as string) || NAME_LIKE.has(words[0] as string)) &&
  (isTitled(reading, first) || isIntroduced(reading, first, last))
const FAMILY_HEADS = /^(?:park|hall|church|lake|law|day|house|bridge|street|post)$/

/** "Yesterday John Smith": the name begins at the given name when what stands before it is none. */
function nameStart(reading: Reading, start: number, last: number): number {
  if (reading.tokens[start]?.text === 'U' && last - start > 2 && isCapital(reading.tokens[start + 1]))
    return start + 1 // Burmese
  if (isGivenName(lowerAt(reading, start)) || FAMILY_FIRST.has(lowerAt(reading, start))) return start
  if (isTitled(reading, start)) return start
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

export function isTitled(reading: Reading, first: number): boolean {
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
  if (roleHead(word) === null) return false
  if (isCapital(reading.tokens[before])) return true
  return before === first - 1 && (isWordOfName(reading.tokens[first + 1]) || isOneName(reading, first))
}

/** "the Indonesian minister |Sunaryo said": one word alone, where an office with more to it stands before and it goes on as after a name. */
function isOneName(reading: Reading, first: number): boolean {
  const before = first - 2
  const office =
    reading.placeAt(before) !== null ||
    reading.organizationAt(before) !== null ||
    ROLE_MODIFIERS.has(lowerAt(reading, before))
  const next = lowerAt(reading, first + 1)
  return office && (SPEECH_VERBS.has(next) || (next === ',' && tellsRole(reading, first + 2)))
}

/** "Vuković, the interior minister, said": one word that is told of and speaks, with the office he or she holds. */
const isOfficeHolder = (reading: Reading, first: number, last: number): boolean =>
  last === first + 1 &&
  /^(?:the|a|an)$/.test(lowerAt(reading, last + 1)) &&
  lowerAt(reading, last) === ',' &&
  tellsRole(reading, last + 1) &&
  SPEECH_VERBS.has(lowerAt(reading, commaBehind(reading, last + 1) + 1))

/** "Chile's Boric"  "Serbia's Vuković, the interior minister": right after the state that he or she is known, or said, to act for. */
function isOfState(reading: Reading, first: number, last: number, words: readonly string[]): boolean {
  const owner = /^(?:'s|’s|'|’)$/.test(lowerAt(reading, first - 1)) ? reading.placeAt(first - 2) : null
  if (owner === null || owner.country === null) return false
  if (leaderCountry(words.join(' ')) === owner.country) return true
  return lowerAt(reading, last) === ',' && tellsRole(reading, last + 1)
}

/** The comma that closes what opens at `from`, or where its sentence ends. */
function commaBehind(reading: Reading, from: number): number {
  const end = reading.article.sentences[reading.article.sentenceOf[from] ?? 0]?.last ?? from
  let i = from
  while (i < end && lowerAt(reading, i) !== ',') i++
  return i
}

/** "Lavrov said": the state for which one of that surname acted in the year of the article; none where it has no date. */
function ledBy({ article }: Reading, surname: string): string | null {
  if (!article.published || !isLeaderSurname(surname)) return null
  return stateLedBy(surname, Number(article.published.date.slice(0, 4)))
}
