import { newId } from '../ids.ts'
import { nameKey } from '../name-key.ts'
import type { Role } from './cast.ts'
import type { Transaction } from './transaction.ts'

/** A person the store knows who bears one of the names. */
export interface Candidate {
  id: string
  keys: string[]
  country: string | null
  official: boolean
  fictional: boolean
  affiliations: string[]
  roles: string[]
}

const CANDIDATES = `
  SELECT p.id, p.country, p.official, p.fictional,
    ARRAY(SELECT name_key FROM person_aliases WHERE person_id = p.id) AS keys,
    ARRAY(SELECT DISTINCT affiliation FROM appearances WHERE person_id = p.id AND affiliation IS NOT NULL) AS affiliations,
    ARRAY(SELECT DISTINCT role FROM appearances WHERE person_id = p.id AND role IS NOT NULL) AS roles
  FROM persons p WHERE p.id IN (SELECT person_id FROM person_aliases WHERE name_key = ANY ($1)) ORDER BY p.id`

/** Finds or makes the person behind each role. The caller holds locks on the names. Gives ids by key. */
export async function linkPersons(
  transaction: Transaction,
  roles: readonly Role[],
): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  if (roles.length === 0) return ids
  const candidates = await transaction.rows<Candidate>(CANDIDATES, [roles.map(({ key }) => key)])
  const taken = new Set<string>() // two persons of one article are two
  for (const role of roles) {
    const known = choose(
      role,
      candidates.filter(({ id }) => !taken.has(id)),
    )
    const id = known?.id ?? newId()
    taken.add(id)
    ids.set(role.key, id)
  }
  const people = roles.map((role) => ({ ...role, id: ids.get(role.key), name_key: role.key }))
  await transaction.insert(
    'persons',
    'id uuid, name text, name_key text, country text, fictional boolean, local boolean',
    people.map((person) => ({ ...person, local: isLocal(person.key) })),
    'ON CONFLICT (id) DO UPDATE SET country = coalesce(persons.country, excluded.country)',
  )
  const aliases = people.flatMap(({ id, name, spellings }) =>
    [name, ...spellings].map((alias) => ({ person_id: id, name: alias, name_key: nameKey(alias) })),
  )
  await transaction.insert(
    'person_aliases',
    'person_id uuid, name text, name_key text',
    aliases,
    'ON CONFLICT DO NOTHING',
  )
  return ids
}

/** One word is no full name, for many presidents are called Kim: its bearer belongs to this article and has no profile. */
export const isLocal = (key: string): boolean => !key.includes(' ')

/**
 * Precision first: the same full name, and nothing that speaks against it. With no unique best candidate the role is a
 * new person, for two profiles of one person can be joined later, but one profile of two misleads.
 */
export function choose(role: Role, candidates: readonly Candidate[]): Candidate | null {
  if (isLocal(role.key)) return null
  const scored = candidates
    .filter(({ keys }) => keys.includes(role.key))
    .map((candidate) => ({ candidate, score: agreement(role, candidate) }))
    .filter((one): one is { candidate: Candidate; score: number } => one.score !== null)
    .sort((a, b) => b.score - a.score)
  const [best, second] = scored
  return best && best.score !== second?.score ? best.candidate : null
}

/** Null: they contradict each other. */
function agreement(role: Role, candidate: Candidate): number | null {
  if (role.fictional !== candidate.fictional) return null
  const sameCountry = role.country !== null && role.country === candidate.country
  if (role.country && candidate.country && !sameCountry) return null
  const here = role.affiliation && nameKey(role.affiliation)
  const there = candidate.affiliations.map(nameKey)
  const sameAffiliation = here !== null && there.some((one) => one.includes(here) || here.includes(one))
  // "president of Portugal", "president": an office tells people apart as an institute does, a fellow's title does not
  const bothOfficial = role.official && candidate.official
  const title = role.role && nameKey(role.role)
  const sameTitle = bothOfficial && candidate.roles.some((one) => nameKey(one) === title)
  if (here && there.length > 0 && !sameAffiliation && !sameTitle && !(sameCountry && bothOfficial))
    return null
  const score = (sameAffiliation ? 4 : 0) + (sameTitle ? 3 : 0) + (sameCountry ? 2 : 0)
  const unplaced = !candidate.country && there.length === 0
  return score * 2 + (unplaced ? 1 : 0)
}
