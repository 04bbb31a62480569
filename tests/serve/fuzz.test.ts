/** Whatever is sent, the answer is one that the document knows, and never a 500. */
import fc from 'fast-check'
import { t as file, test } from 'tap'
import type { OpenApiDocument, Operation, Parameter } from '../../src/serve/document/polish.ts'
import { parametersOf } from '../../src/serve/document/shared-parameters.ts'
import { openTestApp, publishedAt, text } from './test-app.ts'

/** How many; what CI and releases send is more: `FUZZ_REQUESTS=10000 npm test -- tests/serve/fuzz.test.ts`. */
const REQUESTS = Number(process.env.FUZZ_REQUESTS ?? 400)

const { app, keyFor, storeExample } = await openTestApp(file)
const id = await storeExample()
const key = await keyFor('admin')
const document = app.swagger() as unknown as OpenApiDocument

const naughty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '',
    '\0',
    '\ud800',
    '%00',
    '%ff',
    "' OR 1=1 --",
    '../..',
    '1e1',
    '-1',
    '9'.repeat(400),
    '__proto__',
  ),
)
const json = fc.oneof(naughty, fc.jsonValue(), fc.double())

/** A value the schema allows more often than not. */
function valueFor({ name, schema, example }: Parameter): fc.Arbitrary<unknown> {
  const items = (schema['items'] ?? schema) as { enum?: string[]; format?: string; type?: string }
  const known = items.enum
    ? fc.constantFrom(...items.enum)
    : items.format === 'date'
      ? fc.constantFrom('2024-06-18', '2024-02-30', '0001-01-01', '9999-12-31')
      : items.type === 'integer'
        ? fc.integer({ min: 0, max: 101 }).map(String)
        : fc.constantFrom(
            name === 'id' ? id : typeof example === 'string' ? example : 'Menon',
            id,
            'JP',
            'true',
          )
  return fc.oneof({ weight: 3, arbitrary: known }, { weight: 1, arbitrary: naughty })
}

const body = fc.oneof(
  json,
  fc.record(
    {
      text: fc.oneof(naughty, fc.constant(text)),
      html: naughty,
      page: naughty,
      publishedAt: fc.oneof(json, fc.constant(publishedAt)),
      title: json,
      url: json,
    },
    { requiredKeys: [] },
  ),
)

const requests = Object.entries(document.paths).flatMap(([path, operations]) =>
  Object.entries(operations).map(([method, operation]) => {
    const parameters = parametersOf(operation, document)
    const values = fc.record(
      Object.fromEntries(parameters.map((one) => [`${one.in} ${one.name}`, valueFor(one)])),
      {
        requiredKeys: parameters.filter((one) => one.in === 'path').map(({ name }) => `path ${name}`),
      },
    )
    return fc.record({
      path: fc.constant(path),
      method: fc.constant(method),
      operation: fc.constant(operation),
      values,
      body,
    })
  }),
)

const encode = (value: unknown): string =>
  encodeURIComponent(String(value).replaceAll(/\p{Surrogate}/gu, '�'))

test('no answer is a 500, and each status is documented', async (t) => {
  const property = fc.asyncProperty(
    fc.oneof(...requests),
    async ({ path, method, operation, values, body }) => {
      const given = Object.entries(values).filter(([, value]) => value !== undefined)
      const url = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encode(values[`path ${name}`]) || '-')
      const query = given.flatMap(([name, value]) =>
        name.startsWith('query ') ? `${name.slice(6)}=${encode(value)}` : [],
      )
      const answer = await app.inject({
        method: method.toUpperCase(),
        url: query.length > 0 ? `${url}?${query.join('&')}` : url,
        headers: { ...key, ...(operation.requestBody && { 'content-type': 'application/json' }) },
        ...(operation.requestBody && { payload: JSON.stringify(body) }),
      })
      const said = `${method} ${url} → ${answer.statusCode} ${answer.body.slice(0, 300)}`
      if (answer.statusCode >= 500) throw new Error(said)
      if (!isDocumented(operation, answer.statusCode)) throw new Error(`undocumented: ${said}`)
    },
  )
  await t.resolves(fc.assert(property, { numRuns: REQUESTS }))
})

/** A path can be too long for any operation: that belongs to the address, not to what stands there. */
const isDocumented = ({ responses }: Operation, status: number): boolean =>
  String(status) in responses || status === 414
