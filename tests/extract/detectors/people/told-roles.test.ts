import { test, type Test } from 'tap'
import { extract } from '../../../../src/extract/extract.ts'

/** A sentence, and "name | role | affiliation" of everyone in it; "-" where it does not tell, "(past)" where no official. */
const all = (t: Test, cases: readonly (readonly [sentence: string, ...people: string[]])[]): void => {
  for (const [sentence, ...expected] of cases)
    t.same(
      extract({ text: sentence }).people.map(
        ({ name, role, affiliation }) => `${name} | ${role ?? '-'} | ${affiliation ?? '-'}`,
      ),
      expected,
      sentence,
    )
  t.end()
}

test('what someone does tells what he or she is', (t) => {
  all(t, [
    [
      'Anna Keller, who heads the Horn programme at the Nordic Peace Institute, left.',
      'Anna Keller | head of the Horn programme | Nordic Peace Institute',
    ],
    [
      'Anna Keller, head of the Energy Studies Program at the Nordic Peace Institute, left.',
      'Anna Keller | head of the Energy Studies Program | Nordic Peace Institute',
    ],
    ['Anna Keller, head of the World Food Programme, left.', 'Anna Keller | head | World Food Programme'],
    [
      'Anna Keller, who leads the Nordic Peace Institute, left.',
      'Anna Keller | leader | Nordic Peace Institute',
    ],
    [
      'Anna Keller, who now runs the Asia desk of the Nordic Peace Institute, left.',
      'Anna Keller | head of the Asia desk | Nordic Peace Institute',
    ],
    [
      'Anna Keller, who chairs the boat owners’ union, left.',
      'Anna Keller | chair of the boat owners’ union | -',
    ],
    ['Anna Keller, who led the rebel army, left.', 'Anna Keller | leader of the rebel army | -'],
    ['Anna Keller, who runs, left.', 'Anna Keller | - | -'],
  ])
})

test('who led a ministry once speaks for it no more', (t) => {
  const official = (text: string) => extract({ text }).people[0]?.official
  t.equal(official('Anna Keller, who heads the Ministry of Mines, left.'), true)
  t.equal(official('Anna Keller, who headed the Ministry of Mines, left.'), false)
  t.equal(official('Anna Keller, who once heads the Ministry of Mines, left.'), false)
  t.end()
})

test('where one works is told behind what one is', (t) => {
  all(t, [
    [
      'Anna Keller, a former minister now at the Nordic Peace Institute, left.',
      'Anna Keller | former minister | Nordic Peace Institute',
    ],
    [
      'Anna Keller, a retired colonel who teaches at Leeds College, left.',
      'Anna Keller | retired colonel | Leeds College',
    ],
    ['Anna Keller, a former minister now at peace, left.', 'Anna Keller | former minister | -'],
    [
      'Anna Keller, a retired colonel who now advises the Sound Forum, left.',
      'Anna Keller | retired colonel | Sound Forum',
    ],
    [
      'Anna Keller, who holds the chair of Asian security at Leeds College, left.',
      'Anna Keller | - | Leeds College',
    ],
  ])
})

test('of the institute are all who are joined, but those of whom more is told', (t) => {
  all(t, [
    [
      'Anna Keller and Peter Hale of the Nordic Peace Institute left.',
      'Anna Keller | - | Nordic Peace Institute',
      'Peter Hale | - | Nordic Peace Institute',
    ],
    [
      'Minister Anna Keller and Peter Hale of the Nordic Peace Institute left.',
      'Anna Keller | minister | -',
      'Peter Hale | - | Nordic Peace Institute',
    ],
  ])
})

test('an envoy to a body is not of it', (t) => {
  all(t, [
    [
      'Guyana’s ambassador to the United Nations, Anna Keller, left.',
      'Anna Keller | Guyana’s ambassador to the United Nations | -',
    ],
    [
      'Anna Keller, Guyana’s ambassador to the United Nations, left.',
      'Anna Keller | Guyana’s ambassador to the United Nations | -',
    ],
    ['Anna Keller, an adviser to the United Nations, left.', 'Anna Keller | adviser | United Nations'],
  ])
})

test('ranks, and words that tell which one it is', (t) => {
  all(t, [
    ['Lt. Gen. Anna Keller left.', 'Anna Keller | lieutenant general | -'],
    ['Lt. Gen. (ret.) Anna Keller left.', 'Anna Keller | retired lieutenant general | -'],
    ['Chadian army chief General Anna Keller left.', 'Anna Keller | Chadian army chief | -'],
    ['Prof. Dr. Anna Keller of the Kiel Institute left.', 'Anna Keller | professor | Kiel Institute'],
    ['The Nairobi-based analyst Anna Keller left.', 'Anna Keller | Nairobi-based analyst | -'],
    ['Kurdish commander Anna Keller left.', 'Anna Keller | Kurdish commander | -'],
    ['Anna Keller, then the Dutch minister of defence, left.', 'Anna Keller | Dutch minister of defence | -'],
  ])
})

