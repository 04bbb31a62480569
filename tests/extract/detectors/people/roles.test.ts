import { test } from 'tap'
import type { Person } from '../../../../src/extract/detector.ts'
import { extract } from '../../../../src/extract/extract.ts'

const read = (text: string): readonly Person[] => extract({ text }).people

/** A sentence, then "name | role | affiliation" of everyone in it; "-" where the sentence does not tell. */
const SENTENCES: [sentence: string, ...people: string[]][] = [
  ['South Korean President Han Seo-yeon will travel on Monday.', 'Han Seo-yeon | South Korean president | -'],
  [
    'The United States Secretary of State Martin Hale arrived in Oslo.',
    'Martin Hale | United States secretary of state | -',
  ],
  [
    'President of the Czech Republic Karel Dvorsky spoke.',
    'Karel Dvorsky | president of the Czech Republic | -',
  ],
  ['Niger’s president, Moussa Diallo, opened the meeting.', 'Moussa Diallo | Niger’s president | -'],
  [
    "French President Claire Fontaine's spokesperson, Luc Armand, said so.",
    'Claire Fontaine | French president | -',
    "Luc Armand | French president Claire Fontaine's spokesperson | -",
  ],
  [
    'Peter Lindqvist met Salim el-Amin and Czech President Anna Keller.',
    'Peter Lindqvist | - | -',
    'Salim el-Amin | - | -',
    'Anna Keller | Czech president | -',
  ],
  ['First Lady Anna Keller came. President Keller spoke.', 'Anna Keller | - | -', 'Keller | president | -'],
  ['Mrs. Anna Keller came. President Keller spoke.', 'Anna Keller | - | -', 'Keller | president | -'],
  [
    'Mrs. Anna Keller came. President Anna Keller left. President Keller spoke.',
    'Anna Keller | president | -',
  ],
  [
    'Margaret Keller came with Mrs. Keller’s aides. President Keller spoke.',
    'Margaret Keller | president | -',
  ],
  ['New Prime Minister Peter Lindqvist said so.', 'Peter Lindqvist | prime minister | -'],
  ['New Zealand Prime Minister Anna Keller said so.', 'Anna Keller | New Zealand prime minister | -'],
  ['The current president, Anna Keller, said so.', 'Anna Keller | president | -'],
  ['They met President Anna Keller at the Harbour Observatory.', 'Anna Keller | president | -'],
  ['He met his friend Anna Keller.', 'Anna Keller | - | -'],
  [
    "Peter Lindqvist's friend Anna Keller came.",
    'Peter Lindqvist | - | -',
    "Anna Keller | Peter Lindqvist's friend | -",
  ],
  ['Professor Anna Keller at the University of Oslo agreed.', 'Anna Keller | professor | University of Oslo'],
  ['Peter Lindqvist, who is the finance minister, said so.', 'Peter Lindqvist | finance minister | -'],
  ['He met Peter Lindqvist who is the secretary of state.', 'Peter Lindqvist | secretary of state | -'],
  ['Anna Keller, who works as a nurse in Graz, said so.', 'Anna Keller | nurse | -'],
  ['Anna Keller, then head of the central bank, refused.', 'Anna Keller | head of the central bank | -'],
  [
    '"It is over," said Park Min-jae, a professor at King\'s College London.',
    "Park Min-jae | professor | King's College London",
  ],
  [
    'Rafael Azambuja Prado, the Brazilian envoy, said so. Azambuja Prado then left.',
    'Rafael Azambuja Prado | Brazilian envoy | -',
  ],
  [
    'María José García Ortega, the mayor of Lyon, disagreed. García Ortega left.',
    'María José García Ortega | mayor of Lyon | -',
  ],
  [
    'Foreign Minister Li Wenhao met his South Korean counterpart, Cho Min-seok, in Busan.',
    'Li Wenhao | foreign minister | -',
    'Cho Min-seok | South Korean foreign minister | -',
  ],
  ['Minister Li Wenhao met his South Korean counterpart on Monday.', 'Li Wenhao | minister | -'],
  [
    'Anna Keller came with Defence Minister Bo Ek. Foreign Minister Keller met her Chilean counterpart Ana Reyes.',
    'Anna Keller | foreign minister | -',
    'Bo Ek | defence minister | -',
    'Ana Reyes | Chilean foreign minister | -',
  ],
  [
    'Foreign Minister Anna Keller met her Chilean counterpart Ana Reyes and her Danish counterpart Bo Ek.',
    'Anna Keller | foreign minister | -',
    'Ana Reyes | Chilean foreign minister | -',
    'Bo Ek | Danish foreign minister | -',
  ],
  [
    'Peru’s former foreign minister Anna Keller met her Chilean counterpart Ana Reyes.',
    'Anna Keller | Peru’s former foreign minister | -',
    'Ana Reyes | Chilean foreign minister | -',
  ],
  [
    'Former Peruvian foreign minister Anna Keller met her Chilean counterpart Ana Reyes.',
    'Anna Keller | former Peruvian foreign minister | -',
    'Ana Reyes | Chilean foreign minister | -',
  ],
  [
    'His Chilean counterpart Ana Reyes met Foreign Minister Bo Ek.',
    'Ana Reyes | Chilean counterpart | -',
    'Bo Ek | foreign minister | -',
  ],
  [
    'Foreign Minister Bo Ek left. It rained. His Chilean counterpart Ana Reyes stayed.',
    'Bo Ek | foreign minister | -',
    'Ana Reyes | Chilean counterpart | -',
  ],
  [
    'Anna Keller said Bo Ek and his National Unity Party would vote no.',
    'Anna Keller | - | -',
    'Bo Ek | - | National Unity Party',
  ],
  ['Anna Keller said her Nordic Peace Institute would close.', 'Anna Keller | - | -'],
  ['Minister Arvind Rao and Kenji Mori signed it.', 'Arvind Rao | minister | -', 'Kenji Mori | - | -'],
  ['Arvind Rao and Kenji Mori, a minister, signed it.', 'Arvind Rao | - | -', 'Kenji Mori | minister | -'],
  [
    'Vietnamese General Secretary Nguyen Van Thanh spoke.',
    'Nguyen Van Thanh | Vietnamese general secretary | -',
  ],
  ['Prime Minister Tran Thi Mai Anh said no.', 'Tran Thi Mai Anh | prime minister | -'],
  ['Crown Prince Khalid bin Fahd al-Rashid received him.', 'Khalid bin Fahd al-Rashid | crown prince | -'],
  ['Sheikh Mansour Al Nuaimi told reporters.', 'Mansour Al Nuaimi | - | -'],
  [
    'Jan-Willem van den Berg, director of the Hague Institute, agreed.',
    'Jan-Willem van den Berg | director | Hague Institute',
  ],
  ['Dutch minister Wouter de Graaf said so. De Graaf left.', 'Wouter de Graaf | Dutch minister | -'],
  ['Robert T. Ellison Jr., a retired general, said so.', 'Robert T. Ellison Jr. | retired general | -'],
  ['Sen. J. D. Harlow, a Republican from Ohio, said so.', 'J. D. Harlow | senator | -'],
  [
    'Dr. Amina Yusuf, chief economist at the African Development Bank, warned of it.',
    'Amina Yusuf | chief economist | African Development Bank',
  ],
  [
    'Chinese Foreign Ministry spokesman Zhao Liming said so.',
    'Zhao Liming | spokesman | Chinese Foreign Ministry',
  ],
  ['Foreign Ministry spokeswoman Hua Meiling said so.', 'Hua Meiling | spokeswoman | Foreign Ministry'],
  [
    'Ko Ji-won, a senior research fellow at the Sejong Institute, said so.',
    'Ko Ji-won | senior research fellow | Sejong Institute',
  ],
  [
    'Former U.S. ambassador to Japan Walter Crane said so.',
    'Walter Crane | former U.S. ambassador to Japan | -',
  ],
  [
    'Walter Crane, a former U.S. ambassador to Japan, said so.',
    'Walter Crane | former U.S. ambassador to Japan | -',
  ],
  [
    'The ambassador of Chile to Peru, Lucía Valdivia, said so.',
    'Lucía Valdivia | ambassador of Chile to Peru | -',
  ],
  [
    'Ukraine’s deputy foreign minister Olena Hrytsenko said so.',
    'Olena Hrytsenko | Ukraine’s deputy foreign minister | -',
  ],
  [
    "Turkey's President Kemal Aydın and his Greek counterpart Nikos Pappas met.",
    "Kemal Aydın | Turkey's president | -",
    'Nikos Pappas | Greek president | -',
  ],
  ['UN Secretary-General Paulo Andrade said so.', 'Paulo Andrade | secretary-general | UN'],
  ['NATO Secretary General Jens Halvorsen said so.', 'Jens Halvorsen | secretary general | NATO'],
  ['EU foreign policy chief Marta Kovacs said so.', 'Marta Kovacs | foreign policy chief | EU'],
  [
    'International Atomic Energy Agency chief Omar Saleh said so.',
    'Omar Saleh | chief | International Atomic Energy Agency',
  ],
  [
    "Lee Hae-jin, head of the unification ministry's policy office, said so.",
    "Lee Hae-jin | head of the unification ministry's policy office | -",
  ],
  [
    'Sergei Volkov, deputy head of the Security Council, told TASS.',
    'Sergei Volkov | deputy head | Security Council',
  ],
  ['Kremlin spokesman Dmitri Orlov said so.', 'Dmitri Orlov | spokesman | Kremlin'],
  ['Abdul Rahman Karimi, a Taliban spokesman, said so.', 'Abdul Rahman Karimi | spokesman | Taliban'],
  ['Taliban spokesman Abdul Rahman Karimi said so.', 'Abdul Rahman Karimi | spokesman | Taliban'],
  [
    'Indian Prime Minister Arvind Rao and Japanese Prime Minister Kenji Mori signed it.',
    'Arvind Rao | Indian prime minister | -',
    'Kenji Mori | Japanese prime minister | -',
  ],
  [
    'Ministers Arvind Rao and Kenji Mori signed it.',
    'Arvind Rao | minister | -',
    'Kenji Mori | minister | -',
  ],
  ['Defence Minister Ingrid Solberg, 52, said so.', 'Ingrid Solberg | defence minister | -'],
  [
    'Opposition leader Tomás Herrera said his National Unity Party would vote no.',
    'Tomás Herrera | opposition leader | National Unity Party',
  ],
  [
    'General Ahmed Farouk Hassan, the army chief of staff, said so.',
    'Ahmed Farouk Hassan | army chief of staff | -',
  ],
  [
    "Tanaka Hiroshi, Japan's chief cabinet secretary, said so.",
    "Tanaka Hiroshi | Japan's chief cabinet secretary | -",
  ],
  ['Chief Cabinet Secretary Hiroshi Tanaka said so.', 'Hiroshi Tanaka | chief cabinet secretary | -'],
  [
    'Ban Kyung-hwa, an analyst with the Asan Institute for Policy Studies in Seoul, said so.',
    'Ban Kyung-hwa | analyst | Asan Institute for Policy Studies',
  ],
  [
    'Wang Lei, an associate professor of international relations at Fudan University, said so.',
    'Wang Lei | associate professor of international relations | Fudan University',
  ],
  [
    'Marie-Claire Dubois of the International Crisis Group said so.',
    'Marie-Claire Dubois | - | International Crisis Group',
  ],
  ["Elena Popescu (Romania's foreign minister) said so.", "Elena Popescu | Romania's foreign minister | -"],
  ['Archbishop Desmond Mokoena said so.', 'Desmond Mokoena | archbishop | -'],
  ['Queen Margarethe of Denmark opened it.', 'Margarethe | queen | -'],
  ['Pope Clement said so.', 'Clement | pope | -'],
  ['Lord Ashworth, the trade envoy, said so.', 'Ashworth | trade envoy | -'],
  ['Ms Okoro, 34, a teacher, said so.', 'Okoro | teacher | -'],
  ['Aung Kyaw Zaw, a former rebel commander, said so.', 'Aung Kyaw Zaw | former rebel commander | -'],
  ['Iran’s supreme leader, Ayatollah Ali Hosseini, rejected it.', 'Ali Hosseini | Iran’s supreme leader | -'],
  [
    'Deputy Prime Minister and Foreign Minister Ayman Haddad said so.',
    'Ayman Haddad | deputy prime minister and foreign minister | -',
  ],
  [
    'Foreign Minister of Kazakhstan Murat Beketov said so.',
    'Murat Beketov | foreign minister of Kazakhstan | -',
  ],
  [
    'Minister for Foreign Affairs of Finland Aino Virtanen said so.',
    'Aino Virtanen | minister for foreign affairs of Finland | -',
  ],
]

