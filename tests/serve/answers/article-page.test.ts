import fc from 'fast-check'
import { test } from 'tap'
import { articlePage } from '../../../src/serve/answers/article-page.ts'
import { paragraphsOf, runsOf, type Highlight } from '../../../src/serve/answers/highlights.ts'
import { article as example } from '../../../src/serve/document/examples/resources.ts'
import { Article } from '../../../src/serve/resources/claims.ts'

const article = Article.parse(example)
const unescaped = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(
      /&(lt|gt|quot|amp|#39);/g,
      (_, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name] ?? "'",
    )
const textOf = (page: string) => /<div id="text"[^>]*>(.*?)<\/div>/s.exec(page)?.[1] ?? ''
const flat = (text: string) => text.replace(/\s+/g, ' ').trim()

test('the text is whole, and what was found in it is highlighted', (t) => {
  const page = articlePage(article)
  const text = textOf(page)
  t.equal(flat(unescaped(text)), flat(article.text))
  const marks = [...text.matchAll(/<mark class="([^"]*)" title="([^"]*)">([^<]*)<\/mark>/g)]
  const marked = (kind: string) =>
    marks.filter(([, kinds]) => kinds?.split(' ').includes(kind)).map(([, , , words = '']) => words)
  t.equal(unescaped(marked('quotation').join('')), article.quotations[0]?.text)
  t.strictSame(marked('speaker'), ['Ravi Menon'])
  t.strictSame(marked('date'), ['June 18 or 19'])
  t.equal(marked('claim').join(''), article.claims[0]?.evidence.text)
  t.match(
    marks.find(([, kinds]) => kinds === 'claim')?.[2],
    /^visit, planned, by “diplomatic sources” \(anonymous\)/,
  )
  t.equal(page.match(/<li><mark class=/g)?.length, 4, 'the legend')
  t.notMatch(page, '<script')
  t.match(page, '<html lang="en">')
  t.end()
})

test('what is highlighted points at what is told of it, and that points back', (t) => {
  const page = articlePage(article)
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  t.equal(new Set(ids).size, ids.length)
  for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) t.ok(ids.includes(target), String(target))
  const [claim] = article.claims
  const pointer = new RegExp(`<a[^>]* href="#${claim?.id}"[^>]*>`).exec(page)?.[0]
  t.match(pointer, 'aria-label="C1: visit, planned, by “diplomatic sources” (anonymous)"')
  t.match(page, `href="#in-${claim?.id}"`)
  const ofTitle = articlePage({ ...article, claims: [{ ...claim, within: 'title' } as never] })
  t.notMatch(ofTitle, `#in-${claim?.id}`, 'of the headline nothing is in the text')
  t.end()
})

test('whatever stands in an article stays text', (t) => {
  const evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>&amp;'
  const page = articlePage({
    ...article,
    title: evil,
    standfirst: `${evil}.`,
    byline: evil,
    text: evil,
    quotations: [],
    experts: [],
    claims: [],
  })
  t.notMatch(page, /<(script|img)/)
  t.equal(flat(unescaped(textOf(page))), evil)
  t.equal(unescaped(/<h1>(.*?)<\/h1>/.exec(page)?.[1] ?? ''), evil)
  t.end()
})

test('who else printed it is told, with the way there', (t) => {
  const herald = { id: article.id, name: 'Herald' }
  const page = articlePage({
    ...article,
    alsoIn: [
      { articleId: article.id, url: 'https://herald.example/1', source: herald },
      { articleId: '0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4eff', url: null, source: { ...herald, name: 'Mirror' } },
      { articleId: article.id, url: 'javascript:alert(1)', source: { ...herald, name: 'Evil' } },
    ],
  })
  t.match(page, /<dt>Also in<\/dt>/)
  t.match(page, /<a href="https:\/\/herald\.example\/1"[^>]*>Herald<\/a>/)
  t.match(page, /<a href="\/v1\/articles\/0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4eff"[^>]*>Mirror<\/a>/)
  t.notMatch(page, /href="javascript/)
  t.notMatch(articlePage(article), 'Also in')
  t.end()
})

test('a standfirst that begins the text is printed once', (t) => {
  const standfirst = article.text.slice(0, 20)
  t.notMatch(articlePage({ ...article, standfirst }), '<p class="standfirst">')
  t.match(articlePage({ ...article, standfirst: 'Apart.' }), '<p class="standfirst">Apart.</p>')
  t.end()
})

test('an address that would run is no link', (t) => {
  t.notMatch(articlePage({ ...article, url: 'javascript:alert(1)' }), 'javascript:')
  t.match(articlePage(article), `href="${article.url}"`)
  t.end()
})

test('runs are the text again, however findings overlap', (t) => {
  const highlight = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]): Highlight => ({
    start: Math.min(a, b),
    end: Math.max(a, b) + 1,
    kind: 'claim',
    label: '',
  }))
  fc.assert(
    fc.property(fc.string({ minLength: 41, maxLength: 60 }), fc.array(highlight), (text, highlights) => {
      const runs = runsOf(text, highlights)
      let at = 0
      return (
        runs.map((run) => run.text).join('') === text &&
        runs.every((run) => {
          const [start, end] = [at, (at += run.text.length)]
          return (
            run.highlights.length === highlights.filter((one) => one.start <= start && one.end >= end).length
          )
        })
      )
    }),
  )
  t.strictSame(
    paragraphsOf('One\nline.\n\n\nTwo.\n').map(({ start, end }) => [start, end]),
    [
      [0, 9],
      [12, 16],
    ],
  )
  t.equal(paragraphsOf('One.\nTwo.').length, 2, 'a text without blank lines')
  t.end()
})
