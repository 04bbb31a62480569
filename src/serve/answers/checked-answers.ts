/** Holds every JSON answer to the schema its route documents, for tests: what does not fit becomes a 500. */
import type { FastifyInstance } from 'fastify'
import { isDeepStrictEqual } from 'node:util'
import type { z } from 'zod'
import type { Answer } from './answer.ts'

export function checkAnswers(app: FastifyInstance): void {
  app.addHook('onSend', (request, reply, payload, done) => {
    const answers = request.routeOptions.schema?.response as Record<number, Answer<z.ZodType>> | undefined
    const schema = answers?.[reply.statusCode]?.content?.['application/json']?.schema
    const sparse = 'fields' in (request.query as object) // then what is documented need not be there
    const json = String(reply.getHeader('content-type')).startsWith('application/json')
    if (schema && json && !sparse && typeof payload === 'string') {
      const value: unknown = JSON.parse(payload)
      const result = schema.safeParse(value)
      const where = `${request.method} ${request.url} answered ${reply.statusCode}`
      if (!result.success)
        return done(new Error(`${where} with what it does not document: ${result.error.message}`))
      if (!isDeepStrictEqual(result.data, value))
        return done(new Error(`${where} with fields it does not document`))
    }
    done(null, payload)
  })
}
