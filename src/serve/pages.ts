/** One page of a list: from the query string to the store, and from the store to the wire. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { Page, PageRequest } from '../store/query.ts'
import type { pageOf } from './resources/lists.ts'
import type { Services } from './services.ts'
import { answer } from './answers.ts'
import { openCursor, sealCursor } from './cursor.ts'

/** The answer of a list; `example` is one of its items. */
export const pageAnswer = <T extends ReturnType<typeof pageOf>>(
  schema: T,
  description: string,
  example: unknown,
) =>
  answer(schema, description, { items: [example], nextCursor: null } as z.input<T>, {
    Link: {
      description: 'The next page (RFC 8288); absent on the last one.',
      type: 'string',
      example: '</v1/claims?limit=20&cursor=q83v…>; rel="next"',
    },
  })

interface PagingQuery {
  limit: number
  cursor?: string | undefined
  include?: 'total'[] | undefined
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
  const [path = ''] = request.url.split('?')
  const asked = `${path}?${JSON.stringify(Object.entries({ ...filters, sort }).sort(([a], [b]) => (a < b ? -1 : 1)))}`
  const secret = await store.secret()
  const after = cursor === undefined ? null : openCursor(cursor, asked, secret)
  const page = await list(filters, { limit, after, total: include?.includes('total') ?? false, sort })
  if (page.json === '[]' && after === null) await requireOwner?.()
  const nextCursor = page.next && sealCursor(page.next, asked, secret)
  if (nextCursor) reply.header('link', `<${nextAddress(request.url, nextCursor)}>; rel="next"`)
  const json = fields ? sparse(page.json, fields) : page.json
  return reply.json(pageText({ ...page, json }, nextCursor))
}

/** Each of a JSON array of objects with these fields alone. */
const sparse = (json: string, fields: readonly string[]): string =>
  JSON.stringify(
    (JSON.parse(json) as object[]).map((item) =>
      Object.fromEntries(Object.entries(item).filter(([name]) => fields.includes(name))),
    ),
  )

/** The items are JSON already, and go through as they are. */
const pageText = ({ json, total }: Page, nextCursor: string | null): string =>
  `{"items":${json},"nextCursor":${JSON.stringify(nextCursor)}${total === null ? '' : `,"total":${total}`}}`

function nextAddress(url: string, cursor: string): string {
  const [path = '', query = ''] = url.split('?')
  const parameters = new URLSearchParams(query)
  parameters.set('cursor', cursor)
  return `${path}?${parameters.toString()}`
}
