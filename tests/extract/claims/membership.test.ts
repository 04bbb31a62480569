import { test } from 'tap'
import { extract } from '../../../src/extract/extract.ts'
import { schema, type MembershipClaim } from '../../../src/extract/claims/membership.ts'

const read = (text: string): MembershipClaim[] =>
  extract({ text, publishedAt: '2024-06-17' }).claims.flatMap((claim) =>
    claim.type === 'membership' ? [schema.parse(claim)] : [],
  )
const seen = (text: string): string[] =>
  read(text).map(
    ({ member, organization, capacity, status }) => `${member} | ${organization} | ${capacity} | ${status}`,
  )

test('what is proposed: inclusion, participation, accession', (t) => {
  t.same(seen('He favours the inclusion of Chile as an observer at the African Union summit on July 3-4.'), [
    'Chile | African Union | observer | proposed',
  ])
  t.same(seen('It would mean prompting Chile’s participation in the Norway-led Arab League.'), [
    'Chile | Arab League | member | proposed',
  ])
  t.same(seen('They discussed the accession of Finland and Sweden to NATO.'), [
    'Finland | North Atlantic Treaty Organization | member | proposed',
    'Sweden | North Atlantic Treaty Organization | member | proposed',
  ])
  t.end()
})

test('what is, was and will be', (t) => {
  t.same(seen('Austria is a loyal member of the European Union.'), [
    'Austria | European Union | member | existing',
  ])
  t.same(seen('Finland joined NATO in 2023.'), [
    'Finland | North Atlantic Treaty Organization | member | occurred',
  ])
  t.same(seen('Chile plans to join OPEC.'), [
    'Chile | Organization of the Petroleum Exporting Countries | member | planned',
  ])
  t.same(seen('Chile withdrew from the Arab League.'), ['Chile | Arab League | member | historical'])
  t.end()
})

test('a negation, and a mere mention, are no membership', (t) => {
  t.same(seen('Chile is not a member of the European Union.'), [])
  t.same(seen('Chile thanked the European Union.'), [])
  t.end()
})

test('who chooses not to join has rejected it', (t) => {
  const rejected = ['Chile | BRICS | member | rejected']
  t.same(seen('Chile will not join BRICS.'), rejected)
  t.same(seen('Chile decided not to join BRICS.'), rejected)
  t.same(seen('Chile did not join BRICS.'), [])
  t.end()
})

test('the date is that of the joining', (t) => {
  const [claim] = read('Chile left the bloc in 1948 and became a member of the Arab League in 1961.')
  t.equal(claim?.date?.edtf, '1961')
  t.end()
})
