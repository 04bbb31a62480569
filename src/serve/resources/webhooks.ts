/** Who is told of changes, and what became of each telling. */
import { z } from 'zod'
import { changeFilters } from '../requests/change-filters.ts'
import { possible } from '../requests/of-claim.ts'
import { Change } from './changes.ts'
import { pageOf } from './lists.ts'
import { Id, Instant } from './references.ts'

const settings = {
  url: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .meta({ description: 'Where changes are sent by POST: a public host.' }),
  filters: z.strictObject(changeFilters).superRefine(possible).meta({
    description: 'As those of `GET /v1/changes`, each a list; `>=likely` is kept as the bands it stands for.',
  }),
  paused: z
    .boolean()
    .meta({ description: 'Nothing is sent; when it is resumed, what happened meanwhile is.' }),
}

export const NewWebhook = z
  .strictObject({
    ...settings,
    filters: settings.filters.default({}),
    paused: settings.paused.default(false),
  })
  .meta({ id: 'NewWebhook' })

export const WebhookChange = z.strictObject(settings).partial().meta({ id: 'WebhookChange' })

export const Webhook = z
  .object({
    id: Id,
    ...settings,
    filters: z.record(z.string(), z.array(z.string())),
    createdAt: Instant,
  })
  .meta({ id: 'Webhook', description: 'Who is told of changes as they come.' })

export const CreatedWebhook = Webhook.extend({
  secret: z.string().meta({
    description: 'Shown this once. Deliveries are signed with it as Standard Webhooks has it.',
  }),
}).meta({ id: 'CreatedWebhook' })

export const Delivery = z
  .object({
    id: Id,
    state: z.enum(['pending', 'delivered', 'failed']),
    change: Change,
    attempts: z.array(
      z.object({ at: Instant, error: z.string().nullable().meta({ description: 'Null: it was taken.' }) }),
    ),
    createdAt: Instant,
  })
  .meta({
    id: 'Delivery',
    description: 'A change on its way to a webhook: tried five times, longer after each.',
  })

export const WebhookPage = pageOf('WebhookPage', Webhook)
export const DeliveryPage = pageOf('DeliveryPage', Delivery)
