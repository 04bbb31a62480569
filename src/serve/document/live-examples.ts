/** The document with ids that are stored now for examples: what is copied from it, or pressed in the docs, works. */
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { OpenApiDocument } from './polish.ts'
import type { Services } from '../services.ts'

const NOUNS = ['articles', 'experts', 'quotations', 'claims', 'forecasts', 'visits', 'treaties'] as const
type Noun = (typeof NOUNS)[number] | 'feeds' | 'jobs'
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

async function storedIds({ store, queue }: Stored): Promise<StoredIds> {
  const first = { limit: 1, after: null, total: false }
  const pages = { feeds: store.feeds.list(first), jobs: queue.list({}, first) }
  const all = { ...pages, ...Object.fromEntries(NOUNS.map((noun) => [noun, store[noun].list({}, first)])) }
  const ids = await Promise.all(
    Object.entries(all).map(async ([noun, page]) => [
      noun,
      Items.parse(JSON.parse((await page).json))[0]?.id,
    ]),
  )
  return Object.fromEntries(ids.filter(([, id]) => id !== undefined)) as StoredIds
}

/** `DELETE` keeps an id that nothing has: trying it answers 404 and takes nothing away. */
function fillExamples(document: OpenApiDocument, ids: StoredIds): void {
  for (const [path, operations] of Object.entries(document.paths)) {
    const id = ids[path.split('/')[2] as Noun]
    if (id === undefined) continue
    for (const [method, { parameters = [] }] of Object.entries(operations))
      for (const parameter of parameters)
        if (method !== 'delete' && parameter.in === 'path' && parameter.name === 'id') parameter.example = id
  }
}
