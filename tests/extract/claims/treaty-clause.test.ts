import { test } from 'tap'
import { TreatyClauseClaim, type ForecastClaim } from '../../../src/extract/claims/schemas.ts'
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
  t.match(read('The peace treaty draft obliges both sides to renounce territorial claims.'), [
    { obligation: 'territory', status: 'proposed' },
  ])
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
    t.ok(TreatyClauseClaim.safeParse(claim).success)
    t.equal(text.slice(claim.content.start, claim.content.end), claim.content.text)
  }
  t.end()
})

test('clauses as reporters tell them', (t) => {
  const one = (text: string, is: string): boolean => t.strictSame(told(text), [is], text)
  one(
    'Under Article 5 of the North Atlantic Treaty, an attack on one member is an attack on all.',
    'defense existing: an attack on one member is an attack on all',
  )
  one(
    'Peru and Chile signed a security pact. Article 4 of the pact says they will consult whenever the territorial integrity of one is threatened.',
    'consultation existing: they will consult whenever the territorial integrity of one is threatened',
  )
  one(
    'Signatories of the 1951 Refugee Convention must not return refugees to danger.',
    'other existing: not return refugees to danger',
  )
  one(
    'Peru and Chile signed a security pact. They pledged in the pact not to attack each other.',
    'nonaggression existing: not to attack each other',
  )
  one(
    'Peru and Chile discussed a security treaty. It is unlikely that the treaty will include a clause on automatic military intervention, she said.',
    'defense unlikely: automatic military intervention',
  )
  one(
    'The ceasefire agreement provides for the release of all prisoners.',
    'ceasefire existing: the release of all prisoners',
  )
  t.end()
})

test('an article by its number stands for the treaty told before', (t) => {
  t.strictSame(
    told('Peru and Chile signed the Rio Pact. Under Article IV, the parties shall consult in a crisis.'),
    ['consultation existing: the parties shall consult in a crisis'],
  )
  t.end()
})

test('goodwill, purpose and the treaty itself are no obligation', (t) => {
  for (const text of [
    'We commit to working with others to implement the Rio Pact.',
    'Chile committed to signing the Rio Pact.',
    'In the Rio Declaration we are doing many things.',
    'Chile joined the Rio Pact, which will help create a better world.',
    'The Rio Pact contained no disarmament provisions.',
    'The Rio Pact provided the basis for trade.',
    'Lima developed the Rio Pact to gain support for trade.',
    'The two firms were barred from doing so under the terms of the Rio Pact.',
  ])
    t.strictSame(told(text), [], text)
  t.end()
})

test('what is signed holds, though it is told with "will"; what is negotiated before does not make it a draft', (t) => {
  t.strictSame(
    told(
      'Peru welcomed the signing of a memorandum with Chile, which will allow both to share radar data.',
    ).map((line) => line.split(':')[0]),
    ['cooperation existing'],
  )
  t.strictSame(
    told(
      'After years of negotiations, ministers met to sign the Lima Treaty, which prohibits nuclear weapons.',
    ),
    ['arms_control existing: nuclear weapons'],
  )
  t.end()
})

test('what is obliged ends where its sentence goes on to something else', (t) => {
  t.strictSame(
    told('Although Peru and Chile pledged in the Rio Pact to defend each other, the generals decided alone.'),
    ['defense existing: to defend each other'],
  )
  t.strictSame(
    told(
      'The 1990 pact with Chile allowed Peru to keep its bases in Arica, and Chile received a loan from Lima.',
    ),
    ['territory existing: Peru to keep its bases in Arica'],
  )
  t.strictSame(
    told('Article 5 of the Rio Pact, which limited the number of warships, caused a stir in Lima.'),
    ['arms_control existing: the number of warships'],
  )
  t.strictSame(
    told('The declaration said, in part, that the Andean states would consult each other.').map((line) =>
      line.replace(/^.*?: /, ''),
    ),
    [],
    'no treaty is named',
  )
  t.strictSame(
    told(
      'Peru and Chile signed the Lima Declaration. The declaration said, in part, that both states would consult each other.',
    ),
    ['consultation existing: both states would consult each other'],
  )
  t.strictSame(told('The Rio Pact permitted Peru to restrict, but not forbid, the import of Chilean fish.'), [
    'trade existing: Peru to restrict, but not forbid, the import of Chilean fish',
  ])
  t.end()
})

