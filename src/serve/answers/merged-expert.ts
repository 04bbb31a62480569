/** Whatever is asked of an expert who was merged into another is asked of the other. */
import type { preHandlerAsyncHookHandler } from 'fastify'
import { z } from 'zod'
import type { Store } from '../../store/store.ts'
import { absent } from './by-id.ts'

export const MERGED = z.undefined().meta({ description: 'The expert was merged into the one at `Location`.' })

/** For all routes with the id of an expert. @throws `not-found` */
export const leadOn =
  ({ experts }: Store): preHandlerAsyncHookHandler =>
  async ({ params, url, routeOptions }, reply) => {
    const { id } = params as { id?: string }
    if (id === undefined) return undefined
    const found = await experts.find(id)
    if (found === null) throw absent('expert', id)
    if (found.id === id.toLowerCase()) return undefined
    const [, query] = url.split(/(?=\?)/)
    return reply.redirect((routeOptions.url ?? '').replace(':id', found.id) + (query ?? ''), 308)
  }
