/** What became of an article, for the document. */
import type { z } from 'zod'
import type { Changes, Saved } from '../../resources/saved.ts'
import { ids } from './article.ts'
import { article } from './resources.ts'

const [quotation] = article.quotations
const none = { appeared: [], changed: [], went: [] }

export const changes: z.input<typeof Changes> = {
  quotations: { ...none, appeared: quotation ? [quotation] : [] },
  claims: none,
}

export const rereading = {
  engine: '4c1f0e6b92a7d358',
  revision: 1,
  rereadAt: '2024-07-01T08:00:00Z',
  changes,
}

export const created: z.input<typeof Saved> = {
  id: ids.article,
  created: true,
  revision: 1,
  outcome: 'created',
}
export const unchanged: z.input<typeof Saved> = { ...created, created: false, outcome: 'unchanged' }
export const revised: z.input<typeof Saved> = {
  ...created,
  created: false,
  revision: 2,
  outcome: 'revised',
  changes,
}
