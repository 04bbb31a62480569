/** What was found in one article as rows of the tables, made once it is known whom and what it names. */
import { echoes } from '../../knowledge/ledger/echoes.ts'
import { newId } from '../ids.ts'
import { nameKey } from '../name-key.ts'
import { claimColumns, isRecord, readClaims, type ClaimRow, type LinkedTreaty } from './claim-rows.ts'
import type { Draft } from './drafts.ts'
import { organizationsOf } from './link-organizations.ts'
import { foretoldOf } from './foretold-treaty.ts'
import { isLocal } from './paint-persons.ts'
import { quotationRows } from './quotation-rows.ts'

/** What stands in one article, on its way into the tables. */
export interface Rows {
  draft: Draft
  bodies: ReturnType<typeof organizationsOf>
  quotations: ReturnType<typeof quotationRows>
  claims: ClaimRow[]
}

/** Brings everyone on the stage whom the findings name. */
export function rowsOf(draft: Draft): Rows {
  const { id, found, cast, sortedAt } = draft
  const bodies = organizationsOf(found)
  for (const { name } of found.experts) cast.play(name)
  const quotations = quotationRows(found.quotations, id, sortedAt, cast)
  return { draft, bodies, quotations, claims: readClaims(found.claims, cast, bodies) }
}

export const organizationsIn = ({ draft, bodies, claims }: Rows) => [
  ...draft.found.experts.flatMap(({ affiliation }) => bodies.get(nameKey(affiliation ?? '')) ?? []),
  ...claims.flatMap(({ organizations }) => organizations),
]

export const appearances = (
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

export const speakers = ({ draft, quotations }: Rows, personIds: ReadonlyMap<string, string>): object[] =>
  quotations.flatMap(({ id, speakers }) =>
    [...new Set(speakers)].map((key, ordinal) => ({
      quotation_id: id,
      person_id: personIds.get(key),
      ordinal,
      sorted_at: draft.sortedAt,
    })),
  )

export function claimsOf(
  { draft, quotations, claims }: Rows,
  personIds: ReadonlyMap<string, string>,
  treatyIds: readonly string[],
  visitKeys: readonly (string | null)[],
) {
  const treaties = draft.found.treaties.map((treaty, n) => ({ ...treaty, id: treatyIds[n] as string }))
  const echo = echoes(claims.map(({ claim }) => claim))
  return claims.map((row, ordinal) => {
    const quotation = row.claim.quotation === null ? undefined : quotations[row.claim.quotation]
    const visitor = row.persons.find(({ key, part }) => part === 'visitor' && !isLocal(key))
    return claimColumns(row, ordinal, {
      draft,
      quotationId: quotation?.id ?? null,
      treaty: treatyOf(row, treaties),
      visitKey: visitKeys[ordinal] ?? null,
      travellerId: (visitor && personIds.get(visitor.key)) ?? null,
      echo: echo[ordinal] ?? false,
    })
  })
}

function treatyOf({ claim, details }: ClaimRow, treaties: readonly LinkedTreaty[]): LinkedTreaty | null {
  if (isRecord(details.treaty)) {
    const { label } = details.treaty
    return treaties.findLast((treaty) => treaty.label === label) ?? null
  }
  return claim.type === 'forecast'
    ? foretoldOf({ ...claim.evidence, within: claim.within, details }, treaties)
    : null
}
