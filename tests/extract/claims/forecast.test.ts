import { test } from 'tap'
import { extract } from '../../../src/extract/extract.ts'
import { ForecastClaim } from '../../../src/extract/claims/schemas.ts'
import { readClaims } from './read-claims.ts'

const read = (text: string, publishedAt?: string) => readClaims<ForecastClaim>(text, 'forecast', publishedAt)

test('a hedged statement about what is to come', (t) => {
  t.match(read('It is highly unlikely that Oslo will give way.'), [
    { proposition: { text: 'Oslo will give way' }, likelihood: { band: 'very_unlikely' } },
  ])
  t.match(read('Oslo is expected to gradually raise its spending.'), [
    {
      proposition: { text: 'Oslo is expected to gradually raise its spending' },
      likelihood: null,
      assertedBy: { kind: 'hearsay' },
    },
  ])
  t.match(read('Prices will probably not fall this year, but trade goes on.'), [
    { proposition: { text: 'Prices will probably not fall this year' }, likelihood: { band: 'unlikely' } },
  ])
  t.end()
})

test('the odds told by an idiom, of what is named in any form', (t) => {
  const cases: readonly (readonly [text: string, proposition: string, band: string | null])[] = [
    ['The odds are against a signing before May.', 'a signing before May', 'unlikely'],
    ['It is nearly impossible for Oslo to ratify the pact.', 'Oslo to ratify the pact', 'almost_no_chance'],
    ['It is hard to imagine Oslo sending troops.', 'Oslo sending troops', 'unlikely'],
    ['It is only a matter of time before Oslo withdraws.', 'Oslo withdraws', 'almost_certain'],
    ['It is a toss-up whether Oslo signs.', 'Oslo signs', 'roughly_even'],
    ['There is every chance the truce collapses.', 'the truce collapses', 'very_likely'],
    ['A truce by June remains a long shot.', 'A truce by June remains a long shot', 'very_unlikely'],
    ['Oslo is doomed to fail.', 'Oslo is doomed to fail', 'almost_certain'],
    ['Oslo is certain not to sign.', 'Oslo is certain not to sign', 'almost_no_chance'],
    [
      'We will almost certainly see a missile test.',
      'We will almost certainly see a missile test',
      'almost_certain',
    ],
    ['A truce is possible but improbable, said Olli Karo.', 'A truce is possible but improbable', 'unlikely'],
    ['A return to war cannot be ruled out, said Olli Karo.', 'A return to war cannot be ruled out', null],
    ['Ratification is anything but certain, said Olli Karo.', 'Ratification is anything but certain', null],
  ]
  for (const [text, proposition, band] of cases)
    t.match(read(text), [{ proposition: { text: proposition }, likelihood: band && { band } }], text)
  t.strictSame(read('It is impossible to know what Oslo wants.'), [])
  t.strictSame(read('It is impossible for him to know.'), [])
  t.end()
})

test('until when it would come about', (t) => {
  const cases: readonly (readonly [text: string, from: string | null, to: string])[] = [
    ['Peru will probably sign before the June election.', null, '2026-06-30'],
    ['Peru will probably sign before the June 7 election.', null, '2026-06-06'],
    ['Peru will probably sign before June.', null, '2026-05-31'],
    ['Peru will probably sign no later than May.', null, '2026-05-31'],
    ['Within a year, Peru will probably sign.', '2026-03-10', '2027-03-10'],
    ['Peru will probably sign within three years.', '2026-03-10', '2029-03-10'],
  ]
  for (const [text, from, to] of cases) t.match(read(text, '2026-03-10'), [{ date: { from, to } }], text)
  t.end()
})

test('what looks back, or is the speaker’s own promise, is no forecast', (t) => {
  t.strictSame(read('Rebels are likely to have fled.'), [])
  t.strictSame(read('The likely cause was rain.'), [])
  t.strictSame(read('We will certainly meet again.'), [])
  t.strictSame(read('Oslo was unlikely to give way in 1950.'), [])
  t.strictSame(read('There was little chance of a truce.'), [])
  t.strictSame(read('The ruling cast doubt on what Oslo will do.'), [])
  t.strictSame(read('“I don’t think so,” she will say.'), [])
  t.end()
})

test('each forecast fits its schema and points at its words', (t) => {
  const text = 'Trade is likely to grow; exports are bound to follow.'
  const claims = read(text)
  t.equal(claims.length, 2)
  for (const claim of claims) {
    t.ok(ForecastClaim.safeParse(claim).success)
    t.equal(text.slice(claim.proposition.start, claim.proposition.end), claim.proposition.text)
  }
  t.end()
})

