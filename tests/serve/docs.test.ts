import { t as file, test } from 'tap'
import type { OpenApiDocument } from '../../src/serve/document-polish.ts'
import { openTestApp } from './test-app.ts'

const { app, get, storeExample } = await openTestApp(file)

const documentOf = async (url: string) => (await get(url)).json<OpenApiDocument>()

const exampleId = (document: OpenApiDocument, path: string, method = 'get'): unknown =>
  document.paths[path]?.[method]?.parameters?.find(({ name }) => name === 'id')?.example

test('with nothing stored, the docs show the document as it is committed', async (t) => {
  t.strictSame(await documentOf('/docs/json'), await documentOf('/openapi.json'))
})

test('each id in the docs is one that is stored, and its operation answers when pressed', async (t) => {
  await storeExample()
  const document = await documentOf('/docs/json')
  for (const [path, operations] of Object.entries(document.paths)) {
    if (!operations['get'] || !path.startsWith('/v1/')) continue
    const url = path.replace('{id}', String(exampleId(document, path))).replace('{code}', 'not-found')
    t.equal((await app.inject(url)).statusCode, 200, url)
  }
})

test('each operation is told in words and has an example of each answer', async (t) => {
  const { paths } = await documentOf('/openapi.json')
  const ids = new Set<string>()
  for (const operation of Object.values(paths).flatMap((path) => Object.values(path))) {
    const { operationId, summary, tags, responses } = operation
    t.ok(operationId && summary && tags.length === 1 && operation.description, operationId)
    ids.add(operationId)
    for (const [status, answer] of Object.entries(responses)) {
      const { content = {} } = answer as { content?: Record<string, { examples?: object }> }
      for (const { examples = {} } of Object.values(content))
        t.ok(Object.keys(examples).length > 0, `${operationId} ${status}`)
    }
  }
  t.equal(ids.size, Object.values(paths).flatMap((path) => Object.keys(path)).length, 'each id once')
})
