import { PARTICLES } from '../../lexicon/first-names.ts'
import { NICKNAMES } from '../../lexicon/nicknames.ts'
import { SPEECH_VERBS } from '../../lexicon/speech-verbs.ts'
import { fold, isGivenName } from './given-names.ts'
import type { NameRun } from './judge-name.ts'
import { lowerAt, type Reading } from './reading.ts'

/** One person, and every run of words that names him or her. */
export interface Identity {
  words: string[]
  runs: NameRun[]
  /** Where it is named, in steps of REACH tokens. */
  steps: Set<number>
}

/** Tokens within which a bare surname may mean who was named before. */
const REACH = 90

/** Runs of one article, gathered into persons; two who share a family name stay two. */
export function identify(reading: Reading, runs: readonly NameRun[]): Identity[] {
  const known: Identity[] = []
  const byFamily = new Map<string, Identity[]>()
  const full = runs.filter((run) => run.sure && nameWords(reading, run).length > 1)
  for (const run of full) join(reading, run, known, byFamily)
  const rest = runs.filter((run) => !(run.sure && nameWords(reading, run).length > 1))
  const titled = new Set(
    rest.filter((run) => (run.titled || run.leads !== null) && !familyOf(reading, run, byFamily)),
  )
  for (const run of titled) join(reading, run, known, byFamily)
  for (const run of rest) {
    const person = titled.has(run) ? null : familyOf(reading, run, byFamily)
    person?.runs.push(run)
    person?.steps.add(Math.floor(run.first / REACH))
  }
  for (const person of known) person.runs.sort((a, b) => a.first - b.first)
  return known
}

/** The words of a name, folded. */
export function nameWords(reading: Reading, run: NameRun): string[] {
  const words: string[] = []
  for (let i = run.first; i < run.last; i++) {
    const token = reading.tokens[i]
    if (token?.kind === 'word') words.push(fold(token.lower))
  }
  return words
}

/**
 * The family name first; then what else the bearer may be called by alone: "Thanh" of "Nguyen Van Thanh", "Ortega" of
 * "María José Ortega Ruiz", "Burhan" of "Abdel al-Burhan".
 */
function familyNames(words: readonly string[], familyFirst: boolean): string[] {
  const [first = ''] = words
  const last = words.filter((word) => !ORDER.test(word)).at(-1) ?? ''
  if (!familyFirst) return [last, ...secondNames(words, last)]
  return words.length === 3 && last !== first ? [first, last] : [first]
}

function secondNames(words: readonly string[], last: string): string[] {
  const bare = /^(?:al|el)-(.{4,})$/.exec(last)?.[1]
  const father = words.slice(1, words.lastIndexOf(last)).findLast((word) => word.length > 3)
  return [...(bare ? [bare] : []), ...(father && (words.length > 3 || !isGivenName(father)) ? [father] : [])]
}

function join(reading: Reading, run: NameRun, known: Identity[], byFamily: Map<string, Identity[]>): void {
  const words = nameWords(reading, run)
  const families = familyNames(words, run.familyFirst)
  const bearers = byFamily.get(families[0] as string) ?? []
  const royal = isRoyal(reading, run)
  const namesakes = bearers.filter(
    (person) => (!royal || person.words[0] === words[0]) && !isSpouse(reading, run, person),
  )
  const same =
    sameTitle(reading, run, namesakes) ??
    namesakes.find((person) => sameName(person.words, words)) ??
    byFamily.get(GIVEN + (words[0] as string))?.find((person) => isSameLine(person.words, words))
  if (same) {
    same.runs.push(run)
    same.steps.add(Math.floor(run.first / REACH))
    if (words.length > same.words.length) same.words = words
    return
  }
  const person: Identity = {
    words,
    runs: [run],
    steps: new Set([Math.floor(run.first / REACH)]),
  }
  known.push(person)
  for (const family of families) byFamily.set(family, [...(byFamily.get(family) ?? []), person])
  if (words.length > 1) {
    const bearers = byFamily.get(GIVEN + (words[0] as string)) ?? []
    bearers.push(person)
    byFamily.set(GIVEN + (words[0] as string), bearers)
  }
}

/** "John R. Bolton" and "John Bolton", "Joe" and "Joseph"; never "Kim Ok-ja" and "Kim Ok-hee". */
function sameName(one: readonly string[], two: readonly string[]): boolean {
  const [a, b] = [withoutOrder(one), withoutOrder(two)]
  if (a.join(' ') === b.join(' ')) return true
  const [first, other] = [a[0] as string, b[0] as string]
  const given = first === other || (NICKNAMES.get(first) ?? first) === (NICKNAMES.get(other) ?? other)
  if (a.at(-1) !== b.at(-1) || areBrothers(a, b)) return false
  return given || a.length === 1 || b.length === 1 || endsWith(a, b) || endsWith(b, a)
}

