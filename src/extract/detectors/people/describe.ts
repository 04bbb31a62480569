import { mention, type Mention } from '../../../text/span.ts'
import type { Person } from '../../detector.ts'
import { OFFICES, PEOPLES, RANKS } from '../../lexicon/roles.ts'
import type { AssignedRole } from './assign-roles.ts'
import { nameWords, type Identity } from './identify.ts'
import type { Reading } from './reading.ts'
import { isRelation } from './roles/complement.ts'
import type { RoleReading } from './roles/role.ts'

/** One person as the article tells of him or her, over all mentions. */
export function describe(reading: Reading, { runs }: Identity, assigned: readonly AssignedRole[]): Person {
  const roles = assigned.map((role) => role.reading)
  const first = <Found>(find: (role: RoleReading) => Found | null): Found | null => {
    for (const role of roles) if (find(role) !== null) return find(role)
    return null
  }
  const head = first((role) => role.head)
  const leads = runs.every((run) => run.leads !== null) ? (runs[0]?.leads ?? null) : null
  const whole = roles.find(({ role, affiliation }) => role && affiliation) ?? null
  const spanOf = (from: number, to: number): Mention =>
    mention(reading.text, reading.tokens[from]?.start ?? 0, reading.tokens[to - 1]?.end ?? 0)
  let longest = runs[0] as Identity['runs'][number]
  const isShouted = ({ first, last }: Identity['runs'][number]): boolean =>
    !UNSHOUTED.test(spanOf(first, last).text.replace(PREFIX, ''))
  for (const run of runs) {
    const more = nameWords(reading, run).length - nameWords(reading, longest).length
    if (more > 0 || (more === 0 && isShouted(longest) && !isShouted(run))) longest = run
  }
  return {
    name: spanOf(longest.first, longest.last).text.replace(/\s+/g, ' '),
    role: fullest(
      first(({ role, head }) => (RANKS.has(head ?? '') || isRelation(head) ? null : role || null)) ??
        first(({ role, head }) => (isRelation(head) && role === head ? null : role || null)), // whose friend is told
      roles,
    ),
    affiliation:
      whole?.affiliation ??
      first(({ affiliation, bodyKind }) => (bodyKind === 'place' && head !== null ? null : affiliation)),
    country: first(({ country }) => country) ?? leads,
    official: roles.some(isOfficial) || (leads !== null && roles.length === 0) || servesState(roles),
    mentions: runs.map((run) => spanOf(run.first, run.last)),
    descriptions: assigned.map(({ run, reading: role }) =>
      spanOf(Math.min(run.first, role.first), Math.max(run.last, role.last)),
    ),
  }
}

/** "DENIS McDONOUGH" is shouted, too. */
const PREFIX = /\b(?:Mc|Mac|De|Di|Le|La|O['’])(?=\p{Lu})/gu
const UNSHOUTED = /\p{Ll}/u

/** "president" where another mention has "Russian president": the longest that says the same of one state. */
function fullest(role: string | null, roles: readonly RoleReading[]): string | null {
  let best = role
  for (const { role: other, country, past } of roles)
    if (
      other !== null &&
      country !== null &&
      !past &&
      other.length > (best?.length ?? Infinity) &&
      ` ${other} `.includes(` ${role ?? ''} `) &&
      !other.includes(' and ')
    )
      best = other
  return best
}

/** Offices that speak for a state only when a state, or none of another's bodies, is named with them. */
const SHARED_OFFICES = new Set(
  'president secretary officer official spokesman spokeswoman spokesperson chancellor delegate negotiator captain commissioner judge speaker superintendent vice-president chief director leader head deputy adviser advisor'.split(
    ' ',
  ),
)

const PUBLIC =
  /\b(ministry|police|government|foreign|embassy|presidential|army|state department|security|council|mayor)\b/i

/** "opposition leader": of a state, and not for it. */
const PRIVATE =
  /\b(?:opposition|party|rebel|union|business|religious|spiritual|society|club|company|association|university|college|student)\b/i

/** Whether whoever has the role speaks for a state or a body of states. */
function isOfficial({ head, role, bodyKind, country, affiliation, past }: RoleReading): boolean {
  if (!head || past) return false
  if (bodyKind === 'government' || bodyKind === 'intergovernmental') return true
  if (bodyKind !== null || PRIVATE.test(role ?? '') || isOfPeople(role)) return false
  if (!SHARED_OFFICES.has(head)) return OFFICES.has(head)
  return (
    country !== null ||
    (/^(?:president|secretary|chancellor)$/.test(head) && affiliation === null) ||
    PUBLIC.test(`${role ?? ''} ${affiliation ?? ''}`)
  )
}

/** "Captain Okoro of the Danish navy": what one is, and of what body of a state, told apart. */
const servesState = (roles: readonly RoleReading[]): boolean =>
  roles.some(({ head, past }) => head !== null && !past) &&
  roles.some(({ head, bodyKind, past }) => head === null && bodyKind === 'government' && !past)

/** "Kurdish commander": of a people that has no state. */
const isOfPeople = (role: string | null): boolean => PEOPLES.has(role?.split(' ')[0]?.toLowerCase() ?? '')
