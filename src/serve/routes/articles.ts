import { z } from 'zod'
import { answer, problems } from '../answers/answer.ts'
import { articlePage } from '../answers/article-page.ts'
import { isPageWanted, orPage } from '../answers/page-wanted.ts'
import { absent, byId, sendView } from '../answers/by-id.ts'
import { Article } from '../resources/claims.ts'
import { ids, newArticle, title } from '../document/examples/article.ts'
import * as example from '../document/examples/resources.ts'
import * as saved from '../document/examples/saved.ts'
import { articleList } from '../requests/filters.ts'
import { plainView } from '../requests/views.ts'
import { claimFiltersOf } from '../requests/of-claim.ts'
import { IdempotencyKey, originOf } from '../requests/origin.ts'
import { pageAnswer, sendPage } from '../answers/pages.ts'
import { ArticlePage } from '../resources/pages.ts'
import { Saved } from '../resources/saved.ts'
import { jobId, queuedJob } from '../document/examples/feeds.ts'
import { Job } from '../resources/feeds.ts'
import { prefersAsync, sendQueued } from '../answers/queued.ts'
import type { Routes } from '../route-types.ts'
import { addressIn, FETCH_PROBLEMS, NewArticle, readSubmission } from '../requests/submissions.ts'

const tags = ['Articles']
const read = { scope: 'read' as const }
const params = byId('article', ids.article)
const gone = problems(['not-found', 'gone'])

const location = {
  Location: { description: 'Its address.', type: 'string', example: `/v1/articles/${ids.article}` },
} as const

const bodies = { text: { summary: 'A text', value: newArticle } }

export const articles: Routes = (app, { services }, done) => {
  const { articles } = services.store

  app.post(
    '/v1/articles',
    {
      config: { scope: 'write', bodies },
      schema: {
        operationId: 'createArticle',
        summary: 'Store an article and what it says',
        description:
          'Reads the article and stores it with its findings, all or nothing. The same text again answers 200 and the ' +
          'same id; another text at a known `url` becomes a new revision. A `url` alone is fetched: from public hosts ' +
          'only, and as their robots.txt allows. With `Prefer: respond-async` (RFC 7240) it is queued, and the answer is ' +
          'a job to ask for later.',
        tags,
        headers: IdempotencyKey,
        body: NewArticle,
        response: {
          201: answer(Saved, 'It is stored.', saved.created, location),
          200: answer(Saved, 'It was stored before, or is a new revision.', saved.revised, location),
          202: answer(Job, 'It will be stored.', queuedJob, {
            Location: { description: 'Address of the job.', type: 'string', example: `/v1/jobs/${jobId}` },
          }),
          ...problems(['empty-text', 'retracted', 'idempotency-key-reused', ...FETCH_PROBLEMS]),
        },
      },
    },
    async (request, reply) => {
      const origin = originOf(request)
      const before = await articles.answeredBefore(origin)
      if (!before && prefersAsync(request)) {
        const address = addressIn(request.body)
        if (address !== null) services.requireFetchable(address)
        return sendQueued(reply, services, request.body, origin)
      }
      const done = before ?? (await services.ingest(await readSubmission(request.body, services), origin))
      if (done.replayed) reply.header('idempotency-replayed', 'true')
      const article = Saved.parse(done)
      return reply
        .code(article.created ? 201 : 200)
        .header('location', `/v1/articles/${article.id}`)
        .send(article)
    },
  )

  app.get(
    '/v1/articles',
    {
      config: read,
      schema: {
        operationId: 'listArticles',
        summary: 'Articles, latest first',
        description: 'Without their texts; `GET /v1/articles/{id}` has text and findings.',
        tags,
        querystring: articleList,
        response: {
          200: pageAnswer(ArticlePage, 'A page of articles.', example.articleSummary),
          ...problems(['invalid-cursor']),
        },
      },
    },
    (request, reply) =>
      sendPage(services, request, reply, claimFiltersOf(request.query), (filters, page) =>
        articles.list(filters, page),
      ),
  )

  app.get(
    '/v1/articles/:id',
    {
      config: read,
      schema: {
        operationId: 'getArticle',
        summary: 'One article',
        description:
          'The text, and all that was found in it; offsets point into `text`. With `Accept: text/html`, as a browser sends ' +
          'it, a page to read: quotations, speakers, claims and dates highlighted in the text. With `asOf` the revision that was known then.',
        tags,
        params,
        querystring: plainView,
        response: {
          200: orPage(answer(Article, 'The article.', example.article), title),
          ...problems(['not-found', 'not-known-then', 'gone', 'not-acceptable']),
        },
      },
    },
    async ({ params: { id }, query, headers }, reply) => {
      const isPage = isPageWanted(reply, headers.accept, 'an article')
      const found = await articles.get(id, query)
      if (!isPage || found === null) return sendView(reply, found, 'article', id, query, services.store)
      return reply.html(articlePage(Article.parse(JSON.parse(found))))
    },
  )

  app.delete(
    '/v1/articles/:id',
    {
      config: { scope: 'write' },
      schema: {
        operationId: 'retractArticle',
        summary: 'Retract an article',
        description:
          'Takes the article and its claims out of every list. Its address answers 410 from then on, and so does this. ' +
          'Sent again it answers 409, unless with `reinstate: true`. ' +
          'The example is the id of no article: trying it takes nothing away.',
        tags,
        params,
        response: { 204: z.undefined().meta({ description: 'It is retracted.' }), ...gone },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      if (!(await articles.retract(id, originOf(request))) && (await articles.get(id)) === null)
        throw absent('article', id)
      return reply.code(204).send(undefined)
    },
  )
  done()
}
