import { answer } from '../answers/answer.ts'
import { claimCountQuery, timelineQuery } from '../requests/claim-filters.ts'
import { requireKnown } from '../requests/known-names.ts'
import { claimFiltersOf } from '../requests/of-claim.ts'
import { Facets, Timeline } from '../resources/counts.ts'
import type { Routes } from '../route-types.ts'

const tags = ['Claims']
const config = { scope: 'read' as const }

const facets = {
  total: 2,
  type: [
    { value: 'treaty_clause' as const, count: 1 },
    { value: 'visit' as const, count: 1 },
  ],
  status: [
    { value: 'existing', count: 1 },
    { value: 'planned', count: 1 },
  ],
  likelihood: [],
  country: [
    { value: 'AU', count: 2 },
    { value: 'JP', count: 2 },
  ],
  month: [{ value: '2024-06', count: 1 }],
}

const timeline = {
  items: [{ from: '2024-06-17', to: '2024-06-23', count: 2, types: { treaty_clause: 1, visit: 1 } }],
  wider: 0,
  undated: 0,
}

/** Claims counted, under the filters of their list. */
export const claimCounts: Routes = (app, { services }, done) => {
  const { store } = services
  const { claimCounts } = store

  app.get(
    '/v1/claims/facets',
    {
      config,
      schema: {
        operationId: 'countClaims',
        summary: 'Claims counted by type, country, month, status and likelihood',
        description: 'Takes every filter of `GET /v1/claims`, and counts all that match.',
        tags,
        querystring: claimCountQuery,
        response: { 200: answer(Facets, 'The counts.', facets) },
      },
    },
    async ({ query }, reply) => {
      const filters = claimFiltersOf(query)
      const { json, any } = await claimCounts.facets(filters)
      if (!any) await requireKnown(store, filters)
      return reply.json(json)
    },
  )

  app.get(
    '/v1/timeline',
    {
      config,
      schema: {
        operationId: 'getTimeline',
        summary: 'Claims counted by day, week or month',
        description:
          'By the days their articles were published, or by the windows the claims speak of. Weeks begin on Monday. ' +
          'Takes every filter of `GET /v1/claims`.',
        tags,
        querystring: timelineQuery,
        response: { 200: answer(Timeline, 'The counts.', timeline) },
      },
    },
    async ({ query: { unit, by, ...asked } }, reply) => {
      const filters = claimFiltersOf(asked)
      const { json, any } = await claimCounts.timeline(filters, { unit, by })
      if (!any) await requireKnown(store, filters)
      return reply.json(json)
    },
  )
  done()
}
