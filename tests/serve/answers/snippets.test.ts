import fc from 'fast-check'
import { test } from 'tap'
import { escaped, snippetOf, wordsIn } from '../../../src/serve/answers/snippets.ts'

const oneOf =
  (...words: string[]) =>
  (word: string) =>
    words.includes(word)

test('the passage with most of the different words, by offsets and marked', (t) => {
  const text = `Harbour, harbour, harbour. ${'Nothing to see here. '.repeat(30)}The Harbour Pact binds “both” <sides>.`
  const snippet = snippetOf('/text', text, oneOf('harbour', 'pact'))
  t.equal(snippet?.text, text.slice(snippet?.start, snippet?.end))
  t.match(snippet?.marked, /The <mark>Harbour<\/mark> <mark>Pact<\/mark> binds “both” &lt;sides&gt;\.$/)
  t.strictSame(
    snippet?.highlights.map(({ start, end }) => text.slice(start, end)),
    ['Harbour', 'Pact'],
  )
  t.notOk(/^\s|\s$/.test(snippet?.text ?? ' '), 'it begins and ends with a word')
  t.end()
})

test('accents and case do not hide a word; a text without one has no snippet', (t) => {
  t.match(snippetOf('/name', 'Nguyễn Văn Minh', oneOf('nguyen')), { marked: '<mark>Nguyễn</mark> Văn Minh' })
  t.equal(snippetOf('/text', 'pactly', oneOf('pact')), null)
  t.strictSame(wordsIn('Über über ÜBER-2024'), ['uber', '2024'])
  t.end()
})

test('whatever the text, offsets are true and what is marked is safe', (t) => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 600 }), fc.string({ maxLength: 3 }), (text, part) => {
      const snippet = snippetOf('/text', text, (word) => word.includes(part.toLowerCase()))
      if (!snippet) return
      const { start, end, highlights, marked } = snippet
      const inOrder = highlights.every(
        (one, i) => one.start >= (highlights[i - 1]?.end ?? start) && one.end <= end,
      )
      const bare = marked.replaceAll('<mark>', '').replaceAll('</mark>', '')
      return text.slice(start, end) === snippet.text && inOrder && bare === escaped(snippet.text)
    }),
  )
  t.end()
})
