import { test } from 'tap'
import { z } from 'zod'
import type { ChanceryError } from '../../../src/errors.ts'
import { check } from '../../../src/serve/requests/validation.ts'
import { NewArticle } from '../../../src/serve/requests/submissions.ts'

function refusal(act: () => unknown): ChanceryError {
  try {
    act()
  } catch (error) {
    return error as ChanceryError
  }
  throw new Error('it was taken')
}

test('what is right goes through as the schema makes it', (t) => {
  t.strictSame(check(z.object({ name: z.string().trim() }), { name: ' Oslo ' }), { name: 'Oslo' })
  t.end()
})

test('what is wrong is told in words of the field, not of the validator', (t) => {
  const text = 'Talks ended.'
  const cases: [sent: unknown, path: string, message: RegExp][] = [
    [undefined, '', /^what was sent is missing; give a JSON object$/],
    ['text', '', /^what was sent must be a JSON object, not a string$/],
    [[], '', /^what was sent must be a JSON object, not a list$/],
    [{ text: 5 }, '/text', /^must be a string, not a number$/],
    [{ text, title: null, byline: { by: 'Ada' } }, '/byline', /^must be a string, not an object$/],
    [{ text, source: '' }, '/source', /^must not be empty$/],
    [{ text, byline: 'x'.repeat(501) }, '/byline', /^must be 500 or fewer characters$/],
    [{ text, url: 'ftp://x.example' }, '/url', /^'ftp:\/\/x.example' is not an http or https address$/],
    [{ text, fictional: 'yes' }, '/fictional', /^must be true or false, not a string$/],
    [{ text, titel: 'x' }, '/titel', /^unknown field 'titel', did you mean 'title'\?$/],
    [{ text, 'a/b': 'x' }, '/a~1b', /^unknown field 'a\/b'; there are: text, html, page, title/],
    [{ title: 'x' }, '', /^exactly one of text, html and page is needed, or url alone$/],
  ]
  for (const [sent, path, message] of cases) {
    const { code, errors } = refusal(() => check(NewArticle, sent))
    t.match({ code, errors }, { code: 'invalid-input', errors: [{ path, message }] }, JSON.stringify(sent))
    t.notMatch(errors[0]?.message, /expected|received|Invalid/)
  }
  t.end()
})

test('a parameter is told by its name', (t) => {
  const id = z.strictObject({ id: z.uuid() })
  t.match(
    refusal(() => check(id, { id: '7' }, 'params')),
    {
      code: 'invalid-input',
      message: "id: '7' is not a UUID",
      errors: [{ path: 'id', message: "'7' is not a UUID" }],
    },
  )
  t.equal(refusal(() => check(id, { di: '7' }, 'querystring')).code, 'unknown-parameter')
  t.end()
})
