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
      'in another office of one state',
      portrait('a', 'Mira Solano', { country: 'PT', official: true, affiliation: 'portugal' }),
      portrait('b', 'Mira Solano', { country: 'PT', official: true, affiliation: 'foreign ministry' }),
    ],
    [
      'by name and office',
      portrait('a', 'Mira Solano', { ...president, affiliation: 'portugal' }),
      portrait('b', 'Mira Solano', { ...president, affiliation: 'the cabinet' }),
    ],
    ['with or without hyphen', portrait('a', 'Baek Ryu-jin'), portrait('b', 'Baek Ryujin')],
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
  const [a, b, c] = [portrait('a', 'Kim Min-jun'), portrait('b', 'Kim Minjun'), portrait('c', 'Anna Keller')]
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
    'a spelling of the same name (+2)',
    'the same affiliation: vistula institute (+4)',
  ])
  const other = portrait('c', 'No Su-min', { country: 'KR' })
  t.match(proposals([a], [[other]], new Map()), [{ score: 4, portraits: [other] }])
  t.strictSame(proposals([a], [[other]], new Map([[pairOf('a', 'c'), 'different']])), [])
  t.strictSame(proposals([a], [[portrait('d', 'No Su-min')]], new Map()), [], 'a like name alone is nothing')
  t.end()
})
