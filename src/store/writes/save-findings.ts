import type { Found } from '../../extract/detector.ts'
import { newId } from '../ids.ts'
import { nameKey } from '../name-key.ts'
import type { Cast } from './cast.ts'
import { CLAIM_COLUMNS, claimColumns, isRecord, readClaims, type ClaimRow } from './claim-rows.ts'
import type { Draft } from './drafts.ts'
import { linkOrganizations, organizationsOf } from './link-organizations.ts'
import { isLocal, linkPersons } from './link-persons.ts'
import { linkTreaties, treatyKeys } from './link-treaties.ts'
import { QUOTATION_COLUMNS, quotationRows } from './quotation-rows.ts'
import type { Touched } from './refresh.ts'
import type { Transaction } from './transaction.ts'
import { visitKeyOf } from './visit-key.ts'

/** What stands in one article, on its way into the tables. */
interface Rows {
  draft: Draft
  bodies: ReturnType<typeof organizationsOf>
  quotations: ReturnType<typeof quotationRows>
  claims: ClaimRow[]
}

/** Brings everyone on the stage whom the findings name. */
function rowsOf(draft: Draft): Rows {
  const { id, found, cast, sortedAt } = draft
  const bodies = organizationsOf(found)
  for (const { name } of found.experts) cast.play(name)
  const quotations = quotationRows(found.quotations, id, sortedAt, cast)
  return { draft, bodies, quotations, claims: readClaims(found.claims, cast, bodies) }
}

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
    ...[...keys].flatMap((key) => (isLocal(key) ? [] : `person ${key}`)), // who is local is linked to nobody
    ...treatyKeys(found.treaties).map((key) => `treaty ${key}`),
  ]
}

/**
 * Links what was found to the persons, organisations and treaties known, and inserts it. The caller holds the locks of
 * `namesIn`. Gives what it touched.
 */
export async function saveFindings(transaction: Transaction, drafts: readonly Draft[]): Promise<Touched> {
  const all = drafts.map(rowsOf)
  const personIds = await linkPersons(
    transaction,
    drafts.map(({ cast, found }) => ({ roles: [...cast.roles.values()], experts: found.experts })),
  )
  const organizationIds = await linkOrganizations(transaction, all.flatMap(organizationsIn))
  const treatyIds = await linkTreaties(
    transaction,
    drafts.map(({ id, found }) => ({ articleId: id, treaties: found.treaties })),
  )
  const persons = (n: number) => personIds[n] ?? new Map<string, string>()
  const treaties = (n: number) => treatyIds[n] ?? []

  await transaction.insert(
    'appearances',
    `id uuid, article_id uuid, person_id uuid, organization_id uuid, ordinal int, name text, role text,
     affiliation text, official boolean, country text, stated_on date, mentions json`,
    all.flatMap((rows, n) => appearances(rows, persons(n), organizationIds)),
  )
  await transaction.insert(
    'quotations',
    QUOTATION_COLUMNS,
    all.flatMap(({ quotations }) => quotations.map(({ row }) => row)),
  )
  await transaction.insert(
    'quotation_persons',
    'quotation_id uuid, person_id uuid, ordinal int, sorted_at timestamptz',
    all.flatMap(({ draft, quotations }, n) =>
      quotations.flatMap(({ id, speakers }) =>
        [...new Set(speakers)].map((key, ordinal) => ({
          quotation_id: id,
          person_id: persons(n).get(key),
          ordinal,
          sorted_at: draft.sortedAt,
        })),
      ),
    ),
  )
  const visitKeys = all.map(({ draft, claims }) =>
    claims.map(({ claim, details }) => visitKeyOf(claim.type, details, draft.id)),
  )
  const travelled = visitKeys.flat().flatMap((key) => key ?? [])
  await transaction.lock(travelled)
  await transaction.insert(
    'claims',
    CLAIM_COLUMNS,
    all.flatMap((rows, n) => claimsOf(rows, treaties(n), visitKeys[n] ?? [])),
  )
  await insertNamed(transaction, all, persons, organizationIds)
  return {
    persons: personIds.flatMap((ids) => [...ids.values()]),
    gone: [],
    treaties: treatyIds.flat(),
    visits: [],
    visitKeys: travelled,
  }
}

const organizationsIn = ({ draft, bodies, claims }: Rows) => [
  ...draft.found.experts.flatMap(({ affiliation }) => bodies.get(nameKey(affiliation ?? '')) ?? []),
  ...claims.flatMap(({ organizations }) => organizations),
]

const appearances = (
  { draft, bodies }: Rows,
  personIds: ReadonlyMap<string, string>,
  organizationIds: ReadonlyMap<string, string>,
): object[] =>
  draft.found.experts.flatMap((expert, ordinal) => {
    const role = draft.cast.play(expert.name)
    const employer = bodies.get(nameKey(expert.affiliation ?? ''))
    return role
      ? {
          ...expert,
          id: newId(),
          article_id: draft.id,
          person_id: personIds.get(role.key),
          organization_id: employer && organizationIds.get(nameKey(employer.name)),
          ordinal,
          country: role.country,
          stated_on: draft.publishedOn,
        }
      : []
  })

function claimsOf(
  { draft, quotations, claims }: Rows,
  treatyIds: readonly string[],
  visitKeys: readonly (string | null)[],
): object[] {
  const treaties = new Map(
    draft.found.treaties.map(({ label }, index) => [label, treatyIds[index] as string]),
  )
  return claims.map((row, ordinal) => {
    const quotation = row.claim.quotation === null ? undefined : quotations[row.claim.quotation]
    return claimColumns(row, ordinal, {
      articleId: draft.id,
      sortedAt: draft.sortedAt,
      quotationId: quotation?.id ?? null,
      treatyId: treaties.get(treatyLabelOf(row)) ?? null,
      visitKey: visitKeys[ordinal] ?? null,
    })
  })
}

async function insertNamed(
  transaction: Transaction,
  all: readonly Rows[],
  personsOf: (n: number) => ReadonlyMap<string, string>,
  organizationIds: ReadonlyMap<string, string>,
): Promise<void> {
  await transaction.insert(
    'claim_persons',
    'claim_id uuid, person_id uuid, part text',
    all.flatMap(({ claims }, n) =>
      claims.flatMap(({ id, persons }) =>
        persons.map(({ key, part }) => ({ claim_id: id, person_id: personsOf(n).get(key), part })),
      ),
    ),
  )
  await transaction.insert(
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
  )
}

const treatyLabelOf = ({ claim, details }: ClaimRow): string =>
  claim.type.startsWith('treaty_') && isRecord(details.treaty) && typeof details.treaty.label === 'string'
    ? details.treaty.label
    : ''
