/** The document with ids that are stored now for examples: what is copied from it, or pressed in the docs, works. */
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { parametersOf } from './shared-parameters.ts'
import type { OpenApiDocument, Operation } from './polish.ts'
import type { Services } from '../services.ts'

const NOUNS = [
  'articles',
  'experts',
  'affiliations',
  'quotations',
  'claims',
  'propositions',
  'forecasts',
  'visits',
  'treaties',
] as const
type Noun = (typeof NOUNS)[number] | 'feeds' | 'webhooks' | 'jobs' | 'keys'
type Stored = Pick<Services, 'store' | 'queue'>

/** The first two ids of each noun, where there are as many. */
type StoredIds = Partial<Record<Noun, readonly (string | undefined)[]>>

const Items = z.array(z.object({ id: z.string() }))

/** Without a database, as it is committed. */
export async function liveDocument(app: FastifyInstance, stored: Stored): Promise<OpenApiDocument> {
  const document = structuredClone(app.swagger()) as unknown as OpenApiDocument
  fillExamples(document, await storedIds(stored).catch(() => ({})))
  return document
}

/** One after the other: all at once they would take every connection to the database, from whoever else asks. */
async function storedIds({ store, queue }: Stored): Promise<StoredIds> {
  const first = { limit: 2, after: null, total: false }
  const ids: StoredIds = {}
  for (const noun of [...NOUNS, 'feeds', 'webhooks', 'jobs', 'keys'] as const) {
    const page =
      noun === 'feeds' || noun === 'webhooks' || noun === 'keys'
        ? await store[noun].list(first)
        : noun === 'jobs'
          ? await queue.list({}, first)
          : await store[noun].list({}, first)
    ids[noun] = Items.parse(JSON.parse(page.json)).map(({ id }) => id)
  }
  return ids
}

/**
 * `DELETE` of a whole resource keeps an id that nothing has: trying it answers 404 and takes nothing away. What is merged into the
 * first of a noun is the second of it, and what is split from it again.
 */
function fillExamples(document: OpenApiDocument, stored: StoredIds): void {
  for (const [path, operations] of Object.entries(document.paths)) {
    const [id, other] = stored[path.split('/')[2] as Noun] ?? []
    for (const [method, operation] of Object.entries(operations)) {
      if (method === 'delete' && path.endsWith('/{id}')) continue
      for (const parameter of parametersOf(operation, document))
        if (id !== undefined && parameter.in === 'path' && parameter.name === 'id') parameter.example = id
      if (other !== undefined && /\/(?:merge|split)$/.test(path)) nameOther(operation, other)
    }
  }
}

/** Its id is the one field of these bodies. */
function nameOther({ requestBody }: Operation, other: string): void {
  for (const { examples } of Object.values(requestBody?.content ?? {}))
    for (const example of Object.values(examples ?? {}))
      example.value = Object.fromEntries(Object.keys(example.value as object).map((field) => [field, other]))
}
