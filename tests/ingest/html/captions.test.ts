import { test } from 'tap'
import { readHtmlPage } from '../../../src/ingest/html/read-html.ts'

const body =
  '<p>The ministers met in Tallinn on Monday, and said afterwards that talks would go on.</p>'.repeat(4)
const captionsOf = (...figures: string[]) =>
  readHtmlPage(
    `<html><body><article><h1>Talks end</h1>${figures.map((inner) => `<figure><img src="a.jpg">${inner}</figure>`).join('')}${body}</article></body></html>`,
  ).captions
const text = 'Delegates arrive for talks in Tallinn.'

test('a credit is told from the words, wherever it stands in the caption', (t) => {
  const credit = 'Ona Virk/Reuters'
  for (const inner of [
    `<style>.a{color:red}</style><span>${text}</span><span>${credit}</span>`,
    `${text}<br>${credit}`,
    `<p>${text}</p><p>(${credit})</p>`,
    `<span>Image caption</span> ${text} <script>var a</script>${credit}`,
  ])
    t.same(captionsOf(`<figcaption>${inner}</figcaption>`), [{ text, credit }], inner)
  t.same(captionsOf('<figcaption>Delegates arrive in Tallinn Credit: Ona Virk</figcaption>'), [
    { text: 'Delegates arrive in Tallinn', credit: 'Ona Virk' },
  ])
  t.same(captionsOf(`<figcaption>${text} Photo: Harbour Library, Washington, D.C.</figcaption>`), [
    { text, credit: 'Harbour Library, Washington, D.C' },
  ])
  t.end()
})

test('a caption stands once; labels, credits alone and pictures of other articles are none', (t) => {
  const caption = `<figcaption>${text} (Ona Virk/Reuters)</figcaption>`
  t.equal(captionsOf(caption, `<figcaption>${text}</figcaption>`, caption).length, 1)
  for (const inner of [
    'Watch Harbour News',
    'COMMENTARY BY',
    '(Lakeside Press/Reuters)',
    '<h3>Harbour talks to resume</h3> In May.',
  ])
    t.same(captionsOf(`<figcaption>${inner}</figcaption>`), [], inner)
  t.end()
})
