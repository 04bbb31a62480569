import { mention, type Mention } from '../../../text/span.ts'
import type { Person } from '../../detector.ts'
import { FIRST_NAMES } from '../../lexicon/first-names.ts'
import { NICKNAMES } from '../../lexicon/nicknames.ts'
import { OFFICES } from '../../lexicon/roles.ts'
import type { NameRun } from './name-runs.ts'
import { lowerAt, type Reading } from './reading.ts'
import { readRoleAfter, readRoleBefore, type RoleReading } from './roles.ts'

interface Known {
  words: string[]
  family: string
  familyFirst: boolean
  runs: NameRun[]
  /** Where it is named, in steps of REACH tokens. */
  steps: Set<number>
  roles: { run: NameRun; reading: RoleReading }[]
}

/** Tokens within which a bare surname may mean who was named before. */
const REACH = 90

/** Runs of one article, gathered into persons; two who share a family name stay two. */
export function identify(reading: Reading, runs: readonly NameRun[]): Person[] {
  const known: Known[] = []
  const byFamily = new Map<string, Known[]>()
  const full = runs.filter((run) => run.sure && nameWords(reading, run).length > 1)
  for (const run of full) join(reading, run, known, byFamily)
  const rest = runs.filter((run) => !(run.sure && nameWords(reading, run).length > 1))
  const titled = new Set(rest.filter((run) => run.titled && !familyOf(reading, run, byFamily)))
  for (const run of titled) join(reading, run, known, byFamily)
  for (const run of rest) {
    const person = titled.has(run) ? null : familyOf(reading, run, byFamily)
    person?.runs.push(run)
    person?.steps.add(Math.floor(run.first / REACH))
  }
  for (const person of known) person.runs.sort((a, b) => a.first - b.first)
  readRoles(reading, known)
  return known.map((person) => toPerson(reading, person))
}

const wordsOf = new WeakMap<NameRun, string[]>()

/** The words of a name, folded; they are asked for often. */
function nameWords(reading: Reading, run: NameRun): string[] {
  const known = wordsOf.get(run)
  if (known) return known
  const words: string[] = []
  for (let i = run.first; i < run.last; i++) {
    const token = reading.tokens[i]
    if (token?.kind === 'word') words.push(fold(token.lower))
  }
  wordsOf.set(run, words)
  return words
}

/** Without accents: one text may spell a name both ways. */
const fold = (word: string): string =>
  /^[\x20-\x7e]*$/.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '').replace(/ı/g, 'i')

const familyName = (words: readonly string[], familyFirst: boolean): string =>
  (familyFirst ? words[0] : words.filter((word) => !/^([js]r|i{1,3}|iv)$/.test(word)).at(-1)) ?? ''

function join(reading: Reading, run: NameRun, known: Known[], byFamily: Map<string, Known[]>): void {
  const words = nameWords(reading, run)
  const family = familyName(words, run.familyFirst)
  const namesakes = byFamily.get(family) ?? []
  const same = namesakes.find((person) => sameName(person.words, words))
  if (same) {
    same.runs.push(run)
    same.steps.add(Math.floor(run.first / REACH))
    if (words.length > same.words.length) same.words = words
    return
  }
  const person: Known = {
    words,
    family,
    familyFirst: run.familyFirst,
    runs: [run],
    steps: new Set([Math.floor(run.first / REACH)]),
    roles: [],
  }
  known.push(person)
  namesakes.push(person)
  byFamily.set(family, namesakes)
  if (words.length > 1) {
    const bearers = byFamily.get(GIVEN + (words[0] as string)) ?? []
    bearers.push(person)
    byFamily.set(GIVEN + (words[0] as string), bearers)
  }
}

/** "John R. Bolton" and "John Bolton", "Joe" and "Joseph"; never "Kim Ok-ja" and "Kim Ok-hee". */
function sameName(a: readonly string[], b: readonly string[]): boolean {
  if (a.join(' ') === b.join(' ')) return true
  const [first, other] = [a[0] as string, b[0] as string]
  const given = first === other || (NICKNAMES.get(first) ?? first) === (NICKNAMES.get(other) ?? other)
  if (a.length === 1 || b.length === 1) return a.at(-1) === b.at(-1)
  return given && a.at(-1) === b.at(-1)
}

/** The person a single name, or an unsure run, means; null when none or more than one may be meant. */
function familyOf(reading: Reading, run: NameRun, byFamily: ReadonlyMap<string, Known[]>): Known | null {
  const words = nameWords(reading, run)
  const family = words.length === 1 ? (words[0] as string) : familyName(words, run.familyFirst)
  const namesakes = byFamily.get(family) ?? (words.length === 1 ? givenOf(words[0] as string, byFamily) : [])
  if (words.length > 1) return namesakes.find((person) => sameName(person.words, words)) ?? null
  if (namesakes.length < 2) return namesakes[0] ?? null
  // Of two namesakes the bare name means the one named within reach, if only one was.
  const here = Math.floor(run.first / REACH)
  const near = namesakes.filter(({ steps }) => steps.has(here) || steps.has(here - 1))
  return near.length === 1 ? (near[0] as Known) : null
}

