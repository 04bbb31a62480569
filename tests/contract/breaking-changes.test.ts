import { readFileSync } from 'node:fs'
import { test } from 'tap'
import { openApiDocument } from '../../src/serve/document/openapi.ts'
import { breakingChanges } from './breaking-changes.ts'

type Json = Record<string, unknown>

const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } }
const kind = { name: 'kind', in: 'query', schema: { type: 'string', enum: ['brief', 'report'] } }

const Note = {
  type: 'object',
  properties: {
    text: { type: 'string', maxLength: 100 },
    kind: { type: 'string', enum: ['brief', 'report'] },
    replyTo: { anyOf: [{ $ref: '#/components/schemas/Note' }, { type: 'null' }] },
    pages: { type: 'array', items: { type: 'integer' } },
  },
  required: ['text'],
}
const json = { content: { 'application/json': { schema: { $ref: '#/components/schemas/Note' } } } }

/** A small document, as it is or with something changed. */
const made = (
  change: { note?: Json; sent?: Json; operation?: Json; responses?: Json; paths?: Json } = {},
): Json => ({
  paths: change.paths ?? {
    '/notes/{id}': {
      put: {
        operationId: 'putNote',
        security: [{}, { key: [] }],
        parameters: [id, kind],
        requestBody: {
          content: { 'application/json': { schema: { type: 'object', properties: {}, ...change.sent } } },
        },
        responses: change.responses ?? { 200: { ...json, headers: { Link: {} } }, 404: {} },
        ...change.operation,
      },
    },
  },
  components: { schemas: { Note: { ...Note, ...change.note } } },
})
const withField = (name: string, field: Json) => ({ properties: { ...Note.properties, [name]: field } })
const withoutText = Object.fromEntries(Object.entries(Note.properties).filter(([name]) => name !== 'text'))
const title = { properties: { title: { type: 'string', maxLength: 10 } } }

const BREAKING: [why: string, before: Json, after: Json, told: string][] = [
  ['a path', made(), made({ paths: {} }), 'PUT /notes/{id}: is gone'],
  [
    'the name of an operation',
    made(),
    made({ operation: { operationId: 'setNote' } }),
    'PUT /notes/{id}: operationId is setNote, was putNote',
  ],
  ['a key', made(), made({ operation: { security: [{ key: [] }] } }), 'PUT /notes/{id}: needs a key'],
  [
    'a parameter',
    made(),
    made({ operation: { parameters: [id] } }),
    'PUT /notes/{id}: parameter query kind is gone',
  ],
  [
    'a required parameter',
    made(),
    made({ operation: { parameters: [id, { ...kind, required: true }] } }),
    'PUT /notes/{id}: needs the parameter query kind',
  ],
  [
    'a value of a parameter',
    made(),
    made({ operation: { parameters: [id, { ...kind, schema: { type: 'string', enum: ['brief'] } }] } }),
    'PUT /notes/{id} query kind: value "report" is gone',
  ],
  [
    'a field that must be sent',
    made({ sent: title }),
    made({ sent: { ...title, required: ['title'] } }),
    'PUT /notes/{id} body: field title must be sent',
  ],
  [
    'a tighter bound of what is sent',
    made({ sent: title }),
    made({ sent: { properties: { title: { type: 'string', maxLength: 9 } } } }),
    'PUT /notes/{id} body.title: maxLength is 9, was 10',
  ],
  [
    'another type of what is sent',
    made({ sent: title }),
    made({ sent: { properties: { title: { type: 'integer' } } } }),
    'PUT /notes/{id} body.title: may no longer be string',
  ],
  ['an answer', made(), made({ responses: { 201: json } }), 'PUT /notes/{id}: no longer answers 200'],
  ['a header', made(), made({ responses: { 200: json } }), 'PUT /notes/{id} 200: header Link is gone'],
  [
    'a media type',
    made(),
    made({ responses: { 200: { content: {}, headers: { Link: {} } } } }),
    'PUT /notes/{id} 200: application/json is gone',
  ],
  [
    'a field of an answer',
    made(),
    made({ note: { properties: withoutText, required: [] } }),
    'answered Note: field text is gone',
  ],
  [
    'a promise to answer it',
    made(),
    made({ note: { required: [] } }),
    'answered Note: field text may be missing',
  ],
  [
    'a value of a field',
    made(),
    made({ note: withField('kind', { type: 'string', enum: ['brief'] }) }),
    'answered Note.kind: value "report" is gone',
  ],
  [
    'null where there was none',
    made(),
    made({ note: withField('text', { anyOf: [{ type: 'string' }, { type: 'null' }] }) }),
    'answered Note.text: may be null',
  ],
  [
    'another type of entries',
    made(),
    made({ note: withField('pages', { type: 'array', items: { type: 'number' } }) }),
    'answered Note.pages[]: may be number',
  ],
]

for (const [why, before, after, told] of BREAKING)
  test(`breaks clients: ${why}`, (t) => {
    t.ok(breakingChanges(before, after).includes(told), breakingChanges(before, after).join('\n'))
    t.end()
  })

test('breaks nobody', (t) => {
  const other = { '/others': { get: { operationId: 'listOthers', responses: {} } } }
  const harmless: [why: string, after: Json][] = [
    ['nothing', made()],
    ['another path', made({ paths: { ...(made()['paths'] as Json), ...other } })],
    ['another field answered', made({ note: withField('title', { type: 'string' }) })],
    ['another field that may be sent', made({ sent: title })],
    [
      'a looser bound of what is sent',
      made({ operation: { parameters: [id, { ...kind, schema: { type: 'string' } }] } }),
    ],
    [
      'a parameter that stands among the components',
      {
        ...made({ operation: { parameters: [id, { $ref: '#/components/parameters/kind' }] } }),
        components: { ...(made()['components'] as Json), parameters: { kind } },
      },
    ],
    [
      'another answer',
      made({ responses: { ...json, 200: { ...json, headers: { Link: {}, ETag: {} } }, 202: {} } }),
    ],
    ['another problem', made({ responses: { 200: { ...json, headers: { Link: {} } }, 409: {} } })],
  ]
  for (const [why, after] of harmless) t.strictSame(breakingChanges(made(), after), [], why)
  t.end()
})

test('what was released still holds', async (t) => {
  const released = JSON.parse(
    readFileSync(new URL('../../openapi/released.json', import.meta.url), 'utf8'),
  ) as Json
  t.strictSame(breakingChanges(released, { ...(await openApiDocument()) }), [])
})
