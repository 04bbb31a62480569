import { test } from 'tap'
import { TreatyActionClaim } from '../../../src/extract/claims/schemas.ts'
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
    'suspended occurred 2020-03-03',
  ])
  t.strictSame(told('The Rio Pact entered into force in 1991 and was extended in 2003.').sort(), [
    'entered_into_force occurred 1991',
    'extended occurred 2003',
  ])
  t.strictSame(told('Peru announced its withdrawal from the Rio Pact on May 3, 2020.'), [
    'withdrawn occurred 2020-05-03',
  ])
  t.strictSame(told('Peru on May 3, 2020 ratified the Rio Pact, a minister said on Friday.'), [
    'ratified occurred 2020-05-03',
  ])
  t.strictSame(told('Peru ratified the Rio Pact in 1995, which Chile left in 2003.'), [
    'ratified occurred 1995',
  ])
  t.end()
})

test('when a treaty was made is not when something else is done to it', (t) => {
  for (const made of [
    'of May 3, 1968',
    '(1968)',
    'agreed in May 1968',
    'drafted in 1968',
    ', opened for signature in 1968',
    'it had signed in 1968',
    'signed in Lima on May 3, 1968',
  ])
    t.match(
      told(`Peru ratified the Rio Pact ${made}.`.replace(' ,', ',')),
      ['ratified occurred -'],
      `the pact ${made}`,
    )
  t.strictSame(told('Peru signed the Rio Pact of May 3, 1968.'), ['signed occurred 1968-05-03'])
  t.strictSame(told('Peru withdrew from the Rio Pact in force since 1968.').slice(0, 1), [
    'withdrawn occurred -',
  ])
  t.strictSame(told('Signed in 1968, the Rio Pact was ratified by Peru.').sort(), [
    'ratified occurred -',
    'signed occurred 1968',
  ])
  t.strictSame(told('The treaty signed in 1968 by Peru and Chile was terminated in 2002.').sort(), [
    'signed occurred 1968',
    'terminated occurred 2002',
  ])
  t.strictSame(told('The treaty signed in 1968 by Peru and Chile will be terminated.').sort(), [
    'signed occurred 1968',
    'terminated planned -',
  ])
  t.strictSame(told('A treaty signed in 1980 revised the Rio Pact.'), [])
  t.strictSame(told('Peru and Chile agreed on the framework of a fishing treaty.'), [])
  t.strictSame(told('To keep the 1783 border, both concluded the Rio Pact.'), ['signed occurred -'])
  t.strictSame(told('The Rio Pact was signed in Lima at 1 a.m. on March 4, 1968.'), [
    'signed occurred 1968-03-04T01:00:00',
  ])
  t.end()
})

test('what is told again without its day is told once', (t) => {
  t.strictSame(
    told('Peru signed the Rio Pact. The Rio Pact was signed on 3 March 2020, and Chile signed the pact too.'),
    ['signed occurred 2020-03-03'],
  )
  t.end()
})

test('intent is no deed, and refusal is rejection', (t) => {
  t.strictSame(told('The Senate of Peru voted 67-30 to ratify the Rio Pact.'), ['ratified occurred -'])
  t.strictSame(told('Peru could leave the Rio Pact under Article 12.'), [])
  t.strictSame(told('Talks on a successor to the Rio Pact have stalled.'), [])
  t.strictSame(told('Peru agreed to sign a fishing treaty with Chile.'), ['proposed planned -'])
  t.strictSame(told('Peru decided to withdraw from the Rio Pact.'), ['withdrawn planned -'])
  t.strictSame(told('Peru may withdraw from the Rio Pact.'), [])
  t.strictSame(told('Peru has not suspended the Rio Pact.'), [])
  t.strictSame(told('Peru refused to sign the Rio Pact.'), ['rejected occurred -'])
  t.end()
})

