import { test } from 'tap'
import { extract } from '../../../src/extract/extract.ts'
import type { Person } from '../../../src/extract/detector.ts'

const read = (text: string): readonly Person[] => extract({ text }).people
const names = (text: string): string[] => read(text).map(({ name }) => name)
const only = (text: string) => {
  const [person] = read(text)
  return (
    person && {
      name: person.name,
      role: person.role,
      affiliation: person.affiliation,
      official: person.official,
    }
  )
}

test('a role before the name, with the state it is held in', (t) => {
  const [person] = read('Norwegian Foreign Minister Tamsin Okoro arrived.')
  t.match(person, { name: 'Tamsin Okoro', role: 'Norwegian foreign minister', country: 'NO', official: true })
  t.match(read('President of Finland Aarno Vilkas spoke.')[0], {
    role: 'president of Finland',
    affiliation: null,
    country: 'FI',
  })
  t.match(read("Iceland's deputy trade minister, Anna Keller, left.")[0], {
    role: "Iceland's deputy trade minister",
    country: 'IS',
  })
  t.end()
})

test('a role after the name, with or without an article', (t) => {
  t.same(
    only('Anna Keller, the chief of the regional strategy unit at the Nordic Peace Institute, said so.'),
    {
      name: 'Anna Keller',
      role: 'chief of the regional strategy unit',
      affiliation: 'Nordic Peace Institute',
      official: false,
    },
  )
  t.match(only('Anna Keller, senior fellow at the Nordic Peace Institute, said so.'), {
    role: 'senior fellow',
  })
  t.match(only('Anna Keller of the Nordic Peace Institute said so.'), {
    role: null,
    affiliation: 'Nordic Peace Institute',
  })
  t.end()
})

test('two names joined share the role in the plural that follows', (t) => {
  const both = read('Anna Keller and Peter Lindqvist, researchers at the Nordic Peace Institute, wrote it.')
  t.same(
    both.map(({ name, role, affiliation }) => [name, role, affiliation]),
    [
      ['Anna Keller', 'researcher', 'Nordic Peace Institute'],
      ['Peter Lindqvist', 'researcher', 'Nordic Peace Institute'],
    ],
  )
  t.end()
})

test('a surname alone is another mention of the one who bears it', (t) => {
  const [person] = read('Anna Keller spoke first. Keller then left.')
  t.same(
    person?.mentions.map(({ text }) => text),
    ['Anna Keller', 'Keller'],
  )
  t.end()
})

test('family names that stand first', (t) => {
  const text = 'Han Seo-yeon spoke with Nguyen Van Thanh. Han agreed, and Nguyen left.'
  t.same(
    read(text).map(({ name, mentions }) => [name, mentions.length]),
    [
      ['Han Seo-yeon', 2],
      ['Nguyen Van Thanh', 2],
    ],
  )
  t.end()
})

test('namesakes are never merged', (t) => {
  const text = 'Park Ji-hoon and Park Ji-young, both analysts, disagreed. Park left.'
  const both = read(text)
  t.same(
    both.map(({ name }) => name),
    ['Park Ji-hoon', 'Park Ji-young'],
  )
  t.ok(
    both.every(({ mentions }) => mentions.length === 1),
    'whom the bare name means is not told',
  )
  t.end()
})

test('names of the world', (t) => {
  t.same(names('Minister Abdel Karim el-Okbi met Johanna van der Meer.'), [
    'Abdel Karim el-Okbi',
    'Johanna van der Meer',
  ])
  t.same(names('Martin L. Okoro Jr. wrote to Prince Khalid bin Rashid.'), [
    'Martin L. Okoro Jr.',
    'Khalid bin Rashid',
  ])
  t.same(names('President Erdoğan met Recep Erdogan.'), ['Recep Erdogan'], 'accents do not part a name')
  t.end()
})

test('what is no person', (t) => {
  t.same(names('The Hudson River froze on Monday. Foreign Ministry officials left New York.'), [])
  t.same(names('The Nordic Peace Institute opened in Paris.'), [])
  t.end()
})

test('Mr and Mrs are no roles, and "former" is no office', (t) => {
  t.match(only('Mr. Okoro left early.'), { name: 'Okoro', role: null })
  t.match(only('Former president Anna Keller left early.'), { role: 'former president', official: false })
  t.end()
})

test('a family or given name that is also a word of grammar is a name where its capital can be nothing else', (t) => {
  const CASES: readonly (readonly [text: string, ...names: string[]])[] = [
    ['Ambassador Do Thi Lan said Hanoi would wait.', 'Do Thi Lan'],
    ['Vice Premier He Wenbo told reporters so. He Wenbo then left.', 'He Wenbo'],
    ['Do Min-ho, an analyst in Seoul, said the trip was near.', 'Do Min-ho'],
    ['Nguyen Van An, a professor, said Hanoi would wait.', 'Nguyen Van An'],
    ['The mayor’s deputy, Per Lindqvist, warned of a strike.', 'Per Lindqvist'],
    ['Mayor To Visit Port Town'],
    ['Q Do you agree? The answer was no.'],
  ]
  for (const [text, ...names] of CASES)
    t.same(
      read(text).map(({ name }) => name),
      names,
      text,
    )
  t.end()
})

test('a name right behind an office with what and whose it is', (t) => {
  for (const [text, ...names] of [
    ['The Minister of Foreign Affairs of Latvia, Zaiga Ozolupe, left for Lima.', 'Zaiga Ozolupe'],
    ['Minister for Foreign Affairs of the Republic of Latvia Zaiga Ozolupe left.', 'Zaiga Ozolupe'],
    ['The Minister of Social Affairs, Citizen Protection, and Trade left.'],
    ['The Secretary of Rural Affairs left.'],
  ] as const)
    t.same(
      read(text).map(({ name }) => name),
      names,
      text,
    )
  t.end()
})
