import { test } from 'tap'
import { trimEdges, trimEnd } from '../../src/text/trim.ts'

const dash = (character: string): boolean => character === '-'

test('edges go, the same characters inside stay', (t) => {
  t.equal(trimEdges('--a-b--', dash), 'a-b')
  t.equal(trimEnd('--a-b--', dash), '--a-b')
  t.equal(trimEdges('---', dash), '')
  t.equal(trimEdges('', dash), '')
  t.end()
})