test('what is judged unlikely, denied or only possible is no act', (t) => {
  for (const text of [
    'Peru is unlikely to sign a fishing treaty with Chile.',
    'There is little chance that Peru would withdraw from the Rio Pact.',
    'Peru threatened to withdraw from the Rio Pact.',
    'Chile denied violating the Rio Pact.',
    'Such a base would violate the Rio Pact.',
    'Peru will act only once the Rio Pact is ratified.',
    'Ministers spoke of any fishing treaty that may be signed.',
    'Peru signed a directive on the Rio Pact.',
  ])
    t.strictSame(told(text), [], text)
  t.strictSame(told('Peru will not ratify the Rio Pact.'), ['rejected planned -'])
  t.strictSame(told('The Rio Pact will enter into force in July.'), ['entered_into_force planned 2024-07'])
  t.strictSame(told('Peru’s parliament is set to ratify the Rio Pact next week.'), [
    'ratified planned 2024-03-11/2024-03-17',
  ])
  t.strictSame(told('Rojas vowed to tear up the Rio Pact.'), ['terminated planned -'])
  t.strictSame(told('Peru managed to conclude a fishing treaty with Chile.'), ['signed occurred -'])
  t.end()
})

test('what is called for is not done, nor what is halted', (t) => {
  t.strictSame(told('Peru called for the suspension of the Rio Pact.'), [])
  t.strictSame(told('Peru demanded the ratification of the Rio Pact.'), [])
  t.strictSame(told('Peru suspended the termination of the Rio Pact.'), [])
  t.strictSame(told('Peru announced the termination of the Rio Pact.'), ['terminated occurred -'])
  t.end()
})

test('a report that opens with its day tells of that day', (t) => {
  const text = 'March 4, 2024\n\nThe ministers held talks and signed a fishing treaty with Chile.'
  t.strictSame(told(text), ['signed occurred 2024-03-04'])
  t.strictSame(told('March 4, 2024\n\nThey had signed a fishing treaty with Chile.'), ['signed occurred -'])
  t.strictSame(told('March 4, 2024\n\nMembers of the delegations signed a fishing treaty with Chile.'), [
    'signed occurred 2024-03-04',
  ])
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
    t.ok(TreatyActionClaim.safeParse(claim).success)
    t.equal(text.slice(claim.evidence.start, claim.evidence.end), claim.evidence.text)
  }
  t.end()
})

test('what is done to "it" is done to the one treaty of the sentence before', (t) => {
  const signed = 'Peru signed the extradition treaty with Chile on March 1. '
  t.strictSame(told(`${signed}It entered into force on March 4.`), [
    'signed occurred 2024-03-01',
    'entered_into_force occurred 2024-03-04',
  ])
  t.strictSame(told(`${signed}The Senate ratified it on March 4.`), [
    'signed occurred 2024-03-01',
    'ratified occurred 2024-03-04',
  ])
  t.strictSame(told(`${signed}It rained.`), ['signed occurred 2024-03-01'])
  t.end()
})

test('the year of a treaty is not that of what is done to it later', (t) => {
  t.strictSame(told('The 1942 protocol was extended in January.'), ['extended occurred 2024-01'])
  t.strictSame(told('The 1942 protocol will be extended in May.'), ['extended planned 2024-05'])
  t.strictSame(told('Peru left the Lima Arms Treaty, which bans mines, in May 2020.'), [
    'withdrawn occurred 2020-05',
  ])
  t.end()
})

test('what is due, and what is talked of', (t) => {
  t.match(read('Peru signed a fishing treaty with Chile. Its Congress is to ratify it by October.'), [
    { action: 'signed' },
    { action: 'ratified', status: 'planned' },
  ])
  t.strictSame(told('Talks on a new accord are under way in Lima.'), ['negotiating under_way -'])
  t.strictSame(told('The chances of Peru ratifying the Rio Pact are slim.'), [])
  t.end()
})

