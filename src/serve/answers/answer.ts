/** How a route says what it can answer: each status with its schema, its words and an example. */
import type { z } from 'zod'
import { ChanceryError, PROBLEMS, type FieldError, type ProblemCode } from '../../errors.ts'
import { Problem, problemBody } from '../problems/problem.ts'

export interface Example {
  summary?: string
  value: unknown
}

export interface HeaderDoc {
  description: string
  type: 'string' | 'integer'
  example: string | number
}

/** A documented answer; `examples` and `headers` are for the document only (see `openapi.ts`). */
export interface Answer<T extends z.ZodType, Type extends string = 'application/json'> {
  description: string
  content: Record<Type, { schema: T; examples: Record<string, Example> }>
  headers?: Record<string, HeaderDoc>
}

export const answer = <T extends z.ZodType>(
  schema: T,
  description: string,
  example: NoInfer<z.input<T>>,
  headers: Record<string, HeaderDoc> = {},
): Answer<T> => ({
  description,
  content: { 'application/json': { schema, examples: { example: { value: example } } } },
  headers,
})

/** The same for other media types; of a stream of lines, `schema` is one line. */
export const answerAs = <Type extends string, T extends z.ZodType>(
  type: Type,
  schema: T,
  description: string,
  examples: Record<string, NoInfer<z.input<T>>>,
): Answer<T, Type> => ({
  description,
  content: {
    [type]: {
      schema,
      examples: Object.fromEntries(Object.entries(examples).map(([name, value]) => [name, { value }])),
    },
  } as Answer<T, Type>['content'],
})

/** What an example of each problem says in `detail`, where a general word would help nobody. */
const DETAILS: Partial<Record<ProblemCode, string>> = {
  'bad-request': 'the address is not percent-encoded UTF-8',
  'invalid-json': "Body is not valid JSON but content-type is set to 'application/json'",
  'invalid-input': '/publishedAt: must be a real date: YYYY-MM-DD, or an ISO 8601 date-time with zone',
  'invalid-text': '/text holds a NUL character or an unpaired surrogate',
  'empty-text': 'there is no word in the text',
  'unknown-parameter': "unknown parameter 'limitt', did you mean 'limit'?",
  'invalid-cursor': 'the cursor belongs to another list or other filters',
  unauthorized: 'this needs an API key with the scope write',
  forbidden: 'this needs the scope write; the key has: read',
  'not-found': 'there is no article 0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e5f',
  'not-known-then':
    'the visit was not known by 2024-06-01T12:00Z; it is known since 2024-06-17T00:12:45.000Z',
  'not-acceptable':
    'a list is application/json, or application/x-ndjson, text/csv, application/ld+json whole; not image/png',
  gone: 'the article 0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e5f was retracted on 2024-07-02',
  'cursor-expired': 'what came next after 4711-12 is not kept any more',
  'named-apart': 'side by side in the article 0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e5f',
  'body-too-large': 'the body is longer than 16777216 bytes',
  'unsupported-media-type': 'a body of the type text/plain is not read here; send application/json',
  'too-many-requests': '1200 requests a minute are allowed for one address',
  'idempotency-key-reused': 'something else was sent under the Idempotency-Key 3f1d9a52',
  overloaded: 'the process is behind with what it was asked before',
  internal: 'The error is logged under the request id.',
  'database-unavailable': 'the database did not answer in time',
}

const ERRORS: Partial<Record<ProblemCode, FieldError[]>> = {
  'invalid-input': [
    {
      path: '/publishedAt',
      message: 'must be a real date: YYYY-MM-DD, or an ISO 8601 date-time with zone',
    },
  ],
  'invalid-text': [{ path: '/text', message: 'holds a NUL character or an unpaired surrogate' }],
  'unknown-parameter': [{ path: 'limitt', message: "unknown parameter 'limitt', did you mean 'limit'?" }],
}

const problemExample = (code: ProblemCode): Problem =>
  problemBody(
    new ChanceryError(code, DETAILS[code] ?? PROBLEMS[code].title, { errors: ERRORS[code] ?? [] }),
    'req-7f3a',
  )

/** The answers of these problems, by status; problems of one status share one answer and have an example each. */
export function problems(
  codes: readonly ProblemCode[],
): Record<number, Answer<typeof Problem, 'application/problem+json'>> {
  const answers: Record<number, Answer<typeof Problem, 'application/problem+json'>> = {}
  for (const code of codes) {
    const { status, title } = PROBLEMS[code]
    const examples = answers[status]?.content['application/problem+json'].examples ?? {}
    examples[code] = { summary: title, value: problemExample(code) }
    answers[status] = {
      description: Object.values(examples)
        .map(({ summary }) => summary)
        .join('; or: '),
      content: { 'application/problem+json': { schema: Problem, examples } },
    }
  }
  return answers
}
