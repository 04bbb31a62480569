import type { Found, Organization } from '../../extract/detector.ts'
import type { ClaimBase, Treaty } from '../../extract/schemas.ts'
import { newId } from '../ids.ts'
import { nameKey } from '../name-key.ts'
import { travelOf, visitorInitial, type Told } from '../knowledge/travel.ts'
import type { Cast, Role } from './cast.ts'
import type { Draft } from './drafts.ts'
import { propositionKeyOf } from './proposition-key.ts'
import { dayRange } from './dates.ts'

export const CLAIM_COLUMNS = `id uuid, article_id uuid, ordinal int, type text, status text, band text, hedge json,
  source_kind text, asserted_by json, date json, date_from date, date_to date, details json, evidence_start int,
  evidence_end int, evidence_text text, within text, countries text[], quotation_id uuid, treaty_id uuid, visit_key text, visit_id uuid,
  travel json, visitor_initial text, traveller_id uuid, proposition_key text, echo boolean, sorted_at timestamptz`

/** The fields of its type, whatever they are. */
type Details = Record<string, unknown>

/** A treaty of the article, with its id over all articles. */
export interface LinkedTreaty extends Treaty {
  id: string
}

export interface ClaimRow {
  id: string
  claim: ClaimBase
  details: Details
  persons: { key: string; part: 'asserter' | 'visitor' | 'participant' | 'other' }[]
  organizations: Organization[]
}

/** Each claim with whom and what it names. */
export function readClaims(
  claims: Found['claims'],
  cast: Cast,
  organizations: Map<string, Organization>,
): ClaimRow[] {
  return claims.map((claim) => {
    const details = detailsOf(claim)
    const asserted = claim.assertedBy
    const asserters = asserted.kind === 'person' ? asserted.names.map((name) => cast.play(name)) : []
    const visitor = typeof details.visitor === 'string' ? cast.recognise(details.visitor) : null
    const named = namesIn(details)
    const others = named.map((name) => cast.recognise(name))
    const parts = [
      ...asserters.map((role) => ({ role, part: 'asserter' as const })),
      ...[visitor].map((role) => ({ role, part: 'visitor' as const })),
      ...others
        .filter((role) => role?.key !== visitor?.key)
        .map((role) => ({
          role,
          part: claim.type === 'meeting' ? ('participant' as const) : ('other' as const),
        })),
    ]
    const bodies = asserted.kind === 'organization' ? [...asserted.names, ...named] : named
    return {
      id: newId(),
      claim,
      details,
      persons: distinct(
        parts.flatMap(({ role, part }) => (role ? [{ key: (role satisfies Role).key, part }] : [])),
        ({ key, part }) => `${part} ${key}`,
      ),
      organizations: distinct(
        bodies.flatMap((name) => organizations.get(nameKey(name)) ?? []),
        ({ name }) => nameKey(name),
      ),
    }
  })
}

export function claimColumns(
  { id, claim, details }: ClaimRow,
  ordinal: number,
  links: {
    draft: Pick<Draft, 'id' | 'hash' | 'publishedOn' | 'sortedAt'>
    quotationId: string | null
    treaty: LinkedTreaty | null
    visitKey: string | null
    /** Who visits, where it is someone with a profile. */
    travellerId: string | null
    echo: boolean
  },
) {
  const { type, status, likelihood, assertedBy, date, evidence, within } = claim
  const { draft } = links
  const days = dayRange(date?.from ?? null, date?.to ?? null)
  const travel =
    links.visitKey === null
      ? null
      : travelOf({
          ...(details as Partial<Told>),
          hash: draft.hash.toString('hex'),
          ordinal,
          publishedOn: draft.publishedOn,
          dateFrom: days.date_from,
          dateTo: days.date_to,
        })
  return {
    id,
    article_id: draft.id,
    ordinal,
    type,
    status,
    band: likelihood?.band ?? null,
    hedge: likelihood?.hedge ?? null,
    source_kind: assertedBy.kind,
    asserted_by: assertedBy,
    date,
    ...days,
    details,
    evidence_start: evidence.start,
    evidence_end: evidence.end,
    evidence_text: evidence.text,
    within,
    countries: [...new Set(countriesIn(details))],
    quotation_id: links.quotationId,
    treaty_id: links.treaty?.id ?? null,
    visit_key: links.visitKey,
    travel,
    visitor_initial: travel && visitorInitial(travel),
    traveller_id: links.travellerId,
    proposition_key: propositionKeyOf(
      {
        ...{
          type,
          status,
          evidence: evidence.text,
          hedged: likelihood !== null,
          echo: links.echo,
          by: assertedBy,
        },
        day: date?.to ?? date?.from ?? null,
        articleId: links.draft.id,
      },
      details,
      links.treaty,
    ),
    echo: links.echo,
    sorted_at: draft.sortedAt,
  }
}

const BASE = new Set([
  'type',
  'status',
  'likelihood',
  'assertedBy',
  'date',
  'evidence',
  'quotation',
  'within',
])

const detailsOf = (claim: ClaimBase): Details =>
  Object.fromEntries(Object.entries(claim).filter(([field]) => !BASE.has(field)))

/** Fields that name who takes part, as strings or as objects with a name. */
const NAMING = ['visitor', 'requestedBy', 'participants', 'member', 'organization']

const namesIn = (details: Details): string[] =>
  NAMING.flatMap((field) => details[field]).flatMap((value) => {
    if (typeof value === 'string') return value
    return isRecord(value) && typeof value.name === 'string' ? value.name : []
  })

/** Two-letter codes under "…Country", "country", "countries", "parties" and "actors", however deep. */
function countriesIn(value: unknown, field = ''): string[] {
  if (typeof value === 'string')
    return /(country|countries|parties|actors)$/i.test(field) && /^[A-Z]{2}$/.test(value) ? [value] : []
  if (Array.isArray(value)) return value.flatMap((one) => countriesIn(one, field))
  return isRecord(value) ? Object.entries(value).flatMap(([key, inner]) => countriesIn(inner, key)) : []
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function distinct<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()]
}