test('who everyone is, as the sentence tells it', (t) => {
  for (const [sentence, ...expected] of SENTENCES)
    t.same(
      read(sentence).map(({ name, role, affiliation }) => `${name} | ${role ?? '-'} | ${affiliation ?? '-'}`),
      expected,
      sentence,
    )
  t.end()
})

test('a family name of two words is another mention of who bears it', (t) => {
  for (const sentence of [
    'Rafael Azambuja Prado, the Brazilian envoy, said so. Azambuja Prado then left.',
    'María José García Ortega, the mayor of Lyon, disagreed. García Ortega left.',
    'Dutch minister Wouter de Graaf said so. De Graaf left.',
    'Nguyen Van Thanh spoke. Mr. Thanh left.',
  ])
    t.same(
      read(sentence).map(({ mentions }) => mentions.length),
      [2],
      sentence,
    )
  t.end()
})

test('what is named for a person is none', (t) => {
  for (const sentence of [
    "Researchers at King's College London found it.",
    'The Mediation Fellowship opened on Monday, the Mediation Fellowship said.',
    'The Hudson River and Paris Agreement were named. Baker Street was closed.',
    'The Kennedy Center and the Wilson Center closed. Lincoln Memorial visitors left.',
    "Johns Hopkins University and St Mary's Hospital opened.",
    'Operation Desert Hawk began. Hurricane Maria struck.',
    'The Rashid Prize went to the Okoro Foundation.',
    "Imperial College London said so, and King's College Hospital agreed.",
    'Lopez Mateos Avenue was blocked, police said.',
  ])
    t.same(
      read(sentence).map(({ name }) => name),
      [],
      sentence,
    )
  t.end()
})