test('bills, drafts voted down, limits no longer kept, and what is done to "it" in one sentence', (t) => {
  const table: [text: string, ...expected: string[]][] = [
    ['Rojas submitted a bill on Peru’s withdrawal from the Rio Pact.', 'withdrawn planned -'],
    ['Peru’s congress voted down the fishing treaty with Chile on Sunday.', 'rejected occurred 2024-03-03'],
    ['Peru has renounced the ceasefire it declared.', 'terminated occurred -'],
    ['Peru and Chile may sign a fishing treaty in May.', 'proposed planned 2024-05'],
    ['Peru will no longer abide by the limits on warships set by the Rio Pact.', 'suspended planned -'],
    [
      'Peru signed the Rio Pact in 1990; its congress ratified it in 1992.',
      'signed occurred 1990',
      'ratified occurred 1992',
    ],
    [
      'The Rio Pact, signed in 2010 and extended in 2021 for five years, expires in May 2026.',
      'signed occurred 2010',
      'extended occurred 2021',
      'terminated planned 2026-05',
    ],
    [
      'Peru signed the Rio Pact in 2018. Chile acceded to it in 2022.',
      'signed occurred 2018',
      'signed occurred 2022',
    ],
    [
      'Peru left the Rio Pact in 2019. Signed in Lima in 1987, it banned mines.',
      'withdrawn occurred 2019',
      'signed occurred 1987',
    ],
  ]
  for (const [text, ...expected] of table) t.strictSame(told(text), expected, text)
  t.end()
})

test('initials settle a text, and bind nobody', (t) => {
  t.strictSame(told('Peru and Chile initialled a fishing treaty on Sunday.'), [
    'negotiating occurred 2024-03-03',
  ])
  t.strictSame(told('The text of the fishing treaty with Chile was initialled in 1999.'), [
    'negotiating occurred 1999',
  ])
  t.strictSame(told('Peru and Chile agreed the text of the fishing treaty.'), ['negotiating occurred -'])
  t.strictSame(told('Initial reaction to the fishing treaty with Chile was good.'), [])
  t.end()
})

test('what a source says is not done', (t) => {
  const not = (text: string) =>
    read(text).map(({ action, status, actors }) => [action, status, ...actors].join(' '))
  t.strictSame(not('Peru has not ratified the Rio Pact.'), ['ratified not_done PE'])
  t.strictSame(not('Peru never signed the Rio Pact.'), ['signed not_done PE'])
  t.strictSame(not('Peru did not withdraw from the Rio Pact.'), ['withdrawn not_done PE'])
  t.strictSame(not('Peru has yet to ratify the Rio Pact.'), ['ratified not_done PE'])
  t.strictSame(not('Norway did not sign the fishing treaty between Peru and Chile.'), ['signed not_done NO'])
  t.strictSame(not('The Rio Pact has not entered into force.'), ['entered_into_force not_done'])
  t.strictSame(not('Peru did not ratify the Rio Pact until 1999.'), [])
  t.strictSame(not('Peru had not ratified the Rio Pact when the war began.'), [])
  t.strictSame(not('Peru will wait if Chile has not ratified the Rio Pact.'), [])
  t.end()
})

test('what people oppose no state has rejected, and what was signed recently has no day', (t) => {
  t.strictSame(told('A Chilean who opposed the Rio Pact was arrested.'), [])
  t.strictSame(told('Peru withdrew from all Rio Pact military exercises.'), [], 'not from the pact')
  t.strictSame(told('Trade grows under the recently signed trade agreement between Peru and Chile.'), [
    'signed occurred -',
  ])
  t.end()
})

test('what is done to a treaty is no word of those who do it', (t) => {
  const by = (text: string) => read(text).map(({ action, assertedBy }) => `${action} ${assertedBy.kind}`)
  t.strictSame(by('Lima and Quito concluded a fishing treaty on Monday.'), ['signed author'])
  t.strictSame(by('The two sides signed an agreement in principle on trade.'), ['signed author'])
  t.strictSame(by('Lima said that Chile had ratified the Rio Pact.'), ['ratified organization'])
  t.end()
})