test('what someone foretells is a forecast, hedged or not', (t) => {
  t.match(read('Analyst Olli Karo predicts that Chile will hold early elections.'), [
    {
      proposition: { text: 'Chile will hold early elections' },
      likelihood: null,
      assertedBy: { kind: 'person' },
    },
  ])
  t.match(read('Olli Karo, an analyst at the Nordic Institute, said Peru will probably sign the pact.'), [
    { proposition: { text: 'Peru will probably sign the pact' }, likelihood: { band: 'likely' } },
  ])
  t.strictSame(read('Analyst Olli Karo expects to win.'), [], 'his own plans')
  t.end()
})

test('what a speaker foretells in his own words', (t) => {
  t.match(read('“I expect prices to fall by May,” said Olli Karo, an analyst at the Nordic Institute.'), [
    { proposition: { text: 'prices to fall by May' }, assertedBy: { names: ['Olli Karo'] } },
  ])
  t.match(read('“We think that Oslo will give way,” said Olli Karo, an analyst at the Nordic Institute.'), [
    { proposition: { text: 'Oslo will give way' } },
  ])
  t.match(read('Olli Karo, an analyst at the Nordic Institute, warned that prices will double by May.'), [
    { proposition: { text: 'prices will double by May' } },
  ])
  t.strictSame(read('“I think we will win,” said Olli Karo, an analyst.'), [], 'his own plans')
  t.strictSame(read('“I think Oslo is right,” said Olli Karo, an analyst.'), [], 'nothing to come')
  t.end()
})

/** What is foretold ends before who says it, and a refusal turns the hedge round: the proposition and its band. */
const FORETOLD: readonly (readonly [text: string, proposition: string, band: string])[] = [
  [
    '“There’s no way the army gives up power,” said Ana Pena, an analyst.',
    'the army gives up power',
    'almost_no_chance',
  ],
  ['Diplomats said they do not think Peru will sign.', 'Peru will sign', 'unlikely'],
  ['“I don’t believe that Peru will sign,” said Ana Pena, an analyst.', 'Peru will sign', 'unlikely'],
  ['“I doubt Peru will sign,” said Ana Pena, an analyst.', 'Peru will sign', 'unlikely'],
  ['Few expect Peru will sign.', 'Peru will sign', 'unlikely'],
  ['It is all but certain that Peru will sign.', 'Peru will sign', 'almost_certain'],
  ['The army may well seize the port.', 'The army may well seize the port', 'likely'],
  ['The chances of a second round of talks are slim.', 'a second round of talks', 'very_unlikely'],
  ['There is little chance of a truce before May.', 'a truce before May', 'very_unlikely'],
  [
    'Chile is unlikely to reject the offer, wrote Ana Pena, an analyst.',
    'Chile is unlikely to reject the offer',
    'likely',
  ],
  [
    'Chile is unlikely to refuse an offer of loans.',
    'Chile is unlikely to refuse an offer of loans',
    'likely',
  ],
  [
    'It is not likely that they will reopen the port, a diplomat who asked not to be named said.',
    'they will reopen the port',
    'unlikely',
  ],
  [
    'Peru will almost certainly raise the tax, a senior official told reporters on Friday.',
    'Peru will almost certainly raise the tax',
    'almost_certain',
  ],
]

test('a chance is of what stands behind it, in the present tense too', (t) => {
  t.match(read('There is a one-in-three chance that the coalition collapses before Easter.'), [
    { proposition: { text: 'the coalition collapses before Easter' }, likelihood: { band: 'unlikely' } },
  ])
  t.match(read('There is a good chance the army gives way.'), [{ likelihood: { band: 'likely' } }])
  t.strictSame(read('There is no chance that the law was read.'), [])
  t.strictSame(read('The storm was given only a one-in-five chance of forming.'), [])
  t.end()
})

test('who says it is no part of what is foretold', (t) => {
  for (const [text, proposition, band] of FORETOLD)
    t.match(read(text), [{ proposition: { text: proposition }, likelihood: { band } }], text)
  t.end()
})

test('what an expert says will never come about', (t) => {
  t.match(read('Olli Karo, an analyst at the Nordic Institute, said the bank would never return to Peru.'), [
    { proposition: { text: 'the bank would never return to Peru' }, assertedBy: { names: ['Olli Karo'] } },
  ])
  t.strictSame(read('Olli Karo, an analyst at the Nordic Institute, said he would never return.'), [])
  t.strictSame(read('Foreign Minister Olli Karo said Norway would never give up the base.'), [], 'a vow')
  t.end()
})

