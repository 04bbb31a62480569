/** The OpenAPI document, made from the schemas that the routes validate with. */
import swagger from '@fastify/swagger'
import Fastify, { type FastifyInstance, type FastifySchema, type RouteOptions } from 'fastify'
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { ProblemCode } from '../../errors.ts'
import { problems, type Answer, type Example, type HeaderDoc } from '../answers/answer.ts'
import { exportOperation } from './export-operations.ts'
import { polish, type OpenApiDocument } from './polish.ts'
import { INFO, SECURITY_SCHEMES, SERVER, TAGS } from './words.ts'
import { NDJSON } from '../requests/read-requests.ts'
import { registerRoutes } from '../routes.ts'
import type { Services } from '../services.ts'

/** The document as it is committed: it needs no database, and is the same on every machine. */
export async function openApiDocument(): Promise<OpenApiDocument> {
  const app = Fastify()
  app.setValidatorCompiler(() => () => true)
  app.setSerializerCompiler(() => JSON.stringify)
  await document(app)
  await app.register(registerRoutes, { services: { store: {} } as Services })
  await app.ready()
  const made = app.swagger() as unknown as OpenApiDocument
  await app.close()
  return made
}

/** Must be registered before the routes it documents. */
export async function document(app: FastifyInstance): Promise<void> {
  const bodies = new Map<string, Record<string, Example>>()
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: INFO,
      servers: [SERVER],
      tags: TAGS,
      components: SECURITY_SCHEMES,
    },
    transform: (given) => {
      const config = given.route.config ?? {}
      const route = config.exportAs ? { ...given, ...exportOperation(given) } : given
      const body = config.lines ? z.array(config.lines) : route.schema?.body
      const told = { ...route.schema, ...(body !== undefined && { body }) }
      const documented = { ...told, response: withCommonProblems(told, route.route) }
      const made = jsonSchemaTransform({ ...route, schema: documented })
      const schema = made.schema as FastifySchema & { response?: Record<string, Answer<never>> }
      for (const [status, made] of Object.entries(schema.response ?? {}))
        restore(made, (documented.response as Record<string, Answer<never>>)[status])
      if (route.route.method === 'GET') Object.assign(schema.response ?? {}, { 304: NOT_MODIFIED })
      if (config.scope) schema.security = [...(config.scope === 'read' ? [{}] : []), { apiKey: [] }]
      else if (!route.schema?.hide) schema.security = []
      if (config.lines) schema.consumes = ['application/json', NDJSON]
      if (config.bodies && schema.operationId) bodies.set(schema.operationId, config.bodies)
      return { ...made, schema }
    },
    transformObject: (made) => {
      const folded = jsonSchemaTransformObject(made) as unknown as OpenApiDocument
      polish(folded, bodies)
      return folded
    },
  })
}

const NOT_MODIFIED = { description: 'You have it already: its entity tag is one of yours.', type: 'null' }

/** What every operation can answer besides its own: it need not be said on each route. */
function withCommonProblems(schema: FastifySchema | undefined, route: RouteOptions): object {
  const own = (schema?.response ?? {}) as Record<number, Documented>
  const { scope } = route.config ?? {}
  const codes: ProblemCode[] = ['bad-request', ...codesOf(own)]
  if (schema?.querystring) codes.push('invalid-input', 'unknown-parameter', 'invalid-text')
  if (isList(schema)) codes.push('not-acceptable')
  if (schema?.params) codes.push('invalid-input')
  if (schema?.body)
    codes.push('invalid-input', 'invalid-json', 'invalid-text', 'body-too-large', 'unsupported-media-type')
  if (scope) codes.push('unauthorized', 'database-unavailable')
  if (scope && scope !== 'read') codes.push('forbidden')
  if (route.url.startsWith('/v1/')) codes.push('too-many-requests', 'overloaded')
  codes.push('internal')
  return { ...own, ...problems([...new Set(codes)]) }
}

const isList = (schema: FastifySchema | undefined): boolean =>
  'cursor' in ((schema?.querystring as { shape?: object } | undefined)?.shape ?? {})

/** An answer without a body is a schema alone. */
type Documented = Partial<Answer<never>>

const codesOf = (answers: Record<number, Documented>): ProblemCode[] =>
  Object.values(answers).flatMap(({ content }) =>
    Object.entries(content ?? {}).flatMap(([type, { examples }]) =>
      type === 'application/problem+json' ? (Object.keys(examples) as ProblemCode[]) : [],
    ),
  )

/** The provider keeps an answer's schema alone: its examples and headers are put back. */
function restore(told: Answer<never>, original: Answer<never> | undefined): void {
  for (const [type, media] of Object.entries(told.content ?? {}))
    Object.assign(media, { examples: original?.content[type as 'application/json'].examples })
  if (original?.headers) Object.assign(told, { headers: headerSchemas(original.headers) })
}

const headerSchemas = (headers: Record<string, HeaderDoc>) =>
  Object.fromEntries(
    Object.entries(headers).map(([name, { description, type, example }]) => [
      name,
      { description, type, examples: [example] },
    ]),
  )
