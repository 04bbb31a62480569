import { t as file, test } from 'tap'
import { NOBODY, openTestApp, title } from '../test-app.ts'

const { get, storeExample } = await openTestApp(file)
const id = await storeExample()
const browser = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' }

test('a browser gets a page, a client gets JSON', async (t) => {
  const page = await get(`/v1/articles/${id}`, browser)
  t.match(page.headers, { 'content-type': 'text/html; charset=utf-8', vary: /accept/i, etag: /^W\// })
  t.match(page.body, `<h1>${title}</h1>`)
  t.match(page.headers['content-security-policy'], /script-src 'self'/)
  t.equal(
    (await get(`/v1/articles/${id}`, { ...browser, 'if-none-match': String(page.headers.etag) })).statusCode,
    304,
  )
  for (const accept of ['*/*', 'application/json', 'application/*', ''])
    t.match((await get(`/v1/articles/${id}`, { accept })).headers, { 'content-type': /json/ }, accept)
})

test('what cannot be shown is a problem', async (t) => {
  t.match((await get(`/v1/articles/${id}`, { accept: 'image/png' })).json(), { code: 'not-acceptable' })
  const page = await get(`/v1/articles/${NOBODY}`, browser)
  t.match(page, { statusCode: 404, headers: { 'content-type': 'text/html; charset=utf-8' } })
  t.match(page.body, 'not-found')
})
