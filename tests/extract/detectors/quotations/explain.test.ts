import { test } from 'tap'
import { explainQuotations } from '../../../../src/extract/detectors/quotations/explain.ts'

const explain = (text: string) => explainQuotations({ text }).split('\n')

test('each quotation tells its rule, its cue and whom its speaker means', (t) => {
  const [words, cue, content, speaker] = explain(
    'Anna Keller is a fellow at the Nordic Peace Institute. She said that the accord would be signed in May.',
  )
  t.equal(words, 'that the accord would be signed in May')
  t.match(cue, /^ {2}found by {4}cue "said" [01]\.\d\d .*[+−]\d\.\d/)
  t.match(content, /^ {2}content {5}[01]\.\d\d$/)
  t.match(speaker, /^ {2}speaker {5}"She" [01]\.\d\d → Anna Keller \(antecedent\)$/)
  t.end()
})

test('what has no cue of its own says by what it was found', (t) => {
  const lines = explain(
    '“We signed the accord,” said Anna Keller. She sat down. “Then we all went home to rest.”',
  )
  t.ok(lines.includes('  found by    goes on'))
  t.same(explain('“We were never asked about it.” — Anna Keller'), [
    '“We were never asked about it.”',
    '  found by    layout',
    '  speaker     "Anna Keller" → Anna Keller (named)',
  ])
  t.end()
})

test('a text that quotes nobody explains nothing', (t) => {
  t.equal(explainQuotations({ text: 'The bridge is long.' }), '')
  t.end()
})
