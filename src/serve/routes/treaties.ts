import { answer, problems } from '../answers/answer.ts'
import { absent, byId, sendFound } from '../answers/by-id.ts'
import { ids } from '../document/examples/article.ts'
import * as example from '../document/examples/resources.ts'
import { treatyList } from '../requests/filters.ts'
import { pageAnswer, sendPage } from '../answers/pages.ts'
import { Clauses, TreatyPage, TreatySummary } from '../resources/treaties.ts'
import type { Routes } from '../route-types.ts'

const tags = ['Treaties']
const config = { scope: 'read' as const }
const params = byId('treaty', ids.treaty)

export const treaties: Routes = (app, { services }, done) => {
  const { treaties } = services.store

  app.get(
    '/v1/treaties',
    {
      config,
      schema: {
        operationId: 'listTreaties',
        summary: 'Treaties, by name',
        description: 'Treaties that any article names or clearly describes, each once.',
        tags,
        querystring: treatyList,
        response: {
          200: pageAnswer(TreatyPage, 'A page of treaties.', example.treaty),
          ...problems(['invalid-cursor']),
        },
      },
    },
    (request, reply) =>
      sendPage(services, request, reply, request.query, (filters, page) => treaties.list(filters, page)),
  )

  app.get(
    '/v1/treaties/:id',
    {
      config,
      schema: {
        operationId: 'getTreaty',
        summary: 'One treaty',
        description: 'Its title, year and parties as articles give them, and how much is said of it.',
        tags,
        params,
        response: { 200: answer(TreatySummary, 'The treaty.', example.treaty), ...problems(['not-found']) },
      },
    },
    async ({ params: { id } }, reply) => sendFound(reply, await treaties.get(id), 'treaty', id),
  )

  app.get(
    '/v1/treaties/:id/clauses',
    {
      config,
      schema: {
        operationId: 'listTreatyClauses',
        summary: 'What a treaty obliges to',
        description:
          'The clause ladder: for each obligation, what each source says it is, over time, side by side.',
        tags,
        params,
        response: {
          200: answer(Clauses, 'Its clauses.', { items: [example.clause] }),
          ...problems(['not-found']),
        },
      },
    },
    async ({ params: { id } }, reply) => {
      const clauses = await treaties.clauses(id)
      if (clauses === null) throw absent('treaty', id)
      return reply.json(`{"items":${clauses}}`)
    },
  )
  done()
}
