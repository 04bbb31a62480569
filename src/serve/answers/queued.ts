/** `Prefer: respond-async` (RFC 7240): the answer is a job, and the work is done later. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Origin } from '../../store/article-store.ts'
import type { Services } from '../services.ts'
import { sendFound } from './by-id.ts'

export const prefersAsync = ({ headers }: FastifyRequest): boolean =>
  [headers.prefer ?? []].flat().some((list) => /(?:^|[\s,])respond-async(?:$|[\s,;])/i.test(list))

export async function sendQueued(
  reply: FastifyReply,
  { queue }: Services,
  article: object,
  origin: Origin,
): Promise<FastifyReply> {
  const { id, replayed } = await queue.send('article', article, origin)
  if (replayed) reply.header('idempotency-replayed', 'true')
  reply.code(202).header('location', `/v1/jobs/${id}`).header('preference-applied', 'respond-async')
  return sendFound(reply, await queue.get(id), 'job', id)
}
