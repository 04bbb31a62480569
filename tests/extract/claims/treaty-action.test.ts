import { test } from 'tap'
import { schema, type TreatyActionClaim } from '../../../src/extract/claims/treaty-action.ts'
import { readClaims } from './read-claims.ts'

const read = (text: string) => readClaims<TreatyActionClaim>(text, 'treaty_action')
const told = (text: string) =>
  read(text).map(({ action, status, date }) => `${action} ${status} ${date?.edtf ?? '-'}`)

test('before the treaty and after it', (t) => {
  t.strictSame(told('Peru signed a fishing treaty with Chile on Sunday.'), ['signed occurred 2024-03-03'])
  t.strictSame(told('The fishing treaty with Chile was ratified in 1999.'), ['ratified occurred 1999'])
  t.strictSame(told('Peru withdrew from the Rio Pact.'), ['withdrawn occurred -'])
  t.strictSame(told('The Rio Pact entered into force on 1 May 2021.'), [
    'entered_into_force occurred 2021-05-01',
  ])
  t.strictSame(told('The Rio Pact has expired.'), ['terminated occurred -'])
  t.end()
})

test('each date goes to its own action', (t) => {
  t.strictSame(told('The Rio Pact, signed in 1991, was suspended on 3 March 2020.').sort(), [
    'signed occurred 1991',
  ])
  t.strictSame(told('Peru ratified the Rio Pact in 1995, which Chile left in 2003.'), [
    'ratified occurred 1995',
  ])
  t.end()
})

test('intent is no deed, and refusal is rejection', (t) => {
  t.strictSame(told('Peru agreed to sign a fishing treaty with Chile.'), ['proposed planned -'])
  t.strictSame(told('Peru decided to withdraw from the Rio Pact.'), ['withdrawn planned -'])
  t.strictSame(told('Peru may withdraw from the Rio Pact.'), [])
  t.strictSame(told('Peru has not ratified the Rio Pact.'), [])
  t.strictSame(told('Peru refused to sign the Rio Pact.'), ['rejected occurred -'])
  t.end()
})

test('what is done to one of a list is done to all', (t) => {
  t.strictSame(
    read(
      'The talks ended with the signing of a number of papers, including an agreement on gas and a treaty on fishing.',
    ).map(({ action, treaty }) => `${action} ${treaty.label}`),
    ['signed agreement on gas', 'signed treaty on fishing'],
  )
  t.end()
})

test('each claim fits its schema and points at its words', (t) => {
  const text = 'Peru’s withdrawal from the Rio Pact came late. The Rio Pact was signed in 1950.'
  const claims = read(text)
  t.equal(claims.length, 2)
  for (const claim of claims) {
    t.ok(schema.safeParse(claim).success)
    t.equal(text.slice(claim.evidence.start, claim.evidence.end), claim.evidence.text)
  }
  t.end()
})
