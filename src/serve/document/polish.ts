/** The last touches to a generated OpenAPI document: what neither Zod nor the plugins say. */
import type { Example } from '../answers/answer.ts'
import { DEFAULT_LIMIT } from '../requests/query.ts'
import { NDJSON } from '../requests/read-requests.ts'
import { bound } from './bounds.ts'
import { shareHeaders } from './headers.ts'
import { link } from './links.ts'
import { foldSchemas, walk } from './schema-folding.ts'
import { parametersOf, shareParameters } from './shared-parameters.ts'
import { shareProblems } from './shared-problems.ts'

export interface OpenApiDocument {
  openapi: string
  paths: Record<string, Record<string, Operation>>
  components: {
    schemas: Record<string, unknown>
    parameters?: Record<string, Parameter>
    [section: string]: unknown
  }
  [section: string]: unknown
}

export interface Operation {
  operationId: string
  summary: string
  description?: string
  tags: string[]
  parameters?: (Parameter | { $ref: string })[]
  requestBody?: { content: Record<string, { schema: unknown; examples?: Record<string, Example> }> }
  responses: Record<string, unknown>
  security?: Record<string, string[]>[]
}

export interface Parameter {
  name: string
  in: string
  required?: boolean
  schema: Record<string, unknown>
  example?: unknown
  style?: string
  explode?: boolean
}

/** OpenAPI has no word for lines of JSON: they are text, each line as the list's entries are. */
const LINES = {
  type: 'string',
  description: 'One entry of the list that is documented for JSON on each line.',
}

const asLines = (examples: Record<string, Example>): Record<string, Example> =>
  Object.fromEntries(
    Object.entries(examples).map(([name, { summary, value }]) => [
      name,
      {
        ...(summary && { summary }),
        value: [value]
          .flat()
          .map((one) => JSON.stringify(one))
          .join('\n'),
      },
    ]),
  )

/** Works in place; `bodies` are examples of what to send, by operationId. */
export function polish(made: OpenApiDocument, bodies: ReadonlyMap<string, Record<string, Example>>): void {
  foldSchemas(made)
  walk(made, (schema) => {
    if (schema['type'] === 'string' && schema['format'] !== undefined) delete schema['pattern'] // the format says it
  })
  for (const operation of Object.values(made.paths).flatMap((path) => Object.values(path))) {
    for (const parameter of parametersOf(operation, made)) {
      if (parameter.schema['type'] === 'array') Object.assign(parameter, { style: 'form', explode: false })
      const [first] = (parameter.schema['examples'] as unknown[] | undefined) ?? []
      if (parameter.required && first !== undefined) parameter.example ??= first // what the docs fill in
      // And send: the same Idempotency-Key with whatever is tried next.
      if (parameter.in === 'header') {
        parameter.schema['examples'] = [parameter.example]
        delete parameter.example
      }
      // Zod drops these, as digits come as text.
      if (parameter.name === 'limit') parameter.schema['default'] = DEFAULT_LIMIT
      if (parameter.name === 'revision') parameter.example ??= 1
    }
    const examples = bodies.get(operation.operationId)
    const { content = {} } = operation.requestBody ?? {}
    // The plugin gives every media type the same object: each needs its own.
    for (const [type, { schema }] of Object.entries(content))
      content[type] =
        type === NDJSON
          ? { schema: LINES, ...(examples && { examples: asLines(examples) }) }
          : { schema, ...(examples && { examples }) }
  }
  shareHeaders(made)
  shareProblems(made)
  link(made)
  bound(made)
  shareParameters(made)
}
