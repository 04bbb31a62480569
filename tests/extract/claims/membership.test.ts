import { test } from 'tap'
import { extract } from '../../../src/extract/extract.ts'
import { MembershipClaim } from '../../../src/extract/claims/schemas.ts'

const read = (text: string): MembershipClaim[] =>
  extract({ text, publishedAt: '2024-06-17' }).claims.flatMap((claim) =>
    claim.type === 'membership' ? [MembershipClaim.parse(claim)] : [],
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

test('a membership is asked for, fought, suspended and left as any event is', (t) => {
  const cases: readonly (readonly [text: string, member: string, status: string])[] = [
    ['Chile has applied to join the OECD.', 'Chile', 'planned'],
    ['Chile is seeking membership in the European Union.', 'Chile', 'planned'],
    ['Chile may join the Council of Europe.', 'Chile', 'proposed'],
    ["They discussed Chile's OECD membership.", 'Chile', 'proposed'],
    ['Chile became a full member of BRICS in January.', 'Chile', 'occurred'],
    ['Chile, which joined the African Union in 2023, hosted the talks.', 'Chile', 'occurred'],
    ["Peru blocked Chile's accession to NATO for a year.", 'Chile', 'rejected'],
    ['Peru opposes Chile joining the European Union.', 'Chile', 'rejected'],
    ['Chile has declined to join BRICS.', 'Chile', 'rejected'],
    ['Chile was suspended from the African Union after the coup.', 'Chile', 'suspended'],
    ['Chile left OPEC in 2019.', 'Chile', 'historical'],
    ['Chile decided not to leave OPEC.', 'Chile', 'existing'],
  ]
  for (const [text, member, status] of cases)
    t.same(
      read(text).map((claim) => [claim.member, claim.status]),
      [[member, status]],
      text,
    )
  t.same(seen('Chile has not joined the World Trade Organization.'), [])
  t.equal(read("They discussed Chile's OECD membership.")[0]?.evidence.text, "Chile's OECD membership")
  t.end()
})

test('states that make a group with no name', (t) => {
  t.same(seen('Chile, Peru and Cuba were allies in the war.'), [
    'Chile | alliance of Chile, Cuba and Peru | member | historical',
    'Peru | alliance of Chile, Cuba and Peru | member | historical',
    'Cuba | alliance of Chile, Cuba and Peru | member | historical',
  ])
  t.same(
    seen('She spoke of the post-war blocs of Chile and Peru on one side and Cuba and Laos on the other.'),
    [
      'Chile | post-war bloc of Chile and Peru | member | existing',
      'Peru | post-war bloc of Chile and Peru | member | existing',
      'Cuba | post-war bloc of Cuba and Laos | member | existing',
      'Laos | post-war bloc of Cuba and Laos | member | existing',
    ],
  )
  t.same(seen('Some fear a new alliance between Chile and Peru.'), [
    'Chile | alliance of Chile and Peru | member | proposed',
    'Peru | alliance of Chile and Peru | member | proposed',
  ])
  t.same(seen('He welcomed the ironclad alliance between Chile and Peru, and Chile and Cuba.'), [
    'Chile | alliance of Chile and Peru | member | existing',
    'Peru | alliance of Chile and Peru | member | existing',
  ])
  t.end()
})

test('a body that states would form, will form or have formed', (t) => {
  const members = (status: string): string[] => [
    `Chile | joint border council | member | ${status}`,
    `Peru | joint border council | member | ${status}`,
  ]
  t.same(seen('It shows Chile’s wish to form a joint border council with Peru.'), members('proposed'))
  t.same(seen('Chile agreed to establish a joint border council with Peru.'), members('planned'))
  t.same(seen('Chile launched a joint border council with Peru.'), members('occurred'))
  t.end()
})

test('states named together are no group', (t) => {
  t.same(seen('Chile and Peru were at war.'), [])
  t.same(seen('The axis of the road between Chile and Peru was moved.'), [])
  t.same(seen('Chile discussed the group with Peru.'), [])
  t.same(seen('The committee of Chile met the envoys of Peru.'), [])
  t.end()
})

test('who is to leave is still a member', (t) => {
  const leaving = ['Chile | Arab League | member | leaving', 'Peru | Arab League | member | leaving']
  t.same(seen('Chile and Peru will leave the Arab League in May.'), leaving)
  t.same(seen('Chile threatened to quit the Arab League.'), ['Chile | Arab League | member | existing'])
  t.same(seen('Chile is withdrawing from the Arab League.'), leaving.slice(0, 1))
  t.same(seen('Chile is a member of the Arab League. Critics say it should leave the bloc.'), [
    'Chile | Arab League | member | existing',
  ])
  t.end()
})

test('a member told in passing', (t) => {
  t.same(seen('Chile, an observer at the African Union since 2010, sent aid.'), [
    'Chile | African Union | observer | existing',
  ])
  t.same(seen('Chile has been an observer at the African Union since 2010.'), [
    'Chile | African Union | observer | existing',
  ])
  t.same(seen('Chile had been a member of the African Union.'), [
    'Chile | African Union | member | historical',
  ])
  t.same(seen('The plan was opposed by NATO members Norway and Albania.'), [
    'Norway | North Atlantic Treaty Organization | member | existing',
    'Albania | North Atlantic Treaty Organization | member | existing',
  ])
  t.same(seen('Chile, a BRICS member, sent aid.'), ['Chile | BRICS | member | existing'])
  t.same(seen("Chile became OPEC's 13th member in May."), [
    'Chile | Organization of the Petroleum Exporting Countries | member | occurred',
  ])
  t.same(seen('Chile, a candidate for EU membership since 2012, sent aid.'), [
    'Chile | European Union | candidate | existing',
  ])
  t.same(seen('Chile, the patron of NATO member states, sent aid.'), [])
  t.end()
})

test('a body spoken of as the bloc', (t) => {
  t.same(seen('The leaders of BRICS met in Lima. Chile has applied to join the group.'), [
    'Chile | BRICS | member | planned',
  ])
  t.same(seen('Chile wants to join the group, officials said of the BRICS bloc.'), [
    'Chile | BRICS | member | planned',
  ])
  t.same(seen('Chile left the bloc in 1948 and became a member of the Arab League.'), [
    'Chile | Arab League | member | occurred',
  ])
  t.end()
})

test('who comes back to a body joins it', (t) => {
  t.same(seen('Chile rejoined the Arab League in 2018.'), ['Chile | Arab League | member | occurred'])
  t.end()
})

test('who says that it is leaving is still in, and who freezes its part is suspended', (t) => {
  t.same(seen('Chile announced on May 3 that it was leaving the Arab League.'), [
    'Chile | Arab League | member | leaving',
  ])
  t.same(seen('Chile froze its participation in the Arab League.'), [
    'Chile | Arab League | member | suspended',
  ])
  t.same(seen('Chile cancelled its participation in the BRICS summit.'), [], 'an event is no body')
  t.end()
})

test('who is taken in, or given a status; what may be blocked is not', (t) => {
  const table: readonly (readonly [text: string, ...told: string[]])[] = [
    [
      'Chile is to be admitted as the 11th member of the African Union.',
      'Chile | African Union | member | planned',
    ],
    [
      'Chile was admitted as a member of the African Union in 2020.',
      'Chile | African Union | member | occurred',
    ],
    [
      'Chile was granted observer status in the African Union.',
      'Chile | African Union | observer | occurred',
    ],
    ['Chile has observer status at the African Union.', 'Chile | African Union | observer | existing'],
    ['Chile was not granted observer status in the African Union.'],
    [
      'Peru may block the accession of Chile to the African Union.',
      'Chile | African Union | member | proposed',
    ],
    [
      'Peru blocked the accession of Chile to the African Union.',
      'Chile | African Union | member | rejected',
    ],
  ]
  for (const [text, ...expected] of table) t.strictSame(seen(text), expected, text)
  t.end()
})
