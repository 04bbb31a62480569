import type { FastifyReply } from 'fastify'
import { ChanceryError } from '../../errors.ts'
import { accepted } from './accept.ts'

export const HTML = 'text/html'

/**
 * Whether a page to read is asked for rather than JSON. `thing`: "an article".
 * @throws `not-acceptable` when neither is
 */
export function isPageWanted(reply: FastifyReply, accept: string | undefined, thing: string): boolean {
  reply.header('vary', 'accept')
  const type = accepted(accept, ['application/json', HTML])
  if (type === null)
    throw new ChanceryError('not-acceptable', `${thing} is application/json or ${HTML}, not ${accept}`)
  return type === HTML
}
