import type { Token } from '../../../text/tokens.ts'
import { flag } from '../../../text/words.ts'
import { PARTICLES } from '../../lexicon/first-names.ts'
import { FUNCTION_WORDS } from '../../lexicon/function-words.ts'
import { NOT_NAMES } from '../../lexicon/not-names.ts'
import { datelinesIn } from '../datelines.ts'
import { isGivenName } from './given-names.ts'
import { isIntroduced } from './introduced.ts'
import { isTitled, judge, type NameRun } from './judge-name.ts'
import { isNameLikeWord, TITLE } from './name-like-words.ts'
import { adjacent, CAPITAL, isCapital, isWordOfName, lowerAt, roleHead, type Reading } from './reading.ts'

/** Every run of capital words that may be a person's name, in order. */
export function findNameRuns(reading: Reading): NameRun[] {
  const runs: NameRun[] = []
  const { flags } = reading.article
  const outlets = outletsIn(reading)
  for (let i = 0; i < flags.length;) {
    if (!((flags[i] as number) & CAPITAL) || !mayStandInName(reading, i)) {
      i++
      continue
    }
    const last = runEnd(reading, i)
    const run = outlets.has(i) ? null : judge(reading, i, last)
    if (run) runs.push(run)
    i = cardEnd(reading, i, last)
  }
  return joined(reading, runs)
}

/** "LIMA, May 3 (|Lima Ledger|) - …": the tokens of who prints it, behind the place of a dateline. */
function outletsIn(reading: Reading): ReadonlySet<number> {
  const outlets = new Set<number>()
  for (const { first, behind, hasAgency } of datelinesIn(reading.article)) {
    if (!hasAgency || !reading.placeAt(first)) continue
    for (let i = behind - 1; i > first && reading.tokens[i]?.text !== '('; i--) outlets.add(i)
  }
  return outlets
}

/** "Ministers Petra Halloran and Djibril Sakho met": joined to a name that a role in the plural makes sure, or what follows both. */
function joined(reading: Reading, runs: NameRun[]): NameRun[] {
  const shared = (run: NameRun): boolean => {
    const word = lowerAt(reading, run.first - 1)
    return (roleHead(word) ?? word) !== word
  }
  const isJoined = (one: NameRun | undefined, other: NameRun | undefined): boolean =>
    one !== undefined &&
    other !== undefined &&
    other.first - one.last === 1 &&
    /^(?:and|&)$/.test(lowerAt(reading, one.last)) &&
    one.last - one.first > 1 &&
    other.last - other.first > 1
  for (let n = 0; n < runs.length - 1; n++) {
    const [one, other] = [runs[n] as NameRun, runs[n + 1] as NameRun]
    if (one.sure === other.sure || !isJoined(one, other)) continue
    if (one.sure ? shared(one) : isIntroduced(reading, other.first, other.last)) one.sure = other.sure = true
  }
  return runs
}

/** Months and the like, and the words of grammar, except initials. */
const NO_NAME = flag(
  ({ lower, text }) => NOT_NAMES.has(lower) || (FUNCTION_WORDS.has(lower) && !/^\p{Lu}$/u.test(text)),
)

/** A capital word that is no month, title, place or organisation. */
function mayStandInName(reading: Reading, i: number): boolean {
  const lower = lowerAt(reading, i)
  if (reading.organizationAt(i) || isQuestion(reading, i)) return false
  if ((reading.article.flags[i] as number) & NO_NAME && !isNameLikeWord(reading, i)) return false
  if (isTitle(reading, i) && !isNameLikeWord(reading, i)) return false
  const place = reading.placeAt(i)
  if (!place) return true
  if (place.kind === 'demonym' || place.text.includes(' ')) return false
  const next = reading.tokens[i + 1] // "Paris Turner"
  return (
    isGivenName(lower) &&
    isCapital(next) &&
    !reading.placeAt(i + 1) &&
    !reading.organizationAt(i + 1) &&
    !isTitle(reading, i + 1)
  )
}

/** "Q Jay, do you have …": who asks in a transcript, by no name. */
const isQuestion = (reading: Reading, i: number): boolean =>
  reading.tokens[i]?.text === 'Q' && reading.tokens[i + 1]?.text !== '.'

