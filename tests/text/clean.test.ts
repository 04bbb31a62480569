import fc from 'fast-check'
import { test } from 'tap'
import { cleanText } from '../../src/text/clean.ts'

test('spaces of every kind become plain, and lines lose them at their ends', (t) => {
  t.equal(
    cleanText('The talks\u00a0ended.\u00a0\nBoth\u2009sides left.'),
    'The talks ended.\nBoth sides left.',
  )
  t.equal(cleanText('\u3000Indented\tline '), 'Indented line')
  t.end()
})

test('marks that cannot be seen go, joiners stay', (t) => {
  t.equal(cleanText('\ufeffco\u00adoper\u200bation'), 'cooperation')
  t.equal(cleanText('\u202eabc\u202c'), 'abc')
  t.equal(cleanText('می\u200cخواهم 👩\u200d🚀'), 'می\u200cخواهم 👩\u200d🚀')
  t.end()
})

test('ligatures become letters', (t) => {
  t.equal(cleanText('o\ufb03cials \ufb01rst con\ufb02ict'), 'officials first conflict')
  t.end()
})

test('every line end becomes one line feed', (t) => {
  t.equal(cleanText('a\r\nb\rc\u2028d\ne'), 'a\nb\nc\nd\ne')
  t.end()
})

test('Windows-1252 that was called Latin-1 gets its quotation marks back', (t) => {
  t.equal(cleanText('\u0093We agree,\u0094 he said \u0096 twice.'), '“We agree,” he said – twice.')
  t.end()
})

test('plain text comes back as it is, with its double spaces and blank lines', (t) => {
  const text = 'The envoy arrived.  He left on 3 May.\n\n“Nothing is agreed,” she said.'
  t.equal(cleanText(text), text)
  t.end()
})

test('any text: as many lines as before, nothing left to clean, letters kept', (t) => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const clean = cleanText(text)
      const sameLines = clean.split('\n').length === text.split(/\r\n?|[\n\v\f\u2028\u2029]/).length
      const letters = (value: string) => value.replace(/[^\p{L}\p{N}]/gu, '')
      const sameLetters = /[\u0080-\u009f\ufb00-\ufb06]/.test(text) || letters(clean) === letters(text)
      return sameLines && sameLetters && cleanText(clean) === clean
    }),
    { numRuns: 300 },
  )
  t.end()
})
