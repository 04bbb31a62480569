import { test } from 'tap'
import { tokenize } from '../../src/text/tokens.ts'

const words = (text: string) => tokenize(text).map((token) => token.text)
const kinds = (text: string) => tokenize(text).map((token) => token.kind)

test('keeps hyphenated names, initials and contractions whole', (t) => {
  t.strictSame(words('Moon Ha-jun told U.S. envoys.'), ['Moon', 'Ha-jun', 'told', 'U.S.', 'envoys', '.'])
  t.strictSame(words("They don't, O’Neill said."), ['They', "don't", ',', 'O’Neill', 'said', '.'])
  t.strictSame(words('The G-20 met at AT&T.'), ['The', 'G-20', 'met', 'at', 'AT&T', '.'])
  t.end()
})

test('parts a clitic from its word, but not an apostrophe that closes a quotation', (t) => {
  t.strictSame(words('Norway’s envoy'), ['Norway', '’s', 'envoy'])
  t.strictSame(words("they're"), ['they', "'re"])
  t.strictSame(words('the ministers’ talks'), ['the', 'ministers', '’', 'talks'])
  t.strictSame(words("'tis"), ["'", 'tis'])
  t.end()
})

test('reads numbers with their separators, and hyphens between them as marks', (t) => {
  t.strictSame(words('1,200 at 17:12'), ['1,200', 'at', '17:12'])
  t.strictSame(words('July 3-4'), ['July', '3', '-', '4'])
  t.strictSame(words('2024-06-17'), ['2024', '-', '06', '-', '17'])
  t.strictSame(kinds('the 1990s, 3rd'), ['word', 'number', 'mark', 'number'])
  t.strictSame(kinds('5km'), ['word'])
  t.strictSame(words('6.43.'), ['6.43', '.'])
  t.end()
})

test('offsets are UTF-16 and point at the token, beyond the basic plane too', (t) => {
  const text = '🙂 naïve 𝒳y “Ünal”'
  const tokens = tokenize(text)
  for (const token of tokens) t.equal(text.slice(token.start, token.end), token.text)
  t.strictSame(
    tokens.map((token) => token.text),
    ['🙂', 'naïve', '𝒳y', '“', 'Ünal', '”'],
  )
  t.end()
})

test('lower is the form to look up: lower case with a straight apostrophe', (t) => {
  t.strictSame(
    tokenize('Don’t PANIC').map((token) => token.lower),
    ["don't", 'panic'],
  )
  t.end()
})

test('lone surrogates and an empty text are no trouble', (t) => {
  t.strictSame(tokenize(''), [])
  t.equal(tokenize('a \ud800 b').length, 3)
  t.equal(tokenize('\udc00').length, 1)
  t.end()
})
