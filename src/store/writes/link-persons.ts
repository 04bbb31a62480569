import type { Expert } from '../../extract/schemas.ts'
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

/** What was stated of a person in so many articles, the latest, tells who it is: a president's history is not read each time. */
const MOST_STATED = 100

const CANDIDATES = `
  SELECT p.id, p.country, p.fictional,
    ARRAY(SELECT name_key FROM person_aliases WHERE person_id = p.id) AS keys, stated.*
  FROM persons p, LATERAL (
    SELECT coalesce(bool_or(official), false) AS official,
      coalesce(array_agg(DISTINCT affiliation) FILTER (WHERE affiliation IS NOT NULL), '{}') AS affiliations,
      coalesce(array_agg(DISTINCT role) FILTER (WHERE role IS NOT NULL), '{}') AS roles
    FROM (SELECT official, affiliation, role FROM appearances WHERE person_id = p.id
      ORDER BY (num_nonnulls(role, affiliation) = 0), stated_on DESC NULLS LAST, id DESC LIMIT ${MOST_STATED}) latest) stated
  WHERE p.id IN (SELECT person_id FROM person_aliases WHERE name_key = ANY ($1)) ORDER BY p.id`

/** Whom one article names; of its experts it states what they are. */
export interface Named {
  roles: readonly Role[]
  experts: readonly Pick<Expert, 'name' | 'role' | 'affiliation' | 'official'>[]
}

/** Finds or makes the person behind each role, article by article. The caller holds locks on the names. Gives ids by key. */
export async function linkPersons(
  transaction: Transaction,
  articles: readonly Named[],
): Promise<Map<string, string>[]> {
  const keys = articles.flatMap(({ roles }) => roles.map(({ key }) => key))
  if (keys.length === 0) return articles.map(() => new Map())
  const candidates = await transaction.rows<Candidate>(CANDIDATES, [keys])
  const stored = new Map(candidates.map(({ id, country }) => [id, country]))
  const people = new Map<string, Role & { id: string }>()
  const aliases: { person_id: string; name: string; name_key: string }[] = []
  const linked = articles.map(({ roles, experts }) => {
    const ids = linkAmong(roles, candidates)
    for (const role of roles) {
      const id = ids.get(role.key) as string
      const before = people.get(id)
      people.set(id, { ...(before ?? role), id, country: before?.country ?? role.country })
      for (const name of [role.name, ...role.spellings])
        aliases.push({ person_id: id, name, name_key: nameKey(name) })
    }
    learn(candidates, roles, experts, ids)
    return ids
  })
  const all = [...people.values()]
  await transaction.insert(
    'persons',
    'id uuid, name text, name_key text, country text, fictional boolean, local boolean',
    all
      .filter(({ id }) => !stored.has(id))
      .map((person) => ({ ...person, name_key: person.key, local: isLocal(person.key) })),
  )
  // Rows of persons are locked as late as can be, after those of visits: who writes about the same people waits, and does not block.
  const placed = all.filter(({ id, country }) => country !== null && stored.get(id) === null)
  if (placed.length > 0)
    await transaction.rows(
      `UPDATE persons p SET country = r.country FROM unnest($1::uuid[], $2::text[]) AS r (id, country)
       WHERE p.id = r.id AND p.country IS NULL`,
      [placed.map(({ id }) => id), placed.map(({ country }) => country)],
    )
  await transaction.insert(
    'person_aliases',
    'person_id uuid, name text, name_key text',
    aliases,
    'ON CONFLICT DO NOTHING',
  )
  return linked
}

function linkAmong(roles: readonly Role[], candidates: readonly Candidate[]): Map<string, string> {
  const ids = new Map<string, string>()
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
  return ids
}

/** What an article says of people is known when the next one is read. */
function learn(
  candidates: Candidate[],
  roles: readonly Role[],
  experts: Named['experts'],
  ids: ReadonlyMap<string, string>,
): void {
  const stated = new Map(experts.map((expert) => [nameKey(expert.name), expert]))
  for (const { key, name, spellings, country, fictional } of roles) {
    const id = ids.get(key) as string
    let person = candidates.find((one) => one.id === id)
    if (!person) {
      person = { id, keys: [], country, official: false, fictional, affiliations: [], roles: [] }
      candidates.push(person)
    }
    person.country ??= country
    person.keys.push(...[name, ...spellings].map(nameKey))
    const { role, affiliation, official = false } = stated.get(key) ?? {}
    person.official ||= official
    if (role) person.roles.push(role)
    if (affiliation) person.affiliations.push(affiliation)
  }
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
