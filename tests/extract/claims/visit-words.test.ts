import { test } from 'tap'
import { seenVisits } from './read-visits.ts'
import { VISIT_CASES } from './visit-cases.ts'

for (const [status, cases] of Object.entries(VISIT_CASES))
  test(`visits as reporters tell them: ${status}`, (t) => {
    for (const [text, ...visits] of cases) t.same(seenVisits(text).sort(), [...visits].sort(), text)
    t.end()
  })
