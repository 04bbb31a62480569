/** One page of a list: from the query string to the store, and from the store to the wire. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Readable } from 'node:stream'
import type { z } from 'zod'
import { ChanceryError } from '../../errors.ts'
import type { Key, Page, PageRequest } from '../../store/query.ts'
import type { Found } from '../../store/reads/search.ts'
import { accepted } from './accept.ts'
import type { pageOf } from '../resources/lists.ts'
import type { Services } from '../services.ts'
import { answer } from './answer.ts'
import { requireKnown } from '../requests/known-names.ts'
import { openCursor, sealCursor } from '../requests/cursor.ts'
import { asLines, EXPORT_PAGE, EXPORTS, exported, pick, type Export } from './exports.ts'
import { isNoun, relatedTo, relationsText, type Relations } from './related.ts'

/** The answer of a list; `example` is one of its items. */
export const pageAnswer = <T extends ReturnType<typeof pageOf>>(
  schema: T,
  description: string,
  example: unknown,
) =>
  answer(schema, description, { items: [example], nextCursor: null } as z.input<T>, {
    Link: {
      description:
        'The next page (RFC 8288), relative to the address that was asked; absent on the last one.',
      type: 'string',
      example: '</v1/claims?limit=20&cursor=q83v…>; rel="next"',
    },
  })

interface PagingQuery {
  limit: number
  cursor?: string | undefined
  include?: string[] | undefined
  sort?: string | undefined
  fields?: string[] | undefined
}

type Filters<Q> = Omit<Q, keyof PagingQuery>

export async function sendPage<Q extends PagingQuery>(
  { store }: Services,
  request: FastifyRequest,
  reply: FastifyReply,
  query: Q,
  list: (filters: Filters<Q>, page: PageRequest) => Promise<Page>,
  /** Asked when the first page is empty, to tell an empty list from the list of something that is not there. */
  requireOwner?: () => Promise<void>,
): Promise<FastifyReply> {
  const { limit, cursor, include, sort, fields, ...filters } = query
  const type = representationFor(request, reply)
  if (type !== JSON_TYPE) requireWhole(request)
  const file = (request.routeOptions.url ?? '').split('/').at(-1) ?? ''
  const [noun = ''] = file.split('.')
  const at = await openPage(store, request, cursor, { ...filters, sort })
  const { after } = at
  const explainNothing = async () => {
    await requireOwner?.()
    await requireKnown(store, filters)
  }
  const read = (request: { limit: number; after: Key | null; total?: boolean; lines?: boolean }) =>
    list(filters, { total: false, sort, ...request })
  if (type !== JSON_TYPE) {
    const whole = { limit: EXPORT_PAGE, lines: asLines(type, fields) }
    const first = await read({ ...whole, after: null })
    if (first.json === '[]' || first.json === '') await explainNothing()
    reply.type(`${type}; charset=utf-8`).header('cache-control', 'no-cache')
    if (file !== noun) reply.header('content-disposition', `attachment; filename="${file}"`)
    if (request.method === 'HEAD') return reply.send(Readable.from([])) // a stream, as GET: its length is not known
    const next = (last: Key) => read({ ...whole, after: last })
    const origin = `${request.protocol}://${request.host}`
    const what = { item: itemOf(request), fields, origin, noun }
    return reply.send(Readable.from(exported(type, first, next, what), { highWaterMark: 1 }))
  }
  const [page, spellings] = await Promise.all([
    read({ limit, after, total: include?.includes('total') ?? false }),
    'q' in filters && typeof filters.q === 'string' && SEARCHED.has(noun)
      ? store.search.spellingsOf(filters.q)
      : {},
  ])
  if (page.json === '[]' && after === null) await explainNothing()
  const nextCursor = nextPage(at, page.next, request, reply)
  const listed = include && isNoun(noun) ? idsIn(page.json).map((id) => ({ noun, id })) : []
  const relations = await relatedTo(listed, include, store, filters)
  const json = fields ? sparse(page.json, fields) : page.json
  return reply.json(pageText({ ...page, json }, nextCursor, relations, spellings))
}

