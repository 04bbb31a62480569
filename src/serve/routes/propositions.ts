import { answer, problems } from '../answers/answer.ts'
import { byId, sendView } from '../answers/by-id.ts'
import { pageAnswer, sendPage } from '../answers/pages.ts'
import * as example from '../document/examples/propositions.ts'
import { propositionList } from '../requests/claim-filters.ts'
import { claimFiltersOf } from '../requests/of-claim.ts'
import { plainView } from '../requests/views.ts'
import { Proposition, PropositionPage } from '../resources/propositions.ts'
import type { Routes } from '../route-types.ts'

const tags = ['Claims']
const config = { scope: 'read' as const }

/** The same said by many. */
export const propositions: Routes = (app, { services }, done) => {
  const { propositions } = services.store

  app.get(
    '/v1/propositions',
    {
      config,
      schema: {
        operationId: 'listPropositions',
        summary: 'The same said by many, latest first',
        description:
          'One entry a proposition: the same trip, clause, deed, membership or event foretold, with the words, the status and the likelihood of ' +
          'every source side by side. Copies of an article count once. Filters ask for any of its claims; `differs=true` is ' +
          'what its sources do not think equally likely.',
        tags,
        querystring: propositionList,
        response: {
          200: pageAnswer(PropositionPage, 'A page of propositions.', example.proposition),
          ...problems(['invalid-cursor']),
        },
      },
    },
    (request, reply) =>
      sendPage(services, request, reply, claimFiltersOf(request.query), (filters, page) =>
        propositions.list(filters, page),
      ),
  )

  app.get(
    '/v1/propositions/:id',
    {
      config,
      schema: {
        operationId: 'getProposition',
        summary: 'One proposition',
        description:
          'What every source says of the same thing, and how sure each is; with `asOf`, by what was known then.',
        tags,
        params: byId('proposition', example.proposition.id),
        querystring: plainView,
        response: {
          200: answer(Proposition, 'The proposition.', example.proposition),
          ...problems(['not-found', 'not-known-then']),
        },
      },
    },
    async ({ params: { id }, query }, reply) =>
      sendView(reply, await propositions.get(id, query), 'proposition', id, query, services.store),
  )
  done()
}
