import { test } from 'tap'
import { nearest } from '../../../src/serve/requests/nearest.ts'

const statuses = ['requested', 'invited', 'planned', 'under_way', 'occurred']

test('a slip is told from another word', (t) => {
  t.equal(nearest('planed', statuses), 'planned')
  t.equal(nearest('plnaned', statuses), 'planned', 'two neighbours changed places')
  t.equal(nearest('Occured', statuses), 'occurred')
  t.equal(nearest('under-way', statuses), 'under_way')
  t.equal(nearest('cancelled', statuses), null)
  t.equal(nearest('>likely', ['likely', '<=likely', '>=likely']), '>=likely', 'what begins so is meant')
  t.equal(nearest('ccurred', statuses), 'occurred')
  t.equal(nearest('x', statuses), null, 'too short to tell')
  t.equal(nearest('', statuses), null)
  t.equal(nearest('p'.repeat(100_000), statuses), null)
  t.end()
})
