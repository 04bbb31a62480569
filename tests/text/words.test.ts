import { test } from 'tap'
import { tokenize } from '../../src/text/tokens.ts'
import { flag, perWord } from '../../src/text/words.ts'

test('tokens that are spelt alike share one word; a number and a word are two', (t) => {
  const [first, second, third] = tokenize('Oslo saw Oslo').map(({ word }) => word)
  t.equal(first, third)
  t.not(first, second)
  const [number, letter] = tokenize('3 3.5x').map(({ word }) => word)
  t.equal(number?.text, letter?.text)
  t.strictSame([number?.kind, letter?.kind], ['number', 'word'])
  t.end()
})

test('a flag tells of a token what holds of its spelling, also of words met before there was the flag', (t) => {
  tokenize('harbour')
  const LONG = flag(({ lower }) => lower.length > 5)
  const long = tokenize('The HARBOUR is shut').filter(({ flags }) => flags & LONG)
  t.strictSame(
    long.map(({ text }) => text),
    ['HARBOUR'],
  )
  t.end()
})

test('a question about a word is asked once', (t) => {
  let asked = 0
  const length = perWord(({ text }) => {
    asked++
    return text.length
  })
  t.strictSame(
    tokenize('tram ferry tram').map(({ word }) => length(word)),
    [4, 5, 4],
  )
  t.equal(asked, 2)
  t.end()
})

test('more words than are remembered, and a very long one, are read all the same', (t) => {
  const words = Array.from({ length: 100_000 }, (_, i) => `w${i.toString(36)}x`)
  const text = [...words, 'a'.repeat(100_000), ...words].join(' ')
  const read = tokenize(text).map((token) => token.text)
  t.ok(read.join(' ') === text)
  t.end()
})
