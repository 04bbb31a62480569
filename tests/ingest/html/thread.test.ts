import { test } from 'tap'
import { readHtmlApart } from '../../../src/ingest/html/thread.ts'

const paragraph =
  '<p>The envoys met in Oslo on Monday, and they agreed that the talks would go on until both had signed.</p>'
const page = (body: string): string => `<!doctype html><title>Talks</title><body><article>${body}</article>`

test('pages are read in another thread, one after the other', async (t) => {
  const [first, second] = await Promise.all([
    readHtmlApart(page(paragraph.repeat(8))),
    readHtmlApart(page(paragraph)),
  ])
  t.equal(first.text.split('\n').length, 8)
  t.equal(second.text.split('\n').length, 1)
})

test('a page that takes too long is given up, and the next one is read', async (t) => {
  const slow = readHtmlApart(page(paragraph.repeat(20_000)), {}, 1)
  const next = readHtmlApart(page(paragraph.repeat(8)))
  await t.rejects(slow, { code: 'body-too-large', message: /takes more than 0\.001 seconds/ })
  t.match((await next).text, /^The envoys met in Oslo/)
})
