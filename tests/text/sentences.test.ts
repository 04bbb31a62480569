import { test } from 'tap'
import { splitSentences } from '../../src/text/sentences.ts'
import { tokenize } from '../../src/text/tokens.ts'

const sentences = (text: string) =>
  splitSentences(text, tokenize(text)).map(({ start, end }) => text.slice(start, end))

test('a full stop before a capital ends a sentence', (t) => {
  t.strictSame(sentences('Talks failed. The envoy left.'), ['Talks failed.', 'The envoy left.'])
  t.strictSame(sentences('Will he go? No one knows!'), ['Will he go?', 'No one knows!'])
  t.end()
})

test('a full stop after a title, an initial or a month does not', (t) => {
  t.equal(sentences('Gen. Peter F. Adler met Sen. Ruiz on Sept. 19, 2023, at No. 10.').length, 1)
  t.equal(sentences('The U.S. Senate and the U.N. Secretary-General agreed.').length, 1)
  t.end()
})

test('initials end a sentence when a word follows that opens one', (t) => {
  t.strictSame(sentences('He left the U.S. The embassy closed.'), ['He left the U.S.', 'The embassy closed.'])
  t.strictSame(sentences('He works for Nordsee Inc. The firm grew.').length, 2)
  t.end()
})

test('closing quotation marks belong to the sentence they close', (t) => {
  t.strictSame(sentences('“We will wait.” She smiled.'), ['“We will wait.”', 'She smiled.'])
  t.strictSame(sentences('"We will wait." "For what?"'), ['"We will wait."', '"For what?"'])
  t.end()
})

test('a decimal, an ellipsis in mid-sentence and a lower-case follower end nothing', (t) => {
  t.equal(sentences('Growth was 3.5 percent … and rising.').length, 1)
  t.equal(sentences('"Wait!" she said.').length, 1)
  t.end()
})

test('a line break ends a sentence, except in the middle of hard-wrapped text', (t) => {
  t.strictSame(sentences('A headline\nThe first line.'), ['A headline', 'The first line.'])
  t.equal(sentences('The minister said the\nvisit would go ahead.').length, 1)
  t.end()
})

test('tokens are shared out among sentences without gap or overlap, paragraphs counted', (t) => {
  const text = 'One. Two.\n\nThree.'
  const tokens = tokenize(text)
  const found = splitSentences(text, tokens)
  t.strictSame(
    found.map(({ first, last, paragraph }) => [first, last, paragraph]),
    [
      [0, 2, 0],
      [2, 4, 0],
      [4, 6, 1],
    ],
  )
  t.end()
})
