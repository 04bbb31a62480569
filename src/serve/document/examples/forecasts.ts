/** A forecast of the example article, and a ledger, for the document. */
import type { z } from 'zod'
import { scoreOf } from '../../../store/reads/forecasts.ts'
import type { Forecast, Ledger } from '../../resources/forecasts.ts'
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
  evidence: mention(words),
  within: 'text',
  settledBy: { words, from: null, to: null },
  resolution: null,
  article: articleRef,
}

export const forecast: z.input<typeof Forecast> = {
  ...openForecast,
  resolution: { ...newResolution, evidence: null, resolvedAt: '2024-06-20T08:00:00Z' },
}

export const ledger: z.input<typeof Ledger> = {
  expert: { id: ids.expert, name: 'Ravi Menon' },
  ...scoreOf([{ band: 'very_likely', outcome: 'true' }]),
}
