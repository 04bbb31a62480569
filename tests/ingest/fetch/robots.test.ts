import { test } from 'tap'
import { readRobots } from '../../../src/ingest/fetch/robots.ts'

const allowed = (text: string, path: string): boolean => readRobots(text, 'Chancery').allows(path)

test('the group of our own name, else that of all', (t) => {
  const text = 'User-agent: *\nDisallow: /\n\nUser-agent: Other\nUser-Agent: CHANCERY/1.0\nDisallow: /a\n'
  t.ok(allowed(text, '/b'))
  t.notOk(allowed(text, '/a/b'))
  t.notOk(readRobots(text, 'third').allows('/b'))
  t.ok(readRobots(text, 'third').allows('/robots.txt'))
  t.ok(allowed('', '/x'))
  t.ok(allowed('Disallow: /', '/x'), 'rules of no group are nobody’s')
  t.end()
})

test('the longest rule that fits decides, and of two as long the one that allows', (t) => {
  const text =
    'user-agent: *\ndisallow: /news/\nallow: /news/world\ndisallow: /p\nallow: /p\nDisallow:\n# a remark\n'
  t.notOk(allowed(text, '/news/sport'))
  t.ok(allowed(text, '/news/world/1'))
  t.ok(allowed(text, '/page'))
  t.end()
})

test('stars and ends', (t) => {
  const text = 'user-agent: *\ndisallow: /*.pdf$\ndisallow: /*/print/*now\ndisallow: /end*$\ndisallow: /q?'
  t.notOk(allowed(text, '/a/b.pdf'))
  t.ok(allowed(text, '/a/b.pdf?x'))
  t.notOk(allowed(text, '/a/print/x/now/y'))
  t.ok(allowed(text, '/a/print/x'))
  t.notOk(allowed(text, '/ending'))
  t.notOk(allowed(text, '/q?a=1'))
  t.ok(allowed(text, '/q'))
  t.notOk(allowed('user-agent: *\ndisallow: /x$', '/x'))
  t.ok(allowed('user-agent: *\ndisallow: /x$', '/xy'))
  t.end()
})

test('percent-encodings are compared by what they mean', (t) => {
  const text = 'user-agent: *\ndisallow: /caf\u00e9\ndisallow: /%7ejoe\ndisallow: /a%3cd'
  t.notOk(allowed(text, '/caf%C3%A9'))
  t.notOk(allowed(text, '/~joe/x'))
  t.notOk(allowed(text, '/a%3Cd'))
  t.end()
})

test('a pattern of many stars takes no time', (t) => {
  const text = `user-agent: *\ndisallow: /${'*a'.repeat(2000)}$`
  t.ok(allowed(text, `/${'a'.repeat(1999)}b`))
  t.end()
})

test('crawl-delay', (t) => {
  t.equal(readRobots('user-agent: *\ncrawl-delay: 2.5\ndisallow: /x', 'chancery').delay, 2.5)
  t.equal(readRobots('user-agent: *\ncrawl-delay: soon', 'chancery').delay, null)
  t.end()
})
