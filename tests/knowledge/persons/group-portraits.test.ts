import { test } from 'tap'
import { groupPortraits, proposals } from '../../../src/knowledge/persons/group-portraits.ts'
import { pairOf, type Verdict } from '../../../src/knowledge/verdicts.ts'
import type { Portrait } from '../../../src/knowledge/persons/portrait.ts'

const portrait = (id: string, name: string, stated: Partial<Portrait> = {}): Portrait => ({
  ...{ id, name, nameKey: name.toLowerCase().replaceAll('-', ' ') },
  ...{ country: null, affiliation: null, title: null, official: false, fictional: false, weight: 1 },
  ...stated,
})
const grouped = (portraits: Portrait[], verdicts: Record<string, Verdict> = {}): string[] =>
  groupPortraits(portraits, new Map(Object.entries(verdicts)))
    .map((group) =>
      group
        .map(({ portrait }) => portrait.id)
        .sort()
        .join(' '),
    )
    .sort()

const atSchool = { affiliation: 'harbour school' }
const atInstitute = { affiliation: 'vistula institute' }
const president = { title: 'president', official: true }

test('another romanisation at another institute is proposed, and not linked', (t) => {
  const [one, other] = [
    portrait('a', 'Yevgeny Varlin', atSchool),
    portrait('b', 'Evgeni Varlin', atInstitute),
  ]
  t.same(grouped([one, other]), ['a', 'b'])
  t.match(proposals([one], [[other]], new Map()), [{ score: 2, portraits: [{ id: 'b' }] }])
  const common = { ...portrait('c', 'Sergei Ivanov', atSchool) }
  t.same(
    proposals([common], [[portrait('d', 'Serhii Ivanov', atInstitute)]], new Map()),
    [],
    'which many bear',
  )
  t.end()
})

test('one person', (t) => {
  const cases: [name: string, ...Portrait[]][] = [
    [
      'by name and institute',
      portrait('a', 'Anna Keller', atInstitute),
      portrait('b', 'Anna Keller', { affiliation: 'the vistula institute' }),
    ],
    [
      'where nothing speaks against it',
      portrait('a', 'Anna Keller', { country: 'PL' }),
      portrait('b', 'Anna Keller'),
    ],
    [
      'with a middle name that few bear beside common ones',
      portrait('a', 'John Quince Adams', { title: 'secretary', official: true }),
      portrait('b', 'John Quince Adams', { title: 'former president' }),
    ],
    [
      'in another office of one state',
      portrait('a', 'Mira Solano', { country: 'PT', official: true, affiliation: 'portugal' }),
      portrait('b', 'Mira Solano', { country: 'PT', official: true, affiliation: 'foreign ministry' }),
    ],
    [
      'by name and office',
      portrait('a', 'Mira Solano', { ...president, affiliation: 'portugal' }),
      portrait('b', 'Mira Solano', { ...president, affiliation: 'the cabinet' }),
    ],
    [
      'with or without hyphen',
      portrait('a', 'Baek Ryu-jin', atSchool),
      portrait('b', 'Baek Ryujin', atSchool),
    ],
    [
      'in another romanisation, at one institute',
      portrait('a', 'Noh Soo-min', atInstitute),
      portrait('b', 'No Su-min', atInstitute),
    ],
    [
      'in another order, at one institute',
      portrait('a', 'Baek Ryu-jin', atInstitute),
      portrait('b', 'Ryu-jin Baek', atInstitute),
    ],
    [
      'with a patronymic, in one office',
      portrait('a', 'Oleg Petrovich Sablin', president),
      portrait('b', 'Oleg Sablin', president),
    ],
    [
      'by a short form, at one institute',
      portrait('a', 'Joe Marlow', atInstitute),
      portrait('b', 'Joseph Marlow', atInstitute),
    ],
  ]
  for (const [name, ...portraits] of cases) t.strictSame(grouped(portraits), ['a b'], name)
  t.end()
})