test('what stands outside of a treaty, and what it is meant for, is no clause of it', (t) => {
  t.strictSame(told('Outside of the Rio Pact, Peru agreed to sell grain to Chile.'), [])
  t.strictSame(told('Peru signed the Rio Pact. It is meant to end the arms race.'), [])
  t.strictSame(told('In the Lima Declaration, Peru joined Chile and Bolivia to condemn the attack.'), [])
  t.end()
})

test('a treaty reached after negotiations holds', (t) => {
  t.match(
    read('After long negotiations, Peru and Chile agreed to a cap on warships in the 1990 Rio Treaty.'),
    [{ obligation: 'arms_control', status: 'existing', content: { text: 'a cap on warships' } }],
  )
  t.end()
})

test('each verb of a treaty tells a clause of its own, and its teller stands outside', (t) => {
  t.strictSame(told('The Andes Accord caps exports of copper and commits Chile to admit inspectors.'), [
    'trade existing: exports of copper',
    'arms_control existing: Chile to admit inspectors',
  ])
  t.strictSame(
    told('The peace treaty would oblige Peru to withdraw its troops within 90 days, officials said.'),
    ['ceasefire proposed: Peru to withdraw its troops within 90 days'],
  )
  t.strictSame(
    told(
      'Peru and Chile signed a defence pact on Sunday under which each will treat an attack on the other as one on itself.',
    ),
    ['defense existing: each will treat an attack on the other as one on itself'],
  )
  t.strictSame(
    told('The grain deal opened three ports. In return, Peru promised to cut its tariffs on fish.'),
    ['trade existing: cut its tariffs on fish'],
  )
  t.end()
})

test('purposes, occasions and what a treaty does not say are no clauses', (t) => {
  for (const text of [
    'Peru used the trade pact with Chile to crush its rivals.',
    'Both sides were anxious to reach a deal to avoid war.',
    'The two leaders signed an agreement to further their interests.',
    'By the time of the armistice, Peru was already committed to defending Chile.',
    'Peru did not sign the second agreement, establishing instead its own army.',
    'Nothing in the Andes Accord obliges Peru to open its ports.',
    'He wants free trade, based on the clauses established in the Andes Accord.',
    'The Andes Accord, which will foster growth across the region, was praised.',
    'The trade pact provides an opportunity for Peru to sell its fish.',
    'The Andes Accord was meant to reassure Peru that its borders were safe.',
    'Troops served under the Treaty of Peace signed between Peru and Chile.',
    'Both sides committed to doing everything possible to extend the truce.',
    'The Andes Accord affirms the importance of joint research.',
  ])
    t.strictSame(told(text), [], text)
  t.end()
})

test('a treaty that has ended, or was told of in the past long ago, is history', (t) => {
  const statuses = (text: string) => read(text).map(({ status }) => status)
  t.strictSame(statuses('The 1939 pact committed Peru and Chile to remain neutral.'), ['historical'])
  t.strictSame(statuses('The 1939 pact commits Peru and Chile to remain neutral.'), ['existing'])
  t.strictSame(statuses('The 2015 pact committed Peru and Chile to remain neutral.'), ['existing'])
  t.strictSame(statuses('The INF Treaty bans missiles of medium range.'), ['historical'])
  t.end()
})

test('a clause struck from the text is rejected, and ends before its fate', (t) => {
  t.strictSame(
    told(
      'A clause stipulating that neither will attack the other was struck from the pact between Peru and Chile.',
    ),
    ['other rejected: neither will attack the other'],
  )
  t.end()
})

test('what comes of a treaty does not stand in it', (t) => {
  t.strictSame(told('The 1902 alliance treaty with Chile allowed Peru to focus on its north.'), [])
  t.strictSame(told('Peru signed a defence accord with Chile that will enable closer naval ties.'), [])
  t.strictSame(told('The 1902 alliance treaty with Chile allowed Peru to station troops in Arica.').length, 1)
  t.end()
})

test('a clause before "according to", and after the date of its treaty', (t) => {
  t.match(
    read(
      'Peru must hand over suspects within a month, according to the text of the 2010 extradition treaty.',
    ),
    [{ content: { text: 'hand over suspects within a month' } }],
  )
  t.match(read('Under the Lima Protocol of May 1992, Peru agreed to destroy its mines.'), [
    { content: { text: /^Peru agreed|^destroy/ } },
  ])
  t.end()
})

