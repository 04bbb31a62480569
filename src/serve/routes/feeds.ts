import { z } from 'zod'
import { answer, problems } from '../answers/answer.ts'
import { absent, byId, sendFound } from '../answers/by-id.ts'
import { pageAnswer, sendPage } from '../answers/pages.ts'
import * as example from '../document/examples/feeds.ts'
import { feedList } from '../requests/filters.ts'
import { IdempotencyKey, originOf } from '../requests/origin.ts'
import { Feed, FeedChange, FeedPage, NewFeed } from '../resources/feeds.ts'
import type { Routes } from '../route-types.ts'

const tags = ['Feeds']
const read = { scope: 'read', live: true } as const
const params = byId('feed', example.feedId)

export const feeds: Routes = (app, { services }, done) => {
  const { feeds } = services.store

  app.post(
    '/v1/feeds',
    {
      config: { scope: 'write', bodies: { feed: { summary: 'A feed', value: example.newFeed } } },
      schema: {
        operationId: 'createFeed',
        summary: 'Poll a feed',
        description:
          'From now on the feed is asked for what is new, and its articles are stored. Each item is read once, and again ' +
          'when the feed says something else of it. A feed that is polled already answers 200 and stays as it is.',
        tags,
        headers: IdempotencyKey,
        body: NewFeed,
        response: {
          201: answer(Feed, 'It is polled from now on.', example.feed, {
            Location: { description: 'Its address.', type: 'string', example: `/v1/feeds/${example.feedId}` },
          }),
          200: answer(Feed, 'It was polled already.', example.feed),
          ...problems(['fetch-disabled', 'fetch-address-refused', 'idempotency-key-reused']),
        },
      },
    },
    async (request, reply) => {
      const { url, source = null, ...settings } = request.body
      services.requireFetchable(url)
      const { id, created, replayed } = await feeds.create(url, { source, ...settings }, originOf(request))
      if (replayed) reply.header('idempotency-replayed', 'true')
      reply.code(created ? 201 : 200).header('location', `/v1/feeds/${id}`)
      return sendFound(reply, await feeds.get(id), 'feed', id)
    },
  )

  app.get(
    '/v1/feeds',
    {
      config: read,
      schema: {
        operationId: 'listFeeds',
        summary: 'Feeds that are polled',
        description: 'With the time of the last poll and of the next, and what went wrong.',
        tags,
        querystring: feedList,
        response: {
          200: pageAnswer(FeedPage, 'A page of feeds.', example.feed),
          ...problems(['invalid-cursor']),
        },
      },
    },
    (request, reply) => sendPage(services, request, reply, request.query, (_none, page) => feeds.list(page)),
  )

  app.get(
    '/v1/feeds/:id',
    {
      config: read,
      schema: {
        operationId: 'getFeed',
        summary: 'One feed',
        description: 'When it was polled last, when it will be next, and what went wrong.',
        tags,
        params,
        response: { 200: answer(Feed, 'The feed.', example.feed), ...problems(['not-found']) },
      },
    },
    async ({ params: { id } }, reply) => sendFound(reply, await feeds.get(id), 'feed', id),
  )

  app.patch(
    '/v1/feeds/:id',
    {
      config: { scope: 'write', bodies: { pause: { summary: 'Pause it', value: { paused: true } } } },
      schema: {
        operationId: 'changeFeed',
        summary: 'Change how a feed is polled',
        description: 'What is left out stays as it is. A feed that is resumed is polled at once.',
        tags,
        params,
        body: FeedChange,
        response: { 200: answer(Feed, 'The feed as it is now.', example.feed), ...problems(['not-found']) },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      if (!(await feeds.change(id, request.body, originOf(request)))) throw absent('feed', id)
      return sendFound(reply, await feeds.get(id), 'feed', id)
    },
  )

  app.delete(
    '/v1/feeds/:id',
    {
      config: { scope: 'write' },
      schema: {
        operationId: 'deleteFeed',
        summary: 'Poll a feed no more',
        description: 'What it brought stays. The example is the id of no feed: trying it takes nothing away.',
        tags,
        params,
        response: {
          204: z.undefined().meta({ description: 'It is not polled any more.' }),
          ...problems(['not-found']),
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      if (!(await feeds.remove(id, originOf(request)))) throw absent('feed', id)
      return reply.code(204).send(undefined)
    },
  )
  done()
}
