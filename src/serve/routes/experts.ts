import { answer, problems } from '../answers/answer.ts'
import { absent, byId, sendFound } from '../answers/by-id.ts'
import { ClaimPage } from '../resources/claims.ts'
import { ids } from '../document/examples/article.ts'
import * as example from '../document/examples/resources.ts'
import { claimFiltersOf, expertClaimList } from '../requests/claim-filters.ts'
import { expertList, expertQuotationList } from '../requests/filters.ts'
import { pageAnswer, sendPage } from '../answers/pages.ts'
import { Expert, ExpertPage } from '../resources/experts.ts'
import { QuotationPage } from '../resources/quotations.ts'
import type { Routes } from '../route-types.ts'

const tags = ['Experts']
const config = { scope: 'read' as const }
const params = byId('expert', ids.expert)

export const experts: Routes = (app, { services }, done) => {
  const { store } = services
  /** Tells an expert who said nothing from one who is not there. */
  const requireExpert = (id: string) => async () => {
    if ((await store.experts.get(id)) === null) throw absent('expert', id)
  }

  app.get(
    '/v1/experts',
    {
      config,
      schema: {
        operationId: 'listExperts',
        summary: 'Experts, by name',
        description:
          'People who are quoted in any article, each once, with the role and affiliation stated last.',
        tags,
        querystring: expertList,
        response: {
          200: pageAnswer(ExpertPage, 'A page of experts.', example.expertSummary),
          ...problems(['invalid-cursor']),
        },
      },
    },
    (request, reply) =>
      sendPage(services, request, reply, request.query, (filters, page) => store.experts.list(filters, page)),
  )

  app.get(
    '/v1/experts/:id',
    {
      config,
      schema: {
        operationId: 'getExpert',
        summary: 'One expert',
        description:
          'A profile over all articles: every spelling of the name, and each role and affiliation, dated.',
        tags,
        params,
        response: { 200: answer(Expert, 'The expert.', example.expert), ...problems(['not-found']) },
      },
    },
    async ({ params: { id } }, reply) => sendFound(reply, await store.experts.get(id), 'expert', id),
  )

  app.get(
    '/v1/experts/:id/quotations',
    {
      config,
      schema: {
        operationId: 'listExpertQuotations',
        summary: 'What an expert said',
        description: 'Quotations of this speaker, alone or with others, latest article first.',
        tags,
        params,
        querystring: expertQuotationList,
        response: {
          200: pageAnswer(QuotationPage, 'A page of quotations.', example.quotation),
          ...problems(['invalid-cursor', 'not-found']),
        },
      },
    },
    (request, reply) => {
      const { id } = request.params
      const list: typeof store.quotations.list = (filters, page) =>
        store.quotations.list({ ...filters, person: [id] }, page)
      return sendPage(services, request, reply, request.query, list, requireExpert(id))
    },
  )

  app.get(
    '/v1/experts/:id/claims',
    {
      config,
      schema: {
        operationId: 'listExpertClaims',
        summary: 'Claims by or about an expert',
        description: 'Claims that this person makes, or takes part in, latest window first.',
        tags,
        params,
        querystring: expertClaimList,
        response: {
          200: pageAnswer(ClaimPage, 'A page of claims.', example.claim),
          ...problems(['invalid-cursor', 'not-found']),
        },
      },
    },
    (request, reply) => {
      const { id } = request.params
      const query = claimFiltersOf(request.query)
      const list: typeof store.claims.list = (filters, page) =>
        store.claims.list({ ...filters, person: [id] }, page)
      return sendPage(services, request, reply, query, list, requireExpert(id))
    },
  )
  done()
}
