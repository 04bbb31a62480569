import { test } from 'tap'
import { propositionKey, type Stated } from '../../../src/knowledge/propositions/proposition-key.ts'

const stated = (fields: Partial<Stated>): Stated => ({
  ...{
    type: 'treaty_clause',
    status: 'proposed',
    hedged: false,
    treaty: null,
    obligation: null,
    action: null,
    gist: [],
    words: '',
  },
  ...{ member: null, organization: null, meeting: { name: null, participants: [], year: null } },
  ...{ foretold: false, names: [], articleId: 'article' },
  ...fields,
})
const pact = (label: string, parties: string[], title: string | null = null) => ({
  registry: null,
  title,
  year: null,
  label,
  parties,
})

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

test('who concludes a treaty signs it', (t) => {
  const foretold = (words: string) =>
    propositionKey(
      stated({ type: 'forecast', status: null, treaty: pact('mutual defence pact', ['PE', 'CL']), words }),
    )
  t.equal(foretold('Peru and Chile will sign a pact'), 'signed: defense between CL and PE')
  t.equal(foretold('Peru and Chile will conclude a pact'), foretold('Peru and Chile will sign a pact'))
  t.end()
})

test('a membership is known by who joins what', (t) => {
  const joins = { type: 'membership', status: 'proposed', member: 'no', organization: 'harbour league' }
  t.equal(propositionKey(stated(joins)), 'membership: no of harbour league')
  t.equal(propositionKey(stated({ ...joins, member: null })), null)
  t.end()
})

test('what is done to a treaty is one thing, planned, foretold or done', (t) => {
  const treaty = pact('mutual defence treaty', ['PE', 'CL'])
  const done = propositionKey(stated({ type: 'treaty_action', action: 'signed', treaty }))
  t.equal(done, 'signed: defense between CL and PE')
  const words = 'sign a mutual defence treaty'
  t.equal(propositionKey(stated({ type: 'treaty_action', action: 'proposed', words, treaty })), done)
  t.equal(propositionKey(stated({ type: 'forecast', words: `Peru and Chile may ${words}`, treaty })), done)
  const registry = { ...pact('New START', ['RU', 'US'], 'New START'), registry: 'new-start' }
  const left = { words: 'Moscow could withdraw from New START, which it signed in 2010', treaty: registry }
  t.equal(propositionKey(stated({ type: 'forecast', ...left })), 'withdrawn: new-start')
  t.equal(
    propositionKey(stated({ type: 'treaty_action', action: 'withdrawn', ...left })),
    'withdrawn: new-start',
  )
  t.equal(propositionKey(stated({ type: 'forecast', words: 'New START may hold', treaty: registry })), null)
  const dated = { ...treaty, year: 1961 }
  t.equal(propositionKey(stated({ type: 'treaty_action', action: 'signed', treaty: dated })), null)
  t.end()
})

test('a deed that is foretold of a treaty with a title is the one that the treaty tells of', (t) => {
  const treaty = pact('Harbour Treaty', ['PE', 'CL'], 'Harbour Treaty')
  const foretold = (words: string, fields: Partial<Stated> = {}) =>
    propositionKey(stated({ type: 'forecast', status: null, words, treaty, ...fields }))
  t.equal(foretold('the Harbour Treaty would be signed before the end of June'), 'deed: signed')
  const signs = 'Peru and Chile will probably sign the Harbour Treaty'
  t.equal(foretold(signs, { type: 'treaty_action', status: 'planned', action: 'proposed' }), 'deed: signed')
  t.equal(foretold('Peru would withdraw from the treaty'), 'deed: withdrawn')
  t.equal(
    foretold('the pact will enter into force', { treaty: { ...treaty, title: null, year: 1961 } }),
    'deed: entered_into_force',
  )
  t.equal(foretold(signs, { type: 'treaty_action', action: 'signed' }), null, 'its own action tells it')
  for (const [words, key] of [
    ['the treaty, signed in 2010, will probably be extended', 'deed: extended'],
    ['after its withdrawal from the treaty Peru may ratify another', 'deed: ratified'],
    ['the treaty that Chile signed in 2010 may hold', null],
  ] as const)
    t.equal(foretold(words), key, words)
  t.equal(foretold(signs, { type: 'treaty_clause', obligation: 'defense' }), null)
  t.end()
})

test('of a treaty that obliges to nothing in particular, its subject tells it', (t) => {
  const gas = (label: string, words: string, fields: Partial<Stated> = {}) =>
    propositionKey(stated({ type: 'forecast', words, treaty: pact(label, ['AZ', 'TM']), ...fields }))
  const signed = 'signed: gas between AZ and TM'
  t.equal(gas('gas agreement', 'They will sign a gas agreement'), signed)
  t.equal(gas('gas deal with azerbaijan', 'signature of the gas deal'), signed)
  t.equal(gas('gas agreement', 'a gas agreement', { gist: ['2024', 'AZ', 'TM', 'gas', 'sign'] }), signed)
  t.equal(gas('new agreement', 'They will sign it'), null)
  t.equal(gas('gas agreement', 'They will leave it'), 'withdrawn: gas between AZ and TM')
  t.end()
})

test('who meets is known by who they are and when', (t) => {
  const meet = (name: string | null, participants: string[], year: string | null = '2024') =>
    propositionKey(stated({ type: 'meeting', meeting: { name, participants, year } }))
  t.equal(meet('summit', ['serbia', 'albania']), 'meeting of albania and serbia 2024')
  t.equal(meet(null, ['leader of albania', 'leader of serbia']), 'meeting of albania and serbia 2024')
  t.equal(meet('harbour summit', []), 'meeting: harbour summit 2024')
  t.equal(meet('talks', ['serbia']), null)
  t.equal(meet('summit', ['serbia', 'albania'], null), null)
  t.end()
})

test('each line of the ledger stands somewhere, and its copies with it', (t) => {
  const line = (words: string, fields: Partial<Stated> = {}) =>
    propositionKey(stated({ type: 'forecast', words, foretold: true, ...fields }))
  const said = line('He  will “win”', { names: ['anna keller'] })
  t.equal(said, line('he will win', { names: ['anna keller'], articleId: 'copy' }))
  t.not(line('He will win'), line('He will win', { articleId: 'other' }), 'of whom, only the article tells')
  const long = 'The next harvest of the northern coast will very probably be poor'
  t.equal(line(long), line(long, { articleId: 'copy' }))
  t.equal(line(long, { foretold: false }), null)
  t.end()
})

test('a forecast that is of no treaty is known by its gist', (t) => {
  const gist = ['2024', 'KP', 'nuclear', 'test']
  t.equal(propositionKey(stated({ type: 'forecast', gist })), 'foretold: 2024 KP nuclear test')
  t.equal(propositionKey(stated({ type: 'forecast' })), null)
  t.end()
})
