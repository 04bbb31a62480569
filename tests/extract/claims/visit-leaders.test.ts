import { extract } from '../../../src/extract/extract.ts'
import { test } from 'tap'
import { seenVisits } from './read-visits.ts'

const CASES: readonly (readonly [text: string, ...visits: string[]])[] = [
  ['Macron landed in Quito on Sunday.', 'Macron FR > Quito EC occurred 2024-06-16'],
  ['The port was shut. Modi is expected to visit Lima on Friday.', 'Modi IN > Lima PE planned 2024-06-21'],
  ['Erdogan to visit Lima on Friday', 'Erdogan TR > Lima PE planned 2024-06-21'],
  ['Meloni’s visit to Lima on Sunday was short.', 'Meloni IT > Lima PE occurred 2024-06-16'],
  ['Carney flew to Lima on Sunday.'], // in office from the year after
  ['Trump Tower opened in Lima on Sunday. Trump fans went to Lima.'],
  ['Thatcher flew to Lima on Sunday.'],
  ['Lukas Macron, a chef, cooks. Macron flew to Lima on Sunday.'],
  [
    'Alexander Lukashenko, Russia’s closest ally, visited Lima on Sunday.',
    'Alexander Lukashenko BY > Lima PE occurred 2024-06-16',
  ],
  [
    'Viktor Orban, a friend of the Russian president, visited Lima on Sunday.',
    'Viktor Orban HU > Lima PE occurred 2024-06-16',
  ],
  ['Finnish President Anna Berg visited Lima last year in May.', 'Anna Berg FI > Lima PE occurred 2023-05'],
  [
    'Finnish President Anna Berg visited Lima last year, on May 5.',
    'Anna Berg FI > Lima PE occurred 2023-05-05',
  ],
  [
    'Finnish President Anna Berg will stay in Lima up to September 4.',
    'Anna Berg FI > Lima PE planned ../2024-09-04',
  ],
  [
    'Finnish Foreign Minister Nils Holm will represent President Anna Berg at the summit in Lima on Friday.',
    'Nils Holm FI > Lima PE planned 2024-06-21',
  ],
  ['Finnish Foreign Minister Nils Holm said the text represented a gain at the talks in Lima.'],
]

test('leaders named by surname, states of leaders, windows of two parts and those who stand in', (t) => {
  for (const [text, ...visits] of CASES) t.same(seenVisits(text), visits, text)
  t.end()
})

test('no surname is a leader’s where the day of publication is not known', (t) => {
  t.same(extract({ text: 'Macron landed in Quito on Sunday.' }).claims, [])
  t.end()
})

test('two who hold offices of states of several words are two', (t) => {
  t.same(
    seenVisits('The President of the United States and the Prime Minister of Norway met in Lima on Sunday.'),
    [
      'President of the United States US > Lima PE occurred 2024-06-16',
      'Prime Minister of Norway NO > Lima PE occurred 2024-06-16',
    ],
  )
  t.same(seenVisits('The Minister of Foreign Affairs and Trade of Chile arrived in Lima on Sunday.'), [
    'Minister of Foreign Affairs and Trade of Chile CL > Lima PE occurred 2024-06-16',
  ])
  t.end()
})

test('a day whose year nothing tells is kept as it is told', (t) => {
  const dateIn = (text: string) => {
    const [visit] = extract({ text }).claims
    return visit && 'date' in visit ? visit.date : null
  }
  t.match(dateIn('Finnish President Anna Berg visited Lima on June 19.'), {
    text: 'June 19',
    timex: 'XXXX-06-19',
    edtf: null,
    from: null,
    to: null,
  })
  t.match(dateIn('Finnish President Anna Berg visited Lima in 2019, on June 19 by her staff’s account.'), {
    from: '2019-01-01',
  })
  t.end()
})

test('nobody’s journey is none', (t) => {
  for (const text of [
    'No Finnish president has ever visited Lima.',
    'Neither Finnish President Anna Berg nor Chilean President Juan Soto went to Lisbon.',
    'Nobody expects Finnish President Anna Berg to visit Lima.',
  ])
    t.same(seenVisits(text), [], text)
  t.end()
})