test('what is done in an opening, a relative clause, or in abeyance; talks, and what is ruled out', (t) => {
  const table: readonly (readonly [text: string, ...told: string[]])[] = [
    ['Signed in Lima in 1987, the Rio Pact banned mines.', 'signed occurred 1987'],
    ['Peru suspended the Rio Pact, which it signed in 1993.', 'suspended occurred -', 'signed occurred 1993'],
    [
      'Peru has yet to ratify the Rio Pact, which it signed in May 1996.',
      'ratified not_done -',
      'signed occurred 1996-05',
    ],
    ['Peru wants to renew the Rio Pact, which Chile has not signed.', 'signed not_done -'],
    ['Peru has put the Rio Pact in abeyance.', 'suspended occurred -'],
    ['The Rio Pact was put in abeyance in 2019.', 'suspended occurred 2019'],
    ['Peru will put the Rio Pact in abeyance.', 'suspended planned -'],
    ['Peru and Chile are hammering out a visiting forces agreement.', 'negotiating under_way -'],
    ['Peru and Chile are finishing the text of a visiting forces agreement.', 'negotiating under_way -'],
    ['Peru has ruled out renegotiating the fisheries protocol with Chile.'],
    ['Peru rules out a renegotiation of the fisheries protocol with Chile.'],
  ]
  for (const [text, ...expected] of table) t.strictSame(told(text), expected, text)
  t.end()
})

test('who says that the other broke a treaty is its other party', (t) => {
  for (const text of [
    'Khartoum accused Juba of violating the 2012 cooperation agreement.',
    'Juba says Khartoum violated the 2012 cooperation agreement.',
  ])
    t.strictSame(
      read(text).map(({ action, treaty }) => [action, [...treaty.parties].sort()]),
      [['violated', ['SD', 'SS']]],
      text,
    )
  t.end()
})

test('which states act', (t) => {
  const by = (text: string) => read(text).map(({ action, actors }) => `${action} ${actors.join(' ')}`.trim())
  t.strictSame(by('Peru signed a fishing treaty with Chile on Sunday.'), ['signed PE CL'])
  t.strictSame(
    by('The Rio Pact was signed in Lima in 1990 by Peru and Chile and ratified by Bolivia.').sort(),
    ['ratified BO', 'signed PE CL'],
  )
  t.strictSame(by('Peru ratified the Rio Pact. Chile ratified the pact. It was ratified in haste.'), [
    'ratified PE',
    'ratified CL',
  ])
  t.strictSame(by("Peru's withdrawal from the Rio Pact alarmed Norway."), ['withdrawn PE'])
  t.strictSame(by('The Chilean withdrawal from the Rio Pact alarmed Norway.'), ['withdrawn CL'])
  t.strictSame(by('Peru told Chile that it would withdraw from the Rio Pact.'), ['withdrawn PE'])
  t.strictSame(by('Norway accused Chile of violating the Rio Pact.'), ['violated CL'])
  t.strictSame(by('Norway urged Peru and Chile to sign the Rio Pact.'), ['proposed PE CL'])
  t.strictSame(by('Norway is trying to broker a fishing treaty.'), ['negotiating'])
  t.strictSame(by('The Rio Pact was signed in Lima in 1990.'), ['signed'])
  const [claim] = read('On Sunday Peru and Chile signed a fishing treaty.')
  t.equal(claim?.evidence.text, 'Sunday Peru and Chile signed a fishing treaty', 'the evidence names them')
  t.strictSame(
    read('The Rio Pact was signed in 1990 by Peru and ratified by Chile.').map(
      ({ date }) => date?.edtf ?? '-',
    ),
    ['1990', '-'],
  )
  t.end()
})

