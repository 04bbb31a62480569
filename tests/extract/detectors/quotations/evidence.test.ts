import { test } from 'tap'
import { prepare } from '../../../../src/extract/article.ts'
import { nothingFound } from '../../../../src/extract/detector.ts'
import { evidenceFor } from '../../../../src/extract/detectors/quotations/evidence.ts'
import { findCues } from '../../../../src/extract/detectors/quotations/find.ts'
import { findStretches } from '../../../../src/extract/detectors/quotations/marks.ts'
import { readSignals, type Signals } from '../../../../src/extract/detectors/quotations/signals.ts'

function signalsOf(text: string): Signals {
  const article = prepare({ text })
  return readSignals(article, nothingFound(), findStretches(article))
}

const signals = signalsOf('The minister said that the old pact was dead and would not be signed again.')
const evidence = (p: number, content: number, last = 14): number =>
  evidenceFor(signals, { p, content: { first: 4, last, p: content, other: null } })

test('more speaks for a finding the likelier its cue and its content are', (t) => {
  t.ok(evidence(0.9, 0.5) > evidence(0.5, 0.5))
  t.ok(evidence(0.5, 0.9) > evidence(0.5, 0.5))
  t.ok(Number.isFinite(evidence(1, 0)))
  t.end()
})

test('less speaks for few words', (t) => {
  t.ok(evidence(0.5, 0.5, 7) < evidence(0.5, 0.5))
  t.end()
})

test('less speaks for words that make no clause', (t) => {
  const topic = signalsOf('The minister praised the new plan of the large and very old town.')
  const content = { first: 3, last: 13, p: 0.5, other: null }
  t.ok(evidenceFor(topic, { p: 0.5, content }) < evidence(0.5, 0.5))
  t.end()
})

test('what is kept is held to the least that must speak for it', (t) => {
  const loose = { saying: 0.04, other: 0.04, evidence: -Infinity }
  t.ok(findCues(signals, loose).length > 0)
  t.same(findCues(signals, { ...loose, evidence: Infinity }), [])
  t.end()
})
