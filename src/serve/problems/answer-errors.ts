/** Every error leaves as a problem: thrown by a route, an address that is nobody's, a method that is not there. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { ChanceryError, type ProblemCode } from '../../errors.ts'
import { nearest } from '../requests/nearest.ts'
import { accepted } from '../answers/accept.ts'
import { problemPage } from './pages.ts'
import { PROBLEM_TYPE, problemBody } from './problem.ts'
import { isOurs, problemOf } from './problem-of.ts'

/** How the address of an export ends. */
const EXPORTED = /\.(?:csv|ndjson|jsonld)$/

/** Seconds after which to ask again, for the answers that are no fault of the asker. */
const RETRY_AFTER: Partial<Record<number, number>> = { 408: 1, 503: 2 }

export function answerErrors(app: FastifyInstance): void {
  const routes = new Map<string, Set<string>>()
  app.addHook('onRoute', ({ url, method }) => {
    const methods = routes.get(url) ?? new Set()
    for (const one of [method].flat()) methods.add(one)
    routes.set(url, methods)
  })
  // Before the body is read: what is not there is not there, whatever was sent to it.
  app.addHook('onRequest', (request, reply, done) => {
    const [path = ''] = request.url.split('?')
    if (!request.is404 && !isMistaken(path, request, routes)) return done()
    const allowed = allowedMethods(path, routes)
    if (allowed.length === 0) {
      const meant = nearest(
        path,
        [...routes.keys()].filter((pattern) => !/[:*]/.test(pattern)),
      )
      const list = path.replace(EXPORTED, '')
      const instead =
        list !== path && routes.has(list)
          ? `; ${list} is not exported, and is read as pages of JSON`
          : meant
            ? `, did you mean ${meant}?`
            : ''
      return done(new ChanceryError('not-found', `nothing is at ${path}${instead}`))
    }
    reply.header('allow', allowed.join(', '))
    done(new ChanceryError('method-not-allowed', `${request.method} is not one of ${allowed.join(', ')}`))
  })
  app.setNotFoundHandler((request, reply) =>
    sendProblem(new ChanceryError('not-found', `nothing is at ${request.url}`), request, reply),
  )
  app.setErrorHandler((error, request, reply) => {
    const problem = toldOf(error, request)
    if (isOurs(problem)) request.log.error({ err: error }, problem.message)
    return sendProblem(problem, request, reply)
  })
}

/** The error as a problem; Fastify's own words for a body that is too long, or of no type, do not name the limit or the type. */
function toldOf(error: unknown, { routeOptions, headers }: FastifyRequest): ChanceryError {
  const problem = problemOf(error)
  const details: Partial<Record<ProblemCode, string>> = {
    'body-too-large': `the body is longer than ${routeOptions.bodyLimit} bytes`,
    'unsupported-media-type': `the Content-Type ${headers['content-type']?.slice(0, 40)} is none`,
  }
  const detail = problem === error ? undefined : details[problem.code]
  return detail === undefined ? problem : new ChanceryError(problem.code, detail, { cause: error })
}

export function sendProblem(
  error: ChanceryError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const retryAfter = RETRY_AFTER[error.status]
  if (retryAfter !== undefined) reply.header('retry-after', retryAfter)
  if (error.status === 401) reply.header('www-authenticate', 'Bearer realm="chancery"')
  const problem = problemBody(error, request.id)
  reply.code(error.status).header('cache-control', 'no-store').header('vary', 'accept')
  return isPageLiked(request)
    ? reply.html(problemPage(problem, request.url))
    : reply.type(PROBLEM_TYPE).send(JSON.stringify(problem))
}

const FORMS = ['application/problem+json', 'application/json', 'text/html'] as const

/** By a browser, which likes a page best; who has no likings gets the problem itself. */
const isPageLiked = ({ method, headers }: FastifyRequest): boolean =>
  method === 'GET' && accepted(headers.accept, FORMS) === 'text/html'

/** Whether the router takes for an id what is none: "/v1/articles/" has none, and GET /v1/articles/batch is of what is only posted to. */
const isMistaken = (
  path: string,
  { routeOptions }: FastifyRequest,
  routes: ReadonlyMap<string, ReadonlySet<string>>,
): boolean =>
  path.startsWith('/v1/') && (path.endsWith('/') || (routes.has(path) && routeOptions.url !== path))

/** The methods of every route whose pattern `path` fits: `/v1/experts/:id` fits `/v1/experts/7`. */
function allowedMethods(path: string, routes: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const own = routes.get(path)
  if (own) return [...own].sort()
  const parts = path.split('/')
  const fits = (pattern: string) => {
    const wanted = pattern.split('/')
    return (
      wanted.length === parts.length &&
      wanted.every((part, i) => (part.startsWith(':') && parts[i] !== '') || part === parts[i])
    )
  }
  return [...new Set([...routes].flatMap(([pattern, methods]) => (fits(pattern) ? [...methods] : [])))].sort()
}
