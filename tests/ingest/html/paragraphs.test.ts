import { test } from 'tap'
import { parseDocument } from '../../../src/ingest/html/dom.ts'
import { paragraphsOf } from '../../../src/ingest/html/paragraphs.ts'
import { readHtmlPage } from '../../../src/ingest/html/read-html.ts'

test('items of a list may be links; a paragraph that is one leads elsewhere', (t) => {
  const link = '<a href="/accord">The accord on the two ferries and what it leaves open</a>'
  const words = 'The accord on the two ferries and what it leaves open'
  t.same(paragraphsOf(parseDocument(`<ul><li>${link}</li></ul>`)), [words])
  t.same(paragraphsOf(parseDocument(`<div><p>${link}</p></div>`)), [])
  t.same(paragraphsOf(parseDocument(`<ul><li>One</li></ul><p>${link}</p>`)), ['One'])
  t.end()
})

test('a label over nothing at the end of a body goes; the end of a list stays', (t) => {
  const sentence = 'The ministers met in Tallinn on Monday, and said afterwards that talks would go on.'
  const read = (end: string): string | undefined =>
    readHtmlPage(`<html><body><article>${`<p>${sentence}</p>`.repeat(4)}${end}</article></body></html>`)
      .text.split('\n')
      .at(-1)
  t.equal(read('<h3>Our latest podcasts and films</h3>'), sentence)
  t.equal(read('<ul><li>Estonia and its islands</li><li>Latvia</li></ul>'), 'Latvia')
  t.end()
})
