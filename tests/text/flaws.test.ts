import { test } from 'tap'
import { firstFlaw } from '../../src/text/flaws.ts'

test('NUL and half surrogate pairs are flaws, at their offset', (t) => {
  t.same(firstFlaw('a\0b'), { kind: 'nul', offset: 1 })
  t.same(firstFlaw('ab\ud83d'), { kind: 'lone-surrogate', offset: 2 })
  t.same(firstFlaw('\ude00x'), { kind: 'lone-surrogate', offset: 0 })
  t.same(firstFlaw('😀\ude00'), { kind: 'lone-surrogate', offset: 2 })
  t.end()
})

test('whole pairs and every other character are not', (t) => {
  t.equal(firstFlaw('😀 ünïcode 朝鮮 \u0001\ufffd'), null)
  t.equal(firstFlaw(''), null)
  t.end()
})
