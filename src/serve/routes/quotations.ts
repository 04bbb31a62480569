import { answer, problems } from '../answers/answer.ts'
import { byId, sendView } from '../answers/by-id.ts'
import { QuotationPage } from '../resources/pages.ts'
import { Quotation } from '../resources/quotations.ts'
import { ids } from '../document/examples/article.ts'
import * as example from '../document/examples/resources.ts'
import { quotationList } from '../requests/filters.ts'
import { plainView } from '../requests/views.ts'
import { claimFiltersOf } from '../requests/of-claim.ts'
import { pageAnswer, sendPage } from '../answers/pages.ts'
import type { Routes } from '../route-types.ts'

const tags = ['Quotations']
const config = { scope: 'read' as const }

export const quotations: Routes = (app, { services }, done) => {
  const { quotations } = services.store

  app.get(
    '/v1/quotations',
    {
      config,
      schema: {
        operationId: 'listQuotations',
        summary: 'Quotations, latest article first',
        description: 'Content attributed to a source, directly, indirectly or both, over all articles.',
        tags,
        querystring: quotationList,
        response: {
          200: pageAnswer(QuotationPage, 'A page of quotations.', example.quotation),
          ...problems(['invalid-cursor']),
        },
      },
    },
    (request, reply) =>
      sendPage(services, request, reply, claimFiltersOf(request.query), (filters, page) =>
        quotations.list(filters, page),
      ),
  )

  app.get(
    '/v1/quotations/:id',
    {
      config,
      schema: {
        operationId: 'getQuotation',
        summary: 'One quotation',
        description:
          'With its speaker, its cue, and where it stands in its article. With `asOf` only when it was known then, also one that a ' +
          'revision of its article has replaced since.',
        tags,
        querystring: plainView,
        params: byId('quotation', ids.quotation),
        response: {
          200: answer(Quotation, 'The quotation.', example.quotation),
          ...problems(['not-found', 'not-known-then']),
        },
      },
    },
    async ({ params: { id }, query }, reply) =>
      sendView(reply, await quotations.get(id, query), 'quotation', id, query, services.store),
  )
  done()
}
