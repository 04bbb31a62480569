import { test } from 'tap'
import { daysPassed, proposeOutcome, type LaterClaim } from '../../../src/knowledge/ledger/propose-outcome.ts'

const in_ = (from: string | null, to: string | null) => ({ from, to })
const later = (fields: Partial<LaterClaim>): LaterClaim => ({
  ...{ type: 'visit', status: 'occurred', same: true, shared: 0.2, from: '2024-06-18', to: '2024-06-19' },
  ...fields,
})
const outcomeOf = (fields: Partial<LaterClaim>, foretold = in_('2024-06-19', '2024-06-20')) => {
  const proposed = proposeOutcome(foretold, later(fields))
  return proposed && proposed.outcome
}

test('what later claims say became of a forecast', (t) => {
  t.equal(outcomeOf({}), 'true')
  t.equal(outcomeOf({}, in_(null, null)), 'true', 'no day was foretold')
  t.match(proposeOutcome(in_('2024-05-01', '2024-05-02'), later({})), {
    outcome: null,
    reason: 'it says the same: visit occurred, but outside the days that were foretold',
  })
  t.equal(outcomeOf({ status: 'cancelled' }), 'false')
  t.match(proposeOutcome(in_(null, null), later({ status: 'postponed' })), {
    outcome: null,
    reason: 'it says the same: visit postponed, which settles nothing',
  })
  t.equal(outcomeOf({ type: 'treaty_clause', status: 'existing' }), 'true')
  t.equal(outcomeOf({ type: 'treaty_clause', status: 'rejected' }), 'false')
  t.end()
})

test('what only sounds alike settles nothing, and what is planned says nothing', (t) => {
  t.match(proposeOutcome(in_(null, null), later({ same: false, shared: 0.6 })), {
    outcome: null,
    reason: 'it shares 60 % of the words: visit occurred, which may be what was meant',
  })
  t.equal(proposeOutcome(in_(null, null), later({ same: false, shared: 0.3 })), null)
  t.equal(proposeOutcome(in_(null, null), later({ status: 'planned' })), null)
  t.equal(proposeOutcome(in_(null, null), later({ status: null })), null)
  t.end()
})

test('days that are past without a word are proposed as well', (t) => {
  t.match(daysPassed(in_(null, '2024-05-31'), '2024-06-02'), {
    outcome: 'false',
    reason:
      'its last day was 2024-05-31, articles go on to 2024-06-02, and no later claim tells that it came about',
  })
  t.equal(daysPassed(in_(null, '2024-05-31'), '2024-05-31'), null, 'it may still come about')
  t.equal(daysPassed(in_(null, null), '2024-05-31'), null)
  t.equal(daysPassed(in_(null, '2024-05-31'), null), null)
  t.end()
})