/** "Tamsin said": a given name alone, where only one person bears it. */
function givenOf(word: string, byFamily: ReadonlyMap<string, Known[]>): Known[] {
  if (!FIRST_NAMES.has(word)) return []
  const bearers = byFamily.get(GIVEN + word) ?? []
  return bearers.length === 1 ? bearers : []
}

/** Marks the keys under which given names stand in the same index. */
const GIVEN = ' '

/** Reads the words around each full name; a plural role goes to every name joined by "and" before it. */
function readRoles(reading: Reading, known: readonly Known[]): void {
  const owners = new Map<number, Known>()
  for (const person of known) for (const run of person.runs) owners.set(run.last, person)
  for (const person of known)
    for (const run of person.runs) {
      if (person.roles.length >= 4) break
      const before = readRoleBefore(reading, run.first)
      if (before) person.roles.push({ run, reading: before })
      const after = readRoleAfter(reading, run.last)
      if (!after || (before && after.head === null)) continue
      person.roles.push({ run, reading: after })
      if (after.plural) shareRole(reading, run, after, owners)
    }
}

/** "Tamsin Okoro and Jan Vos, researchers at …": the name before "and" has the role too. */
function shareRole(
  reading: Reading,
  run: NameRun,
  role: RoleReading,
  owners: ReadonlyMap<number, Known>,
): void {
  let at = run.first
  for (let n = 0; n < 6; n++) {
    if (!/^(and|,|&)$/.test(lowerAt(reading, at - 1))) return
    let last = at - 1
    while (/^(and|,|&)$/.test(lowerAt(reading, last - 1))) last--
    const person = owners.get(last)
    const joined = person?.runs.find((other) => other.last === last)
    if (!person || !joined) return
    person.roles.push({ run: joined, reading: role })
    at = joined.first
  }
}

/** Offices that speak for a state only when a state, or none of another's bodies, is named with them. */
const SHARED_OFFICES = new Set(
  'president secretary officer official spokesman spokeswoman spokesperson chancellor delegate negotiator captain commissioner judge superintendent vice-president chief director leader head deputy adviser advisor'.split(
    ' ',
  ),
)

function isOfficial(roles: readonly RoleReading[]): boolean {
  return roles.some(({ head, role, bodyKind, country, affiliation }) => {
    if (!head || /^(former|ex|late)\b/i.test(role ?? '')) return false
    const public_ = bodyKind === 'government' || bodyKind === 'intergovernmental'
    if (public_) return true
    if (bodyKind !== null) return false
    if (!SHARED_OFFICES.has(head)) return OFFICES.has(head)
    return (
      country !== null ||
      ((head === 'president' || head === 'secretary') && affiliation === null) ||
      /\b(ministry|police|government|foreign|embassy|presidential|army|state department|security|council|mayor)\b/i.test(
        `${role ?? ''} ${affiliation ?? ''}`,
      )
    )
  })
}

function toPerson(reading: Reading, person: Known): Person {
  const roles = person.roles.map((role) => role.reading)
  const best =
    roles.find(({ role, affiliation, bodyKind }) => role && affiliation && bodyKind) ??
    roles.find(({ role, affiliation }) => role && affiliation)
  const role = (roles.find((role) => role.role && role.role.length > 0) ?? best)?.role ?? null
  const chosen = roles.find((reading) => reading.role !== null && reading.affiliation !== null) ?? best
  const longest = [...person.runs].sort(
    (a, b) => nameWords(reading, b).length - nameWords(reading, a).length,
  )[0] as NameRun
  const spanOf = (first: number, last: number): Mention =>
    mention(reading.text, reading.tokens[first]?.start ?? 0, reading.tokens[last - 1]?.end ?? 0)
  return {
    name: spanOf(longest.first, longest.last).text.replace(/\s+/g, ' '),
    role: role ? lowerRole(role) : null,
    affiliation:
      chosen?.affiliation ?? roles.find(({ affiliation }) => affiliation !== null)?.affiliation ?? null,
    country: roles.find(({ country }) => country !== null)?.country ?? null,
    official: isOfficial(roles),
    mentions: person.runs.map((run) => spanOf(run.first, run.last)),
    descriptions: person.roles.map(({ run, reading: role }) =>
      spanOf(Math.min(run.first, role.first), Math.max(run.last, role.last)),
    ),
  }
}

/** "President" before a name is the role "president"; names inside a role keep their capitals. */
const lowerRole = (role: string): string =>
  /^(\p{Lu}\p{Ll}+)( \p{Lu}?\p{Ll}+)*$/u.test(role)
    ? role.replace(/^\p{Lu}|(?<= )\p{Lu}/gu, (letter) => letter.toLowerCase())
    : role