test('whose office, whose body: what stands around a name and is of another', (t) => {
  const cases: [sentence: string, ...people: string[]][] = [
    [
      'Chilean Foreign Minister Anna Keller met Danish Foreign Secretary Peter Hale.',
      'Anna Keller | Chilean foreign minister | -',
      'Peter Hale | Danish foreign secretary | -',
    ],
    ['That was the only word President Peter Hale said.', 'Peter Hale | president | -'],
    [
      'Two generals, Omar Dawlat and Karim Saleh, met.',
      'Omar Dawlat | general | -',
      'Karim Saleh | general | -',
    ],
    [
      'Anna Keller, president and CEO of the International Crisis Group, and Omar Saleh, a professor at Leeds College, agree.',
      'Anna Keller | president and CEO | International Crisis Group',
      'Omar Saleh | professor | Leeds College',
    ],
    [
      'Omar Saleh, a spokesman for the ECOWAS commission, left.',
      'Omar Saleh | spokesman | ECOWAS commission',
    ],
    [
      'Anna Keller, a former head of Danish military intelligence, left.',
      'Anna Keller | former head | Danish military intelligence',
    ],
    [
      'Omar Saleh, executive secretary of the regional bloc IGAD, left.',
      'Omar Saleh | executive secretary | IGAD',
    ],
    ['Anna Keller, leader of the opposition XKP party, left.', 'Anna Keller | leader | XKP party'],
    ['Peter Hale, a columnist for The Danish Courier, left.', 'Peter Hale | columnist | Danish Courier'],
    ["Ghana's Omar Saleh left.", 'Omar Saleh | - | Ghana'],
    ["The IMF's Anna Keller left.", 'Anna Keller | - | IMF'],
    ['Anna Keller, who teaches law at Leeds College, left.', 'Anna Keller | - | Leeds College'],
    [
      'Former Danish envoy Peter Hale, now at the Nordic Institute, left.',
      'Peter Hale | former Danish envoy | Nordic Institute',
    ],
    ['Peter Hale, a senator from Oaxlund, left.', 'Peter Hale | senator | -'],
    ['Peter Hale, the governor of Bornholt, left.', 'Peter Hale | governor of Bornholt | -'],
    ['King Omar received the envoy, Lord Ashcombe.', 'Omar | king | -', 'Ashcombe | envoy | -'],
  ]
  for (const [sentence, ...expected] of cases)
    t.same(
      read(sentence).map(({ name, role, affiliation }) => `${name} | ${role ?? '-'} | ${affiliation ?? '-'}`),
      expected,
      sentence,
    )
  t.end()
})

test('who speaks for a state', (t) => {
  const cases: [sentence: string, official: boolean][] = [
    ["Ghana's former president, Peter Hale, left.", false],
    ['Retired Danish general Peter Hale left.', false],
    ['Peter Hale, the then foreign minister, left.', false],
    ['Peter Hale, formerly foreign minister, left.', false],
    ['Peter Hale, who was the foreign minister, left.', false],
    ['Peter Hale, who is the foreign minister, left.', true],
    ['Chancellor Peter Hale left.', true],
    ['The Danish opposition leader Peter Hale left.', false],
    ['Foreign Minister Anna Keller met her Danish counterpart Peter Hale.', true],
  ]
  for (const [sentence, official] of cases)
    t.equal(read(sentence).find(({ name }) => name === 'Peter Hale')?.official, official, sentence)
  t.end()
})

test('who held an office once speaks for no state', (t) => {
  t.equal(read('Former U.S. ambassador to Japan Walter Crane said so.')[0]?.official, false)
  t.equal(read('The U.S. ambassador to Japan, Walter Crane, said so.')[0]?.official, true)
  t.end()
})
