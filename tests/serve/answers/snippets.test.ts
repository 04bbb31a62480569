import fc from 'fast-check'
import { test } from 'tap'
import { escaped, snippetOf } from '../../../src/serve/answers/snippets.ts'
import { wordsBeginning, wordsOf } from '../../../src/serve/answers/words.ts'

/** The passage that holds these words. */
const passageWith = (field: string, text: string, ...words: string[]) =>
  snippetOf(
    field,
    text,
    wordsOf(text).filter(({ word }) => words.includes(word)),
  )

test('the passage with most of the different words, by offsets and marked', (t) => {
  const text = `Harbour, harbour, harbour. ${'Nothing to see here. '.repeat(30)}The Harbour Pact binds “both” <sides>.`
  const snippet = passageWith('/text', text, 'harbour', 'pact')
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
  t.match(passageWith('/name', 'Nguyễn Văn Minh', 'nguyen'), { marked: '<mark>Nguyễn</mark> Văn Minh' })
  t.equal(passageWith('/text', 'pactly', 'pact'), null)
  t.strictSame(
    wordsOf('Über über ÜBER-2024').map(({ word }) => word),
    ['uber', 'uber', 'uber', '2024'],
  )
  t.end()
})

test('whatever the text, offsets are true and what is marked is safe', (t) => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 600 }), fc.string({ maxLength: 3 }), (text, part) => {
      const snippet = snippetOf(
        '/text',
        text,
        wordsOf(text).filter(({ word }) => word.includes(part.toLowerCase())),
      )
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

test('words are found by what they begin with, where they stand', (t) => {
  const found = (text: string, ...beginnings: string[]) =>
    wordsBeginning(text, beginnings).map(({ start, end, word }) => [text.slice(start, end), word])
  t.strictSame(found('Élysée, élan; the relay', 'el'), [
    ['Élysée', 'elysee'],
    ['élan', 'elan'],
  ])
  t.strictSame(found('𝒜pact 😀pact İpact pact2', 'pa'), [
    ['pact', 'pact'],
    ['pact2', 'pact2'],
  ])
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'B', 'é', ' ', '-', '7', '😀', 'ß') }), (text) => {
      const all = wordsOf(text).filter(({ word }) => word.startsWith('ab'))
      t.strictSame(
        wordsBeginning(text, ['ab']).map(({ start, end }) => [start, end]),
        all.map(({ start, end }) => [start, end]),
      )
    }),
  )
  t.end()
})
