import { z } from 'zod'
import { answer, problems } from '../answers/answer.ts'
import { absent, byId, sendFound } from '../answers/by-id.ts'
import { pageAnswer, sendPage } from '../answers/pages.ts'
import * as example from '../document/examples/webhooks.ts'
import { claimFiltersOf } from '../requests/of-claim.ts'
import { IdempotencyKey, originOf } from '../requests/origin.ts'
import { deliveryList, webhookList } from '../requests/webhook-lists.ts'
import {
  CreatedWebhook,
  DeliveryPage,
  NewWebhook,
  Webhook,
  WebhookChange,
  WebhookPage,
} from '../resources/webhooks.ts'
import type { Routes } from '../route-types.ts'

const tags = ['Changes']
/** Reading too: addresses of receivers are theirs. */
const config = { scope: 'write' as const }
const params = byId('webhook', example.webhookId)

export const webhooks: Routes = (app, { services }, done) => {
  const { webhooks } = services.store

  app.post(
    '/v1/webhooks',
    {
      config: { ...config, bodies: { webhook: { summary: 'Visits of a state', value: example.newWebhook } } },
      schema: {
        operationId: 'createWebhook',
        summary: 'Be told of changes',
        description:
          'From now on each change that matches is sent to the address by POST: `{"type", "timestamp", "data"}` with the change as ' +
          '`data`, signed as Standard Webhooks has it (`webhook-id`, `webhook-timestamp`, `webhook-signature`: HMAC-SHA256 with ' +
          'the secret). Answer 2xx within 20 seconds; else it is tried five times in all, longer after each.',
        tags,
        headers: IdempotencyKey,
        body: NewWebhook,
        response: {
          201: answer(CreatedWebhook, 'It is told from now on.', example.createdWebhook, {
            Location: {
              description: 'Its address.',
              type: 'string',
              example: `/v1/webhooks/${example.webhookId}`,
            },
          }),
          ...problems(['fetch-disabled', 'webhook-address-refused', 'idempotency-key-reused']),
        },
      },
    },
    async (request, reply) => {
      services.requirePostable(request.body.url)
      const settings = { ...request.body, filters: claimFiltersOf(request.body.filters) }
      const { id, secret, replayed } = await webhooks.create(settings, originOf(request))
      const created = await webhooks.get(id)
      if (created === null) throw absent('webhook', id) // deleted since it was made under this Idempotency-Key
      if (replayed) reply.header('idempotency-replayed', 'true')
      reply.code(201).header('location', `/v1/webhooks/${id}`)
      return reply.json(`${created.slice(0, -1)},"secret":"${secret}"}`)
    },
  )

  app.get(
    '/v1/webhooks',
    {
      config,
      schema: {
        operationId: 'listWebhooks',
        summary: 'Who is told of changes',
        description: 'Oldest first.',
        tags,
        querystring: webhookList,
        response: {
          200: pageAnswer(WebhookPage, 'A page of webhooks.', example.webhook),
          ...problems(['invalid-cursor']),
        },
      },
    },
    (request, reply) =>
      sendPage(services, request, reply, request.query, (_none, page) => webhooks.list(page)),
  )

  app.get(
    '/v1/webhooks/:id',
    {
      config,
      schema: {
        operationId: 'getWebhook',
        summary: 'One webhook',
        description: 'Where changes are sent, and which.',
        tags,
        params,
        response: { 200: answer(Webhook, 'The webhook.', example.webhook), ...problems(['not-found']) },
      },
    },
    async ({ params: { id } }, reply) => sendFound(reply, await webhooks.get(id), 'webhook', id),
  )

  app.patch(
    '/v1/webhooks/:id',
    {
      config: { ...config, bodies: { pause: { summary: 'Pause it', value: { paused: true } } } },
      schema: {
        operationId: 'changeWebhook',
        summary: 'Change a webhook',
        description: 'What is left out stays as it is.',
        tags,
        params,
        body: WebhookChange,
        response: {
          200: answer(Webhook, 'The webhook as it is now.', example.webhook),
          ...problems(['not-found', 'fetch-disabled', 'webhook-address-refused']),
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      if (request.body.url !== undefined) services.requirePostable(request.body.url)
      const { filters, ...others } = request.body
      const change = { ...others, ...(filters && { filters: claimFiltersOf(filters) }) }
      if (!(await webhooks.change(id, change, originOf(request)))) throw absent('webhook', id)
      return sendFound(reply, await webhooks.get(id), 'webhook', id)
    },
  )

  app.delete(
    '/v1/webhooks/:id',
    {
      config,
      schema: {
        operationId: 'deleteWebhook',
        summary: 'Be told no more',
        description:
          'Its log goes with it. The example is the id of no webhook: trying it takes nothing away.',
        tags,
        params,
        response: {
          204: z.undefined().meta({ description: 'It is told no more.' }),
          ...problems(['not-found']),
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      if (!(await webhooks.remove(id, originOf(request)))) throw absent('webhook', id)
      return reply.code(204).send(undefined)
    },
  )

  app.get(
    '/v1/webhooks/:id/deliveries',
    {
      config,
      schema: {
        operationId: 'listWebhookDeliveries',
        summary: 'What a webhook was told',
        description: 'Each change with every attempt to send it, and why it failed; latest first.',
        tags,
        params,
        querystring: deliveryList,
        response: {
          200: pageAnswer(DeliveryPage, 'A page of deliveries.', example.delivery),
          ...problems(['invalid-cursor', 'not-found']),
        },
      },
    },
    (request, reply) => {
      const { id } = request.params
      return sendPage(
        services,
        request,
        reply,
        request.query,
        (_none, page) => webhooks.deliveries(id, page),
        async () => {
          if ((await webhooks.get(id)) === null) throw absent('webhook', id)
        },
      )
    },
  )
  done()
}
