import { test } from 'tap'
import { extract } from '../../../../src/extract/extract.ts'

/** "what is said < who, as resolved (kind)" of every quotation. */
const read = (text: string): string[] =>
  extract({ text, publishedAt: '2026-07-15' }).quotations.map(
    ({ text, speaker }) => `${text} < ${speaker?.name ?? '-'} (${speaker?.kind ?? '-'})`,
  )

const SPEAKERS: [text: string, last: string][] = [
  ['Minister for Health Anna Keller said it was late.', 'it was late < Anna Keller (person)'],
  ['A lawyer for Minister Anna Keller said it was late.', 'it was late < - (anonymous)'],
  ['La Repubblica reported that it was late.', 'that it was late < La Repubblica (organization)'],
  ['El Faro reported that it was late.', 'that it was late < - (unknown)'],
  [
    'The South Korean president, Han Seo-yeon, met reporters. The president said the pact was dead.',
    'the pact was dead < Han Seo-yeon (person)',
  ],
  [
    'The Swedish minister Bo Ek met Norwegian minister Anna Keller. The Swedish minister said the pact was dead.',
    'the pact was dead < Bo Ek (person)',
  ],
  ['The Norwegian minister said the pact was dead.', 'the pact was dead < - (unknown)'],
  [
    'Foreign Minister Anna Keller and Defence Minister Peter Lindqvist said the pact was dead. They added that talks would go on.',
    'that talks would go on < Anna Keller and Peter Lindqvist (person)',
  ],
  [
    'The Nordic Peace Institute published a brief. The think tank said the pact was dead.',
    'the pact was dead < Nordic Peace Institute (organization)',
  ],
  ['The German government said it would wait.', 'it would wait < German government (organization)'],
  [
    'Anna Keller left. Keller’s letter said the talks had failed.',
    'the talks had failed < Anna Keller (person)',
  ],
  [
    'The pact “is dead,” according to a tweet on Monday by US Secretary of State Anna Keller.',
    'The pact “is dead,” < Anna Keller (person)',
  ],
  ['A foreign ministry statement said the pact was dead.', 'the pact was dead < - (document)'],
  ['A diplomat who asked not to be named said the pact was dead.', 'the pact was dead < - (anonymous)'],
  ['Many experts believe the pact is dead.', 'the pact is dead < - (collective)'],
]

test('who is meant, or what kind of source it is', (t) => {
  for (const [text, last] of SPEAKERS) t.equal(read(text).at(-1), last, text)
  t.end()
})

const MARKS = [
  '„We are still waiting for an answer“, said Anna Keller.',
  '« We are still waiting for an answer », said Anna Keller.',
  '«We are still waiting for an answer», Anna Keller said.',
  '‘We are still waiting for an answer,’ said Anna Keller.',
  '“He told me ‘never again’ and left the room,” Anna Keller said.',
]

test('every convention of quotation marks', (t) => {
  for (const text of MARKS) {
    const { quotations } = extract({ text })
    t.same(
      quotations.map(({ type, speaker }) => `${type} ${speaker?.name ?? ''}`),
      ['direct Anna Keller'],
      text,
    )
  }
  t.end()
})

test('words held at arm’s length and titles are no speech', (t) => {
  for (const text of [
    'The so-called “experts” left.',
    'The film “The Long Winter” opened in Oslo.',
    'The “peace zone” is small.',
  ])
    t.same(read(text), [], text)
  t.end()
})

/** A text, and whom the last quotation of it is by: a name, or the kind of its source. */
const LAST: readonly (readonly [text: string, speaker: string])[] = [
  // No man is "she", no woman "he", and being German tells of neither.
  [
    'Anna Keller, the German chancellor, spoke first. She met Minister Peter Lindqvist. “We need time,” she said.',
    'Anna Keller',
  ],
  [
    'German minister Anna Keller met Danish minister Peter Lindqvist. She said the talks had gone well.',
    'Anna Keller',
  ],
  ['Minister Peter Lindqvist arrived in Oslo. She said it was late.', 'unknown'],
  ['Minister Anna Keller arrived in Oslo. He said it was late.', 'unknown'],
  [
    'Anna Keller said rates were high. Banker Peter Lindqvist disagreed. “Not yet,” he said.',
    'Peter Lindqvist',
  ],
  // Two who are named together speak together.
  [
    'Minister Anna Keller and Peter Lindqvist met in Perth. They said the strait was calm.',
    'Anna Keller and Peter Lindqvist',
  ],
  [
    'Foreign ministers Anna Keller and Peter Lindqvist met in Perth. The two ministers said the strait was calm.',
    'Anna Keller and Peter Lindqvist',
  ],
  // Bodies with no name.
  ['France and Chile urged restraint. The two governments said talks must go on.', 'France and Chile'],
  ['The United States and Japan said talks must go on.', 'United States and Japan'],
  [
    'The defence ministry in Bucharest said a jet was lost. It added that the pilot was safe.',
    'organization',
  ],
  ['Article 4 of the treaty states that neither party shall attack.', 'document'],
  ['The sources said the deal was dead.', 'anonymous'],
  ['Two people familiar with the plan said it had been dropped.', 'anonymous'],
  ['Sofía Valdés met them. “It is late,” she told reporters.', 'Sofía Valdés'],
  ['Pedro Sánchez Castejón came. Sánchez said it was late.', 'Pedro Sánchez Castejón'],
  ['Abdel Fattah al-Burhan came. Burhan said it was late.', 'Abdel Fattah al-Burhan'],
  [
    'ADDIS ABABA, Oct 19 (Wire) - The foreign minister, Anna Keller, told lawmakers her country would not go to war.',
    'Anna Keller',
  ],
  ['LIMA — Finnish President Anna Keller said on Monday the road would open.', 'Anna Keller'],
  ['Norway’s intelligence service said the ships were gone.', 'Norway’s intelligence service'],
  ['The junta denied that it had fired.', 'organization'],
  // Who is told by a definite noun was told of before.
  ['The spokesman said no date was set.', 'unknown'],
  ['A spokesman said no date was set.', 'anonymous'],
  ['Three people familiar with the negotiations said the talks had failed.', 'anonymous'],
  // With no mark before the verb, who says stands before it.
  ['The ministry said Tamsin Okoro, the deputy minister, would leave for Oslo on Friday.', 'organization'],
]

for (const [text, speaker] of LAST)
  test(text, (t) => {
    const last = extract({ text }).quotations.at(-1)?.speaker
    t.equal(last?.name ?? last?.kind, speaker)
    t.end()
  })

test('hearsay is of the whole clause', (t) => {
  for (const [text, words] of [
    [
      'The general has reportedly moved his family to the coast.',
      'The general has reportedly moved his family to the coast',
    ],
    ['Oslo reportedly asked that the visit be moved.', 'Oslo reportedly asked that the visit be moved'],
  ] as const)
    t.same(
      extract({ text }).quotations.map((quotation) => [quotation.text, quotation.speaker?.kind]),
      [[words, 'hearsay']],
    )
  t.end()
})
