import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { answer, problems } from '../answers/answer.ts'
import { absent, byId, sendFound } from '../answers/by-id.ts'
import { ClaimPage } from '../resources/claims.ts'
import { ids } from '../document/examples/article.ts'
import * as example from '../document/examples/resources.ts'
import { claimFiltersOf, expertClaimList } from '../requests/claim-filters.ts'
import { expertList, expertQuotationList } from '../requests/filters.ts'
import { pageAnswer, sendPage } from '../answers/pages.ts'
import { isPageWanted, orPage } from '../answers/page-wanted.ts'
import { expertPage } from '../answers/expert-page.ts'
import { originOf } from '../requests/origin.ts'
import { viewQuery } from '../requests/views.ts'
import { Expert, ExpertPage, NewMerge, NewSplit } from '../resources/experts.ts'
import { Ledger } from '../resources/forecasts.ts'
import { QuotationPage } from '../resources/quotations.ts'
import type { Routes } from '../route-types.ts'

const tags = ['Experts']
const config = { scope: 'read' as const }
const params = byId('expert', ids.expert)
const MERGED = z.undefined().meta({ description: 'The expert was merged into the one at `Location`.' })

export const experts: Routes = (app, { services }, done) => {
  const { store } = services
  /** Whether one who was merged into another was asked for, and the answer is where the other is. @throws `not-found` */
  const isElsewhere = async (
    { params: { id }, url }: { params: { id: string }; url: string },
    reply: FastifyReply,
  ) => {
    const found = await store.experts.find(id)
    if (found === null) throw absent('expert', id)
    const elsewhere = found.id !== id.toLowerCase()
    if (elsewhere) reply.redirect(url.replace(id, found.id), 308)
    return elsewhere
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
          'A profile over all articles: every spelling of the name, each role and affiliation, dated, what the claims are about, ' +
          'and who is quoted beside. With `explain=true` why what articles state is of one person, and who may be the same. With ' +
          '`Accept: text/html` a page with the calibration of the forecasts drawn.',
        tags,
        params,
        querystring: viewQuery,
        response: {
          200: orPage(answer(Expert, 'The expert.', example.expert), example.expert.name),
          308: MERGED,
          ...problems(['not-found', 'not-acceptable']),
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      const isPage = isPageWanted(reply, request.headers.accept, 'an expert')
      if (await isElsewhere(request, reply)) return reply
      const [found, ledger] = await Promise.all([
        store.experts.get(id, request.query),
        isPage ? store.forecasts.ledger(id) : null,
      ])
      if (found === null || ledger === null) return sendFound(reply, found, 'expert', id)
      return reply.html(expertPage(Expert.parse(JSON.parse(found)), Ledger.parse(JSON.parse(ledger))))
    },
  )

  app.post(
    '/v1/experts/:id/merge',
    {
      config: {
        scope: 'write',
        bodies: { other: { summary: 'Another who is the same', value: example.newMerge } },
      },
      schema: {
        operationId: 'mergeExperts',
        summary: 'Say that two experts are one person',
        description:
          'The other’s profile becomes part of this one, and its id leads here from then on (308). It holds when articles are ' +
          'read anew and all is rebuilt; `split` takes it back.',
        tags,
        params,
        body: NewMerge,
        response: {
          200: answer(Expert, 'The expert, with both.', example.expert),
          ...problems(['not-found', 'conflict']),
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      const merged = await store.experts.merge(id, request.body.expertId, originOf(request))
      return sendFound(reply, merged && (await store.experts.get(merged)), 'expert', id)
    },
  )

  app.post(
    '/v1/experts/:id/split',
    {
      config: {
        scope: 'write',
        bodies: { merged: { summary: 'One who was merged into this one', value: example.newMerge } },
      },
      schema: {
        operationId: 'splitExpert',
        summary: 'Say that an expert is two people',
        description:
          'Some of what articles state of this expert is another’s: the portraits that are named, or all that came with a profile ' +
          'that was merged, which has its id back. `merge` takes it back.',
        tags,
        params,
        body: NewSplit,
        response: { 200: answer(Expert, 'The other expert.', example.expert), ...problems(['not-found']) },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      const parted = await store.experts.split(id, request.body, originOf(request))
      return sendFound(reply, parted && (await store.experts.get(parted)), 'expert', id)
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
      if (await isElsewhere(request, reply)) return reply
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
      if (await isElsewhere(request, reply)) return reply
      const query = claimFiltersOf(request.query)
      const list: typeof store.claims.list = (filters, page) =>
        store.claims.list({ ...filters, person: [id] }, page)
      return sendPage(services, request, reply, query, list)
    },
  )
  done()
}
