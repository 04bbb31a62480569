/** The headers that many answers have: they stand once, among the components. */
import type { OpenApiDocument } from './polish.ts'

const header = (description: string, schema: object, example: string | number) => ({
  description,
  schema,
  example,
})
const text = { type: 'string', maxLength: 200 }

const HEADERS = {
  'X-Request-Id': header(
    'Names this request in logs and problems.',
    text,
    '0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e5f',
  ),
  RateLimit: header(
    'Requests that remain (`r`), and seconds until there are all again (`t`); absent where none are counted. ' +
      'draft-ietf-httpapi-ratelimit-headers.',
    text,
    '"address";r=1199;t=60',
  ),
  'RateLimit-Policy': header(
    'Requests allowed (`q`) in a window of seconds (`w`); absent where none are counted.',
    text,
    '"address";q=1200;w=60',
  ),
  'Access-Control-Allow-Origin': header(
    'The origin whose pages may read this, as the setting ALLOW_ORIGIN has it; absent without it.',
    text,
    'https://app.example',
  ),
  ETag: header('Give it back in `If-None-Match`; absent where the answer is a stream.', text, 'W/"Bq3kZ0"'),
  'Retry-After': header(
    'Seconds to wait.',
    { type: 'integer', format: 'int32', minimum: 0, maximum: 3600 },
    12,
  ),
}
type HeaderName = keyof typeof HEADERS

const EVERYWHERE: HeaderName[] = [
  'X-Request-Id',
  'RateLimit',
  'RateLimit-Policy',
  'Access-Control-Allow-Origin',
]

const headersOf = (method: string, status: string): HeaderName[] => [
  ...EVERYWHERE,
  ...(method === 'get' && ['200', '304'].includes(status) ? (['ETag'] as const) : []),
  ...(['429', '503'].includes(status) ? (['Retry-After'] as const) : []),
]

/** Works in place; an answer's own headers stay. */
export function shareHeaders(made: OpenApiDocument): void {
  made.components['headers'] = HEADERS
  for (const operations of Object.values(made.paths))
    for (const [method, { responses }] of Object.entries(operations))
      for (const [status, response] of Object.entries(responses)) {
        const shared: [HeaderName, { $ref: string }][] = headersOf(method, status).map((name) => [
          name,
          { $ref: `#/components/headers/${name}` },
        ])
        const answer = response as { headers?: object }
        answer.headers = { ...answer.headers, ...Object.fromEntries(shared) }
      }
}