test('two people', (t) => {
  const cases: [name: string, ...Portrait[]][] = [
    ['with other names', portrait('a', 'Anna Keller', atSchool), portrait('b', 'Anna Kessler', atSchool)],
    [
      'with given names of one sound but for a vowel',
      portrait('a', 'Kim Min-jun', { ...atSchool, country: 'KR' }),
      portrait('b', 'Kim Min-jin', { ...atSchool, country: 'KR' }),
    ],
    [
      'at other institutes',
      portrait('a', 'Kim Min-jun', atSchool),
      portrait('b', 'Kim Min-jun', atInstitute),
    ],
    [
      'of other states',
      portrait('a', 'Kim Min-jun', { country: 'KR' }),
      portrait('b', 'Kim Min-jun', { country: 'KP' }),
    ],
    [
      'where one is invented',
      portrait('a', 'Anna Keller', { fictional: true }),
      portrait('b', 'Anna Keller'),
    ],
    ['of a common name, of whom no more is told', portrait('a', 'Kim Min-jun'), portrait('b', 'Kim Min-jun')],
    ['of other initials', portrait('a', 'Paul R Weston', atSchool), portrait('b', 'Paul T Weston', atSchool)],
    [
      'in another romanisation, with nothing to place them',
      portrait('a', 'Noh Soo-min'),
      portrait('b', 'No Su-min'),
    ],
  ]
  for (const [name, ...portraits] of cases) t.strictSame(grouped(portraits), ['a', 'b'], name)
  const [kr, kp, bare] = [
    portrait('a', 'Kim Min-jun', { country: 'KR' }),
    portrait('b', 'Kim Min-jun', { country: 'KP' }),
    portrait('c', 'Kim Min-jun'),
  ]
  t.strictSame(grouped([kr, kp, bare]), ['a', 'b', 'c'], 'where either of two would do, it is neither')
  t.end()
})

test('a name that many bear is proposed, until more agrees', (t) => {
  const fellow = portrait('a', 'Kim Min-jae', { ...atInstitute, country: 'KR' })
  const known = portrait('a', 'Kim Min-jae', { country: 'KR', official: true, title: 'president' })
  const cases: [told: string, score: number, ...Portrait[]][] = [
    ['nothing', 3, fellow, portrait('b', 'Kim Min-jae')],
    ['the state, which is that of most', 4, fellow, portrait('b', 'Kim Min-jae', { country: 'KR' })],
    ['another calling', 3, fellow, portrait('b', 'Kim Min-jae', { title: 'fisherman' })],
    ['nothing', 3, portrait('a', 'John Smith', atSchool), portrait('b', 'John Smith')],
    ['nothing', 3, portrait('a', 'Mohammed Ali', atSchool), portrait('b', 'Mohammed Ali')],
    ['nothing', 3, portrait('a', 'Li Wei', atSchool), portrait('b', 'Li Wei')],
    [
      'another institute, of a rare name',
      3,
      portrait('a', 'Anna Keller', atSchool),
      portrait('b', 'Anna Keller', atInstitute),
    ],
    [
      'another calling, of a rare name',
      4,
      portrait('a', 'Anna Keller', atSchool),
      portrait('b', 'Anna Keller', { country: 'PL', official: true, title: 'consul' }),
    ],
  ]
  for (const [told, score, a, b] of cases) {
    t.strictSame(grouped([a as Portrait, b as Portrait]), ['a', 'b'], `${a?.name}: ${told}`)
    t.match(proposals([a as Portrait], [[b as Portrait]], new Map()), [{ score }])
  }
  for (const b of [
    portrait('b', 'Kim Min-jae', { affiliation: 'vistula institute' }),
    portrait('b', 'Min-jae Kim', { affiliation: 'vistula institute' }),
  ])
    t.strictSame(grouped([fellow, b]), ['a b'], 'the institute tells')
  t.strictSame(grouped([known, portrait('b', 'Kim Min-jae')]), ['a b'], 'a president needs no more')
  t.end()
})

