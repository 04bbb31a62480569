import { test } from 'tap'
import type { TreatyActionClaim } from '../../../src/extract/claims/schemas.ts'
import { readClaims } from './read-claims.ts'

const told = (text: string, publishedAt?: string | null) =>
  readClaims<TreatyActionClaim>(text, 'treaty_action', publishedAt).map(
    ({ action, status, actors, date }) =>
      `${action} ${status} ${[...actors].sort().join(' ') || '-'} ${date?.edtf ?? '-'}`,
  )

test('what binds two is signed by two', (t) => {
  t.strictSame(told('The fishing pact between Peru and Chile was signed in 1998.'), [
    'signed occurred CL PE 1998',
  ])
  t.strictSame(told('The fishing pact between Peru and Chile was ratified in 1998.'), [
    'ratified occurred - 1998',
  ])
  t.strictSame(told('Peru has not signed the fishing pact between Peru and Chile.'), ['signed not_done PE -'])
  t.end()
})

test('who is no party rejects nothing by opposing it; a cabinet ratifies nothing', (t) => {
  t.strictSame(told('The Peruvian-Chilean fishing pact was opposed by Kenya.'), [])
  t.strictSame(told('Chile opposed the fishing pact between Peru and Chile.'), ['rejected occurred CL -'])
  t.strictSame(told('The Chilean cabinet approved the Rio Pact.'), [])
  t.strictSame(told('Chile’s Senate approved the Rio Pact.'), ['ratified occurred CL -'])
  t.end()
})

test('talks of a time gone by are over', (t) => {
  t.strictSame(
    told('In January 1974 Norway helped negotiate the fishing pact between Peru and Chile.', null).map(
      (line) => line.split(' ').slice(0, 2).join(' '),
    ),
    ['negotiating occurred'],
  )
  t.strictSame(told('Peru is negotiating a fishing pact with Chile.'), ['negotiating under_way CL PE -'])
  t.end()
})

test('a year of another deed, somebody’s work and “May’s deal” tell nothing', (t) => {
  t.strictSame(told('He stayed in power until 1981 and obstructed the cease-fire negotiations.', null), [
    'negotiating under_way - -',
  ])
  t.strictSame(told('She won a prize in 1929 for her work on the Rio Pact.', null), [])
  t.strictSame(told('He left in protest to Theresa May’s negotiated Brexit agreement.'), [])
  t.end()
})

test('what the main verb tells behind an aside; a right to leave, and a plan overtaken, are no deeds', (t) => {
  t.strictSame(
    told('The 1987 Rio Treaty, which banned missiles with ranges of 500 miles, collapsed in 2019.'),
    ['terminated occurred - 2019'],
  )
  t.strictSame(told('The Rio Pact, signed by Peru and Chile in Lima in 2010, expires on February 5, 2026.'), [
    'signed occurred CL PE 2010',
    'terminated planned - 2026-02-05',
  ])
  t.strictSame(told('The Rio Pact, which Peru, Chile, Kenya and Chad signed in 2010, holds.'), [
    'signed occurred CL KE PE TD 2010',
  ])
  t.strictSame(told('Chile wants a clause that would allow it to suspend the Rio Pact.'), [])
  t.strictSame(told('The Rio Pact, which was due to expire in October, is short.'), [])
  t.strictSame(told('A protocol to the Rio Pact, signed on Monday, is short.'), [
    'signed occurred - 2024-03-04',
  ])
  t.strictSame(told('Peru ratified the Rio Pact. Berg said it would probably enter into force in May.'), [
    'ratified occurred PE -',
    'entered_into_force planned - 2024-05',
  ])
  t.end()
})

test('who leaves unilaterally; a day behind a list of names; what is not the day of the deed', (t) => {
  t.strictSame(told('They condemned Peru’s unilateral withdrawal from the Rio Pact.'), [
    'withdrawn occurred PE -',
  ])
  t.strictSame(
    told(
      'The Rio Pact, signed by Peruvian President Ana Berg, Chilean President Ole Keller and Kenyan Prime Minister Joan Mwangi Otieno in May 1990, holds.',
    ),
    ['signed occurred CL KE PE 1990-05'],
  )
  t.strictSame(told('Peru has reached a fishing pact with Chile for a partnership beyond 2034.'), [
    'signed occurred CL PE -',
  ])
  t.strictSame(told('The body came to be on October 24, 1945, after Peru had ratified the Rio Pact.'), [
    'ratified occurred PE -',
  ])
  t.end()
})

test('what the registry binds two by is signed by both', (t) => {
  t.strictSame(
    told(
      'Gorbachev and Reagan met in Washington. Soviet and American envoys cheered. In December 1987 they signed the INF Treaty.',
    ),
    ['signed occurred SU US 1987-12'],
  )
  t.end()
})