/** What pages alone take. */
export const OF_PAGES = ['limit', 'cursor', 'include']

/** @throws `unknown-parameter` for what would cut an export short, or add to it, where all of the list is sent. */
function requireWhole({ url }: FastifyRequest): void {
  const given = new URLSearchParams(url.split('?')[1])
  const errors = OF_PAGES.filter((name) => given.has(name)).map((name) => ({
    path: name,
    message: `an export is the whole list and takes no ${name}; the list as application/json does`,
  }))
  const [first] = errors
  if (first) throw new ChanceryError('unknown-parameter', first.message, { errors })
}

/** Where in a list a request is. */
interface Place {
  after: Key | null
  /** The list and its filters, which a cursor is good for. */
  asked: string
  secret: Buffer
}

/** @throws {ChanceryError} invalid-cursor */
export async function openPage(
  store: Services['store'],
  { url }: FastifyRequest,
  cursor: string | undefined,
  filters: object,
): Promise<Place> {
  const [path = ''] = url.split('?')
  const asked = `${path}?${JSON.stringify(Object.entries(filters).sort(([a], [b]) => (a < b ? -1 : 1)))}`
  const secret = await store.secret()
  return { after: cursor === undefined ? null : openCursor(cursor, asked, secret), asked, secret }
}

/** The cursor of the next page, which also goes into the Link header; null on the last one. */
export function nextPage(
  { asked, secret }: Place,
  next: Key | null,
  { url }: FastifyRequest,
  reply: FastifyReply,
): string | null {
  const cursor = next && sealCursor(next, asked, secret)
  if (cursor) reply.header('link', `<${nextAddress(url, cursor)}>; rel="next"`)
  return cursor
}

const JSON_TYPE = 'application/json'

/** Lists whose `q` looks for words; that of others looks for a part of a name. */
const SEARCHED = new Set(['articles', 'quotations', 'claims', 'forecasts', 'propositions'])
type Spellings = Found['spellings']

/** @throws {ChanceryError} not-acceptable */
function representationFor(
  { headers, routeOptions: { config } }: FastifyRequest,
  reply: FastifyReply,
): typeof JSON_TYPE | Export {
  if (config.exportAs) return config.exportAs
  reply.header('vary', 'accept')
  const type = accepted(headers.accept, [JSON_TYPE, ...EXPORTS])
  if (type) return type
  throw new ChanceryError(
    'not-acceptable',
    `a list is ${JSON_TYPE}, or ${EXPORTS.join(', ')} whole; not ${headers.accept}`,
  )
}

/** The schema of an item, as the route documents its answer. */
function itemOf({ routeOptions }: FastifyRequest): z.ZodType {
  const answers = routeOptions.schema?.response as Record<200, ReturnType<typeof pageAnswer>>
  return answers[200].content[JSON_TYPE].schema.shape.items.element
}

/** Each of a JSON array of objects with these fields alone. */
const sparse = (json: string, fields: readonly string[]): string =>
  JSON.stringify((JSON.parse(json) as object[]).map((item) => pick(item, fields)))

const idsIn = (json: string): string[] => (JSON.parse(json) as { id: string }[]).map(({ id }) => id)

/** The items are JSON already, and go through as they are. */
function pageText(
  { json, total }: Page,
  nextCursor: string | null,
  relations: Relations | null,
  spellings: Spellings,
): string {
  const rest = JSON.stringify({ nextCursor, ...(total !== null && { total }), ...spellingsIn(spellings) })
  return `{"items":${json},${rest.slice(1, -1)}${relations === null ? '' : relationsText(relations)}}`
}

export const spellingsIn = (spellings: Spellings) => {
  const entries = Object.entries(spellings)
  return entries.length > 0 && { spellings: entries.map(([asked, found]) => ({ asked, found })) }
}

function nextAddress(url: string, cursor: string): string {
  const [path = '', query = ''] = url.split('?')
  const parameters = new URLSearchParams(query)
  parameters.set('cursor', cursor)
  return `${path}?${parameters.toString()}`
}
