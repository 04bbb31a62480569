import { test } from 'tap'
import { AGENCY_CASES } from './agency-visit-cases.ts'
import { CONDITIONAL_CASES } from './conditional-visit-cases.ts'
import { FATE_CASES } from './fate-visit-cases.ts'
import { FILED_CASES } from './filed-visit-cases.ts'
import { JOURNEY_CASES } from './journey-cases.ts'
import { REPORTED_CASES } from './reported-visit-cases.ts'
import { SUBSTITUTE_CASES } from './substitute-cases.ts'
import { TURNED_CASES } from './turned-visit-cases.ts'
import { readVisits, seenVisits } from './read-visits.ts'
import { VISIT_CASES } from './visit-cases.ts'

for (const [status, cases] of Object.entries(VISIT_CASES))
  test(`visits as reporters tell them: ${status}`, (t) => {
    for (const [text, ...visits] of cases) t.same(seenVisits(text).sort(), [...visits].sort(), text)
    t.end()
  })

test('visits as agencies, ministries and headlines tell them', (t) => {
  for (const [text, ...visits] of [
    ...AGENCY_CASES,
    ...REPORTED_CASES,
    ...JOURNEY_CASES,
    ...TURNED_CASES,
    ...FILED_CASES,
    ...FATE_CASES,
  ])
    t.same(seenVisits(text).sort(), [...visits].sort(), text)
  t.end()
})

test('journeys on a condition, and days of another journey', (t) => {
  for (const [text, ...visits] of CONDITIONAL_CASES) t.same(seenVisits(text).sort(), [...visits].sort(), text)
  t.end()
})

test('who goes in the place of another', (t) => {
  for (const [text, ...visits] of SUBSTITUTE_CASES) t.same(seenVisits(text).sort(), [...visits].sort(), text)
  t.end()
})

test('the kind of a visit, behind the verb of travel', (t) => {
  const kinds = (text: string) => readVisits(text).map(({ kind }) => kind)
  const president = 'Finnish President Aino Salmi'
  t.same(kinds(`${president} arrived in Lima on Sunday for a three-day state visit.`), ['state'])
  t.same(kinds(`${president} flew to Lima on Sunday and spoke of the state of trade.`), [null])
  t.end()
})
