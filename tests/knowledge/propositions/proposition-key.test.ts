import { test } from 'tap'
import { propositionKey, type Stated } from '../../../src/knowledge/propositions/proposition-key.ts'

const stated = (fields: Partial<Stated>): Stated => ({
  ...{ type: 'treaty_clause', status: 'proposed', hedged: false, treaty: null, obligation: null },
  ...{ member: null, organization: null },
  ...fields,
})
const pact = (label: string, parties: string[], title: string | null = null) => ({ title, label, parties })

test('a clause that would be is known by its states and what it would oblige to', (t) => {
  const proposed = propositionKey(stated({ obligation: 'defense', treaty: pact('new pact', ['FI', 'SU']) }))
  t.equal(proposed, 'clause: defense between FI and RU')
  t.equal(
    propositionKey(
      stated({
        type: 'forecast',
        status: null,
        hedged: true,
        treaty: pact('mutual defence treaty', ['RU', 'FI']),
      }),
    ),
    proposed,
    'a forecast of a treaty that is called so speaks of it',
  )
  t.equal(
    propositionKey(
      stated({
        status: 'historical',
        hedged: true,
        obligation: 'defense',
        treaty: pact('old pact', ['FI', 'SU']),
      }),
    ),
    proposed,
    'so does whoever thinks that an old one will or will not come back',
  )
  t.end()
})

test('what a treaty tells needs no key', (t) => {
  const between = ['FI', 'RU']
  for (const fields of [
    { status: 'existing', obligation: 'defense', treaty: pact('old pact', between) },
    { obligation: 'defense', treaty: pact('pact', between, 'Pact of Vyborg') },
    { obligation: 'defense', treaty: pact('pact', ['FI']) },
    { type: 'forecast', treaty: pact('new treaty', between) },
    { type: 'forecast' },
    { type: 'visit', status: 'planned' },
  ])
    t.equal(propositionKey(stated(fields)), null)
  t.end()
})

test('a membership is known by who joins what', (t) => {
  const joins = { type: 'membership', status: 'proposed', member: 'no', organization: 'harbour league' }
  t.equal(propositionKey(stated(joins)), 'membership: no of harbour league')
  t.equal(propositionKey(stated({ ...joins, member: null })), null)
  t.end()
})