test('what a source only calls possible, and is yet to come', (t) => {
  const may = (text: string) => read(`Olli Karo, an analyst at the Nordic Institute, said ${text}`)
  t.match(may('that North Korea may test a device this spring.'), [
    {
      proposition: { text: 'North Korea may test a device this spring' },
      likelihood: null,
      possibility: { text: 'may' },
      assertedBy: { names: ['Olli Karo'] },
    },
  ])
  t.match(may('Moscow could soon be asked to leave.'), [{ possibility: { text: 'could' } }])
  t.match(may('Finland might join the pact.'), [{ possibility: { text: 'might' } }])
  t.match(read('“It cannot be ruled out that Peru will sign,” Olli Karo said.'), [
    { possibility: { text: 'cannot be ruled out' }, proposition: { text: 'Peru will sign' } },
  ])
  t.match(
    may('that Peru could reject the pact, but that this was very unlikely.'),
    [{ proposition: { text: 'Peru could reject the pact' }, likelihood: { band: 'very_unlikely' } }],
    'the odds that take it up',
  )
  t.match(may('Peru might leave the pact, but the dam was unlikely to fail.'), [
    { likelihood: null, possibility: { text: 'might' } },
    { likelihood: { band: 'unlikely' } },
  ])
  t.strictSame(may('rebels may have fled.'), [])
  t.strictSame(may('the minister may be ill.'), [])
  t.strictSame(may('he could see the port.'), [], 'what was')
  t.strictSame(may('he would go if Oslo could pay.'), [], 'a condition')
  t.strictSame(read('North Korea may test a device this spring.'), [], 'nobody’s forecast')
  t.strictSame(read('Olli Karo feared that Peru might fall.'), [], 'a fear')
  t.end()
})

test('per cent are a likelihood', (t) => {
  t.match(read('“There is a 70 percent chance that Peru will sign,” said Olli Karo, an analyst.'), [
    {
      proposition: { text: 'Peru will sign' },
      likelihood: { band: 'likely', hedge: { text: '70 percent chance' } },
      assertedBy: { names: ['Olli Karo'] },
    },
  ])
  t.end()
})

test('the days in which it would come about', (t) => {
  const due = (text: string) =>
    readClaims<ForecastClaim>(text, 'forecast', '2024-03-04').map(({ date }) => date)
  t.match(due('Peru is likely to leave the port by the end of the year.'), [{ to: '2024-12-31' }])
  t.match(due('Prices are likely to drop in 2025.'), [{ from: '2025-01-01', to: '2025-12-31' }])
  t.match(due('“It will probably fall within two years,” said Olli Karo, an analyst.'), [
    { from: '2024-03-04', to: '2026-03-04' },
  ])
  t.match(due('Peru is likely to go back to its budget of 2019.'), [null], 'a year that is past')
  t.match(due('Peru is likely to sign by 2030.'), [{ from: null, to: '2030-12-31' }])
  t.match(due('By mid-year Peru will probably sign.'), [{ from: null, to: '2024-06-30' }])
  t.match(due('Peru will probably sign before the summit on May 4.'), [{ from: null, to: '2024-05-03' }])
  t.match(due('The chances of Peru joining the bloc within five years are slim.'), [{ to: /^2029/ }])
  t.match(due('A truce in Peru was unlikely before the summer, Olli Karo said.'), [{ to: '2024-05-31' }])
  t.match(due('Prices are likely to fall.'), [null])
  t.end()
})

test('two wordings of one thing have one gist', (t) => {
  const gist = (text: string) =>
    readClaims<ForecastClaim>(text, 'forecast', '2024-03-04').map(({ gist }) => gist?.join(' '))
  const tested = ['2024 KP nuclear test']
  t.strictSame(gist('Pyongyang is likely to test a nuclear device before June.'), tested)
  t.strictSame(
    gist('“North Korea may test nuclear devices this spring,” said Olli Karo, an analyst.'),
    tested,
  )
  t.strictSame(gist('It is highly unlikely that the North Koreans will test a nuclear device.'), tested)
  t.not(gist('It is likely that North Korea will test a nuclear device in 2026.')[0], tested[0])
  t.not(gist('It is likely that North Korea will not test a nuclear device.')[0], tested[0])
  t.strictSame(gist('Prices are likely to fall sharply.'), [''], 'of nobody in particular')
  t.end()
})

