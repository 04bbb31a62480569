import { z } from 'zod'
import { answer, problems } from '../answers/answer.ts'
import { absent, byId } from '../answers/by-id.ts'
import { ids } from '../document/examples/article.ts'
import * as example from '../document/examples/resources.ts'
import { changes, rereading } from '../document/examples/saved.ts'
import { wholeNumber } from '../requests/query.ts'
import { Revisions } from '../resources/articles.ts'
import { Changes, Rereadings } from '../resources/saved.ts'
import type { Routes } from '../route-types.ts'

const tags = ['Articles']
const config = { scope: 'read' as const }
const params = byId('article', ids.article)
const gone = problems(['not-found', 'gone'])

/** What stood at an article's address before, and what that changed. */
export const articleRevisions: Routes = (app, { services }, done) => {
  const { articles } = services.store

  app.get(
    '/v1/articles/:id/revisions',
    {
      config,
      schema: {
        operationId: 'listArticleRevisions',
        summary: 'All texts of an article',
        description: 'Every text that stood at its address, newest first.',
        tags,
        params,
        response: { 200: answer(Revisions, 'Its revisions.', { items: [example.revision] }), ...gone },
      },
    },
    async ({ params: { id } }, reply) => {
      const revisions = await articles.revisions(id)
      if (revisions === null) throw absent('article', id)
      return reply.json(`{"items":${revisions}}`)
    },
  )

  app.get(
    '/v1/articles/:id/revisions/:revision/changes',
    {
      config,
      schema: {
        operationId: 'getArticleChanges',
        summary: 'What a revision says that the one before did not',
        description:
          'Which quotations and claims appeared, changed and went with a revision. The first one differs from none.',
        tags,
        params: params.extend({
          revision: z
            .nonoptional(wholeNumber('Number of the revision.', 1, 1_000_000))
            .meta({ examples: [1] }),
        }),
        response: { 200: answer(Changes, 'The differences.', changes), ...gone },
      },
    },
    async ({ params: { id, revision } }, reply) => {
      const changed = await articles.changes(id, revision)
      if (changed === null) throw absent('revision', `${revision} of the article ${id}`)
      return reply.json(changed)
    },
  )

  app.get(
    '/v1/articles/:id/rereadings',
    {
      config,
      schema: {
        operationId: 'listArticleRereadings',
        summary: 'What later versions of the engine read otherwise',
        description:
          'After an upgrade articles are read anew, as jobs of the kind `reread`: which quotations and claims of the same text appeared, ' +
          'changed and went, the last version first; none where all is as it was. What editors said stays with what it was said of.',
        tags,
        params,
        response: {
          200: answer(Rereadings, 'Where it was read otherwise.', { items: [rereading] }),
          ...gone,
        },
      },
    },
    async ({ params: { id } }, reply) => {
      const rereadings = await articles.rereadings(id)
      if (rereadings === null) throw absent('article', id)
      return reply.json(`{"items":${rereadings}}`)
    },
  )
  done()
}
