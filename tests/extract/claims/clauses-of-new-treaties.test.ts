import { test } from 'tap'
import type { TreatyClauseClaim } from '../../../src/extract/claims/schemas.ts'
import { readClaims } from './read-claims.ts'

const read = (text: string) => readClaims<TreatyClauseClaim>(text, 'treaty_clause')
const told = (text: string) =>
  read(text).map(
    ({ obligation, status, treaty, likelihood, content, assertedBy }) =>
      `${treaty.year ?? treaty.label}: ${obligation} ${status}${likelihood ? ` ${likelihood.band}` : ''}, ${content.text} (${assertedBy.names.join() || assertedBy.kind})`,
  )

const OLD_AND_NEW =
  'Chad will discuss a new treaty with Niger next week. The 1998 Treaty on Strategic Partnership obliges the two countries to consult each other. '

test('what "the new treaty" may oblige to is no clause of the old one named beside it', (t) => {
  t.strictSame(
    told(
      `${OLD_AND_NEW}\n\nIt is very likely that the new treaty will require the parties to consult, Ola Berg of the Oslo Institute said. The new treaty may well commit both sides to defend each other, he said.`,
    ),
    [
      '1998: consultation existing, the two countries to consult each other (author)',
      'new treaty with Niger: consultation proposed very_likely, the parties to consult (Ola Berg)',
      'new treaty with Niger: defense proposed likely, both sides to defend each other (Ola Berg)',
    ],
  )
  t.end()
})

test('a clause that somebody thinks possible, likely or not is one of the treaty to come', (t) => {
  const one = (text: string, is: string): boolean => t.equal(told(OLD_AND_NEW + text)[1], is, text)
  one(
    'Ola Berg, an analyst at the Oslo Institute, said a mutual defence clause was unlikely.',
    'new treaty with Niger: defense unlikely unlikely, a mutual defence clause (Ola Berg)',
  )
  one(
    'Ola Berg of the Oslo Institute said he expected a neutrality clause.',
    'new treaty with Niger: neutrality proposed, a neutrality clause (Ola Berg)',
  )
  const [, possible] = read(`${OLD_AND_NEW}Ola Berg said a mutual defence clause was possible.`)
  t.match(possible, { status: 'proposed', likelihood: null, possibility: { text: 'was possible' } })
  t.equal(told(`${OLD_AND_NEW}Berg read a long clause.`).length, 1)
  t.end()
})

test('duties that a treaty has or has not; what one speaks of', (t) => {
  const PACT = 'Peru and Chile signed the Treaty of Arica on Monday. '
  t.strictSame(told(`${PACT}There is no obligation in the treaty to provide military assistance.`), [
    'Treaty of Arica: defense rejected, provide military assistance (author)',
  ])
  t.strictSame(told(`${PACT}The treaty imposes a duty to consult in a crisis.`), [
    'Treaty of Arica: consultation existing, a duty to consult in a crisis (author)',
  ])
  t.strictSame(told(`${PACT}Under Article 4 the parties will hold consultations.`), [
    'Treaty of Arica: consultation existing, the parties will hold consultations (author)',
  ])
  t.strictSame(told('The 2009 treaty between Peru and Chile spoke only of contacts between the two sides.'), [
    '2009: consultation existing, contacts between the two sides (author)',
  ])
  t.strictSame(told('There is no obligation to provide military assistance.'), [])
  t.end()
})

test('a treaty that lapsed or was replaced is history; its successor has its year and parties', (t) => {
  const text =
    'The 2001 treaty between Peru and Chile lapsed in 2011. It obliged both to send troops if either was attacked. It was replaced in 2013 by a treaty that only requires consultations.'
  t.match(read(text), [
    { status: 'historical', treaty: { year: 2001 } },
    { status: 'existing', treaty: { year: 2013, parties: ['PE', 'CL'] }, obligation: 'consultation' },
  ])
  t.end()
})

test('told in the past so long after, the successor too is history; without its clause verb "possible" is no clause', (t) => {
  t.match(
    read(
      'The 1961 treaty between Peru and Chile lapsed. It was replaced in 1993 by a treaty that only required consultations.',
    ),
    [{ status: 'historical', treaty: { year: 1993 }, obligation: 'consultation' }],
  )
  t.end()
})

test('what is over is not taken up where another is spoken of; “the 1964 treaty” is the one of that year', (t) => {
  t.strictSame(
    told(
      'Chad and Niger agreed to conclude a security pact. The pact will commit both to consult each other, but will not oblige them to provide troops. A 1964 defence treaty between the two, which obliged them to fight side by side, was abrogated in 1979.\n\n“The pact may well include intelligence sharing,” said Ola Berg, an analyst. “The 1964 treaty obliged them to defend each other.”',
    ),
    [
      'security pact: consultation proposed, both to consult each other (author)',
      'security pact: defense rejected, them to provide troops (author)',
      '1964: defense historical, them to fight side by side (author)',
      'security pact: cooperation proposed likely, intelligence sharing (Ola Berg)',
      '1964: defense historical, them to defend each other (Ola Berg)',
    ],
  )
  t.end()
})

test('clauses behind what stands between commas, in a draft, of both countries, and as somebody wants them', (t) => {
  const one = (text: string, ...are: string[]): boolean => t.strictSame(told(text), are, text)
  one(
    'The Nile Agreement, which Peru, Chile, Kenya and Chad signed in 2010, obliges its members to consult each other.',
    'Nile Agreement: consultation existing, its members to consult each other (author)',
  )
  one(
    'Peru and Chile signed a fishing accord. Under the accord, Peru may use the ports of Chile. Both countries must share data on fish.',
    'fishing accord: transit existing, Peru may use the ports of Chile (author)',
    'fishing accord: cooperation existing, share data on fish (author)',
  )
  one(
    'Peru and Chile opened talks on a fishing accord. A draft seen by reporters provides for annual consultations.',
    'fishing accord: consultation proposed, annual consultations (author)',
  )
  one(
    'Peru and Chile opened talks on a border treaty. Chile wants the treaty to guarantee a corridor to Arica.',
    'border treaty: transit proposed, a corridor to Arica (Chile)',
  )
  one(
    'Peru and Chile opened talks on a border treaty. Ola Berg said a clause on a corridor was almost out of the question.',
    'border treaty: transit unlikely almost_no_chance, a clause on a corridor (Ola Berg)',
  )
  one(
    'The pact between Peru and Chile obliges both to help each other "by all means at their disposal".',
    'pact between Peru and Chile: defense existing, both to help each other "by all means at their disposal" (author)',
  )
  t.end()
})

test('“such a clause will be included” is said of the clause told last', (t) => {
  t.strictSame(
    told(
      'Peru and Chile discussed a fishing accord. Chile wants a clause that would allow it to keep its ports. There is an even chance that such a clause will be included, said Ola Berg, an analyst.',
    ).at(-1),
    'fishing accord: other proposed roughly_even, it to keep its ports (Ola Berg)',
  )
  t.end()
})

test('a treaty that sets a border, or lets troops be stationed', (t) => {
  t.strictSame(told('The Rio Pact set the border between Peru and Chile at the river.'), [
    'Rio Pact: territory existing, the border between Peru and Chile at the river (author)',
  ])
  t.strictSame(told('The Rio Pact allows Peru to station troops in Chile.'), [
    'Rio Pact: territory existing, Peru to station troops in Chile (author)',
  ])
  t.strictSame(told('The Rio Pact set the stage for talks.'), [])
  t.end()
})
