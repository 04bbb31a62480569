import { test } from 'tap'
import { openApiDocument } from '../../../src/serve/document/openapi.ts'

interface Response {
  links?: Record<string, { operationId: string; parameters: Record<string, string> }>
  content?: Record<string, { examples: Record<string, { value: unknown }> }>
}

/** What a JSON pointer finds in a value. */
const at = (value: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce((inner, name) => (inner as Record<string, unknown> | undefined)?.[name], value)

const { paths } = await openApiDocument()
const operations = Object.values(paths).flatMap((path) => Object.values(path))
const linked = operations.flatMap(({ operationId, responses }) =>
  (Object.entries(responses) as [string, Response][]).flatMap(([status, { links = {}, content }]) =>
    Object.values(links).map((link) => ({ from: `${operationId} ${status}`, link, content })),
  ),
)

test('a link leads to an operation, and gives each parameter of its path', (t) => {
  t.ok(linked.length > 40)
  for (const { from, link } of linked) {
    const to = operations.find(({ operationId }) => operationId === link.operationId)
    const wanted = to?.parameters?.flatMap((one) => ('in' in one && one.in === 'path' ? [one.name] : []))
    t.strictSame(Object.keys(link.parameters), wanted, `${from} to ${link.operationId}`)
  }
  t.end()
})

test('what a link points at is in the example', (t) => {
  for (const { from, link, content } of linked)
    for (const expression of Object.values(link.parameters)) {
      const [, pointer] = expression.split('$response.body#')
      if (pointer === undefined) continue
      const { value } = content?.['application/json']?.examples['example'] ?? {}
      t.ok(at(value, pointer) !== undefined, `${from}: ${pointer}`)
    }
  t.end()
})

test('from an article to its quotations, claims and revisions, from an expert to claims', (t) => {
  const leadsTo = (operation: string) =>
    linked.filter(({ from }) => from === `${operation} 200`).map(({ link }) => link.operationId)
  const fromArticle = ['listArticleQuotations', 'listArticleClaims', 'listArticleRevisions']
  t.strictSame(
    fromArticle.filter((to) => !leadsTo('getArticle').includes(to)),
    [],
  )
  t.ok(leadsTo('getExpert').includes('listExpertClaims'))
  t.ok(leadsTo('getClaim').includes('getArticle'))
  t.end()
})
