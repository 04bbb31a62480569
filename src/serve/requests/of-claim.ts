/** What may be asked of a claim, in every list: of claims themselves, or of what has a claim that meets all of it. */
import type { z } from 'zod'
import { Band, SourceKind } from '../../extract/schemas.ts'
import { CLAIM_TYPES, OBLIGATIONS, STATUSES, STATUSES_OF } from '../resources/claims.ts'
import { anyOf, anyText, day } from './query.ts'

const BANDS = Band.options
const BOUNDS = BANDS.flatMap((band) => [`>=${band}`, `<=${band}`] as const)

export const sourceKind = anyOf('source kind', SourceKind.options, 'Kind of the source: `person,anonymous`.')

export const ofAnyClaim = {
  status: anyOf('status', STATUSES, 'Status of a claim, over all types: `planned,requested`.'),
  organization: anyText('Id of an organisation, or its name or part of it: `NATO`.'),
  obligation: anyOf('obligation', OBLIGATIONS, 'What the clause obliges to: `defense,consultation`.'),
  likelihood: anyOf(
    'likelihood',
    [...BANDS, ...BOUNDS],
    'How likely its source thinks it, in bands of ICD 203; `>=likely` is likely or more.',
  ),
  sourceKind,
  from: day('First day of a window that the claim’s own overlaps.'),
  to: day('Last day of that window, inclusive.'),
}

export const ofClaim = {
  type: anyOf('type', CLAIM_TYPES, 'Type of claim: `visit,meeting`.'),
  treaty: anyText('Id of the treaty it is about, or its label, its title or part of them: `ABM`.'),
  ...ofAnyClaim,
}

/** Filters that no claim can match together are wrong, not an empty list. What has an obligation is a treaty clause. */
export function possible({ type, status, obligation }: Together, context: z.RefinementCtx): void {
  const refuse = (path: string, message: string) =>
    context.addIssue({ code: 'custom', path: [path], message })
  const asked = type ?? (obligation && ['treaty_clause'])
  if (!asked) return
  const had = [...new Set(asked.flatMap((one) => STATUSES_OF.get(one) ?? []))]
  const types = asked.join(' or ')
  if (status && !status.some((one) => had.includes(one)))
    refuse(
      'status',
      had.length > 0
        ? `no ${types} is ${status.join(' or ')}; there are: ${had.join(', ')}`
        : `a ${types} has no status`,
    )
  if (obligation && type && !type.includes('treaty_clause'))
    refuse('obligation', `no ${types} has an obligation, which is what a treaty_clause has`)
}
type Together = Partial<Record<'type' | 'status' | 'obligation', readonly string[] | undefined>>

/** The query with bands alone, as the store knows them: `>=likely` is every band from there up. */
export function claimFiltersOf<Q extends { likelihood?: Asked[] | undefined }>(query: Q) {
  const likelihood = query.likelihood && [...new Set(query.likelihood.flatMap(bandsOf))]
  return { ...query, likelihood }
}

type Asked = (typeof BANDS)[number] | (typeof BOUNDS)[number]

function bandsOf(asked: string): string[] {
  const at = BANDS.findIndex((band) => asked.endsWith(`=${band}`))
  if (asked.startsWith('>=')) return BANDS.slice(at)
  return asked.startsWith('<=') ? BANDS.slice(0, at + 1) : [asked]
}