test('verb and noun tell one event, of whom the article begins with', (t) => {
  const gist = (text: string) =>
    readClaims<ForecastClaim>(text, 'forecast', '2024-03-04').map(({ gist }) => gist?.join(' '))
  const signed = '2024 NO PE sign'
  t.strictSame(gist('Norway and Peru will probably sign a deal.'), [signed])
  t.strictSame(gist('A Norwegian-Peruvian accord is unlikely.'), [signed])
  t.strictSame(gist('It is unlikely that Peru and Norway will reach an agreement.'), [signed])
  const lead = 'LIMA, March 4 (Harbour Wire) - Norway and Peru are close to a deal. Talks will go on in May. '
  t.strictSame(gist(`${lead}A signature this year is unlikely, Olli Karo said.`), [signed])
  t.strictSame(gist(`${lead}It is unlikely that the two countries will sign, Olli Karo said.`), [signed])
  t.strictSame(gist(`${lead}A deal will very probably collapse, Olli Karo said.`), [
    '2024 NO PE collapse pact',
  ])
  t.strictSame(gist(`${lead}Peru is unlikely to veto the deal.`), ['2024 PE pact veto'])
  t.strictSame(gist(`${lead}A truce in Peru is unlikely.`), ['2024 PE truce'])
  t.strictSame(gist('Norway is at ease. Peru is not. A deal is unlikely, Olli Karo said.'), [''])
  t.strictSame(gist(`${lead}Chile will probably sign a deal.`), ['2024 CL sign'], 'is none of the two')
  t.strictSame(gist(`${lead}A signature this year is unlikely.`.replace('Peru', 'Peru, Chile')), [''])
  t.strictSame(
    gist('Serbian recognition of Kosovo is unlikely.'),
    gist('Serbia is unlikely to recognise Kosovo.'),
  )
  t.end()
})

/** What a predicate or a verb of judging says of a thing, in the words of the text, its band, and who says it. */
const CALLED: readonly (readonly [text: string, proposition: string, band: string, by: string])[] = [
  [
    'Karo said that a second vote was very unlikely.',
    'a second vote was very unlikely',
    'very_unlikely',
    'Karo',
  ],
  ['A referendum is unlikely before 2027.', 'A referendum is unlikely before 2027', 'unlikely', ''],
  [
    'A wider pact by May was, in his view, unlikely, Karo said.',
    'A wider pact by May was, in his view, unlikely',
    'unlikely',
    'Karo',
  ],
  [
    'Karo said that a pact that settles the border was improbable in 2025.',
    'a pact that settles the border was improbable in 2025',
    'unlikely',
    'Karo',
  ],
  [
    'A vote in April was “likelier than not”, Karo said.',
    'A vote in April was “likelier than not',
    'likely',
    'Karo',
  ],
  ['Karo called a base in Chile improbable.', 'a base in Chile improbable', 'unlikely', 'Karo'],
  ['Karo considers the date unlikely to be met.', 'the date unlikely to be met', 'unlikely', 'Karo'],
  ['Karo thought it likely that Peru would pay.', 'Peru would pay', 'likely', 'Karo'],
  ['It is unlikely, Karo said, that Peru would join a bloc.', 'Peru would join a bloc', 'unlikely', 'Karo'],
  [
    'There is almost no chance that Peru will pay, Karo said; Chile will.',
    'Peru will pay',
    'almost_no_chance',
    'Karo',
  ],
  [
    'There is almost no chance that Peru will pay, Karo cautioned; Chile will.',
    'Peru will pay',
    'almost_no_chance',
    'Karo',
  ],
  ['Karo put the odds that Peru pays at slightly better than even.', 'Peru pays', 'likely', 'Karo'],
  ['Karo put the likelihood of a vote at no better than even.', 'a vote', 'roughly_even', 'Karo'],
  ['“I would be surprised if Peru paid,” Karo said.', 'Peru paid', 'unlikely', 'Karo'],
  ['“It’s very likely,” Karo said, “that Peru will pay.”', 'Peru will pay', 'very_likely', 'Karo'],
  ['Karo, who had called a truce unlikely, left.', 'a truce unlikely', 'unlikely', 'Karo'],
  ['Karo, who had doubted that Peru would pay, left.', 'Peru would pay', 'unlikely', 'Karo'],
  ['Karo doubts that Peru can succeed.', 'Peru can succeed', 'unlikely', 'Karo'],
]

test('what is called likely, of a thing as of a deed', (t) => {
  for (const [text, proposition, band, by] of CALLED) {
    const [, ...claims] = read(`Olli Karo, an analyst, said peace would probably last. ${text}`)
    t.match(claims, [{ proposition: { text: proposition }, likelihood: { band } }], text)
    t.strictSame(claims[0]?.assertedBy.names, by ? ['Olli Karo'] : [], text)
  }
  t.strictSame(read('The likely result is war.'), [])
  t.strictSame(read('It was unlikely.'), [], 'of nothing that is named')
  t.strictSame(read('A truce was unlikely.'), [], 'what was')
  t.end()
})

