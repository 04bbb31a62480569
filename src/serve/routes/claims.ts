import { answer, problems } from '../answers/answer.ts'
import { byId, sendView } from '../answers/by-id.ts'
import { StoredClaim } from '../resources/claims.ts'
import { ClaimPage } from '../resources/pages.ts'
import { ids } from '../document/examples/article.ts'
import * as example from '../document/examples/resources.ts'
import { claimList } from '../requests/claim-filters.ts'
import { plainView } from '../requests/views.ts'
import { claimFiltersOf } from '../requests/of-claim.ts'
import { pageAnswer, sendPage } from '../answers/pages.ts'
import type { Routes } from '../route-types.ts'

const tags = ['Claims']
const config = { scope: 'read' as const }

export const claims: Routes = (app, { services }, done) => {
  const { claims } = services.store

  app.get(
    '/v1/claims',
    {
      config,
      schema: {
        operationId: 'listClaims',
        summary: 'Claims, latest window first',
        description:
          'What articles say of visits, treaties, meetings, memberships and the future. `from` and `to` find claims whose date window overlaps; `likelihood=>=likely` those whose source thinks them likely or more.',
        tags,
        querystring: claimList,
        response: {
          200: pageAnswer(ClaimPage, 'A page of claims.', example.claim),
          ...problems(['invalid-cursor']),
        },
      },
    },
    (request, reply) =>
      sendPage(services, request, reply, claimFiltersOf(request.query), (filters, page) =>
        claims.list(filters, page),
      ),
  )

  app.get(
    '/v1/claims/:id',
    {
      config,
      schema: {
        operationId: 'getClaim',
        summary: 'One claim',
        description:
          'With its evidence, its source, its date window, and how likely the source thinks it. With `asOf` only when it was known then; by ' +
          'the clock of ingestion also one that a revision of its article has replaced since.',
        tags,
        querystring: plainView,
        params: byId('claim', ids.claim),
        response: {
          200: answer(StoredClaim, 'The claim.', example.claim),
          ...problems(['not-found', 'not-known-then']),
        },
      },
    },
    async ({ params: { id }, query }, reply) =>
      sendView(reply, await claims.get(id, query), 'claim', id, query, services.store),
  )
  done()
}