test('what a treaty is about is a clause where something is to be done', (t) => {
  t.strictSame(
    told('Peru signed an agreement on training for pilots and a declaration on founding a council.'),
    [],
  )
  t.strictSame(
    told('Peru and Chile signed an agreement to work with Bolivia to save the river dolphins.').length,
    1,
  )
  t.match(read('The Lima Pact was an agreement to outlaw war. It failed.'), [
    { treaty: { label: 'Lima Pact' }, obligation: 'nonaggression', content: { text: 'outlaw war' } },
  ])
  t.end()
})

test('a history tells of what was', (t) => {
  const statuses = (text: string, publishedAt: string | null) =>
    readClaims<TreatyClauseClaim>(text, 'treaty_clause', publishedAt).map(({ status }) => status)
  const text = 'War broke out in 1836. The resulting treaty with Chile permitted Peru to keep the port.'
  t.strictSame(statuses(text, null), ['historical'])
  t.strictSame(statuses(text, '2024-03-05'), ['existing'])
  t.strictSame(
    statuses('The 1979 treaty with Chile requires Peru to keep the port demilitarised.', '2024-03-05'),
    ['existing'],
  )
  t.end()
})

test('the type of what is obliged', (t) => {
  const table: [obligation: string, text: string][] = [
    ['transit', 'The Rio Pact provided that merchant ships could leave Callao without being attacked.'],
    ['transit', 'Under the Rio Pact, Chile may close the straits to warships.'],
    ['defense', 'The Rio Pact commits Peru to defend Bolivia against attack.'],
    ['territory', 'The Rio Pact guaranteed the tribes possession of their lands.'],
    [
      'consultation',
      'The Rio Pact says the two countries will “at once get in touch with each other” if war looms.',
    ],
    ['other', 'The Rio Pact requires that no party cause harm to the lake.'],
  ]
  for (const [obligation, text] of table) t.match(read(text), [{ obligation }], text)
  t.end()
})

test('clauses of a draft, of a treaty of a year, and of "it" after its signing', (t) => {
  t.strictSame(told('The draft agreement would commit both sides to release all prisoners.'), [
    'ceasefire proposed: both sides to release all prisoners',
  ])
  t.strictSame(told('The Andean Union treaty of 1999 provides for a joint parliament.'), [
    'cooperation existing: a joint parliament',
  ])
  t.strictSame(told('Peru left the Rio Pact. Signed by Peru and Chile in 1987, it banned all mines.'), [
    'arms_control existing: all mines',
  ])
  t.strictSame(
    told('Peru signed the Rio Pact in 1994, which gave Chile the port and granted Bolivia free passage.'),
    ['transit existing: Bolivia free passage'],
  )
  t.end()
})

test('what stands between a draft and its verb is no part of it', (t) => {
  t.strictSame(told('A draft accord seen by reporters would require Peru to release detainees.'), [
    'ceasefire proposed: Peru to release detainees',
  ])
  t.strictSame(told('Peru and Chile want a new agreement, which would split the cost of the dam.'), [
    'other proposed: split the cost of the dam',
  ])
  t.end()
})

test('a pact of a year, and a proposed deal', (t) => {
  t.strictSame(told('The pact of 1955 bound its members to aid one another.'), [
    'cooperation historical: its members to aid one another',
  ])
  t.strictSame(told('Under a proposed deal, Peru would pull its soldiers back from the valley.'), [
    'ceasefire proposed: Peru would pull its soldiers back from the valley',
  ])
  t.end()
})

test('"the treaty" is not one that it took its terms from', (t) => {
  t.match(
    read(
      'Peru made a treaty with Chile that revised points established in the Treaty of Quito of 1858. ' +
        'The new treaty bans attacks on convoys.',
    ),
    [{ treaty: { label: 'treaty with Chile' }, content: { text: 'attacks on convoys' } }],
  )
  t.strictSame(
    told('Peru transferred its Soviet treaty obligations to Chile, which agreed to scrap the missiles.'),
    [],
  )
  t.end()
})

