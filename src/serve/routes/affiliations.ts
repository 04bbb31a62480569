import { answer, problems } from '../answers/answer.ts'
import { byId, sendFound } from '../answers/by-id.ts'
import { pageAnswer, sendPage } from '../answers/pages.ts'
import * as example from '../document/examples/forecasts.ts'
import { affiliationList } from '../requests/filters.ts'
import { plainView } from '../requests/views.ts'
import { AffiliationLedger, AffiliationPage } from '../resources/affiliations.ts'
import type { Routes } from '../route-types.ts'

const tags = ['Experts']
const config = { scope: 'read' as const }

export const affiliations: Routes = (app, { services }, done) => {
  const { affiliations, forecasts } = services.store

  app.get(
    '/v1/affiliations',
    {
      config,
      schema: {
        operationId: 'listAffiliations',
        summary: 'What experts are of, by name',
        description: 'Institutes, ministries and other bodies that a quoted expert is said to be of.',
        tags,
        querystring: affiliationList,
        response: {
          200: pageAnswer(AffiliationPage, 'A page of affiliations.', example.affiliation),
          ...problems(['invalid-cursor']),
        },
      },
    },
    (request, reply) =>
      sendPage(services, request, reply, request.query, (filters, page) => affiliations.list(filters, page)),
  )

  app.get(
    '/v1/affiliations/:id/ledger',
    {
      config,
      schema: {
        operationId: 'getAffiliationLedger',
        summary: 'How often those of an affiliation were right',
        description:
          'Forecasts of all who spoke as being of it: by band, resolved and open, with a Brier score from the midpoints of the ' +
          'bands and a calibration table. What two of them say together counts once. With `asOf` of the forecasts that were known ' +
          'then, as editors had resolved them by then.',
        tags,
        querystring: plainView,
        params: byId('affiliation', example.affiliation.id),
        response: {
          200: answer(AffiliationLedger, 'The ledger.', example.affiliationLedger),
          ...problems(['not-found']),
        },
      },
    },
    async ({ params: { id }, query }, reply) =>
      sendFound(reply, await forecasts.ledgerOfAffiliation(id, query), 'affiliation', id),
  )
  done()
}
