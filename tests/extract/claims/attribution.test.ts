import { test } from 'tap'
import { prepare } from '../../../src/extract/article.ts'
import { attribute } from '../../../src/extract/claims/attribution.ts'
import { nothingFound } from '../../../src/extract/detector.ts'
import { hedges } from '../../../src/extract/detectors/hedges.ts'
import type { Quotation, SourceKind } from '../../../src/extract/schemas.ts'

/** Attributes the `evidence` of a text in which `quoted` is what `speaker` says. */
function read(text: string, evidence: string, quoted?: string, speaker?: [string, SourceKind]) {
  const article = prepare({ text })
  const found = { ...nothingFound(), hedges: hedges.detect(article, nothingFound()).hedges ?? [] }
  if (quoted) found.quotations = [quotation(text, quoted, speaker ?? ['Berg', 'person'])]
  const start = text.indexOf(evidence)
  return attribute(article, found, { start, end: start + evidence.length })
}

function quotation(text: string, quoted: string, [name, kind]: [string, SourceKind]): Quotation {
  const start = text.indexOf(quoted)
  const at = text.indexOf(name)
  const speaker = { start: at, end: at + name.length, text: name, kind, name, names: [name], personId: null }
  return {
    start,
    end: start + quoted.length,
    text: quoted,
    type: 'indirect',
    speaker,
    cue: null,
    continues: null,
  }
}

test('a claim inside a quotation belongs to its speaker', (t) => {
  const text = 'Berg said that Oslo is highly unlikely to sign the pact, which Riga wants.'
  const result = read(
    text,
    'Oslo is highly unlikely to sign the pact',
    'Oslo is highly unlikely to sign the pact',
  )
  t.match(result.assertedBy, { kind: 'person', names: ['Berg'], mention: { text: 'Berg' } })
  t.match(result.likelihood, { band: 'very_unlikely', hedge: { text: 'highly unlikely' } })
  t.equal(result.quotation, 0)
  t.end()
})

test('a claim that takes in its own attribution belongs to that speaker', (t) => {
  const text = 'There is almost no chance of a summit before May, Berg said.'
  const result = read(text, text.slice(0, -1), 'There is almost no chance of a summit before May')
  t.match(result.assertedBy, { kind: 'person', names: ['Berg'] })
  t.match(result.likelihood, { band: 'almost_no_chance' })
  t.end()
})

test('an anticipated visit is the author’s word, one that is anticipated hearsay', (t) => {
  const kindOf = (text: string) => read(text, text).assertedBy.kind
  t.equal(kindOf('The envoy’s anticipated visit to Lima'), 'author')
  t.equal(kindOf('The envoy is anticipated to visit Lima'), 'hearsay')
  t.end()
})

test('a claim beside a quotation is the author’s', (t) => {
  const text = 'Berg said that talks went well. Oslo will sign the pact.'
  t.match(read(text, 'Oslo will sign the pact', 'talks went well'), {
    assertedBy: { kind: 'author', names: [], mention: null },
    likelihood: null,
    quotation: null,
    within: 'text',
  })
  t.end()
})

test('what is reported or expected without an agent is hearsay', (t) => {
  t.match(read('The envoy reportedly asked for a delay.', 'envoy reportedly asked for a delay'), {
    assertedBy: { kind: 'hearsay', mention: { text: 'reportedly' } },
    likelihood: null,
  })
  t.match(read('The envoy is expected to travel to Lima.', 'travel to Lima'), {
    assertedBy: { kind: 'hearsay', mention: { text: 'is expected to' } },
  })
  t.end()
})

test('a hedge governs its own clause only', (t) => {
  const text = 'Oslo is unlikely to sign, but the envoy will travel to Lima.'
  t.equal(read(text, 'the envoy will travel to Lima').likelihood, null)
  t.match(read(text, 'Oslo is unlikely to sign').likelihood, { band: 'unlikely' })
  t.match(
    read('It is likely that the envoy will travel to Lima.', 'the envoy will travel to Lima').likelihood,
    {
      band: 'likely',
    },
  )
  t.end()
})

test('a hedge of the relative clause that tells the claim governs it', (t) => {
  const text = 'Berg, who is likely to visit Lima, met ministers.'
  t.match(read(text, 'Berg, who is likely to visit Lima').likelihood, { band: 'likely' })
  const other = 'Berg visited Lima, where Rojas is likely to win, on Friday.'
  t.equal(read(other, 'Berg visited Lima, where Rojas is likely to win, on Friday').likelihood, null)
  t.end()
})

test('of several hedges over a claim, the strongest holds', (t) => {
  const evidence = 'sign the pact'
  t.match(read('Oslo is likely, indeed almost certain, to sign the pact.', evidence).likelihood, {
    band: 'almost_certain',
    hedge: { text: 'almost certain' },
  })
  t.end()
})
