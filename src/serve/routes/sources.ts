import { problems } from '../answers/answer.ts'
import * as example from '../document/examples/resources.ts'
import { sourceList } from '../requests/filters.ts'
import { pageAnswer, sendPage } from '../answers/pages.ts'
import { SourcePage } from '../resources/articles.ts'
import type { Routes } from '../route-types.ts'

export const sources: Routes = (app, { services }, done) => {
  app.get(
    '/v1/sources',
    {
      config: { scope: 'read' },
      schema: {
        operationId: 'listSources',
        summary: 'Sources, by name',
        description: 'The outlets that published the stored articles, and how many each.',
        tags: ['Sources'],
        querystring: sourceList,
        response: {
          200: pageAnswer(SourcePage, 'A page of sources.', example.source),
          ...problems(['invalid-cursor']),
        },
      },
    },
    (request, reply) =>
      sendPage(services, request, reply, request.query, (filters, page) =>
        services.store.sources.list(filters, page),
      ),
  )
  done()
}
