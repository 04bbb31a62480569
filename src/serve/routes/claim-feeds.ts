import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { answerAs } from '../answers/answer.ts'
import { ATOM, atomOf, JSON_FEED, jsonFeedOf, type FeedPlace } from '../answers/claim-feed.ts'
import * as example from '../document/examples/resources.ts'
import { claimCountQuery } from '../requests/claim-filters.ts'
import { requireKnown } from '../requests/known-names.ts'
import { claimFiltersOf } from '../requests/of-claim.ts'
import { StoredClaim } from '../resources/claims.ts'
import type { Routes } from '../route-types.ts'

const MOST_ENTRIES = 100

const FORMATS = [
  { ending: 'atom', type: ATOM, name: 'Atom', operationId: 'getClaimAtomFeed', feedOf: atomOf },
  {
    ending: 'feed.json',
    type: JSON_FEED,
    name: 'JSON Feed',
    operationId: 'getClaimJsonFeed',
    feedOf: jsonFeedOf,
  },
] as const

const exampleClaims = [StoredClaim.parse(example.claim)]
const placeOf = ({ protocol, host, url }: Pick<FastifyRequest, 'protocol' | 'host' | 'url'>): FeedPlace => ({
  origin: `${protocol}://${host}`,
  self: `${protocol}://${host}${url}`,
  asked: new URLSearchParams(url.split('?')[1]),
})

/** Any list of claims, to follow in a feed reader. */
export const claimFeeds: Routes = (app, { services }, done) => {
  for (const { ending, type, name, operationId, feedOf } of FORMATS)
    app.get(
      `/v1/claims.${ending}`,
      {
        config: { scope: 'read' },
        schema: {
          operationId,
          summary: `New claims as ${name}`,
          description: `The latest ${MOST_ENTRIES} claims that were stored, to follow in a feed reader. Takes every filter of \`GET /v1/claims\`.`,
          tags: ['Claims'],
          querystring: claimCountQuery,
          response: {
            200: answerAs(type, z.string(), 'The feed.', {
              example: feedOf(
                exampleClaims,
                placeOf({ protocol: 'https', host: 'chancery.example', url: `/v1/claims.${ending}` }),
              ),
            }),
          },
        },
      },
      async (request, reply) => {
        const page = { limit: MOST_ENTRIES, after: null, total: false, sort: '-addedAt' }
        const filters = claimFiltersOf(request.query)
        const { json } = await services.store.claims.list(filters, page)
        if (json === '[]') await requireKnown(services.store, filters)
        const claims = z.array(StoredClaim).parse(JSON.parse(json))
        return reply.type(`${type}; charset=utf-8`).send(feedOf(claims, placeOf(request)))
      },
    )
  done()
}
