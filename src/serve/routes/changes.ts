import { Readable } from 'node:stream'
import { z } from 'zod'
import { ChanceryError } from '../../errors.ts'
import { accepted } from '../answers/accept.ts'
import { answer, answerAs, problems } from '../answers/answer.ts'
import { EVENTS, eventStream } from '../answers/event-stream.ts'
import * as example from '../document/examples/changes.ts'
import { changeQuery } from '../requests/change-filters.ts'
import { claimFiltersOf } from '../requests/of-claim.ts'
import { holdOpen } from '../requests/read-requests.ts'
import { ChangePage, Place } from '../resources/changes.ts'
import type { Routes } from '../route-types.ts'

const asJson = answer(ChangePage, 'A page of changes.', example.changePage)
const asEvents = answerAs(EVENTS, z.string(), 'Changes as they come.', { example: example.events })

const LastEvent = z.looseObject({
  'last-event-id': Place.optional().meta({
    description:
      'The last event that was seen: a stream goes on from there. A browser sends it when it comes back.',
  }),
})

export const changes: Routes = (app, { services }, done) => {
  const { changes } = services.store
  const closing = new AbortController()
  app.addHook('preClose', (done) => {
    closing.abort()
    done()
  })

  app.get(
    '/v1/changes',
    {
      config: { scope: 'read', live: true },
      schema: {
        operationId: 'listChanges',
        summary: 'What happened, in order',
        description:
          'What appeared, changed, was merged and was retracted, of articles, visits, experts, treaties and forecasts, in an order in which nothing is ever put before what was read already: who ' +
          'goes on from `nextCursor` misses nothing and sees nothing twice. With `Accept: text/event-stream` as Server-Sent ' +
          'Events: from now on, or from `cursor` or `Last-Event-ID`. Changes are kept for some months, as the operator says: who comes ' +
          'with a cursor before that is told so (410, `cursor-expired`). Then take `nextCursor` of `cursor=latest`, read anew what you ' +
          'follow, and go on from that cursor.',
        tags: ['Changes'],
        querystring: changeQuery,
        headers: LastEvent,
        response: {
          200: { ...asJson, content: { ...asJson.content, ...asEvents.content } },
          ...problems(['not-acceptable', 'cursor-expired']),
        },
      },
    },
    async (request, reply) => {
      const { limit, cursor, ...filters } = claimFiltersOf(request.query)
      const after = cursor === 'latest' ? await changes.end() : cursor
      reply.header('vary', 'accept')
      const type = accepted(request.headers.accept, ['application/json', EVENTS])
      if (type === null)
        throw new ChanceryError(
          'not-acceptable',
          `changes are application/json or ${EVENTS}, not ${request.headers.accept}`,
        )
      if (type !== EVENTS) {
        const { items, next, full } = await changes.read(filters, after ?? null, limit)
        return reply.json(
          `{"items":[${items.map(({ json }) => json).join(',')}],"nextCursor":"${next}","more":${full}}`,
        )
      }
      const from = String(request.headers['last-event-id'] ?? after ?? (await changes.end()))
      await changes.read(filters, from, 1) // what is refused is so before the stream begins
      reply.type(EVENTS).header('cache-control', 'no-store')
      if (request.method === 'HEAD') return reply.send(Readable.from([]))
      holdOpen(request, reply)
      const gone = new AbortController()
      reply.raw.on('close', () => gone.abort())
      const signal = AbortSignal.any([gone.signal, closing.signal])
      return reply.send(Readable.from(eventStream(changes, filters, from, signal)))
    },
  )
  done()
}