test('one name in several languages', (t) => {
  const pairs = [
    ['Oleksandr Sablin', 'Aleksandr Sablin'],
    ['Alexander Sablin', 'Oleksandr Petrovych Sablin'],
    ['Volodymyr Hrynskyi', 'Vladimir Hrynsky'],
    ['Yevhen Hrynskyy', 'Evgeny Hrynskiy'],
    ['Sergei Orlanov', 'Serhiy Orlanov'],
    ['Oleh Hnatiuk', 'Oleg Gnatyuk'],
    ['Volodymyr Hryvenko', 'Vladimir Grivenko'],
    ['Serhii Honcharuk', 'Sergei Goncharuk'],
    ['Sergey Orlanov', 'Siarhei Orlanov'],
    ['Mohammed al-Tarwani', 'Muhammad Tarwani'],
    ['Abd al-Rahman Tarwani', 'Abdel Rahman Tarwani'],
    ['Yi Sang-ho', 'Lee Sang-ho'],
    ['Rhee Sang-ho', 'Sangho Lee'],
    ['Park Sang-ho', 'Pak Sang-ho'],
    ['Choi Ryong-hae', 'Choe Ryong Hae'],
    ['Roh Sang-ho', 'Noh Sang-ho'],
    ['Zhang Yunfei', 'Yunfei Zhang'],
    ['Askar Tolayev', 'Askar Tolaev'],
  ] as const
  for (const [one, other] of pairs) {
    const [a, b] = [portrait('a', one), portrait('b', other)]
    t.equal(proposals([a], [[b]], new Map()).length, 1, `${one} and ${other} are proposed`)
    const placed = { affiliation: 'vistula institute', country: 'PT' }
    t.strictSame(
      grouped([
        { ...a, ...placed },
        { ...b, ...placed },
      ]),
      ['a b'],
      `${one} and ${other} at one institute`,
    )
  }
  for (const [one, other] of [
    ['Wang Yi', 'Wang Li'],
    ['Kim Hyuk', 'Kim Gyuk'],
    ['Yi Gang', 'Li Gang'],
    ['Sergei Orlanov', 'Sergei Orlinov'],
    ['Omar Tarwani', 'Amir Tarwani'],
  ] as const)
    t.strictSame(proposals([portrait('a', one)], [[portrait('b', other)]], new Map()), [], `${one}, ${other}`)
  t.end()
})

test('who is spoken of much more is meant, where nothing tells', (t) => {
  const known = portrait('a', 'Kim Min-jun', { country: 'KR', weight: 16 })
  const slip = portrait('b', 'Kim Min-jun', { country: 'KP' })
  t.strictSame(grouped([known, slip, portrait('c', 'Kim Min-jun', { weight: 8 })]), ['a c', 'b'])
  const other = { ...slip, weight: 4 }
  t.strictSame(grouped([known, other, portrait('c', 'Kim Min-jun')]), ['a', 'b', 'c'])
  t.end()
})

test('what fits two as well tells that they are one, where they agree', (t) => {
  const leader = { country: 'PT', official: true, title: 'leader' }
  const premier = { country: 'PT', official: true, title: 'premier' }
  const [a, b, c] = [
    portrait('a', 'Josef Salgado', premier),
    portrait('b', 'Joseph Salgado', leader),
    portrait('c', 'Joseph Salgado', premier),
  ]
  t.strictSame(grouped([a, b, c]), ['a b c'])
  t.strictSame(grouped([a, b]), ['a', 'b'])
  t.end()
})

test('what articles and editors say of two goes before what they look like', (t) => {
  const [a, b, c] = [
    portrait('a', 'Kim Min-jun', atSchool),
    portrait('b', 'Kim Minjun', atSchool),
    portrait('c', 'Anna Keller'),
  ]
  t.strictSame(grouped([a, b], { [pairOf('a', 'b')]: 'together' }), ['a', 'b'])
  t.strictSame(grouped([a, b], { [pairOf('a', 'b')]: 'different' }), ['a', 'b'])
  t.strictSame(grouped([a, b, c], { [pairOf('b', 'c')]: 'same' }), ['a b c'])
  t.end()
})

test('each link and each proposal is explained', (t) => {
  const [a, b] = [
    portrait('a', 'Noh Soo-min', { ...atInstitute, country: 'KR' }),
    portrait('b', 'No Su-min', atInstitute),
  ]
  const [[, second]] = groupPortraits([b, a], new Map()) as [ReturnType<typeof groupPortraits>[number]]
  t.match(second, { portrait: b, to: a, score: 6 })
  t.strictSame(second?.reasons, [
    'a spelling of the same name, which many bear (+2)',
    'the same affiliation: vistula institute (+4)',
  ])
  const other = portrait('c', 'No Su-min', { country: 'KR' })
  t.match(proposals([a], [[other]], new Map()), [{ score: 3, portraits: [other] }])
  t.strictSame(proposals([a], [[other]], new Map([[pairOf('a', 'c'), 'different']])), [])
  t.match(proposals([a], [[portrait('d', 'No Su-min')]], new Map()), [{ score: 2 }])
  t.strictSame(proposals([a], [[portrait('d', 'No Sa-min')]], new Map()), [], 'a like name alone is nothing')
  t.end()
})

test('a common name alone is that of the head of state, where hardly anything speaks of another', (t) => {
  const cast = (weight: number) => [
    portrait('a', 'James Carter', { ...president, weight }),
    portrait('b', 'James Carter', { title: 'former governor' }),
    portrait('c', 'James Carter'),
  ]
  t.same(grouped(cast(4)), ['a c', 'b'])
  t.same(grouped(cast(2)), ['a', 'b', 'c'])
  t.end()
})
