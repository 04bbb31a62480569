/** What was found in one article as rows of the tables, made once it is known whom and what it names. */
import { echoes } from '../../knowledge/ledger/echoes.ts'
import { newId } from '../ids.ts'
import { nameKey } from '../name-key.ts'
import { claimColumns, isRecord, readClaims, type ClaimRow, type LinkedTreaty } from './claim-rows.ts'
import type { Draft } from './drafts.ts'
import { organizationsOf } from './link-organizations.ts'
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

/** A forecast is about the only treaty that it names. */
function treatyOf({ claim, details }: ClaimRow, treaties: readonly LinkedTreaty[]): LinkedTreaty | null {
  if (isRecord(details.treaty)) {
    const { label } = details.treaty
    return treaties.findLast((treaty) => treaty.label === label) ?? null
  }
  if (claim.type !== 'forecast' || claim.within !== 'text') return null
  const { start, end } = claim.evidence
  const named = treaties.filter(({ mentions }) =>
    mentions.some((one) => one.start >= start && one.end <= end),
  )
  if (named.length === 0) return takenUp(details, treaties)
  return new Set(named.map(({ id }) => id)).size === 1 ? (named[0] ?? null) : null
}

/**
 * "They are to sign a gas accord. … “A deal is unlikely,” Karo said.": the only treaty of the article, where the states that are named
 * may make it and no word tells of another.
 */
function takenUp(
  { gist, countries }: Record<string, unknown>,
  treaties: readonly LinkedTreaty[],
): LinkedTreaty | null {
  const [only] = treaties
  if (!only || new Set(treaties.map(({ id }) => id)).size > 1 || !Array.isArray(gist)) return null
  const told = (gist as string[]).filter((word) => !/^(?:\d{4}|[A-Z]{2})$/.test(word))
  const isBare = told.some((word) => PACT.has(word)) && told.length <= (told.includes('sign') ? 1 : 2)
  const fits =
    only.parties.length === 0 || (countries as string[]).every((state) => only.parties.includes(state))
  return isBare && fits ? only : null
}
/** As `extract/lexicon/events.ts` has them. */
const PACT = new Set(['sign', 'pact'])
