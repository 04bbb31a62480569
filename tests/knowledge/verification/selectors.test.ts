import { test } from 'tap'
import { checkSelectors } from '../../../src/knowledge/verification/selectors.ts'

const text = 'An envoy said she would go to Oslo.'
const at = (words: string, from = text) => {
  const start = from.indexOf(words)
  return { start, end: start + words.length, text: words }
}
const article = (claims: object[] = [], quotations: object[] = []) => ({
  text,
  captions: [{ text: 'Oslo, seen from the sea' }],
  quotations,
  experts: [{ name: 'An envoy', mentions: [at('An envoy'), at('she')] }],
  treaties: [],
  claims,
})

test('pointers are counted by the kind of finding, however deep they lie', (t) => {
  const claim = { id: 'c', within: 'text', evidence: at('go to Oslo'), likelihood: { hedge: at('would') } }
  const quotation = { id: 'q', ...at('she would go to Oslo'), cue: at('said'), speaker: null }
  t.strictSame(checkSelectors(article([claim], [quotation])), {
    selectors: {
      quotations: { checked: 2, failed: 0 },
      experts: { checked: 2, failed: 0 },
      treaties: { checked: 0, failed: 0 },
      claims: { checked: 2, failed: 0 },
    },
    failures: [],
  })
  t.end()
})

test('each that fails is told with where and why', (t) => {
  const of = (evidence: object, within = 'text') => ({ id: 'c', within, evidence })
  const { selectors, failures } = checkSelectors(
    article([
      of({ ...at('Oslo'), text: 'Rome' }),
      of({ start: 30, end: 99, text: 'Oslo.' }),
      of({ start: 4, end: 4, text: '' }),
      of({ start: -4, end: 4, text: 'An' }),
      of(at('Oslo', 'Oslo, seen')),
      of(at('Oslo', 'Oslo, seen'), 'captions/0'),
      of(at('Oslo', 'Oslo, seen'), 'captions/1'),
    ]),
  )
  t.strictSame(selectors.claims, { checked: 7, failed: 6 })
  t.strictSame(
    failures.map(({ path, reason, found }) => [path, reason, found]),
    [
      ['/claims/0/evidence', 'words-differ', 'Oslo'],
      ['/claims/1/evidence', 'out-of-bounds', null],
      ['/claims/2/evidence', 'empty', null],
      ['/claims/3/evidence', 'out-of-bounds', null],
      ['/claims/4/evidence', 'words-differ', 'An e'],
      ['/claims/6/evidence', 'no-such-text', null],
    ],
  )
  t.match(failures[0], { finding: 'claims', id: 'c', within: 'text', start: 30, end: 34, stated: 'Rome' })
  t.end()
})
