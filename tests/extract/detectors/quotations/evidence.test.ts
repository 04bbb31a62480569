import { test } from 'tap'
import { evidenceFor, evidenceOfSource } from '../../../../src/extract/detectors/quotations/evidence.ts'
import { findCues } from '../../../../src/extract/detectors/quotations/find.ts'
import { readBefore, readFindings } from './steps.ts'

/** What speaks for a content that is marked, while its cue and itself have these chances. */
function evidence(marked: string, p = 0.5, ofContent = 0.5): number {
  const { signals, findings } = readFindings([[marked]])
  const { content } = findings[0] ?? {}
  return evidenceFor(signals, { p, content: { first: 0, last: 0, ...content, p: ofContent, other: null } })
}

const CLAUSE = 'The mayor {said} that [the plan was signed in the old town].'
const TOPIC = 'The mayor {praised} [the long new plan of the very old town].'

test('more speaks for a finding the likelier its cue and its content are', (t) => {
  t.ok(evidence(CLAUSE, 0.9) > evidence(CLAUSE))
  t.ok(evidence(CLAUSE, 0.5, 0.9) > evidence(CLAUSE))
  t.ok(Number.isFinite(evidence(CLAUSE, 1, 0)))
  t.end()
})

test('less speaks for few words', (t) => {
  t.ok(evidence('The mayor {said} [the plan was signed].') < evidence(CLAUSE))
  t.end()
})

test('less speaks for words that make no clause', (t) => {
  t.ok(evidence(TOPIC) < evidence(CLAUSE))
  for (const clause of [
    'The mayor {praised} [the plan that was made in the old town].',
    'The mayor {praised} [the plan signed by all in the old town].',
    'The mayor {praised} [the “long plan” of the very old town].',
    'The mayor {praised} that [long new plan of the very old town].',
  ])
    t.equal(evidence(clause), evidence(CLAUSE), clause)
  const owner = 'The mayor {praised} [the long new plan of the town’s lord].'
  t.equal(evidence(owner), evidence(TOPIC), 'whose it is makes no clause')
  t.end()
})

test('a source in doubt, or none, takes from it', (t) => {
  const of = (marked: string, source: number): number => {
    const { finding } = readFindings([[marked]])
    return evidenceOfSource({ ...finding, sure: { ...finding.sure, source } })
  }
  t.equal(of('<The mayor> {said} [the plan was dead].', 0.9), 0)
  t.ok(of('<The mayor> {said} [the plan was dead].', 0.5) < 0)
  t.ok(of('It {said} [the plan was dead].', 0.9) < 0)
  t.end()
})

test('what is kept is held to the least that must speak for it', (t) => {
  const { signals } = readBefore('The mayor said that the old pact was dead and would not be signed again.')
  const loose = { cue: 0.04, evidence: -Infinity }
  t.ok(findCues(signals, loose).length > 0)
  t.same(findCues(signals, { ...loose, evidence: Infinity }), [])
  t.end()
})
