/** Swagger UI at /docs: the document with examples of what is really stored, so that every operation works when pressed. */
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { OpenApiDocument } from './document-polish.ts'
import type { Services } from './services.ts'

const NOUNS = ['articles', 'experts', 'quotations', 'claims', 'visits', 'treaties'] as const
type Noun = (typeof NOUNS)[number]

/** An id of each noun that is stored now; what there is none of is missing. */
type StoredIds = Partial<Record<Noun, { first: string; last: string }>>

const Items = z.array(z.object({ id: z.string() }))

export async function serveDocs(app: FastifyInstance, { store }: Services): Promise<void> {
  app.decorateRequest('storedIds', null)
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    theme: { title: 'Chancery API' },
    uiConfig: {
      deepLinking: true,
      docExpansion: 'list',
      displayRequestDuration: true,
      persistAuthorization: true,
      tryItOutEnabled: true,
      defaultModelsExpandDepth: 0,
    },
    uiHooks: {
      preHandler: (request, _reply, done) => {
        if (request.url !== '/docs/json') return void done()
        storedIds(store).then(
          (ids) => {
            request.storedIds = ids
            done()
          },
          () => done(), // the document is worth having without a database too
        )
      },
    },
    transformSpecification: (document, request) => {
      fillExamples(document as unknown as OpenApiDocument, request.storedIds ?? {})
      return document
    },
  })
}

async function storedIds(store: Services['store']): Promise<StoredIds> {
  const pages = NOUNS.map((noun) => store[noun].list({}, { limit: 20, after: null, total: false }))
  const ids = (await Promise.all(pages)).map(({ json }) => Items.parse(JSON.parse(json)))
  return Object.fromEntries(
    NOUNS.flatMap((noun, i) => {
      const [first, last] = [ids[i]?.at(0), ids[i]?.at(-1)]
      return first && last ? [[noun, { first: first.id, last: last.id }]] : []
    }),
  )
}

/** `DELETE` gets the last one, so that trying it does not take away what the other examples show. */
function fillExamples(document: OpenApiDocument, ids: StoredIds): void {
  for (const [path, operations] of Object.entries(document.paths)) {
    const stored = ids[path.split('/')[2] as Noun]
    if (!stored) continue
    for (const [method, { parameters = [] }] of Object.entries(operations))
      for (const parameter of parameters)
        if (parameter.in === 'path' && parameter.name === 'id')
          parameter.example = method === 'delete' ? stored.last : stored.first
  }
}

declare module 'fastify' {
  interface FastifyRequest {
    storedIds: StoredIds | null
  }
}
