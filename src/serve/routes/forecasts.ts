import { answer, problems } from '../answers/answer.ts'
import { absent, byId, sendFound, sendView } from '../answers/by-id.ts'
import { pageAnswer, sendPage } from '../answers/pages.ts'
import * as example from '../document/examples/forecasts.ts'
import { forecastList } from '../requests/claim-filters.ts'
import { claimFiltersOf } from '../requests/of-claim.ts'
import { plainView } from '../requests/views.ts'
import { originOf } from '../requests/origin.ts'
import { Forecast, ForecastPage, NewResolution, ProposedOutcomes } from '../resources/forecasts.ts'
import type { Routes } from '../route-types.ts'

const tags = ['Forecasts']
const read = { scope: 'read' as const }
const params = byId('forecast', example.forecastId)

export const forecasts: Routes = (app, { services }, done) => {
  const { forecasts } = services.store

  app.get(
    '/v1/forecasts',
    {
      config: read,
      schema: {
        operationId: 'listForecasts',
        summary: 'Forecasts, latest article first',
        description:
          'Forecasts, claims of other types with a likelihood, and what a person says is planned or proposed: who says it, the ' +
          'exact hedge and its band of ICD 203, what would settle it, and what an editor says became of it.',
        tags,
        querystring: forecastList,
        response: {
          200: pageAnswer(ForecastPage, 'A page of forecasts.', example.forecast),
          ...problems(['invalid-cursor']),
        },
      },
    },
    (request, reply) =>
      sendPage(services, request, reply, claimFiltersOf(request.query), (filters, page) =>
        forecasts.list({ duplicates: filters.article ? 'show' : 'hide', ...filters }, page),
      ),
  )

  app.get(
    '/v1/forecasts/:id',
    {
      config: read,
      schema: {
        operationId: 'getForecast',
        summary: 'One forecast',
        description:
          'Who says it, how likely, what would settle it, and what became of it; with `asOf`, what an editor had said by then.',
        tags,
        params,
        querystring: plainView,
        response: {
          200: answer(Forecast, 'The forecast.', example.forecast),
          ...problems(['not-found', 'not-known-then']),
        },
      },
    },
    async ({ params: { id }, query }, reply) =>
      sendView(reply, await forecasts.get(id, query), 'forecast', id, query, services.store),
  )

  app.get(
    '/v1/forecasts/:id/outcomes',
    {
      config: read,
      schema: {
        operationId: 'listProposedOutcomes',
        summary: 'What later claims say became of a forecast',
        description:
          'Claims of later articles that say the same, or share its treaty, names and words, and tell what came about or came to ' +
          'nothing. They are proposed: nothing resolves itself. `passed` says so where the last day is past and nobody told. ' +
          '`outcome=proposed` lists forecasts for which a later claim tells.',
        tags,
        params,
        response: {
          200: answer(ProposedOutcomes, 'What bears on it, the very same first.', {
            items: [example.outcome],
            passed: null,
          }),
          ...problems(['not-found']),
        },
      },
    },
    async ({ params: { id } }, reply) => {
      const outcomes = await forecasts.outcomes(id)
      if (outcomes === null) throw absent('forecast', id)
      return reply.json(outcomes)
    },
  )

  app.post(
    '/v1/forecasts/:id/resolution',
    {
      config: { scope: 'write', bodies: { true: { summary: 'It came true', value: example.newResolution } } },
      schema: {
        operationId: 'resolveForecast',
        summary: 'Say what became of a forecast',
        description:
          'With a claim that shows it, a note, or both; replaces what was said before. It is kept under the words of the claim ' +
          'and its hedge, so that it stays when the article is read anew.',
        tags,
        params,
        body: NewResolution,
        response: {
          200: answer(Forecast, 'The forecast, resolved.', example.forecast),
          ...problems(['not-found']),
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      if (!(await forecasts.resolve(id, request.body, originOf(request)))) throw absent('forecast', id)
      return sendFound(reply, await forecasts.get(id), 'forecast', id)
    },
  )

  app.delete(
    '/v1/forecasts/:id/resolution',
    {
      config: { scope: 'write' },
      schema: {
        operationId: 'reopenForecast',
        summary: 'Take back what was said of a forecast',
        description: 'It is open again. The audit keeps that it was resolved.',
        tags,
        params,
        response: {
          200: answer(Forecast, 'The forecast, open again.', example.openForecast),
          ...problems(['not-found']),
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      if (!(await forecasts.reopen(id, originOf(request)))) throw absent('resolved forecast', id)
      return sendFound(reply, await forecasts.get(id), 'forecast', id)
    },
  )
  done()
}
