import { test } from 'tap'
import { extract } from '../../../../src/extract/extract.ts'

/** "what is said < who, as resolved (kind)" of every quotation. */
const read = (text: string): string[] =>
  extract({ text, publishedAt: '2026-07-15' }).quotations.map(
    ({ text, speaker }) => `${text} < ${speaker?.name ?? '-'} (${speaker?.kind ?? '-'})`,
  )

const SPEAKERS: [text: string, last: string][] = [
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

test('who discussed a matter is no expert on it', (t) => {
  const names = (text: string): string[] => extract({ text }).experts.map(({ name }) => name)
  t.same(
    names('President Anna Keller and President Peter Lindqvist discussed a number of bilateral issues.'),
    [],
  )
  t.same(names('President Anna Keller said the issues were many.'), ['Anna Keller'])
  t.end()
})