test('what is no body is no affiliation', (t) => {
  all(t, [
    ['His Majesty King Anna Keller left.', 'Anna Keller | king | -'],
    ['Anna Keller, a veteran of the Kettle War, left.', 'Anna Keller | veteran | -'],
    ['Anna Keller, a vehement critic of KELT II, left.', 'Anna Keller | vehement critic of KELT II | -'],
    ['They met Anna Keller at Malta.', 'Anna Keller | - | -'],
    ['They met Anna Keller with Quellin Arbogast.', 'Anna Keller | - | -'],
    ['Lumo’s wife, Anna Keller, left.', 'Anna Keller | - | -'],
    ['Fashion designer Anna Keller left.', 'Anna Keller | fashion designer | -'],
    ['They like Lumo. Lumo designer Anna Keller left.', 'Anna Keller | designer | Lumo'],
    ['Emergencies Minister Anna Keller left.', 'Anna Keller | emergencies minister | -'],
    ['President of France Anna Keller left.', 'Anna Keller | president of France | -'],
  ])
})

test('what one is goes before what one is to another', (t) => {
  all(t, [
    ['Arbogast’s successor, President Anna Keller, left.', 'Anna Keller | president | -'],
    ['Her predecessor Anna Keller came. President Anna Keller left.', 'Anna Keller | president | -'],
  ])
})

test('who a clause is about is not whom the words before its comma tell of', (t) => {
  all(t, [
    ['After talks with the Danish premier, Anna Keller said no.', 'Anna Keller | - | -'],
    [
      'After talks with his Danish counterpart, President Anna Keller said no.',
      'Anna Keller | president | -',
    ],
    [
      'It was told to Anna Keller, Federal Chancellor of Germany Quellin Arbogast and others.',
      'Anna Keller | - | -',
      'Quellin Arbogast | federal chancellor of Germany | -',
    ],
    ['After talks with the Danish premier, Anna Keller, they left.', 'Anna Keller | Danish premier | -'],
    ['They left after talks with the Danish premier, Anna Keller.', 'Anna Keller | Danish premier | -'],
    ['The Danish premier, Anna Keller said no.', 'Anna Keller | Danish premier | -'],
  ])
})

test('the counterpart of one who is not named has that one’s office', (t) => {
  all(t, [
    [
      'The Danish trade minister met his Latvian counterpart, Colonel Quellin Arbogast, in Riga.',
      'Quellin Arbogast | Latvian trade minister | -',
    ],
    ['It rained on his Latvian counterpart, Quellin Arbogast.', 'Quellin Arbogast | Latvian counterpart | -'],
  ])
})

test('the role is told as fully as any mention tells it', (t) => {
  all(t, [
    [
      'President Anna Keller came. The Danish president, Anna Keller, left.',
      'Anna Keller | Danish president | -',
    ],
    [
      'Ambassador Anna Keller came. Anna Keller, the Danish ambassador to NATO, left.',
      'Anna Keller | Danish ambassador to NATO | -',
    ],
    ['President Anna Keller came. Party president Anna Keller left.', 'Anna Keller | president | -'],
    [
      'President Anna Keller came. Anna Keller, a former Danish president, left.',
      'Anna Keller | president | -',
    ],
  ])
})

test('rebels and peoples with no state have no officials', (t) => {
  for (const [text, official] of [
    ['The rebel envoy Anna Keller left.', false],
    ['Kurdish commander Anna Keller left.', false],
    ['Danish commander Anna Keller left.', true],
    ['The Polish speaker Anna Keller left.', true],
  ] as const)
    t.equal(extract({ text }).people[0]?.official, official, text)
  t.end()
})

test('what someone is, and offices held at another’s side', (t) => {
  all(t, [
    [
      'Anna Keller is a senior researcher at the Nordic Peace Institute.',
      'Anna Keller | senior researcher | Nordic Peace Institute',
    ],
    ['Anna Keller is a friend of the minister.', 'Anna Keller | - | -'],
    ['Quellin Arbogast is a lawyer.', 'Quellin Arbogast | lawyer | -'],
    ['NBC Arbogast is the broadcaster.'],
    [
      'The Danish president’s chief of staff, Quellin Arbogast, left.',
      'Quellin Arbogast | Danish president’s chief of staff | -',
    ],
    ['Danish Rear Admiral Anna Keller left.', 'Anna Keller | Danish rear admiral | -'],
    ['French Emperor Louis left.', 'Louis | French emperor | -'],
    ['Its spokeswoman, Lt. Gen. Anna Keller, left.', 'Anna Keller | spokeswoman | -'],
    [
      'Anna Keller, head of the Lima-based Nordic Peace Institute, left.',
      'Anna Keller | head | Nordic Peace Institute',
    ],
    ['PRIME MINISTER KELLER: We met. Prime Minister Anna Keller left.', 'Anna Keller | prime minister | -'],
  ])
})

