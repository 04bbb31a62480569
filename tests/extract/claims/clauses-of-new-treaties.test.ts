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
