/** A webhook, for the document. */
import type { z } from 'zod'
import type { Delivery, Webhook } from '../../resources/webhooks.ts'
import { change } from './changes.ts'

export const webhookId = '0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e11'

export const newWebhook = {
  url: 'https://hooks.example/chancery',
  filters: { type: ['visit' as const], country: ['JP'] },
}

export const webhook: z.input<typeof Webhook> = {
  id: webhookId,
  ...newWebhook,
  paused: false,
  createdAt: '2024-06-17T00:00:00Z',
}

export const createdWebhook = { ...webhook, secret: 'whsec_…' }

export const delivery: z.input<typeof Delivery> = {
  id: '0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e12',
  state: 'delivered',
  change,
  attempts: [{ at: '2024-06-17T00:12:46Z', error: null }],
  createdAt: '2024-06-17T00:12:45Z',
}
