import { test } from 'tap'
import { readHtmlPage } from '../../../src/ingest/html/read-html.ts'

const paragraphs = [
  'The foreign ministers of both countries met in Tallinn on Monday, and said afterwards that talks would go on.',
  '“We have agreed on nothing yet,” said Mara Eldin, who led the delegation. “That is a beginning.”',
  'A second round is likely before the summer, according to two diplomats, but no place has been chosen for it.',
]
const page = (over: string, lines: readonly string[] = paragraphs): string =>
  `<html><title>Talks end</title><body><article><h1>Talks end</h1>${over}${lines.map((line) => `<p>${line}</p>`).join('')}</article></body></html>`
const dek = 'The envoys want a ferry and a bank before they sign.'

test('a standfirst is known by its name under the headline', (t) => {
  for (const name of ['dek', 'ArticleHeader_subTitle__x1', 'post-subheading', 'story__strapline']) {
    const { standfirst, text } = readHtmlPage(page(`<div class="${name}">${dek}</div>`))
    t.equal(standfirst, dek, name)
    t.same(text.split('\n'), [dek, ...paragraphs], name)
  }
  const card = readHtmlPage(page(`<ul><li><p class="dek">${dek}</p></li></ul>`))
  t.equal(card.standfirst, null, 'a card of another article')
  t.end()
})

test('a synopsis made of sentences of the text does not open it', (t) => {
  const [first = '', , third = ''] = paragraphs
  t.same(readHtmlPage(page(`<p>${third} ${first}</p>`)).text.split('\n'), paragraphs)
  const own = `${third} The ferry will wait for the bank, and the bank for the ferry.`
  t.same(readHtmlPage(page(`<p>${own}</p>`)).text.split('\n'), [own, ...paragraphs])
  t.end()
})
