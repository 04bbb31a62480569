/** The document with ids that are stored now for examples: what is copied from it, or pressed in the docs, works. */
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { OpenApiDocument } from './polish.ts'
import type { Services } from '../services.ts'

const NOUNS = ['articles', 'experts', 'quotations', 'claims', 'visits', 'treaties'] as const
type Noun = (typeof NOUNS)[number]

/** An id of each noun; what there is none of is missing. */
type StoredIds = Partial<Record<Noun, string>>

const Items = z.array(z.object({ id: z.string() }))

/** Without a database, as it is committed. */
export async function liveDocument(app: FastifyInstance, store: Services['store']): Promise<OpenApiDocument> {
  const document = structuredClone(app.swagger()) as unknown as OpenApiDocument
  fillExamples(document, await storedIds(store).catch(() => ({})))
  return document
}

async function storedIds(store: Services['store']): Promise<StoredIds> {
  const pages = NOUNS.map((noun) => store[noun].list({}, { limit: 1, after: null, total: false }))
  const ids = (await Promise.all(pages)).map(({ json }) => Items.parse(JSON.parse(json))[0]?.id)
  return Object.fromEntries(NOUNS.flatMap((noun, i) => (ids[i] === undefined ? [] : [[noun, ids[i]]])))
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
