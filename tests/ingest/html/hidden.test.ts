import { test } from 'tap'
import { readHtmlPage } from '../../../src/ingest/html/read-html.ts'

const lines = [
  'The foreign ministers of both countries met in Tallinn on Monday, and said afterwards that talks would go on.',
  '“We have agreed on nothing yet,” said Mara Eldin, who led the delegation. “That is a beginning.”',
  'A second round is likely before the summer, according to two diplomats, but no place has been chosen for it.',
  'The last round was broken off in March, when the delegation of the smaller country left the hall unannounced.',
]
const body = lines.map((line) => `<p>${line}</p>`).join('')
const textOf = (content: string): string =>
  readHtmlPage(`<html><body><article><h1>Talks end</h1>${content}</article></body></html>`).text

test('what no reader of a page sees is not of its text', (t) => {
  const secret = 'The envoy will visit Quito, sources said, and there he will meet the president.'
  for (const box of [
    `<div style="display:none"><p>${secret}</p></div>`,
    `<p style="color: red; display: none !important">${secret}</p>`,
    `<div style="visibility: hidden">${secret}</div>`,
    `<section hidden><p>${secret}</p></section>`,
    `<p hidden>${secret}</p>`,
    `<div aria-hidden="true"><p>${secret}</p></div>`,
  ])
    t.equal(textOf(`${body}${box}`), lines.join('\n'), box)
  t.end()
})

test('a text that a script or the reader is to show is the text', (t) => {
  t.equal(textOf(`<div style="display: none">${body}</div>`), lines.join('\n'))
  const [first, ...rest] = lines.map((line) => `<p>${line}</p>`)
  t.equal(textOf(`${first}${rest.map((line) => line.replace('<p', '<p hidden')).join('')}`), lines.join('\n'))
  t.equal(
    textOf(`<p><span aria-hidden="true">T</span>${lines[0]?.slice(1)}</p>${rest.join('')}`),
    lines.join('\n'),
  )
  t.end()
})
