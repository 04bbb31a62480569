import { answer, problems } from '../answers/answer.ts'
import { byId, sendFound } from '../answers/by-id.ts'
import { ids } from '../document/examples/article.ts'
import { verification } from '../document/examples/verification.ts'
import { Verification } from '../resources/verification.ts'
import type { Routes } from '../route-types.ts'

/** Whether an article can be trusted to say what is said of it. */
export const articleVerification: Routes = (app, { services }, done) => {
  const { articles } = services.store

  app.get(
    '/v1/articles/:id/verify',
    {
      config: { scope: 'read' },
      schema: {
        operationId: 'verifyArticle',
        summary: 'Check an article’s hashes and pointers',
        description:
          'Computes the SHA-256 of each stored text again, and looks up every pointer of its findings: the offsets must lie in ' +
          'the text and hold the very words. Each that fails is told with where and why. A job of the kind `verify` does the ' +
          'same for all articles each night. The prefixes and suffixes of annotations are cut from the text when asked for, ' +
          'so that none are stored to fail.',
        tags: ['Articles'],
        params: byId('article', ids.article),
        response: {
          200: answer(Verification, 'What was checked, and what fails.', verification),
          ...problems(['not-found', 'gone']),
        },
      },
    },
    async ({ params: { id } }, reply) => {
      const checked = await articles.verify(id)
      return sendFound(reply, checked && JSON.stringify(checked), 'article', id)
    },
  )
  done()
}