test('what someone is, and the body of the state, may be told apart', (t) => {
  t.equal(extract({ text: 'Captain Anna Keller of the Danish navy left.' }).people[0]?.official, true)
  t.equal(
    extract({ text: 'Captain Anna Keller of the Nordic Peace Institute left.' }).people[0]?.official,
    false,
  )
  t.end()
})

test('what people join is named by whatever stands before it', (t) => {
  all(t, [
    ['Anna Keller, who led the No campaign, left.', 'Anna Keller | leader | No campaign'],
    ['Anna Keller, leader of the Conservative party, left.', 'Anna Keller | leader | Conservative party'],
    ['Anna Keller, who runs the Green coalition, left.', 'Anna Keller | head | Green coalition'],
    ['Anna Keller, minister for Foreign Affairs, left.', 'Anna Keller | minister for foreign affairs | -'],
  ])
})

test('an office before a comma may begin with its rank', (t) => {
  all(t, [
    ['The minister of mines, Mr. Peter Hale, left.', 'Peter Hale | minister of mines | -'],
    [
      'Norway’s first deputy foreign minister, Anna Keller, left.',
      'Anna Keller | Norway’s first deputy foreign minister | -',
    ],
  ])
})

test('who is sent to a city speaks for another state, and is what he or she is by now', (t) => {
  t.match(extract({ text: 'The Danish ambassador in Rome, Anna Keller, left.' }).people, [
    { role: 'Danish ambassador', country: 'DK' },
  ])
  all(t, [
    ['Peru’s envoy in Geneva, Anna Keller, left.', 'Anna Keller | Peru’s envoy | -'],
    [
      'Anna Keller, formerly of the Cape Institute and now a lecturer at the Delta Institute, left.',
      'Anna Keller | lecturer | Delta Institute',
    ],
    [
      'Anna Keller, once a diplomat and now an analyst at the Cape Institute, left.',
      'Anna Keller | analyst | Cape Institute',
    ],
  ])
})

test('what one was until a while ago is told as former', (t) => {
  const former = 'Anna Keller | former fellow | Nordic Peace Institute'
  all(t, [
    ['Anna Keller said no. Keller was a fellow at the Nordic Peace Institute until last month.', former],
    ['Anna Keller, who was a fellow at the Nordic Peace Institute until she resigned, left.', former],
    ['Anna Keller, who until last year was a fellow at the Nordic Peace Institute, left.', former],
    ['Anna Keller, until two years ago a fellow at the Nordic Peace Institute, left.', former],
    ['Anna Keller, a fellow at the Nordic Peace Institute until last spring, left.', former],
    ['Anna Keller, formerly a fellow at the Nordic Peace Institute, left.', former],
    [
      'Anna Keller, who led the rebel army until 2019, left.',
      'Anna Keller | former leader of the rebel army | -',
    ],
    ['Anna Keller, a former fellow at the Nordic Peace Institute until 2019, left.', former],
    [
      '“No,” Zorvane Hvalsund, until recently a fellow at the Nordic Peace Institute, said.',
      'Zorvane Hvalsund | former fellow | Nordic Peace Institute',
    ],
    [
      'Anna Keller is a fellow at the Nordic Peace Institute until June.',
      'Anna Keller | fellow | Nordic Peace Institute',
    ],
    [
      'Anna Keller was a fellow at the Nordic Peace Institute when it closed.',
      'Anna Keller | fellow | Nordic Peace Institute',
    ],
  ])
})

test('what one heads may be named after a body or a state, and is of another', (t) => {
  all(t, [
    [
      'Anna Keller, who heads the Mercosur programme at the Nordic Peace Institute, left.',
      'Anna Keller | head of the Mercosur programme | Nordic Peace Institute',
    ],
    [
      'Anna Keller, who ran Ghana’s customs service, left.',
      'Anna Keller | head of Ghana’s customs service | -',
    ],
    [
      'Anna Keller, a director at Ghana’s customs service, left.',
      'Anna Keller | director | Ghana’s customs service',
    ],
    ['They spoke with Ghana’s trade minister, Kofi Adjei.', 'Kofi Adjei | Ghana’s trade minister | -'],
    [
      'Anna Keller, a former envoy who now teaches at the Nordic Peace Institute, left.',
      'Anna Keller | former envoy | Nordic Peace Institute',
    ],
    ['Adjei’s wife, Anna Keller, a glaciologist, left.', 'Anna Keller | glaciologist | -'],
    ['Her trade minister, Kofi Adjei, left.', 'Kofi Adjei | trade minister | -'],
    ['Jan Kowal, Poland’s president until 2020, left.', 'Jan Kowal | Poland’s president | -'], // of a day unknown
    [
      'Anna Keller, a former envoy who is now a fellow at the Nordic Peace Institute, left.',
      'Anna Keller | fellow | Nordic Peace Institute',
    ],
    [
      'Anna Keller, who covers the Balkans at the Nordic Peace Institute in Oslo, left.',
      'Anna Keller | - | Nordic Peace Institute',
    ],
    ['She is to meet Ghana’s trade minister, Kofi Adjei.', 'Kofi Adjei | Ghana’s trade minister | -'],
  ])
})
