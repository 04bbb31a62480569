/** Whatever is asked of an expert, a treaty or a visit that became part of another is asked of the other. */
import type { FastifyReply, FastifyRequest, preHandlerAsyncHookHandler } from 'fastify'
import { z } from 'zod'
import { absent } from './by-id.ts'

export const MERGED = z
  .undefined()
  .meta({ description: 'It is part of the one at `Location`: merged by an editor, or by what articles say.' })

/** For all routes with the id of such a noun. @throws `not-found` */
export const leadOn =
  (noun: string, things: { find(id: string): Promise<{ id: string } | null> }): preHandlerAsyncHookHandler =>
  async (request, reply) => {
    const { params, query } = request
    const { id } = params as { id?: string }
    if (id === undefined) return undefined
    const found = await things.find(id)
    const { asOf, clock } = query as { asOf?: string; clock?: string }
    if (found === null && asOf !== undefined && clock === 'ingested') return undefined // it may have been known then
    if (found === null) throw absent(noun, id)
    return found.id === id.toLowerCase() ? undefined : redirect(request, reply, found.id)
  }

/** The same, asked of another id. */
export function redirect(
  { url, routeOptions }: FastifyRequest,
  reply: FastifyReply,
  id: string,
): FastifyReply {
  const [, asked] = url.split(/(?=\?)/)
  return reply.redirect((routeOptions.url ?? '').replace(':id', id) + (asked ?? ''), 308)
}
