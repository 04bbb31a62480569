/** What all routes that end in an id have in common. */
import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { ChanceryError } from '../../errors.ts'
import type { KnownNoun } from '../../store/reads/known-since.ts'
import type { Store, View } from '../../store/store.ts'
import { Id } from '../resources/references.ts'

/** `example` is filled in with one that is stored when /docs is opened. */
export const byId = (noun: string, example: string) =>
  z.strictObject({ id: Id.meta({ description: `Id of the ${noun}.`, examples: [example] }) })

export const absent = (noun: string, id: string): ChanceryError =>
  new ChanceryError('not-found', `there is no ${noun} ${id}`)

/** Sends what the store found as of a time. @throws `not-known-then` for what became known later */
export async function sendView(
  reply: FastifyReply,
  found: string | null,
  noun: KnownNoun,
  id: string,
  { asOf, clock }: View,
  store: Pick<Store, 'knownSince'>,
): Promise<FastifyReply> {
  const since = found === null && asOf !== undefined ? await store.knownSince(noun, id, clock) : null
  if (since === null) return sendFound(reply, found, noun, id)
  throw new ChanceryError(
    'not-known-then',
    `the ${noun} was not known by ${asOf}; it is known since ${since}`,
  )
}

/** Sends what the store found as it is. */
export function sendFound(reply: FastifyReply, found: string | null, noun: string, id: string): FastifyReply {
  if (found === null) throw absent(noun, id)
  return reply.json(found)
}
