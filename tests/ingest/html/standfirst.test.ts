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

test('a standfirst needs no full stop where it is long, and no name where it stands right under the headline', (t) => {
  const bare = 'Envoys of both sides want a ferry and a bank first'
  t.equal(
    readHtmlPage(page(`<h2 class="Article-subline">${bare}</h2>`)).text,
    [bare, ...paragraphs].join('\n'),
  )
  t.equal(
    readHtmlPage(page('<h2 class="subline">Envoys want ferry</h2>')).standfirst,
    null,
    'a second headline',
  )
  const lede = `<header><div><h2>${dek} And they say so.</h2></div></header><div class="byline">By Ona Virk</div>`
  t.equal(readHtmlPage(page(lede)).standfirst, `${dek} And they say so.`)
  t.end()
})

test('what the whole page is called hides no standfirst of it', (t) => {
  const named = page(`<p class="dek">${dek}</p>`).replace('<body>', '<body class="has-promo-bar">')
  t.equal(readHtmlPage(named).standfirst, dek)
  t.end()
})

test('main points listed over the text open it; links to other articles do not', (t) => {
  const points = [
    'The ministers of both countries met in the old town hall',
    'No place has been chosen yet for the second round',
  ]
  const list = (items: readonly string[]): string =>
    `<div class="story-highlights"><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul></div>`
  t.same(readHtmlPage(page(list(points))).text.split('\n'), [...points, ...paragraphs])
  const linked = points.map((point) => `<a href="/other">${point}</a>`)
  t.same(readHtmlPage(page(list(linked))).text.split('\n'), paragraphs)
  t.end()
})

test('a synopsis made of sentences of the text does not open it', (t) => {
  const [first = '', , third = ''] = paragraphs
  t.same(readHtmlPage(page(`<p>${third} ${first}</p>`)).text.split('\n'), paragraphs)
  const own = `${third} The ferry will wait for the bank, and the bank for the ferry.`
  t.same(readHtmlPage(page(`<p>${own}</p>`)).text.split('\n'), [own, ...paragraphs])
  t.end()
})
