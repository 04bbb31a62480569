import { answer, problems } from '../answers/answer.ts'
import { byId, sendView } from '../answers/by-id.ts'
import { leadOn, MERGED } from '../answers/lead-on.ts'
import { ids } from '../document/examples/article.ts'
import * as example from '../document/examples/resources.ts'
import { treatyList } from '../requests/filters.ts'
import { claimFiltersOf } from '../requests/of-claim.ts'
import { isPageWanted, orPage } from '../answers/page-wanted.ts'
import { treatyPage } from '../answers/treaty-page.ts'
import { pageAnswer, sendPage } from '../answers/pages.ts'
import { TreatyPage } from '../resources/pages.ts'
import { Clauses, Treaty } from '../resources/treaties.ts'
import { plainView, viewQuery } from '../requests/views.ts'
import type { Routes } from '../route-types.ts'

const tags = ['Treaties']
const config = { scope: 'read' as const }
const params = byId('treaty', ids.treaty)

export const treaties: Routes = (app, { services }, done) => {
  const { treaties } = services.store
  app.addHook('preHandler', leadOn('treaty', treaties))

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
      sendPage(services, request, reply, claimFiltersOf(request.query), (filters, page) =>
        treaties.list(filters, page),
      ),
  )

  app.get(
    '/v1/treaties/:id',
    {
      config,
      schema: {
        operationId: 'getTreaty',
        summary: 'One treaty',
        description:
          'Its title, year and parties as articles give them; what was done to it, with every version of each date; its ' +
          'clause ladder; and the treaties of the same parties. With `explain=true` why what articles name is one treaty, and ' +
          'which others may be. With `Accept: text/html` a page with the history drawn.',
        tags,
        params,
        querystring: viewQuery,
        response: {
          200: orPage(answer(Treaty, 'The treaty.', example.wholeTreaty), example.wholeTreaty.label),
          308: MERGED,
          ...problems(['not-found', 'not-known-then', 'not-acceptable']),
        },
      },
    },
    async ({ params: { id }, query, headers }, reply) => {
      const isPage = isPageWanted(reply, headers.accept, 'a treaty')
      const found = await treaties.get(id, query)
      if (!isPage || found === null) return sendView(reply, found, 'treaty', id, query, services.store)
      return reply.html(treatyPage(Treaty.parse(JSON.parse(found))))
    },
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
        querystring: plainView,
        response: {
          200: answer(Clauses, 'Its clauses.', { items: [example.clause] }),
          308: MERGED,
          ...problems(['not-found', 'not-known-then']),
        },
      },
    },
    async ({ params: { id }, query }, reply) => {
      const clauses = await treaties.clauses(id, query)
      return sendView(reply, clauses && `{"items":${clauses}}`, 'treaty', id, query, services.store)
    },
  )
  done()
}
