import { test } from 'tap'
import { Article, StoredClaim } from '../../../src/serve/resources/claims.ts'
import { text } from '../../../src/serve/document/examples/article.ts'
import * as example from '../../../src/serve/document/examples/resources.ts'
import { openBareApp } from '../test-app.ts'

/** Every pointer in a value, however deep. */
function mentionsIn(value: unknown): { start: number; end: number; text: string }[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(mentionsIn)
  return 'start' in value && 'end' in value
    ? [value as { start: number; end: number; text: string }, ...inner]
    : inner
}

test('the offsets of the examples are true', (t) => {
  const mentions = mentionsIn([example.article, example.clause, example.visit])
  t.ok(mentions.length > 8)
  for (const { start, end, text: words } of mentions) t.equal(text.slice(start, end), words)
  t.ok(Article.safeParse(example.article).success)
  t.ok(StoredClaim.safeParse(example.claim).success)
  t.end()
})

test('the body that Swagger UI offers is read as it stands', async (t) => {
  const app = await openBareApp(t)
  const document = app.swagger() as {
    paths: Record<
      string,
      { post?: { requestBody: { content: Record<string, { examples: Record<string, { value: object }> }> } } }
    >
  }
  const bodies = document.paths['/v1/extract']?.post?.requestBody.content['application/json']?.examples ?? {}
  t.strictSame(Object.keys(bodies), ['text', 'html'])
  for (const { value } of Object.values(bodies)) {
    const answer = await app.inject({ method: 'POST', url: '/v1/extract', payload: value })
    t.equal(answer.statusCode, 200, answer.body)
    t.match(answer.json<{ article: { text: string } }>().article.text, text.split('\n')[0])
  }
})
