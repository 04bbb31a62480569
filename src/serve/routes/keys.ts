import { z } from 'zod'
import { ChanceryError } from '../../errors.ts'
import { answer, problems } from '../answers/answer.ts'
import { byId, sendFound } from '../answers/by-id.ts'
import { pageAnswer, sendPage } from '../answers/pages.ts'
import { auditList, keyList } from '../requests/filters.ts'
import { IdempotencyKey, originOf } from '../requests/origin.ts'
import { ApiKey, ApiKeyPage, AuditPage, MadeKey, NewKey } from '../resources/keys.ts'
import type { Routes } from '../route-types.ts'

const tags = ['Administration']
const config = { scope: 'admin' as const }
const id = '0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e09'

const key = {
  id,
  name: 'newsroom',
  prefix: 'chy_x3Yq0a',
  scopes: ['read' as const, 'write' as const],
  createdAt: '2024-06-17T00:12:45Z',
  expiresAt: null,
  revokedAt: null,
  lastUsedAt: '2024-06-18T10:00:00Z',
}
const entry = {
  id: '0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e0a',
  at: '2024-06-17T00:12:45Z',
  action: 'article.created' as const,
  subject: '0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e01',
  key: { id, name: 'newsroom' },
  requestId: 'req-7f3a',
}

export const keys: Routes = (app, { services }, done) => {
  const { keys, audit } = services.store

  app.post(
    '/v1/keys',
    {
      config: { ...config, bodies: { key: { value: { name: 'newsroom', scopes: ['read', 'write'] } } } },
      schema: {
        operationId: 'createKey',
        summary: 'Make an API key',
        description: 'The answer holds the key, this once: only its hash is kept.',
        tags,
        headers: IdempotencyKey,
        body: NewKey,
        response: {
          201: answer(
            MadeKey,
            'It is made.',
            { id, key: 'chy_x3Yq0aV6…' },
            {
              Location: { description: 'Its address.', type: 'string', example: `/v1/keys/${id}` },
            },
          ),
          ...problems(['idempotency-key-reused']),
        },
      },
    },
    async (request, reply) => {
      const { name, scopes, expiresAt } = request.body
      const { replayed, ...made } = await keys.create(
        name,
        scopes,
        expiresAt ?? null,
        originOf(request),
        request.headers.authorization?.split(' ').at(-1),
      )
      if (replayed) reply.header('idempotency-replayed', 'true')
      return reply
        .code(201)
        .header('location', `/v1/keys/${made.id}`)
        .header('cache-control', 'no-store')
        .send(made)
    },
  )

  app.get(
    '/v1/keys',
    {
      config,
      schema: {
        operationId: 'listKeys',
        summary: 'API keys, oldest first',
        description: 'Without the keys themselves; with their scopes, expiry and last use.',
        tags,
        querystring: keyList,
        response: { 200: pageAnswer(ApiKeyPage, 'A page of keys.', key), ...problems(['invalid-cursor']) },
      },
    },
    (request, reply) => sendPage(services, request, reply, request.query, (_none, page) => keys.list(page)),
  )

  app.get(
    '/v1/keys/:id',
    {
      config,
      schema: {
        operationId: 'getKey',
        summary: 'One API key',
        description: 'Without the key itself; with its scopes, expiry and last use.',
        tags,
        params: byId('key', id),
        response: { 200: answer(ApiKey, 'The key.', key), ...problems(['not-found']) },
      },
    },
    async ({ params: { id } }, reply) => sendFound(reply, await keys.get(id), 'key', id),
  )

  app.delete(
    '/v1/keys/:id',
    {
      config,
      schema: {
        operationId: 'revokeKey',
        summary: 'Make an API key useless at once',
        description: 'It stays in the list. The example is the id of no key.',
        tags,
        params: byId('key', id),
        response: { 204: z.undefined().meta({ description: 'It is revoked.' }), ...problems(['not-found']) },
      },
    },
    async (request, reply) => {
      if (!(await keys.revoke(request.params.id, originOf(request))))
        throw new ChanceryError('not-found', `there is no key ${request.params.id} that is still good`)
      return reply.code(204).send(undefined)
    },
  )

  app.get(
    '/v1/audit',
    {
      config,
      schema: {
        operationId: 'listAuditEntries',
        summary: 'Who wrote what, latest first',
        description: 'Each write, kept in the same transaction with what it did.',
        tags,
        querystring: auditList,
        response: { 200: pageAnswer(AuditPage, 'A page of writes.', entry), ...problems(['invalid-cursor']) },
      },
    },
    (request, reply) =>
      sendPage(services, request, reply, request.query, (filters, page) => audit.list(filters, page)),
  )
  done()
}
