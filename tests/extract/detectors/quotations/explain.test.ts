import { test } from 'tap'
import { explainQuotations } from '../../../../src/extract/detectors/quotations/explain.ts'

const explain = (text: string) => explainQuotations({ text }).split('\n')

test('each quotation tells its rule, its cue and whom its speaker means', (t) => {
  const [words, cue, content, evidence, speaker] = explain(
    'Anna Keller is a fellow at the Nordic Peace Institute. She said that the accord would be signed in May.',
  )
  t.equal(words, '1. that the accord would be signed in May')
  t.match(cue, /^ {2}found by {4}cue "said" [01]\.\d\d \(by form: someone says that\)$/)
  t.match(content, /^ {2}content {5}[01]\.\d\d {3}begins \S+ [+−]\d\.\d\d.* {3}ends \S+ [+−]\d\.\d\d/)
  t.match(evidence, /^ {2}evidence {4}[+−]\d\.\d\d \(least −0\.80\)$/)
  t.match(speaker, /^ {2}speaker {5}"She" [01]\.\d\d → Anna Keller \(antecedent\) {3}begins /)
  t.end()
})

test('what has no cue of its own says by what it was found', (t) => {
  const lines = explain(
    '“We signed the accord,” said Anna Keller. She sat down. “Then we all went home to rest.”',
  )
  t.ok(lines.includes('  found by    goes on with 1'))
  t.same(explain('“We were never asked about it.” — Anna Keller'), [
    '1. “We were never asked about it.”',
    '  found by    layout',
    '  speaker     "Anna Keller" → Anna Keller (named)',
  ])
  t.end()
})

test('a learned cue tells its features', (t) => {
  const [, cue] = explain('The minister said the road was shut.')
  t.match(cue, /^ {2}found by {4}cue "said" [01]\.\d\d {3}[a-z0-9+,-]+ [+−]\d\.\d\d/)
  t.end()
})

test('what was nearly a quotation is told at the end', (t) => {
  const lines = explain('She told the agency that the talks, she hoped, would go on.')
  t.match(lines.at(-2), /^Nearly/)
  t.match(lines.at(-1), /^ {2}"\w+" [01]\.\d\d {2}evidence [+−]\d\.\d\d: [\w ]+$/)
  t.end()
})

test('a text that quotes nobody says so', (t) => {
  t.equal(explainQuotations({ text: 'The bridge is long.' }), 'No quotation.')
  t.end()
})

/** Whom the last speaker of a text might have been. */
const weighed = (text: string): string[] => {
  const lines = explain(text)
  const from = lines.findLastIndex((line) => line.startsWith('  weighed'))
  return from < 0 ? [] : lines.slice(from).map((line) => line.slice(12).trim())
}

test('whom a pronoun or an office might have meant, and why not', (t) => {
  const before = 'Anna Keller said the road was shut. Maria Berg met Peter Hale, the Danish minister.'
  t.same(weighed(`${before} She said that it was late.`), [
    'Anna Keller 10.3: spoke 2 sentences before',
    'Maria Berg 9.8: named 1 sentence before, opens it',
    'Peter Hale, ruled out: a man',
  ])
  t.same(weighed(`${before} The minister said that it was late.`), [
    'Peter Hale: told of as minister',
    'Maria Berg, ruled out: no minister',
    'Anna Keller, ruled out: no minister',
  ])
  t.same(weighed(`${before} The Peruvian minister said that it was late.`), [
    'Peter Hale, ruled out: of DK',
    'Maria Berg, ruled out: no minister',
    'Anna Keller, ruled out: no minister',
  ])
  t.same(weighed('A diplomat said that it rained. Keller’s aide left. He said that it was late.'), [
    'the unnamed source 10.3: spoke 2 sentences before',
  ])
  t.same(weighed('Anna Keller said that it was late.'), [])
  t.end()
})