test('an obligation behind the day it was signed, of a treaty by its letters, of one said to be signed', (t) => {
  const table: [text: string, ...expected: string[]][] = [
    [
      'Under Article 3 of the defence pact signed by Peru and Chile in 2023, an attack on one obliges the other to help.',
      'defense existing: an attack on one obliges the other to help',
    ],
    ['The trade agreement between Peru and Chile removes duties on fish.', 'trade existing: duties on fish'],
    [
      'ANZUS obliges its members to consult in a crisis.',
      'consultation existing: its members to consult in a crisis',
    ],
    [
      'The memorandum signed on Tuesday commits Peru and Chile to joint development of drones.',
      'cooperation existing: Peru and Chile to joint development of drones',
    ],
    [
      'The draft accord would bar both armies from using force against each other.',
      'nonaggression proposed: both armies from using force against each other',
    ],
    [
      'The 1971 transit convention allows Bolivia to move its exports through Arica.',
      'transit existing: Bolivia to move its exports through Arica',
    ],
    [
      'Peru and Chile signed a fishing accord on Monday that would ban trawlers from the bay.',
      'other existing: trawlers from the bay',
    ],
    [
      'Both signed a trade treaty in Lima on Friday that obliges each side to consult the other.',
      'consultation existing: each side to consult the other',
    ],
    [
      'Peru holds the Rio Pact, which divides six rivers between the neighbours, in abeyance.',
      'other suspended: six rivers between the neighbours',
    ],
    [
      'The Comprehensive Test Ban Treaty prohibits nuclear explosions but has not entered into force.',
      'arms_control existing: nuclear explosions',
    ],
    [
      'Peru and Chile signed a status of visiting forces agreement in Lima that lets each train troops there.',
      'cooperation existing: each train troops there',
    ],
    ['Had Chile joined the Rio Pact, it would have banned mines.'],
    ['Lima would not recognize any agreements between Chile and Bolivia that limited trade in the valley.'],
    ['The leaders praised the truce in Yemen, and committed their full efforts to a lasting settlement.'],
    [
      'The Governors Island Accord provided for the suspension of sanctions.',
      'other existing: the suspension of sanctions',
    ],
  ]
  for (const [text, ...expected] of table) t.strictSame(told(text), expected, text)
  t.end()
})

test('in a history what was once obliged is history; what was only meant is not', (t) => {
  const status = (text: string) =>
    readClaims<TreatyClauseClaim>(text, 'treaty_clause', null).map((one) => one.status)
  t.strictSame(
    status(
      'In 1971 the ten met in Lima. Under the Lima Agreement, they agreed to future talks on fixed exchange rates.',
    ),
    ['historical'],
  )
  t.strictSame(status('In 1973 Egypt offered a peace agreement that would ban missiles in the valley.'), [
    'proposed',
  ])
  t.strictSame(status('The Rio Pact of 1971 bans missiles in the valley.'), ['existing'])
  t.end()
})

test('a text that is signed stands, however long its name', (t) => {
  t.match(
    read(
      'Peru welcomed the signing of a Memorandum of Cooperation between the National Telecommunication and Information Administration of Peru and the Ministry of Communications of Chile, which will promote joint work on networks.',
    ),
    [{ status: 'existing' }],
  )
  t.end()
})

test('what a treaty is told not to oblige to is rejected, or unlikely', (t) => {
  const one = (text: string, is: string): boolean => t.strictSame(told(text), [is], text)
  for (const not of ['does not', "doesn't", 'doesn’t', 'will not'])
    one(
      `The treaty between Peru and Chile ${not} contain a mutual defence clause.`,
      'defense rejected: a mutual defence clause',
    )
  one(
    'Peru and Chile signed a partnership treaty. It does not oblige either side to fight for the other.',
    'defense rejected: either side to fight for the other',
  )
  one(
    'Peru and Chile signed the Rio Pact. There won’t be any automatic military intervention clause, she said.',
    'defense rejected: automatic military intervention',
  )
  one(
    'She said there would be no mutual defence clause in the treaty between Peru and Chile.',
    'defense rejected: mutual defence',
  )
  one(
    'The treaty with Chile is unlikely to contain a mutual defence clause, she said.',
    'defense unlikely: a mutual defence clause',
  )
  one(
    'The treaty with Chile will contain a mutual defence clause.',
    'defense proposed: a mutual defence clause',
  )
  t.end()
})

