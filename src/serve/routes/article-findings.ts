import { answerAs, problems } from '../answers/answer.ts'
import { AnnotationPage, annotationsOf } from '../answers/annotations.ts'
import { absent, byId } from '../answers/by-id.ts'
import { Article } from '../resources/claims.ts'
import { ids } from '../document/examples/article.ts'
import * as example from '../document/examples/resources.ts'
import { articleClaimList } from '../requests/claim-filters.ts'
import { claimFiltersOf } from '../requests/of-claim.ts'
import { articleQuotationList } from '../requests/filters.ts'
import { pageAnswer, sendPage } from '../answers/pages.ts'
import { ClaimPage, QuotationPage } from '../resources/pages.ts'
import type { Routes } from '../route-types.ts'

const tags = ['Articles']
const config = { scope: 'read' as const }
const params = byId('article', ids.article)
const address = (id: string, origin = 'https://chancery.example') => `${origin}/v1/articles/${id}`

/** What stands in one article. */
export const articleFindings: Routes = (app, { services }, done) => {
  const { articles, claims, quotations } = services.store
  /** Tells an article that says nothing from one that is not there, or no longer. */
  const requireArticle = (id: string) => async () => {
    if ((await articles.get(id)) === null) throw absent('article', id)
  }

  app.get(
    '/v1/articles/:id/quotations',
    {
      config,
      schema: {
        operationId: 'listArticleQuotations',
        summary: 'Quotations of an article',
        description: 'In the order of the text.',
        tags,
        params,
        querystring: articleQuotationList,
        response: {
          200: pageAnswer(QuotationPage, 'A page of quotations.', example.quotation),
          ...problems(['invalid-cursor', 'not-found', 'gone']),
        },
      },
    },
    (request, reply) => {
      const { id } = request.params
      const list: typeof quotations.list = (filters, page) =>
        quotations.list({ ...filters, article: [id] }, page)
      return sendPage(services, request, reply, request.query, list, requireArticle(id))
    },
  )

  app.get(
    '/v1/articles/:id/claims',
    {
      config,
      schema: {
        operationId: 'listArticleClaims',
        summary: 'Claims of an article',
        description: 'In the order of the text.',
        tags,
        params,
        querystring: articleClaimList,
        response: {
          200: pageAnswer(ClaimPage, 'A page of claims.', example.claim),
          ...problems(['invalid-cursor', 'not-found', 'gone']),
        },
      },
    },
    (request, reply) => {
      const { id } = request.params
      const list: typeof claims.list = (filters, page) => claims.list({ ...filters, article: [id] }, page)
      return sendPage(services, request, reply, claimFiltersOf(request.query), list, requireArticle(id))
    },
  )

  app.get(
    '/v1/articles/:id/annotations',
    {
      config,
      schema: {
        operationId: 'listArticleAnnotations',
        summary: 'Findings as W3C Web Annotations',
        description:
          'Quotations, experts and claims as JSON-LD, each with a TextPositionSelector and a TextQuoteSelector. As the model ' +
          'asks, positions count code points here; offsets elsewhere count UTF-16 units.',
        tags,
        params,
        response: {
          200: answerAs('application/ld+json', AnnotationPage, 'Its annotations.', {
            example: annotationsOf(Article.parse(example.article), address(ids.article)),
          }),
          ...problems(['not-found', 'gone']),
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      const found = await articles.get(id)
      if (found === null) throw absent('article', id)
      const origin = `${request.protocol}://${request.host}`
      return reply
        .type('application/ld+json; charset=utf-8; profile="http://www.w3.org/ns/anno.jsonld"')
        .send(annotationsOf(Article.parse(JSON.parse(found)), address(id, origin)))
    },
  )
  done()
}
