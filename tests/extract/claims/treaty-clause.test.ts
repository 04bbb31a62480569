import { test } from 'tap'
import { schema, type TreatyClauseClaim } from '../../../src/extract/claims/treaty-clause.ts'
import { readClaims } from './read-claims.ts'

const read = (text: string) => readClaims<TreatyClauseClaim>(text, 'treaty_clause')
const told = (text: string) =>
  read(text).map(({ obligation, status, content }) => `${obligation} ${status}: ${content.text}`)

test('a treaty and what it obliges to', (t) => {
  t.strictSame(told('The pact between Peru and Chile commits both sides to come to each other’s aid.'), [
    'defense existing: both sides to come to each other’s aid',
  ])
  t.strictSame(told('The trade agreement between Peru and Chile abolished tariffs on fish.'), [
    'trade existing: tariffs on fish',
  ])
  t.strictSame(told('Under the 1990 peace treaty, Peru will withdraw its troops from the valley.'), [
    'ceasefire existing: Peru will withdraw its troops from the valley',
  ])
  t.end()
})

test('clauses by their noun, and what was once obliged', (t) => {
  t.match(
    read(
      'Lima wants back a clause stipulating military aid, which had been included in the 1950 pact with Chile.',
    ),
    [{ obligation: 'defense', status: 'historical', treaty: { year: 1950 } }],
  )
  t.end()
})

test('what a treaty would oblige to is proposed', (t) => {
  t.match(
    read('Peru offered Chile a new treaty that would oblige the two countries to consult in a crisis.'),
    [{ obligation: 'consultation', status: 'proposed' }],
  )
  t.match(read('Peru will suspend all Lima Treaty obligations on naval armaments.'), [
    { obligation: 'arms_control', status: 'suspended' },
  ])
  t.end()
})

test('pledges are split where the parties bind themselves twice', (t) => {
  t.strictSame(
    told(
      'They signed the Rio Pact. Peru and Chile pledged not to join any alliance against each other and not to sign treaties against each other.',
    ),
    [
      'neutrality existing: not to join any alliance against each other',
      'neutrality existing: not to sign treaties against each other',
    ],
  )
  t.end()
})

test('no obligation, no clause', (t) => {
  t.strictSame(told('The pact between Peru and Chile gave hope.'), [])
  t.strictSame(
    told('The trade pact between Peru and Chile was praised. Both leaders agreed to meet again.'),
    [],
  )
  t.strictSame(told('Peru and Chile agreed to build a bridge.'), [])
  t.end()
})

test('each claim fits its schema and points at its words', (t) => {
  const text = 'The pact with Chile states that “Peru shall consult Chile”, the minister said.'
  const claims = read(text)
  t.equal(claims.length, 1)
  for (const claim of claims) {
    t.ok(schema.safeParse(claim).success)
    t.equal(text.slice(claim.content.start, claim.content.end), claim.content.text)
  }
  t.end()
})
