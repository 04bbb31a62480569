import { test } from 'tap'
import { openTestApp, text } from '../test-app.ts'
import { AnnotationPage } from './web-annotation.ts'

test('annotations point at their words in both ways', async (t) => {
  const { get, storeExample } = await openTestApp(t)
  const id = await storeExample()
  const answer = await get(`/v1/articles/${id}/annotations`)
  t.equal(answer.statusCode, 200, answer.body)
  t.match(answer.headers['content-type'], /^application\/ld\+json/)

  const page = AnnotationPage.parse(answer.json()) // as the model asks for it, and nothing besides
  t.equal(page.items.length, 4, 'a quotation, an expert and two claims')
  for (const { target } of page.items) {
    const [position, quote] = target.selector
    if (position?.type !== 'TextPositionSelector' || quote?.type !== 'TextQuoteSelector')
      return t.fail('a position and a quote')
    t.equal(text.slice(position.start, position.end), quote.exact)
    t.ok(text.includes(quote.prefix + quote.exact + quote.suffix))
    t.match(target.source, new RegExp(`/v1/articles/${id}$`))
  }
  t.equal(new Set(page.items.map((item) => item.id)).size, 4, 'each has an id of its own')
})

test('positions are counted in code points', async (t) => {
  const { get, storeExample } = await openTestApp(t)
  const flagged = `🇳🇴 𝔸: “We will go on,” President Ola Brandt said 🙂.`
  const id = await storeExample({ text: flagged, title: null, url: null })
  const page = AnnotationPage.parse((await get(`/v1/articles/${id}/annotations`)).json())
  t.ok(page.items.length > 0)
  for (const { target } of page.items) {
    const [position, quote] = target.selector
    if (position?.type !== 'TextPositionSelector' || quote?.type !== 'TextQuoteSelector')
      return t.fail('a position and a quote')
    t.equal([...flagged].slice(position.start, position.end).join(''), quote.exact)
  }
})
