/** What is committed in openapi/ is what the code makes: clients are generated from it. */
import { readFileSync } from 'node:fs'
import { test } from 'tap'
import { openApiDocument } from '../../src/serve/document/openapi.ts'
import { asJson, asYaml } from '../../src/serve/document/written.ts'

const committed = (file: string) => readFileSync(new URL(`../../openapi/${file}`, import.meta.url), 'utf8')

test('the committed document is current; where it is not, `npm run openapi` writes it anew', async (t) => {
  const document = await openApiDocument()
  t.ok(committed('openapi.json') === asJson(document), 'openapi.json')
  t.ok(committed('openapi.yaml') === asYaml(document), 'openapi.yaml')
})

test('no style sheet is part of the document: each change of one would be a change of the API', (t) => {
  t.notMatch(committed('openapi.json'), /<style/)
  t.end()
})
