import type { Found } from '../../extract/detector.ts'
import { newId } from '../ids.ts'
import { nameKey } from '../name-key.ts'
import type { NewArticle } from '../store.ts'
import { castOf } from './cast.ts'
import { CLAIM_COLUMNS, claimColumns, isRecord, readClaims, type ClaimRow } from './claim-rows.ts'
import { linkOrganizations, organizationsOf } from './link-organizations.ts'
import { linkPersons } from './link-persons.ts'
import { linkTreaties, treatyKeys } from './link-treaties.ts'
import { QUOTATION_COLUMNS, quotationRows } from './quotation-rows.ts'
import type { Touched } from './refresh.ts'
import type { Transaction } from './transaction.ts'
import { visitKeyOf } from './visit-key.ts'

interface Place {
  articleId: string
  sortedAt: string
  /** The day its experts' roles are stated on. */
  statedOn: string | null
}

/** Links what was found to the persons, organisations and treaties known, and inserts it. Gives what it touched. */
export async function saveFindings(
  transaction: Transaction,
  article: NewArticle,
  found: Found,
  { articleId, sortedAt, statedOn }: Place,
): Promise<Touched> {
  const cast = castOf(article, found)
  const bodies = organizationsOf(found)
  const experts = found.experts.map((expert) => ({ expert, role: cast.play(expert.name) }))
  const quotations = quotationRows(found.quotations, articleId, sortedAt, cast)
  const claims = readClaims(found.claims, cast, bodies)
  const roles = [...cast.roles.values()]

  const employers = experts.flatMap(({ expert }) => bodies.get(nameKey(expert.affiliation ?? '')) ?? [])
  await transaction.lock([
    ...roles.map(({ key }) => `person ${key}`),
    ...treatyKeys(found.treaties).map((key) => `treaty ${key}`),
  ])
  const personIds = await linkPersons(transaction, roles)
  const organizationIds = await linkOrganizations(transaction, [
    ...employers,
    ...claims.flatMap(({ organizations }) => organizations),
  ])
  const treatyIds = await linkTreaties(transaction, articleId, found.treaties)

  await transaction.insert(
    'appearances',
    `id uuid, article_id uuid, person_id uuid, organization_id uuid, ordinal int, name text, role text,
     affiliation text, official boolean, country text, stated_on date, mentions json`,
    experts.flatMap(({ expert, role }, ordinal) => {
      const employer = bodies.get(nameKey(expert.affiliation ?? ''))
      return role
        ? {
            ...expert,
            id: newId(),
            article_id: articleId,
            person_id: personIds.get(role.key),
            organization_id: employer && organizationIds.get(nameKey(employer.name)),
            ordinal,
            country: role.country,
            stated_on: statedOn,
          }
        : []
    }),
  )
  await transaction.insert(
    'quotations',
    QUOTATION_COLUMNS,
    quotations.map(({ row }) => row),
  )
  await transaction.insert(
    'quotation_persons',
    'quotation_id uuid, person_id uuid, ordinal int, sorted_at timestamptz',
    quotations.flatMap(({ id, speakers }) =>
      [...new Set(speakers)].map((key, ordinal) => ({
        quotation_id: id,
        person_id: personIds.get(key),
        ordinal,
        sorted_at: sortedAt,
      })),
    ),
  )
  const visitKeys = claims.map((row) => visitKeyOf(row, cast, personIds, articleId))
  await transaction.lock(visitKeys.flatMap((key) => key ?? []))
  const treatyByLabel = new Map(found.treaties.map(({ label }, index) => [label, treatyIds[index] as string]))
  await transaction.insert(
    'claims',
    CLAIM_COLUMNS,
    claims.map((row, ordinal) => {
      const quotation = row.claim.quotation === null ? undefined : quotations[row.claim.quotation]
      return claimColumns(row, ordinal, {
        articleId,
        sortedAt,
        quotationId: quotation?.id ?? null,
        treatyId: treatyByLabel.get(treatyLabelOf(row)) ?? null,
        visitKey: visitKeys[ordinal] ?? null,
      })
    }),
  )
  await insertNamed(transaction, claims, personIds, organizationIds)
  return {
    persons: [...personIds.values()],
    treaties: treatyIds,
    visits: [],
    visitKeys: visitKeys.flatMap((key) => key ?? []),
  }
}

async function insertNamed(
  transaction: Transaction,
  claims: readonly ClaimRow[],
  personIds: ReadonlyMap<string, string>,
  organizationIds: ReadonlyMap<string, string>,
): Promise<void> {
  await transaction.insert(
    'claim_persons',
    'claim_id uuid, person_id uuid, part text',
    claims.flatMap(({ id, persons }) =>
      persons.map(({ key, part }) => ({ claim_id: id, person_id: personIds.get(key), part })),
    ),
  )
  await transaction.insert(
    'claim_organizations',
    'claim_id uuid, organization_id uuid',
    claims.flatMap(({ id, organizations }) =>
      organizations.map(({ name }) => ({
        claim_id: id,
        organization_id: organizationIds.get(nameKey(name)),
      })),
    ),
  )
}

const treatyLabelOf = ({ claim, details }: ClaimRow): string =>
  claim.type.startsWith('treaty_') && isRecord(details.treaty) && typeof details.treaty.label === 'string'
    ? details.treaty.label
    : ''
