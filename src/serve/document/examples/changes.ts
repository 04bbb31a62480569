/** A change of the example article, for the document. */
import type { z } from 'zod'
import type { Change, ChangePage } from '../../resources/changes.ts'
import { ids, title } from './article.ts'

export const change: z.input<typeof Change> = {
  id: '4711-12',
  at: '2024-06-17T00:12:45Z',
  noun: 'article',
  change: 'appeared',
  subject: ids.article,
  successor: null,
  title,
  articleId: ids.article,
  claims: [{ id: ids.claim, type: 'visit', status: 'planned', likelihood: null, countries: ['AU', 'JP'] }],
}

export const changePage: z.input<typeof ChangePage> = { items: [change], nextCursor: change.id, more: false }

export const events = `id: ${change.id}\ndata: ${JSON.stringify(change)}\n\n`
