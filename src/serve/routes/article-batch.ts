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
import { holdOpen, NDJSON } from '../requests/read-requests.ts'
import { Saved } from '../resources/saved.ts'
import type { Routes } from '../route-types.ts'
import type { Origin } from '../../store/article-store.ts'
import type { Line, Services } from '../services.ts'
import { ArticleLine, readLine } from '../requests/article-lines.ts'
import { readSubmission } from '../requests/submissions.ts'

const line = z.int().min(1).meta({ description: 'Of the batch, counted from 1.' })

const ignored = z
  .array(z.string())
  .optional()
  .meta({ description: 'Fields of the line that are not known, and were left out.' })

const BatchLine = z
  .union([
    z.object({ line, article: Saved, ignored }),
    z.object({ line, job: z.object({ id: z.uuid() }), ignored }),
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
      config: { scope: 'write', bodies, lines: ArticleLine },
      compress: false, // each line leaves at once
      schema: {
        operationId: 'createArticles',
        summary: 'Store many articles',
        description:
          'Takes one article a line, or a JSON list of them, and answers one line for each as soon as it is stored or ' +
          'refused, in the same order. Each is stored or refused on its own; a batch that broke off may be sent again. ' +
          'Lines may be without number: they are read as they come, no faster than their answers are taken, so a client ' +
          'reads while it sends. A line may hold other fields than those of an article; they are left out, and told. ' +
          'Who neither sends nor reads for a minute is cut off. ' +
          'With `Prefer: respond-async` each is queued, and its line names the job.',
        tags: ['Articles'],
        response: {
          200: answerAs(NDJSON, BatchLine, 'What became of each, one a line.', { stored, queued, refused }),
          ...problems(['invalid-input', 'invalid-json', 'invalid-text']),
        },
      },
    },
    (request, reply) => {
      requireLines(request.body)
      const lines = linesOf(request.body, services)
      if (prefersAsync(request)) reply.header('preference-applied', 'respond-async')
      holdOpen(request, reply)
      const told = prefersAsync(request)
        ? queueAll(lines, services, request)
        : storeAll(lines, services, request)
      return reply.type(NDJSON).send(Readable.from(told))
    },
  )
  done()
}

function requireLines(body: unknown): void {
  if (body instanceof Readable || Array.isArray(body)) return
  const message = 'must be a list of articles'
  throw new ChanceryError('invalid-input', `the body ${message}`, { errors: [{ path: '', message }] })
}

/** Reads a body of lines as it comes: the next one when there is room for it. */
async function* linesOf(body: unknown, { readLines }: Services): AsyncGenerator<Line> {
  if (body instanceof Readable) yield* readLines(body)
  else if (Array.isArray(body))
    for (const [index, article] of body.entries())
      yield { number: index + 1, value: () => article as unknown }
}

async function* storeAll(
  lines: AsyncIterable<Line>,
  services: Services,
  request: FastifyRequest,
): AsyncGenerator<string> {
  const refused = refusals(request)
  const ignored = new WeakMap<Line, string[]>()
  const results = services.ingestAll({
    items: lines,
    read: async (line) => {
      refused.requireDatabase()
      const read = readLine(line.value())
      ignored.set(line, read.ignored)
      return readSubmission(read.article, services)
    },
    origin: originOfBatch(request),
  })
  for await (const [line, settled] of results)
    yield told(
      settled.status === 'fulfilled'
        ? { line: line.number, article: Saved.parse(settled.value), ...named(ignored.get(line)) }
        : { line: line.number, problem: refused.problem(settled.reason) },
    )
}

async function* queueAll(
  lines: AsyncIterable<Line>,
  { queue }: Services,
  request: FastifyRequest,
): AsyncGenerator<string> {
  const refused = refusals(request)
  for await (const line of lines) {
    const { number } = line
    try {
      refused.requireDatabase()
      const { article, ignored } = readLine(line.value())
      const { id } = await queue.send('article', article, originOfBatch(request))
      yield told({ line: number, job: { id }, ...named(ignored) })
    } catch (error) {
      yield told({ line: number, problem: refused.problem(error) })
    }
  }
}

/** An Idempotency-Key is of one article, not of many. */
const originOfBatch = ({ apiKey, id }: FastifyRequest): Origin => ({
  apiKeyId: apiKey?.id ?? null,
  requestId: id,
})

/** What is refused, and why. Once the database is away, what is left is not tried: each try would wait for it. */
function refusals(request: FastifyRequest) {
  let away: ChanceryError | null = null
  return {
    requireDatabase(): void {
      if (away) throw away
    },
    problem(error: unknown): Problem {
      const problem = problemOf(error)
      if (isOurs(problem) && !away) request.log.error({ err: error }, problem.message)
      if (problem.code === 'database-unavailable') away = problem
      return problemBody(problem, request.id)
    },
  }
}

const named = (ignored: string[] = []): { ignored?: string[] } => (ignored.length > 0 ? { ignored } : {})

const told = (result: z.input<typeof BatchLine>): string => `${JSON.stringify(result)}\n`
