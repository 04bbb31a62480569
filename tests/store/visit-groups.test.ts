import fc from 'fast-check'
import { test } from 'tap'
import { groupVisits, type VisitClaim } from '../../src/store/writes/visit-groups.ts'
import { summarise, type VisitEvidence } from '../../src/store/writes/visit-summary.ts'

const day = (date: string): number => Date.parse(date) / 86_400_000

/** "planned 2024-05-03..2024-05-05 a": status, window ("-" for none), article. */
function read(line: string, index: number): VisitEvidence {
  const [status = '', window = '', articleId = ''] = line.split(' ')
  const [from = '', to = from] = window.split('..')
  const bound = (value: string, open: number): number => (value === '' ? open : day(value))
  const undated = window === '-'
  return {
    id: `claim ${index}`,
    articleId,
    originalId: articleId.replace('copy-of-', ''),
    status,
    from: undated ? NaN : bound(from, -Infinity),
    to: undated ? NaN : bound(to, Infinity),
    published: day('2024-05-01'),
    visitId: null,
    visitor: 'Mira Solano',
    visitorCountry: 'PT',
    destination: 'Oslo',
    destinationCountry: 'NO',
    sources: 'author',
    sortedAt: articleId, // "a" is the oldest article
  }
}
const trips = (...lines: string[]): string[] =>
  groupVisits(lines.map(read))
    .map((group) =>
      group
        .map((claim) => lines[Number(claim.id.split(' ')[1])])
        .sort()
        .join(' + '),
    )
    .sort()
const visitOf = (...lines: string[]) => summarise(lines.map(read))

test('claims about one trip', (t) => {
  const together: [name: string, ...claims: string[]][] = [
    ['windows that overlap', 'planned 2024-05-01..2024-05-31 a', 'planned 2024-05-03 b'],
    ['sources that differ by days', 'planned 2024-05-03 a', 'planned 2024-05-05 b'],
    [
      'a date asked for in the same article',
      'planned 2024-05-03 a',
      'requested 2024-05-20 a',
      'declined 2024-05-20 a',
    ],
    ['a visit that an article leaves undated', 'planned 2024-05-03 a', 'planned - a'],
    ['a visit undated in the news of those days', 'occurred 2024-05-03 a', 'planned - b'],
    ['a wide window that only one trip fits', 'occurred 2024-05-03 a', 'occurred 2024-01-01..2024-12-31 b'],
  ]
  for (const [name, ...claims] of together) t.same(trips(...claims), [[...claims].sort().join(' + ')], name)
  t.end()
})

test('claims about different trips', (t) => {
  const apart: [name: string, ...claims: string[]][] = [
    ['weeks lie between them', 'occurred 2024-05-03 a', 'planned 2024-06-03 a'],
    ['another article asks for a date weeks later', 'occurred 2024-05-03 a', 'requested 2024-05-20 b'],
    [
      'a wide window may hold either',
      'occurred 2024-02-03 a',
      'occurred 2024-05-03 b',
      'occurred 2024-01-01..2024-12-31 c',
    ],
    ['years lie between them and nobody says when', 'occurred 2001-02-03 a', 'planned - b'],
  ]
  for (const [name, ...claims] of apart) t.same(trips(...claims), [...claims].sort(), name)
  t.end()
})

test('the order in which claims come changes nothing', (t) => {
  const claim = fc.record<VisitClaim>({
    id: fc.uuid(),
    articleId: fc.constantFrom('a', 'b', 'c', 'd'),
    status: fc.constantFrom('requested', 'declined', 'planned', 'occurred', 'postponed'),
    from: fc.oneof(fc.integer({ min: 0, max: 120 }), fc.constantFrom(-Infinity, NaN)),
    to: fc.integer({ min: 0, max: 60 }),
    published: fc.oneof(fc.integer({ min: 0, max: 120 }), fc.constant(NaN)),
  })
  const windows = fc
    .uniqueArray(claim, { maxLength: 12, selector: ({ id }) => id })
    .map((claims) =>
      claims.map((one) => ({ ...one, to: one.from === -Infinity ? one.to : one.from + one.to })),
    )
  const shuffled = windows.chain((claims) =>
    fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
  )
  const shape = (claims: VisitClaim[]): string[] =>
    groupVisits(claims)
      .map((group) =>
        group
          .map(({ id }) => id)
          .sort()
          .join(),
      )
      .sort()
  fc.assert(
    fc.property(shuffled, ([claims, other]) => {
      t.strictSame(shape(other), shape(claims))
      return groupVisits(claims).flat().length === claims.length // and none is lost
    }),
    { numRuns: 200 },
  )
  t.end()
})

test('a visit shows', (t) => {
  t.test('the furthest status of its latest article', (t) => {
    t.equal(
      visitOf('planned 2024-05-03 a', 'requested 2024-05-20 a', 'declined 2024-05-20 a').status,
      'planned',
    )
    t.equal(visitOf('planned 2024-05-03 a', 'occurred 2024-05-03 b').status, 'occurred')
    t.equal(visitOf('planned 2024-05-03 a', 'cancelled - b').status, 'cancelled')
    t.end()
  })
  t.test('the narrowest window of the latest article that says when it is', (t) => {
    t.match(
      visitOf(
        'planned 2024-05-01..2024-05-07 a',
        'planned 2024-05-03..2024-05-04 a',
        'requested 2024-05-20 b',
      ),
      {
        from: day('2024-05-03'),
        to: day('2024-05-04'),
      },
    )
    t.same(visitOf('requested - a').from, NaN)
    t.end()
  })
  t.test('whether its sources agree', (t) => {
    t.equal(visitOf('planned 2024-05-03 a').agreement, 'single')
    t.equal(visitOf('planned 2024-05-03 a', 'planned 2024-05-01..2024-05-07 b').agreement, 'agree')
    t.equal(
      visitOf('requested 2024-05-03 a', 'planned 2024-05-05 a').agreement,
      'single',
      'a wish is no conflict',
    )
    t.equal(
      visitOf('occurred 2024-05-03 a', 'occurred 2024-05-04 a').agreement,
      'single',
      'two days of one trip',
    )
    const { agreement, conflicts } = visitOf('planned 2024-05-03 a', 'planned 2024-05-05..2024-05-06 b')
    t.equal(agreement, 'conflict')
    t.same(conflicts, [
      {
        first: 'claim 0',
        second: 'claim 1',
        reason: 'planned on 2024-05-03, but planned between 2024-05-05 and 2024-05-06',
      },
    ])
    t.end()
  })
  t.end()
})
