import { test } from 'tap'
import { canonicalUrl, standsAt } from '../../src/ingest/canonical-url.ts'

test('addresses of one page become one', (t) => {
  const one = 'https://press.example/a/b?id=7&page=2'
  for (const address of [
    one,
    'https://PRESS.example:443/a/b?id=7&page=2#top',
    'https://press.example./a/b?utm_source=x&id=7&utm_campaign=&page=2&fbclid=9',
    'https://press.example/a/./c/../b?id=7&page=2&',
  ])
    t.equal(canonicalUrl(address), one)
  t.equal(canonicalUrl('https://press.example?utm_source=x'), 'https://press.example/')
  t.end()
})

test('what may be another page stays another', (t) => {
  for (const address of [
    'http://press.example/A',
    'https://press.example/a/?b=%20c&b=d',
    'https://press.example/a?at=1',
  ])
    t.equal(canonicalUrl(address), address)
  t.equal(canonicalUrl('no address'), 'no address')
  t.end()
})

test('a page is believed where it says it stands on its own site only', (t) => {
  t.equal(
    standsAt('https://m.press.example/1?x=y', 'https://www.press.example/one'),
    'https://www.press.example/one',
  )
  t.equal(standsAt('https://evil.example/1#a', 'https://www.press.example/one'), 'https://evil.example/1')
  t.equal(standsAt('https://press.example/1', null), 'https://press.example/1')
  t.end()
})