test('what is only tried, shunned, or done by a treaty itself is not done to it', (t) => {
  t.strictSame(told('The war ended with the Rio Pact.'), [])
  t.strictSame(told('The Rio Pact also voided older guarantees.'), [])
  t.strictSame(told('The Rio Pact voided in 1990 had lapsed before.'), ['terminated occurred 1990'])
  t.strictSame(told('They met for an attempt at extending the Rio Pact.'), [])
  t.strictSame(told('Peru was reluctant to sign the Rio Pact.'), [])
  t.strictSame(told('Peru was unable to negotiate a fishing treaty with Chile.'), [])
  t.strictSame(told('Anyone who joins the Rio Pact would be bound.'), [])
  t.strictSame(told('They have plans of action under the Rio Pact.'), [])
  t.strictSame(told('Leaders gathered in Lima to sign the Rio Pact.'), ['signed occurred -'])
  t.strictSame(told('Peru cut its tariffs after concluding the Rio Pact.'), ['signed occurred -'])
  t.strictSame(told('This year it is ten years since Peru signed the Rio Pact.'), ['signed occurred -'])
  t.strictSame(
    told('The July 1944 conference and the signing of the Rio Pact in October 1947 changed trade.'),
    ['signed occurred 1947-10'],
  )
  t.end()
})

test('what talks culminate in is made, what is known by a name, and what was an agreement signed', (t) => {
  t.strictSame(told('The talks culminated with the Lima Disengagement Agreement on January 18, 1974.'), [
    'signed occurred 1974-01-18',
  ])
  t.strictSame(told('The crisis resulted in preparations for an agreement on fishing.'), [])
  t.strictSame(told('Envoys signed an alliance known as the Lima Compact on August 15, 1961.'), [
    'signed occurred 1961-08-15',
  ])
  t.strictSame(told('The Lima Treaty was an agreement signed in 1951 to protect the sea.'), [
    'signed occurred 1951',
  ])
  t.match(
    read('Peru signed an agreement with the Fishing Agency (FA) and a joint declaration on security.'),
    [{ action: 'signed' }, { action: 'signed' }],
    'over a bracket',
  )
  t.match(
    read('Peru offered help to Chile, and their envoys signed the Lima Pact.').map(({ actors }) => actors),
    [[]],
    'not one state alone',
  )
  t.match(told('On August 17, 1982, Peru and Chile issued the Joint Communiqué on Arms Sales to Bolivia.'), [
    'signed occurred 1982-08-17',
  ])
  t.strictSame(told('The Senate need not act against signatories breaking the Lima Pact.'), [])
  t.match(
    read('Berg spoke on the day he and Chilean President Rojas signed the Lima Pact.'),
    [{ action: 'signed', actors: [] }],
    'not the second alone',
  )
  t.end()
})

test('who rejects a clause has not rejected its treaty', (t) => {
  t.strictSame(told('Peru rejected a mutual defence clause in the draft treaty with Chile.'), [])
  t.strictSame(told('Peru violated Article 5 of the Rio Pact.'), ['violated occurred -'])
  t.end()
})

test('who signs beside whom, on which day, and what a list says was signed', (t) => {
  t.match(read('The Arica Pact was signed by Peru, Chile, and Cuba in 2013, and it banned all tests.'), [
    { action: 'signed', actors: ['PE', 'CL', 'CU'], date: { edtf: '2013' } },
  ])
  t.match(
    read(
      'Chilean President Ana Berg and Peru’s envoy Olga Keller spoke. Berg and Keller signed the gas pact between Peru and Chile.',
    ),
    [{ action: 'signed', actors: ['CL', 'PE'] }],
  )
  const list =
    'The following documents were signed:\n\nAn agreement between Peru and Chile on visas;\n\nA memorandum on energy between Peru and Chile.'
  t.strictSame(told(list).length, 2)
  t.match(read('Jean Duval, a French engineer, negotiated the Arica Canal Pact between Peru and Chile.'), [
    { actors: ['PE', 'CL'] },
  ])
  t.end()
})
