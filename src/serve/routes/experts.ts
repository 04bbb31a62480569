import { z } from 'zod'
import { answer, problems } from '../answers/answer.ts'
import { byId, sendFound, sendView } from '../answers/by-id.ts'
import { ids } from '../document/examples/article.ts'
import * as forecasts from '../document/examples/forecasts.ts'
import * as example from '../document/examples/resources.ts'
import { expertClaimList } from '../requests/claim-filters.ts'
import { claimFiltersOf } from '../requests/of-claim.ts'
import { expertList, expertQuotationList } from '../requests/filters.ts'
import { leadOn, MERGED } from '../answers/lead-on.ts'
import { pageAnswer, sendPage } from '../answers/pages.ts'
import { isPageWanted, orPage } from '../answers/page-wanted.ts'
import { expertPage } from '../answers/expert-page.ts'
import { plainView, viewQuery } from '../requests/views.ts'
import { Expert } from '../resources/experts.ts'
import { Forecast, Ledger } from '../resources/forecasts.ts'
import { ClaimPage, ExpertPage, QuotationPage } from '../resources/pages.ts'
import type { Routes } from '../route-types.ts'

/** Forecasts on the page of an expert. */
const SHOWN = 20

const tags = ['Experts']
const config = { scope: 'read' as const }
const params = byId('expert', ids.expert)

export const experts: Routes = (app, { services }, done) => {
  const { store } = services
  app.addHook('preHandler', leadOn('expert', store.experts))

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
      sendPage(services, request, reply, claimFiltersOf(request.query), (filters, page) =>
        store.experts.list(filters, page),
      ),
  )

  app.get(
    '/v1/experts/:id',
    {
      config,
      schema: {
        operationId: 'getExpert',
        summary: 'One expert',
        description:
          'A profile over all articles: every spelling of the name, each role and affiliation, dated, what the claims are about, ' +
          'and who is quoted beside. With `explain=true` why what articles state is of one person, and who may be the same. With ' +
          '`Accept: text/html` a page with the calibration of the forecasts drawn.',
        tags,
        params,
        querystring: viewQuery,
        response: {
          200: orPage(answer(Expert, 'The expert.', example.expert), example.expert.name),
          308: MERGED,
          ...problems(['not-found', 'not-known-then', 'not-acceptable']),
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      const isPage = isPageWanted(reply, request.headers.accept, 'an expert')
      const [found, ledger, latest] = await Promise.all([
        store.experts.get(id, request.query),
        isPage ? store.forecasts.ledger(id) : null,
        isPage
          ? store.forecasts.list(
              { person: [id], duplicates: 'hide' },
              { limit: SHOWN, after: null, total: false },
            )
          : null,
      ])
      if (found === null || ledger === null || latest === null)
        return sendView(reply, found, 'expert', id, request.query, store)
      const forecasts = z.array(Forecast).parse(JSON.parse(latest.json))
      const page = expertPage(Expert.parse(JSON.parse(found)), Ledger.parse(JSON.parse(ledger)), forecasts)
      return reply.html(page)
    },
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
          308: MERGED,
          ...problems(['invalid-cursor', 'not-found']),
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      const list: typeof store.quotations.list = (filters, page) =>
        store.quotations.list({ ...filters, person: [id] }, page)
      return sendPage(services, request, reply, request.query, list)
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
          308: MERGED,
          ...problems(['invalid-cursor', 'not-found']),
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      const query = claimFiltersOf(request.query)
      const list: typeof store.claims.list = (filters, page) =>
        store.claims.list({ ...filters, person: [id] }, page)
      return sendPage(services, request, reply, query, list)
    },
  )

  app.get(
    '/v1/experts/:id/ledger',
    {
      config,
      schema: {
        operationId: 'getExpertLedger',
        summary: 'How often an expert was right',
        description:
          'Forecasts by band, resolved and open, with a Brier score from the midpoints of the bands and a calibration table. With ' +
          '`asOf` of the forecasts that were known then, as editors had resolved them by then.',
        tags,
        params,
        querystring: plainView,
        response: {
          200: answer(Ledger, 'The ledger.', forecasts.ledger),
          308: MERGED,
          ...problems(['not-found']),
        },
      },
    },
    async ({ params: { id }, query }, reply) =>
      sendFound(reply, await store.forecasts.ledger(id, query), 'expert', id),
  )
  done()
}
