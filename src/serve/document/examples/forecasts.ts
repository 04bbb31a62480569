/** A forecast of the example article, and a ledger, for the document. */
import type { z } from 'zod'
import { scoreOf } from '../../../store/reads/forecasts.ts'
import type { Affiliation, AffiliationLedger } from '../../resources/affiliations.ts'
import type { Forecast, Ledger, ProposedOutcome } from '../../resources/forecasts.ts'
import { ids, mention } from './article.ts'
import { articleRef } from './resources.ts'

export const forecastId = '0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e0b'

export const newResolution = { outcome: 'true' as const, note: 'The joint statement came on 19 June.' }

const words = 'The visit will very likely produce a joint statement on maritime security'

export const openForecast: z.input<typeof Forecast> = {
  id: forecastId,
  type: 'forecast',
  status: null,
  assertedBy: { kind: 'person', names: ['Ravi Menon'], text: 'Ravi Menon' },
  experts: [{ id: ids.expert, name: 'Ravi Menon' }],
  likelihood: { band: 'very_likely', hedge: mention('very likely') },
  hedge: mention('very likely'),
  evidence: mention(words),
  within: 'text',
  settledBy: { words, from: null, to: null },
  resolution: null,
  article: articleRef,
  alsoIn: [],
}

export const forecast: z.input<typeof Forecast> = {
  ...openForecast,
  resolution: { ...newResolution, evidence: null, resolvedAt: '2024-06-20T08:00:00Z' },
}

const score = scoreOf([{ band: 'very_likely', outcome: 'true' }])

export const ledger: z.input<typeof Ledger> = { expert: { id: ids.expert, name: 'Ravi Menon' }, ...score }

export const affiliation: z.input<typeof Affiliation> = {
  id: '0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e0d',
  name: 'Halden Institute for Strategic Studies',
  kind: 'institute',
  country: null,
  counts: { experts: 1, articles: 1 },
}

export const affiliationLedger: z.input<typeof AffiliationLedger> = {
  affiliation: { id: affiliation.id, name: affiliation.name },
  ...score,
}

export const outcome: z.input<typeof ProposedOutcome> = {
  claimId: ids.claim,
  type: 'visit',
  status: 'occurred',
  evidence: mention('Elena Marsh'),
  date: null,
  assertedBy: { kind: 'author', names: [], text: null },
  article: articleRef,
  outcome: 'true',
  reason: 'it says the same: visit occurred',
}
