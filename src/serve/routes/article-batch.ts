import type { FastifyRequest } from 'fastify'
import { Readable } from 'node:stream'
import { z } from 'zod'
import { ChanceryError } from '../../errors.ts'
import { answerAs, problems } from '../answers/answer.ts'
import { newArticle } from '../document/examples/article.ts'
import { created } from '../document/examples/saved.ts'
import { jobId } from '../document/examples/feeds.ts'
import { prefersAsync } from '../answers/queued.ts'
import { Problem, problemBody } from '../problems/problem.ts'
import { isOurs, problemOf } from '../problems/problem-of.ts'
import { NDJSON } from '../requests/read-requests.ts'
import { Saved } from '../resources/saved.ts'
import type { Routes } from '../route-types.ts'
import type { Line, Services } from '../services.ts'
import { NewArticle, readSubmission } from '../requests/submissions.ts'
import { check } from '../requests/validation.ts'

const line = z.int().min(1).meta({ description: 'Of the batch, counted from 1.' })

const BatchLine = z
  .union([
    z.object({ line, article: Saved }),
    z.object({ line, job: z.object({ id: z.uuid() }) }),
    z.object({ line, problem: Problem }),
  ])
  .meta({ id: 'BatchLine', description: 'What became of one line of a batch.' })

const stored = { line: 1, article: created }
const queued = { line: 1, job: { id: jobId } }
const refused = {
  line: 2,
  problem: problemBody(new ChanceryError('empty-text', 'There is no word in it.'), 'req-7f3a'),
}

const bodies = {
  two: {
    summary: 'Two articles, of which one is refused',
    value: [newArticle, { title: 'Nothing to read', text: '' }],
  },
}

export const articleBatch: Routes = (app, { services }, done) => {
  app.post(
    '/v1/articles/batch',
    {
      config: { scope: 'write', bodies, lines: NewArticle },
      schema: {
        operationId: 'createArticles',
        summary: 'Store many articles',
        description:
          'Takes one article a line, or a JSON list of them, and answers one line for each as soon as it is stored or ' +
          'refused, in the same order. Each is stored or refused on its own; a batch that broke off may be sent again. ' +
          'With `Prefer: respond-async` each is queued, and its line names the job.',
        tags: ['Articles'],
        response: {
          200: answerAs(NDJSON, BatchLine, 'What became of each, one a line.', { stored, queued, refused }),
          ...problems(['invalid-input', 'invalid-json', 'invalid-text']),
        },
      },
    },
    (request, reply) => {
      const lines = linesOf(request.body, services)
      if (prefersAsync(request)) reply.header('preference-applied', 'respond-async')
      return reply.type(NDJSON).send(Readable.from(storeAll(lines, services, request)))
    },
  )
  done()
}

function linesOf(body: unknown, { readLines }: Services): AsyncIterable<Line> | Line[] {
  if (Buffer.isBuffer(body)) return readLines([body])
  if (Array.isArray(body))
    return body.map((article, index) => ({ number: index + 1, value: () => article as unknown }))
  const message = 'must be a list of articles'
  throw new ChanceryError('invalid-input', `the body ${message}`, { errors: [{ path: '', message }] })
}

/** Once the database is away, what is left is not tried: each try would wait for it. */
async function* storeAll(
  lines: AsyncIterable<Line> | Line[],
  services: Services,
  request: FastifyRequest,
): AsyncGenerator<string> {
  const later = prefersAsync(request)
  let away: ChanceryError | null = null
  for await (const line of lines) {
    try {
      if (away) throw away
      const sent = check(NewArticle, line.value())
      const { number } = line
      if (later) yield told({ line: number, job: { id: await services.queue.send('article', sent) } })
      else {
        const by = { apiKeyId: request.apiKey?.id ?? null, requestId: request.id }
        const saved = await services.ingest(await readSubmission(sent, services), by)
        yield told({ line: number, article: Saved.parse(saved) })
      }
    } catch (error) {
      const problem = problemOf(error)
      if (isOurs(problem) && !away) request.log.error({ err: error }, problem.message)
      if (problem.code === 'database-unavailable') away = problem
      yield told({ line: line.number, problem: problemBody(problem, request.id) })
    }
  }
}

const told = (result: z.input<typeof BatchLine>): string => `${JSON.stringify(result)}\n`