/** "King" before "Abdullah", not in "Larry King": a title is one unless a given name stands before it. */
function isTitle(reading: Reading, i: number): boolean {
  if (!((reading.article.flags[i] as number) & TITLE)) return false
  return !(i > 0 && isCapital(reading.tokens[i - 1]) && isGivenName(lowerAt(reading, i - 1)))
}

/**
 * Where a page puts a card with the name once more, family name first, right behind it: the end of that card, else `last`.
 *
 *     "Olga Berg |Berg OlgaPresident of Chile| said"
 */
function cardEnd({ tokens }: Reading, first: number, last: number): number {
  const [given, family, again, end] = [first, last - 1, last, last + 1].map((i) => tokens[i]?.text ?? '')
  if (last - first < 2 || !given || family !== again) return last
  return end?.startsWith(given) && /^(?:$|\p{Lu})/u.test(end.slice(given.length)) ? last + 2 : last
}

/** "Kama Okoro |QC": letters that stand behind a name, unless all is in capitals. */
const POST_NOMINAL = /^(?:[QK]C|MPs?|MEP|MSP|MLA|TD|MD|PhD|DPhil|Esq|[COM]BE|JD|RN)$/

const isShouted = (token: Token | undefined): boolean => token?.text === token?.text.toUpperCase()

/** "Lars Berg |I am a baker": where the answer begins in a transcript. */
const isAnswer = ({ tokens }: Reading, i: number): boolean =>
  tokens[i]?.text === 'I' && /^(?:am|have|'m|’m|'ve|’ve)$/.test(tokens[i + 1]?.lower ?? '')

/** "John F. Kennedy"  "Mohammed bin Salman"  "Martin Luther King Jr." */
function runEnd(reading: Reading, first: number): number {
  const { tokens } = reading
  let last = first + 1
  for (;;) {
    const token = tokens[last]
    if (!token || !adjacent(reading, last) || isAnswer(reading, last)) return last
    if (POST_NOMINAL.test(token.text) && last - first > 1 && !isShouted(tokens[last - 1])) return last
    if (cardEnd(reading, first, last) > last) return last
    const initial =
      token.text === '.' &&
      /^(\p{Lu}|Jr|Sr|St)$/u.test(tokens[last - 1]?.text ?? '') &&
      tokens[last - 1]?.end === token.start
    if (initial && (isCapital(tokens[last + 1]) || /^[JS]r$/.test(tokens[last - 1]?.text ?? ''))) last++
    else if (isWordOfName(token) && goesOn(reading, last, first)) last++
    else if (token.text === ',' && /^[JS]r$/.test(tokens[last + 1]?.text ?? '')) last += 2
    else if (PARTICLES.has(token.lower) && particlesEnd(reading, last, first))
      last = particlesEnd(reading, last, first)
    else return last
  }
}

/** "Kathleen Washington": a place's name is a family name after a given one; a state's only where a title tells who bears it. */
function mayEndName(reading: Reading, i: number, first: number): boolean {
  const place = reading.placeAt(i)
  const given = reading.tokens[i - 1]?.text === '.' && i - 2 > first ? i - 3 : i - 1 // "Lisa O. Monaco"
  return (
    place !== null &&
    !place.text.includes(' ') &&
    place.kind !== 'demonym' &&
    (place.kind !== 'country' || isTitled(reading, first)) &&
    !reading.organizationAt(i) &&
    isGivenName(lowerAt(reading, given)) &&
    !reading.placeAt(given)
  )
}

/** "van der", "van 't" before a capital: where the particles end, else 0. */
function particlesEnd(reading: Reading, i: number, first: number): number {
  let end = i
  while (PARTICLES.has(lowerAt(reading, end)) && !isCapital(reading.tokens[end]) && end - i < 3) end++
  if (/^['’]$/.test(lowerAt(reading, end)) && lowerAt(reading, end + 1) === 't') end += 2
  if (!isCapital(reading.tokens[end])) return 0
  return goesOn(reading, end, first) ? end : 0
}

const goesOn = (reading: Reading, i: number, first: number): boolean =>
  mayStandInName(reading, i) || mayEndName(reading, i, first) || FATHERS.has(lowerAt(reading, i - 1))

/** Before the name of a father, which may be a title's: "Hamed bin Sultan". */
const FATHERS = new Set(['bin', 'ibn', 'bint', 'binti', 'ben', 'ould'])
