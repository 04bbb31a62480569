import { test } from 'tap'
import type { TreatyActionClaim, TreatyClauseClaim } from '../../../src/extract/claims/schemas.ts'
import { readClaims } from './read-claims.ts'

const told = (text: string) =>
  readClaims<TreatyClauseClaim>(text, 'treaty_clause').map(
    ({ obligation, status, content }) => `${obligation} ${status}, ${content.text}`,
  )
const actions = (text: string) =>
  readClaims<TreatyActionClaim>(text, 'treaty_action').map(({ action }) => action)

test('what is to be done tells the type, not when it is to be done', (t) => {
  const one = (deed: string, is: string): boolean =>
    t.strictSame(told(`The treaty between Peru and Chile obliges both ${deed}.`), [`${is}, both ${deed}`])
  one('to consult in case of an armed attack on either', 'consultation existing')
  one('to consult in the event of an armed attack', 'consultation existing')
  one('to stay neutral in case of an armed attack on the other', 'neutrality existing')
  one('to send troops in the event of an armed attack', 'defense existing')
  one('to defend each other in case of war', 'defense existing')
  t.end()
})

test('a clause that was dropped from the draft is rejected', (t) => {
  const SIGNED = 'Peru and Chile signed a treaty in January. '
  for (const [text, is] of [
    ['A clause on mutual defence that stood in the draft was dropped.', 'defense rejected, mutual defence'],
    ['The clause on mutual defence was left out of the treaty.', 'defense rejected, mutual defence'],
    [
      'The article on consultations which figured in the draft has been removed.',
      'consultation rejected, consultations',
    ],
    [
      'A clause on consultations that stands in the treaty was invoked.',
      'consultation existing, consultations',
    ],
  ] as const)
    t.strictSame(told(SIGNED + text), [is], text)
  t.strictSame(told('The clause on bases was removed from the final text of the Doha Security Pact.'), [
    'territory rejected, bases',
  ])
  t.strictSame(actions(`${SIGNED}The clause on mutual defence was left out of the treaty.`), ['signed'])
  t.strictSame(actions('The article on extradition was struck from the treaty between Peru and Chile.'), [])
  t.end()
})

test('what is done to one clause is done neither to the treaty nor to another clause', (t) => {
  const text =
    'Moldova has suspended the mutual defence article of its 2009 treaty with Romania, but will keep to the clause on consultations.'
  t.strictSame(told(text), ['defense suspended, mutual defence', 'consultation existing, consultations'])
  t.strictSame(actions(text), [])
  t.strictSame(
    told(
      'Georgia has suspended the article on bases in its treaty with Armenia, and will observe the provision on consultations.',
    ),
    ['territory suspended, bases in its treaty with Armenia', 'consultation existing, consultations'],
  )
  t.strictSame(
    told(
      'Peru rejected a clause on neutrality in the treaty with Chile but accepted the clause on consultations.',
    ),
    ['neutrality rejected, neutrality in the treaty with Chile', 'consultation existing, consultations'],
  )
  t.strictSame(actions('Moldova has suspended its 2009 treaty with Romania.'), ['suspended'])
  t.end()
})

test('an article of the draft binds nobody yet', (t) => {
  t.strictSame(
    told(
      'The defence treaty that Peru and Chile are negotiating is secret. Under Article 3 of the draft, the two countries would consult at once if either is attacked.',
    ),
    ['consultation proposed, the two countries would consult at once if either is attacked'],
  )
  t.strictSame(
    told(
      'Peru and Chile are negotiating a defence pact. Article 2 of the draft would oblige both to share intelligence.',
    ),
    ['cooperation proposed, both to share intelligence'],
  )
  t.end()
})