/** "Ahmad Zia Berg" and "Ahmad Shah Berg": told apart by the second of their given names. */
const areBrothers = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 3 &&
  b.length === 3 &&
  [a, b].every(([, second = '']) => second.length > 1) &&
  a[1]?.[0] !== b[1]?.[0]

/** "Berg Jr." and "Berg III" without what tells fathers from sons. */
const withoutOrder = (words: readonly string[]): readonly string[] =>
  words.length > 1 && ORDER.test(words.at(-1) as string) ? words.slice(0, -1) : words
const ORDER = /^(?:[js]r|i{1,3}|iv)$/

/** "President Berg" of President Olga Berg and First Lady Ana Berg: who bears the same title; null where not just one does. */
function sameTitle(reading: Reading, run: NameRun, bearers: readonly Identity[]): Identity | null {
  if (!run.titled || bearers.length < 2 || nameWords(reading, run).length > 1) return null
  const title = lowerAt(reading, run.first - 1)
  const alike = bearers.filter(({ runs }) => runs.some(({ first }) => lowerAt(reading, first - 1) === title))
  return alike.length === 1 ? (alike[0] as Identity) : null
}

/** "Salim bin Rashid" and "Salim bin Rashid Al Haddad", "Salim bin Rashid bin Omar": one line of fathers, told further. */
function isSameLine(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return (
    /^(?:bin|ibn|bint)$/.test(short[1] ?? '') &&
    short.length > 2 &&
    short.every((word, i) => word === long[i])
  )
}

/** "Azambuja Prado" of "Rafael Azambuja Prado": a family name of two words. */
const endsWith = (full: readonly string[], family: readonly string[]): boolean =>
  full.length > family.length &&
  (!isGivenName(family[0] as string) || PARTICLES.has(family[0] as string)) &&
  family.every((word, i) => word === full[full.length - family.length + i])

/** The person a single name, or an unsure run, means; null when none or more than one may be meant. */
function familyOf(
  reading: Reading,
  run: NameRun,
  byFamily: ReadonlyMap<string, Identity[]>,
): Identity | null {
  const words = nameWords(reading, run)
  const family =
    words.length === 1 ? (words[0] as string) : (familyNames(words, run.familyFirst)[0] as string)
  const bearers = byFamily.get(family) ?? (words.length === 1 ? givenOf(reading, run, byFamily) : [])
  const royal = isRoyal(reading, run)
  const namesakes = bearers.filter(
    (person) => (!royal || person.words[0] === family) && !isSpouse(reading, run, person),
  )
  if (words.length > 1) return namesakes.find((person) => sameName(person.words, words)) ?? null
  if (namesakes.length < 2) return namesakes[0] ?? null
  // Of two namesakes the bare name means the one named within reach, if only one was.
  const here = Math.floor(run.first / REACH)
  const near = namesakes.filter(({ steps }) => steps.has(here) || steps.has(here - 1))
  return near.length === 1 ? (near[0] as Identity) : null
}

/** "King Hussein" is no Hussein by family: kings are called by their given names. */
const isRoyal = (reading: Reading, { titled, first, last }: NameRun): boolean =>
  titled && last === first + 1 && ROYAL.test(reading.tokens[first - 1]?.lower ?? '')
const ROYAL = /^(?:king|queen|prince|princess|emperor|empress|pope)$/

/** "President Berg", where only First Lady Ana Berg is named: who bears the office is another. */
const isSpouse = (reading: Reading, { titled, first, last }: NameRun, { runs }: Identity): boolean =>
  titled &&
  !BY_MARRIAGE.test(titleBefore(reading, first)) &&
  (runs.some((run) => BY_MARRIAGE.test(titleBefore(reading, run.first))) ||
    (last === first + 1 &&
      HEADS_A_STATE.test(titleBefore(reading, first)) &&
      runs.every((run) => titleBefore(reading, run.first) === 'mrs')))
/** "President Berg", where only Mrs. Ana Berg is named. */
const HEADS_A_STATE = /^(?:president|premier|chancellor|minister)$/
const BY_MARRIAGE = /^(?:lady|wife|husband|gentleman)$/
const titleBefore = (reading: Reading, first: number): string =>
  lowerAt(reading, lowerAt(reading, first - 1) === '.' ? first - 2 : first - 1)

/** "Tamsin left", "Gashaw told": the first name alone, where only one person bears it; one that no list holds where it speaks or is titled. */
function givenOf(
  reading: Reading,
  { first, last, titled }: NameRun,
  byFamily: ReadonlyMap<string, Identity[]>,
): Identity[] {
  const word = fold(lowerAt(reading, last - 1))
  const bearers = byFamily.get(GIVEN + word) ?? []
  if (bearers.length !== 1) return []
  const calls =
    titled || SPEECH_VERBS.has(lowerAt(reading, last)) || SPEECH_VERBS.has(lowerAt(reading, first - 1))
  return isGivenName(word) || (calls && word.length > 2) ? bearers : []
}

/** Marks the keys under which given names stand in the same index. */
const GIVEN = ' '
