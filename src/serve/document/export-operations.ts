/** Whole lists at addresses of their own, for the document: one operation a list, `/v1/claims.{format}`, where each format has its route. */
import type { FastifySchema } from 'fastify'
import { z } from 'zod'
import { answerAs, problems } from '../answers/answer.ts'
import { CSV } from '../answers/exports.ts'
import { OF_PAGES } from '../answers/pages.ts'
import { SUFFIXES } from '../answers/export-routes.ts'
import { JSON_LD } from '../answers/json-ld.ts'
import { NDJSON } from '../requests/read-requests.ts'

const Format = z.enum(Object.keys(SUFFIXES)).meta({
  description:
    '`csv`: one column for each field. `ndjson`: one item a line. `jsonld`: JSON-LD, ids as addresses.',
  examples: ['csv'],
})
const Graph = z
  .looseObject({ '@context': z.unknown(), '@graph': z.array(z.unknown()) })
  .meta({ id: 'JsonLdGraph', description: 'JSON-LD: the items as `@graph`.' })

interface Listed {
  params?: z.ZodObject
  querystring?: z.ZodObject
  response?: Record<number, unknown>
}

/** Of the route of one format: what is documented of them all. */
export function exportOperation({ schema, url }: { schema: FastifySchema; url: string }) {
  const list = schema as FastifySchema & Listed
  const { operationId = '', summary = '', params = z.strictObject({}), querystring, response } = list
  const shape = Object.entries(querystring?.shape ?? {}).filter(([name]) => !OF_PAGES.includes(name))
  const whole = 'The whole list.'
  const content = {
    ...answerAs(CSV, z.string(), whole, {
      example: 'id,type\r\n0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e03,visit\r\n',
    }).content,
    ...answerAs(NDJSON, z.string(), whole, { example: '{"id":"0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e03"}\n' })
      .content,
    ...answerAs(JSON_LD, Graph, whole, { example: { '@context': {}, '@graph': [] } }).content,
  }
  const told = {
    ...list,
    operationId: operationId.replace(/^list/, 'export'),
    summary: `All of a list: ${summary.charAt(0).toLowerCase()}${summary.slice(1)}`,
    description:
      'Streamed whole, as a table, as lines of JSON, or as JSON-LD; what the pages of the list are asked for holds here too.',
    params: params.extend({ format: Format }),
    querystring: z.strictObject(Object.fromEntries(shape)),
    response: { ...problems(['not-found']), ...response, 200: { description: whole, content } },
  }
  return { schema: told, url: url.replace(/\.\w+$/, '.{format}') }
}
