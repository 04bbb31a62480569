/** The document with ids that are stored now for examples: what is copied from it, or pressed in the docs, works. */
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { parametersOf } from './shared-parameters.ts'
import type { OpenApiDocument } from './polish.ts'
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

/** An id of each noun; what there is none of is missing. */
type StoredIds = Partial<Record<Noun, string>>

const Items = z.array(z.object({ id: z.string() }))

/** Without a database, as it is committed. */
export async function liveDocument(app: FastifyInstance, stored: Stored): Promise<OpenApiDocument> {
  const document = structuredClone(app.swagger()) as unknown as OpenApiDocument
  fillExamples(document, await storedIds(stored).catch(() => ({})))
  return document
}

/** One after the other: all at once they would take every connection to the database, from whoever else asks. */
async function storedIds({ store, queue }: Stored): Promise<StoredIds> {
  const first = { limit: 1, after: null, total: false }
  const ids: StoredIds = {}
  for (const noun of [...NOUNS, 'feeds', 'webhooks', 'jobs', 'keys'] as const) {
    const page =
      noun === 'feeds' || noun === 'webhooks' || noun === 'keys'
        ? await store[noun].list(first)
        : noun === 'jobs'
          ? await queue.list({}, first)
          : await store[noun].list({}, first)
    const [item] = Items.parse(JSON.parse(page.json))
    if (item) ids[noun] = item.id
  }
  return ids
}

/**
 * `asOf` is a moment at which all that is stored is known. `DELETE` keeps an id that nothing has: trying it answers 404 and takes
 * nothing away.
 */
function fillExamples(document: OpenApiDocument, ids: StoredIds): void {
  const tomorrow = new Date(Date.now() + 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
  for (const [path, operations] of Object.entries(document.paths)) {
    const id = ids[path.split('/')[2] as Noun]
    if (id === undefined) continue
    for (const [method, operation] of Object.entries(operations))
      for (const parameter of parametersOf(operation, document)) {
        if (parameter.name === 'asOf') parameter.example = `${tomorrow}T00:00Z`
        if (method !== 'delete' && parameter.in === 'path' && parameter.name === 'id') parameter.example = id
      }
  }
}