test('to fight for the other, to assist and to defend is defense, to train together cooperation', (t) => {
  const type = (text: string) => told(text).map((line) => line.split(' ')[0])
  for (const text of [
    'The pact between Peru and Chile will oblige either side to fight for the other.',
    'Each party is bound to assist the other under the 1961 treaty.',
    'The pact with Manila obliges Washington to defend Philippine ships.',
  ])
    t.strictSame(type(text), ['defense'], text)
  t.strictSame(
    type("The pact between Peru and Chile would allow the troops of each to train on the other's soil."),
    ['cooperation'],
  )
  t.end()
})

test('what a party is bound to by a treaty is no forecast', (t) => {
  for (const text of [
    'Under the 1961 treaty between Peru and Chile, each party is bound to render military assistance.',
    'Each side is bound to assist the other under the 1961 treaty.',
    'Peru is bound to assist Chile by the 1961 treaty.',
  ]) {
    t.match(read(text), [{ status: 'existing', likelihood: null }], text)
    t.strictSame(readClaims<ForecastClaim>(text, 'forecast'), [], text)
  }
  t.equal(readClaims<ForecastClaim>('Peru is bound to reject the treaty.', 'forecast').length, 1)
  t.end()
})

test('treaties told with when they were made, before a clause without a comma; who cedes, and who breaks them', (t) => {
  const table: readonly (readonly [text: string, ...told: string[]])[] = [
    ['Under the 1990 treaty Peru gave up three rivers.', 'other existing: Peru gave up three rivers'],
    [
      'Under the trade deal signed in May, Peru will supply gas to Chile.',
      'trade existing: Peru will supply gas to Chile',
    ],
    [
      'The truce signed in Lima on 19 July obliges both to stop all attacks.',
      'ceasefire existing: both to stop all attacks',
    ],
    [
      'Under the Treaty of Rio Peru ceded the valley to Chile in 1894.',
      'territory historical: Peru ceded the valley to Chile in 1894',
    ],
    ['The Treaty of Rio ceded the valley to Chile.', 'territory existing: the valley to Chile'],
  ]
  for (const [text, ...expected] of table) t.strictSame(told(text), expected, text)
  t.end()
})

test('what is said of a clause told before is said of that clause', (t) => {
  const before = 'Under the 1961 treaty between Peru and Chile, each had to defend the other. '
  const words = 'each had to defend the other'
  const again = (text: string) => read(before + text).slice(1)
  t.match(
    again(
      'It is highly unlikely that Lima will reinstate such a clause in a new pact, said Ana Berg, a researcher.',
    ),
    [
      {
        ...{ treaty: { year: 1961 }, obligation: 'defense', status: 'unlikely', content: { text: words } },
        evidence: { text: /^It is highly unlikely/ },
        ...{ likelihood: { band: 'very_unlikely' }, assertedBy: { names: ['Ana Berg'] } },
      },
    ],
  )
  t.match(again('Chile rejected that clause.'), [{ status: 'rejected', content: { text: words } }])
  t.strictSame(again('The clause stands on page three.'), [])
  t.strictSame(again('Rain fell. Snow fell. Hail fell. Peru accepted the clause.'), [], 'too long ago')
  t.end()
})

test('a clause that somebody rejects', (t) => {
  t.match(read('Peru rejected a mutual defence clause in the draft treaty with Chile.'), [
    {
      obligation: 'defense',
      status: 'rejected',
      content: { text: 'mutual defence' },
      assertedBy: { kind: 'author' },
    },
  ])
  t.strictSame(told('Peru rejected the first article of the treaty with Chile.'), [])
  t.end()
})

test('a clause between commas, of a treaty that "it" is, and what only a revision is to say', (t) => {
  t.strictSame(
    told(
      'Peru wanted money because, under the 1990 pact with Chile, Chile had agreed to protect it from attack; but Chile refused.',
    ),
    ['other existing: protect it from attack'],
  )
  t.match(read('Under the 1990 pact between Peru and Chile, Peru had agreed to train soldiers.'), [
    { assertedBy: { kind: 'author' } },
  ])
  t.strictSame(
    told('The Arica Pact was signed by Peru, Chile, and Cuba in 2013, and it banned all nuclear tests.'),
    ['arms_control existing: all nuclear tests'],
  )
  t.strictSame(told('Lima sought a revision of the Arica Pact in which Chile agreed to limit imports.'), [])
  t.end()
})