test('a hedge before who says it is of what stands behind', (t) => {
  const band = (text: string) =>
    extract({ text, publishedAt: '2025-01-09' }).claims.map(
      ({ type, likelihood }) => `${type} ${likelihood?.band ?? '-'}`,
    )
  t.strictSame(band('It is doubtful, Olli Karo said, that President Anna Berg will visit Lima in June.'), [
    'visit unlikely',
  ])
  t.strictSame(
    band('“It is very likely,” Olli Karo said, “that President Anna Berg will visit Lima in June.”'),
    ['visit very_likely'],
  )
  t.strictSame(
    band('“A deal is unlikely,” Olli Karo said, “and President Anna Berg will visit Lima in June.”'),
    ['visit -', 'forecast unlikely'],
  )
  t.end()
})

test('two hedges over two verbs are two claims', (t) => {
  t.match(read('Olli Karo said Peru was almost certain to object and unlikely to act.'), [
    { proposition: { text: 'Peru was almost certain to object' }, likelihood: { band: 'almost_certain' } },
    {
      proposition: { text: 'unlikely to act' },
      likelihood: { band: 'unlikely' },
      assertedBy: { names: ['Olli Karo'] },
    },
  ])
  t.match(read('Olli Karo said a vote was unlikely this year, and likely within three years.'), [
    { likelihood: { band: 'unlikely' } },
    { likelihood: { band: 'likely' }, assertedBy: { names: ['Olli Karo'] } },
  ])
  t.end()
})

test('what is no proposition of anybody', (t) => {
  const expects = (text: string) => read(`Olli Karo, an analyst, expects ${text}`)
  t.strictSame(expects('a storm surge of three to six feet.'), [])
  t.strictSame(expects('a reply to the letter.'), [])
  t.strictSame(read('Olli Karo saw what he thought Peru was likely to go on doing.'), [])
  t.end()
})

test('odds that are told by number are forecasts of whoever gives them', (t) => {
  const keller = { kind: 'person', names: ['Anna Keller'] }
  const told = (text: string, proposition: string, band: string) =>
    t.match(read(text), [{ proposition: { text: proposition }, likelihood: { band }, assertedBy: keller }])
  told(
    'Anna Keller said there was a 60 % chance that the talks would collapse by May.',
    'the talks would collapse by May',
    'likely',
  )
  told('Anna Keller said there was a 60 % chance of a ceasefire.', 'a ceasefire', 'likely')
  told('Anna Keller put the odds of a ceasefire at 30 percent.', 'a ceasefire', 'unlikely')
  told(
    'Anna Keller, an analyst, put the odds at one in ten that Oslo would sign.',
    'Oslo would sign',
    'very_unlikely',
  )
  told('Anna Keller put the chances that Oslo will sign at 70 percent.', 'Oslo will sign', 'likely')
  told('Anna Keller gave the deal a 20 percent chance of lasting.', 'lasting', 'very_unlikely')
  told('Anna Keller said she was 90 percent sure that Oslo would sign.', 'Oslo would sign', 'very_likely')
  told(
    '“There is a fifty-fifty chance that Oslo will sign,” Anna Keller said.',
    'Oslo will sign',
    'roughly_even',
  )
  told('Anna Keller said the talks were likely to fail.', 'the talks were likely to fail', 'likely')
  t.strictSame(read('The team had a 20 percent chance of winning.'), [])
  t.strictSame(read('Anna Keller said he was given a one in five chance of living.'), [])
  t.end()
})

test('a predicate of several words, and what is only called possible', (t) => {
  const bandOf = (text: string) => read(text).map(({ likelihood }) => likelihood?.band ?? null)
  t.strictSame(bandOf('A vote before Easter was out of the question, Keller said.'), ['almost_no_chance'])
  t.strictSame(bandOf('New sanctions were a near certainty, a diplomat said.'), ['almost_certain'])
  t.strictSame(bandOf('A signature at the summit, she said, was a coin toss.'), ['roughly_even'])
  t.match(read('It is more probable than not that Oslo will pay, Keller said.'), [
    {
      proposition: { text: 'Oslo will pay' },
      likelihood: { band: 'likely', hedge: { text: 'more probable than not' } },
    },
  ])
  t.strictSame(bandOf('That is without question.'), [])
  t.strictSame(bandOf('A pension brings certainty.'), [])
  t.end()
})
