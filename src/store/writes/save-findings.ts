import type { Found } from '../../extract/detector.ts'
import { nameKey } from '../name-key.ts'
import type { Cast } from './cast.ts'
import { CLAIM_COLUMNS } from './claim-rows.ts'
import type { Draft } from './drafts.ts'
import { appearances, claimsOf, organizationsIn, rowsOf, speakers, type Rows } from './finding-rows.ts'
import { linkOrganizations } from './link-organizations.ts'
import { linkPersons } from './link-persons.ts'
import { isLocal } from './paint-persons.ts'
import { blockOf } from './portraits.ts'
import { linkTreaties, treatyKeys } from './link-treaties.ts'
import { QUOTATION_COLUMNS } from './quotation-rows.ts'
import { regroupVisits } from './regroup-visits.ts'
import { NOTHING, type Touched } from './refresh.ts'
import type { Transaction } from './transaction.ts'
import { visitKeyOf } from './visit-key.ts'

/** Words to lock before persons and treaties are linked. */
export function namesIn(found: Found, cast: Cast): string[] {
  const names = [
    ...found.experts.map(({ name }) => name),
    ...found.people.map(({ name }) => name),
    ...found.quotations.flatMap(({ speaker }) => speaker?.names ?? []),
    ...found.claims.flatMap(({ assertedBy }) => assertedBy.names),
  ]
  const keys = new Set(names.map((name) => cast.keyOf(name)))
  return [
    ...[...keys].flatMap((key) => (isLocal(key) ? [] : `person ${blockOf(key)}`)), // who is local is linked to nobody
    ...treatyKeys(found.treaties).map((key) => `treaty ${key}`),
  ]
}

/** What lost articles: ways to state people, and ways to name treaties. */
export interface Faded {
  portraits: readonly string[]
  forms: readonly string[]
}

/**
 * Links what was found to the persons, organisations and treaties known, and inserts it. The caller holds the locks of
 * `namesIn`. `before`: what stood in articles that it changes; `faded`: what lost articles. Gives what it touched itself. One statement runs while
 * the rows of the next are made.
 */
export async function saveFindings(
  transaction: Transaction,
  drafts: readonly Draft[],
  before: readonly Touched[],
  faded: Faded,
): Promise<Touched> {
  const all = drafts.map(rowsOf)
  const linked = await linkPersons(
    transaction,
    drafts.map(({ id, cast }) => ({ articleId: id, roles: [...cast.roles.values()] })),
    faded.portraits,
  )
  const personIds = linked.ids
  const organizationIds = await linkOrganizations(transaction, all.flatMap(organizationsIn))
  const pacts = await linkTreaties(
    transaction,
    drafts.map(({ id, found }) => ({ articleId: id, treaties: found.treaties })),
    faded.forms,
  )
  const persons = (n: number) => personIds[n] ?? new Map<string, string>()
  const treaties = (n: number) => pacts.ids[n] ?? []
  const visitKeys = all.map(({ draft, claims }) =>
    claims.map(({ claim, details }) => visitKeyOf(claim.type, details, draft.id)),
  )
  const travelled = visitKeys.flat().flatMap((key) => key ?? [])
  const renewed = new Set([...before.flatMap(({ visitKeys }) => visitKeys), ...linked.visitKeys])
  const keys = [...new Set([...renewed, ...travelled])].sort()
  const claims = all.flatMap((rows, n) => claimsOf(rows, persons(n), treaties(n), visitKeys[n] ?? []))
  await Promise.all([
    transaction.insert(
      'appearances',
      `id uuid, article_id uuid, person_id uuid, organization_id uuid, ordinal int, name text, role text,
       affiliation text, official boolean, country text, stated_on date, mentions json`,
      all.flatMap((rows, n) => appearances(rows, persons(n), organizationIds)),
    ),
    transaction.insert(
      'quotations',
      QUOTATION_COLUMNS,
      all.flatMap(({ quotations }) => quotations.map(({ row }) => row)),
    ),
    transaction.insert(
      'quotation_persons',
      'quotation_id uuid, person_id uuid, ordinal int, sorted_at timestamptz',
      all.flatMap((rows, n) => speakers(rows, persons(n))),
    ),
    transaction.lock([...travelled, ...linked.visitKeys]),
  ])
  const visitOf = await regroupVisits(
    transaction,
    keys,
    before.flatMap(({ visits }) => visits),
    {
      claims: claims.filter(({ visit_key: key }) => key !== null),
      known: new Set(keys.filter((key) => !renewed.has(key))),
    },
  )
  await Promise.all([
    transaction.insert(
      'claims',
      CLAIM_COLUMNS,
      claims.map((claim) => ({ ...claim, visit_id: visitOf.get(claim.id) })),
    ),
    insertNamed(transaction, all, persons, organizationIds),
  ])
  return {
    ...NOTHING,
    persons: personIds.flatMap((ids) => [...ids.values()]),
    moved: linked.persons,
    treaties: pacts.ids.flat(),
    movedTreaties: pacts.moved,
  }
}

async function insertNamed(
  transaction: Transaction,
  all: readonly Rows[],
  personsOf: (n: number) => ReadonlyMap<string, string>,
  organizationIds: ReadonlyMap<string, string>,
): Promise<void> {
  await Promise.all([
    transaction.insert(
      'claim_persons',
      'claim_id uuid, person_id uuid, part text',
      all.flatMap(({ claims }, n) =>
        claims.flatMap(({ id, persons }) =>
          persons.map(({ key, part }) => ({ claim_id: id, person_id: personsOf(n).get(key), part })),
        ),
      ),
    ),
    transaction.insert(
      'claim_organizations',
      'claim_id uuid, organization_id uuid',
      all.flatMap(({ claims }) =>
        claims.flatMap(({ id, organizations }) =>
          organizations.map(({ name }) => ({
            claim_id: id,
            organization_id: organizationIds.get(nameKey(name)),
          })),
        ),
      ),
    ),
  ])
}
