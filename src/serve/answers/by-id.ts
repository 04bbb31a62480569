/** What all routes that end in an id have in common. */
import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { ChanceryError } from '../../errors.ts'
import { Id } from '../resources/references.ts'

/** `example` is filled in with one that is stored when /docs is opened. */
export const byId = (noun: string, example: string) =>
  z.strictObject({ id: Id.meta({ description: `Id of the ${noun}.`, examples: [example] }) })

export const absent = (noun: string, id: string): ChanceryError =>
  new ChanceryError('not-found', `there is no ${noun} ${id}`)

/** Sends what the store found as it is. */
export function sendFound(reply: FastifyReply, found: string | null, noun: string, id: string): FastifyReply {
  if (found === null) throw absent(noun, id)
  return reply.json(found)
}
