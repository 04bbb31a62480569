import { test } from 'tap'
import type { Claim } from '../../../src/extract/claims/schemas.ts'
import { extract } from '../../../src/extract/extract.ts'
import { readVisits, seenVisits } from './read-visits.ts'
import { HOMONYM_CASES } from './homonym-cases.ts'
import { ASSERTED_CASES, HEDGED_CASES } from './voice-cases.ts'

/** The visit of a text published on Monday, 17 June 2024; else its first claim. */
function claimOf(text: string): Claim | undefined {
  const { claims } = extract({ text, publishedAt: '2024-06-17' })
  return claims.find(({ type }) => type === 'visit') ?? claims[0]
}

test('how likely a visit is said to be, and by whom', (t) => {
  for (const [text, band, by] of HEDGED_CASES) {
    const claim = claimOf(text)
    t.equal(claim?.likelihood?.band ?? null, band, text)
    t.equal(claim?.assertedBy.kind, by, text)
  }
  t.end()
})

test('who vouches for a claim', (t) => {
  for (const [text, by, mention] of ASSERTED_CASES) {
    const claim = claimOf(text)
    t.equal(claim?.assertedBy.kind, by, text)
    t.equal(claim?.assertedBy.mention?.text ?? null, mention, text)
  }
  t.end()
})

test('places of one name are told apart', (t) => {
  for (const [text, ...places] of HOMONYM_CASES) {
    const there = readVisits(text)
      .filter(({ visitor }) => visitor === 'Anna Berg')
      .map(({ destination, destinationCountry }) => `${destination} ${destinationCountry ?? '-'}`)
    t.same([...new Set(there)], places, text)
  }
  t.end()
})

test('what was called off, put off or asked for in reporters’ words', (t) => {
  const cases: readonly (readonly [text: string, ...visits: string[]])[] = [
    ['Finnish President Anna Berg has had to shelve a visit to Lima planned for July.', 'cancelled 2024-07'],
    ['Finnish President Anna Berg pulled the plug on her visit to Lima.', 'cancelled'],
    [
      'The trip to Lima by Finnish President Anna Berg, set for Thursday, fell through.',
      'cancelled 2024-06-20',
    ],
    ['Peru withdrew its invitation to Finnish President Anna Berg to visit Lima.', 'cancelled'],
    ['Finnish President Anna Berg bowed out of the summit in Lima.', 'cancelled'],
    ['A planned visit to Lima by Finnish President Anna Berg is on hold.', 'postponed'],
    ['Finnish President Anna Berg begged off a visit to Lima, pleading illness.', 'declined'],
    ['Finnish President Anna Berg turned down an offer to visit Lima.', 'declined'],
    ['Lima has made a formal request for a visit by Finnish President Anna Berg.', 'requested'],
    ['Peru is pressing Finnish President Anna Berg to visit Lima before the vote.', 'requested'],
    ['Finnish President Anna Berg’s visit to Lima has been thrown into doubt.', 'planned'],
    [
      'Peruvian President Luis Rojas was honoured to welcome Finnish President Anna Berg to Lima.',
      'occurred',
    ],
    ['President Luis Rojas is pleased to host Finnish President Anna Berg in Lima.', 'under_way'],
    ['Finnish President Anna Berg’s plane landed in Lima on Sunday.', 'occurred 2024-06-16'],
    [
      'Rojas gave Finnish President Anna Berg a letter and invited the Finnish president to visit Peru.',
      'invited',
    ],
    [
      'The issue was to appear on the agenda of the talks, and during the visit of Finnish President Anna Berg to Lima.',
      'planned',
    ],
    ['Finnish President Anna Berg will attend the conference at the Lima Expo 2025 in Lima.', 'planned'],
  ]
  for (const [text, ...told] of cases) {
    const visits = readVisits(text).map(({ status, date }) =>
      [status, ...(date ? [date.edtf] : [])].join(' '),
    )
    t.same(visits, told, text)
  }
  t.end()
})

test('a day that opens its sentence is of whoever is named before the verb', (t) => {
  t.same(
    seenVisits(
      'Today, President Luis Rojas of the Republic of Peru and President Anna Berg of the Republic of Finland met in Lima.',
    ),
    ['Anna Berg FI > Lima PE occurred 2024-06-17'],
  )
  t.same(
    seenVisits('In May, Berg suggested that Finnish Foreign Minister Olli Karo travel to Lima.'),
    ['Olli Karo FI > Lima PE planned'],
    'the day of the suggestion',
  )
  t.same(
    seenVisits(
      'President Luis Rojas will host Finnish President Anna Berg in Lima, which will include a dinner, on July 3.',
    ),
    ['Anna Berg FI > Lima PE planned 2024-07-03'],
    'over an aside',
  )
  t.end()
})

test('a counterpart is whoever has that office', (t) => {
  t.same(
    seenVisits(
      'Peruvian President Luis Rojas invited his Finnish counterpart to visit Lima. Finnish President Anna Berg accepted.',
    ).slice(0, 1),
    ['Anna Berg FI > Lima PE invited'],
  )
  t.same(
    seenVisits(
      'Peruvian Foreign Minister Pia Salo invited her Finnish counterpart to visit Lima. Finnish President Anna Berg spoke too.',
    ),
    ['Finnish counterpart FI > Lima PE invited'],
    'of another office',
  )
  t.end()
})

const TRANSCRIPT = `President of Peru Luis Rojas: I welcome you to Lima.

President of Chile Ana Berg: Thank you. The premier will visit Quito in May.

Question: Mr President, will Kenyan President William Ruto visit Lima in May?

President of Peru Luis Rojas: Kenyan President William Ruto will visit Lima in July.`

test('in a transcript a claim is of whose turn it is', (t) => {
  const { claims } = extract({ text: TRANSCRIPT, publishedAt: '2024-06-17' })
  const visit = (of: string) => claims.find((claim) => claim.type === 'visit' && claim.visitor.endsWith(of))
  t.match(visit('Berg')?.assertedBy, {
    kind: 'person',
    names: ['Luis Rojas'],
    mention: { text: /Luis Rojas$/ },
  })
  t.match(visit('Ruto')?.assertedBy, { kind: 'person', names: ['Luis Rojas'] })
  t.match(claimOf('The plan has two parts: first, Chilean President Ana Berg will visit Lima.')?.assertedBy, {
    kind: 'author',
  })
  t.end()
})

test('who came to the place of a report is told by the report, whoever is quoted in it', (t) => {
  const text = `June 14, 2024

Lima, Peru

Peruvian President Luis Rojas said after talks with Chilean President Ana Berg that trade had grown.`
  t.match(claimOf(text), {
    visitor: 'Ana Berg',
    destination: 'Lima',
    assertedBy: { kind: 'author' },
    quotation: null,
  })
  t.end()
})

test('who asks, answers or stays away says nothing of it', (t) => {
  for (const text of [
    'Somalia’s president rejected an invitation to Addis Ababa.',
    'Rwandan officials boycotted talks in Luanda on Sunday.',
    'DAKAR: Mauritanian President Sidi Ould Ahmed is due here on Thursday.',
  ])
    t.match(claimOf(text)?.assertedBy, { kind: 'author' }, text)
  const turns =
    'President of Peru Luis Rojas: Welcome.\n\nPresident of Chile Ana Berg: I think Luis Rojas will visit Santiago in May.'
  t.match(claimOf(turns)?.assertedBy, { kind: 'person', names: ['Ana Berg'] })
  t.end()
})
