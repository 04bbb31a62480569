import fc from 'fast-check'
import { test } from 'tap'
import { groupVisits } from '../../../src/knowledge/visits/group-claims.ts'
import { lifecycleOf } from '../../../src/knowledge/visits/lifecycle.ts'
import { summarise } from '../../../src/knowledge/visits/summary.ts'
import type { VisitClaim } from '../../../src/knowledge/visits/visit-claim.ts'
import { day, read, trips, visitOf } from './read-claims.ts'

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
    ['what was upcoming, and came months later', 'planned 2024-05-01.. a', 'occurred 2024-09-03 b'],
    [
      'an article that tells of the trip as upcoming and as due next year',
      'planned 2024-09-13.. a  2024-09-13',
      'planned 2025-01-01..2025-12-31 a  2024-09-13',
      'occurred 2025-06-03 b',
    ],
    [
      'a plan told in one month and dated in the next, however far ahead it is',
      'planned 2024-08-03 a  2024-05-10',
      'planned - b  2024-05-01',
    ],
    ['a wide window that only one trip fits', 'occurred 2024-05-03 a', 'occurred 2024-01-01..2024-12-31 b'],
  ]
  for (const [name, ...claims] of together) t.same(trips(...claims), [[...claims].sort().join(' + ')], name)
  t.end()
})

test('claims about different trips', (t) => {
  const apart: [name: string, ...claims: string[]][] = [
    [
      'an article that recalls a trip of years ago, and tells that the visitor is invited again',
      'occurred 2015-07-01..2015-07-31 a  2023-09-10',
      'invited - a  2023-09-10',
    ],
    ['weeks lie between them', 'occurred 2024-05-03 a', 'planned 2024-06-03 a'],
    ['another article asks for a date weeks later', 'occurred 2024-05-03 a', 'requested 2024-05-20 b'],
    [
      'a wide window may hold either',
      'occurred 2024-02-03 a',
      'occurred 2024-05-03 b',
      'occurred 2024-01-01..2024-12-31 c',
    ],
    ['what was upcoming, and a trip a year later', 'planned 2024-05-01.. a', 'occurred 2025-06-03 b'],
    ['what had been so far, and a trip a year before', 'occurred ..2024-05-01 a', 'occurred 2023-03-03 b'],
    [
      'a plan for some day of the year, and a visit in the news months after it',
      'planned 2024-01-01..2024-12-31 a  2023-12-20',
      'occurred - b  2024-10-17',
    ],
    ['years lie between them and nobody says when', 'occurred 2001-02-03 a', 'planned - b'],
  ]
  for (const [name, ...claims] of apart) t.same(trips(...claims), [...claims].sort(), name)
  t.end()
})

test('the order in which claims come changes nothing', (t) => {
  const claim = fc.record<VisitClaim>({
    id: fc.uuid(),
    place: fc.uuid(),
    visitorKey: fc.constantFrom('solano', 'mira solano', 'rui solano', 'm solano', 'rui sollano', 'ana berg'),
    visitorCountry: fc.constant('PT'),
    office: fc.constantFrom(null, 'president', 'leader', 'foreign minister'),
    isNameless: fc.boolean(),
    personId: fc.constantFrom(null, null, 'mira'),
    articleId: fc.constantFrom('a', 'b', 'c', 'd'),
    status: fc.constantFrom('requested', 'declined', 'planned', 'occurred', 'postponed'),
    from: fc.oneof(fc.integer({ min: 0, max: 120 }), fc.constantFrom(-Infinity, NaN)),
    to: fc.integer({ min: 0, max: 60 }),
    published: fc.oneof(fc.integer({ min: 0, max: 120 }), fc.constant(NaN)),
    moved: fc.option(fc.integer({ min: 0, max: 120 }).map((from) => ({ from, to: from + 1 }))),
  })
  const windows = fc.uniqueArray(claim, { maxLength: 12, selector: ({ place }) => place }).map((claims) =>
    claims.map((one) => ({
      ...one,
      isNameless: one.isNameless && one.office !== null,
      to: one.from === -Infinity ? one.to : one.from + one.to,
    })),
  )
  const shuffled = windows.chain((claims) =>
    fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
  )
  const shape = (claims: VisitClaim[]): string[] =>
    groupVisits(claims)
      .map((group) =>
        group
          .map(({ claim, to, reason }) => `${claim.id} by ${to?.id}: ${reason}`)
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
    t.match(
      visitOf('planned 2024-07-10..2024-07-12 a [2024-07-10,2024-07-12]').edtf,
      '[2024-07-10,2024-07-12]',
    )
    t.match(
      visitOf('under_way - a - 2024-05-02', 'planned - a - 2024-05-02'),
      { from: day('2024-05-02'), to: day('2024-05-02'), edtf: '2024-05-02', windowReason: /under way when/ },
      'who is there is there on the day of the article',
    )
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
    const choice = visitOf('planned 2024-05-03 a', 'planned 2024-05-05..2024-05-06 b [2024-05-05,2024-05-06]')
    t.match(choice.conflicts, [{ reason: /planned on 2024-05-05 or 2024-05-06$/ }])
    t.end()
  })
  t.end()
})

test('two dates that are one moment are no conflict', (t) => {
  const told = (first: string, second: string) => {
    const claims = [first, second].map((line, i) => ({
      ...read(line, i),
      visitorCountry: 'CL',
      destinationCountry: 'NZ',
    }))
    const { conflicts, reconciled } = summarise(claims)
    return [...conflicts.map(() => 'conflict'), ...reconciled.map(({ reason }) => reason)]
  }
  // Wellington is twelve hours ahead of UTC in May, Santiago four behind.
  t.same(
    told('occurred 2024-05-04 a 2024-05-04T06:30:00', 'occurred 2024-05-03 b 2024-05-03T14:30:00-04:00'),
    ['06:30 on 2024-05-04 at UTC+12:00 is 14:30 on 2024-05-03 at UTC-04:00'],
  )
  t.match(
    told('occurred 2024-05-04 a 2024-05-04T06:30:00', 'occurred 2024-05-03 b'),
    [/^06:30 on 2024-05-04 at UTC\+12:\d\d is .* on 2024-05-03 at UTC-0/],
    'a bare day may be that of the traveller’s home',
  )
  t.same(told('occurred 2024-05-04 a', 'occurred 2024-05-03 b'), ['conflict'], 'no time, no moment')
  t.same(
    told('occurred 2024-05-04 a 2024-05-04T20:00:00', 'occurred 2024-05-03 b'),
    ['conflict'],
    'in the evening it is the same day in Chile',
  )
  t.same(
    told('occurred 2024-05-04 a 2024-05-04T06:30:00Z', 'occurred 2024-05-03 b 2024-05-03T09:00:00Z'),
    ['conflict'],
    'hours apart',
  )
  t.end()
})

test('two times of arrival', (t) => {
  const told = (first: string, second: string, isLocalTime = false) => {
    const claims = [first, second].map((line, i) => ({
      ...read(line, i),
      visitorCountry: 'RU',
      destinationCountry: 'UZ',
      isLocalTime: isLocalTime && i === 0,
    }))
    const { agreement, conflicts, reconciled } = summarise(claims)
    return [agreement, ...[...conflicts, ...reconciled].map(({ reason }) => reason)]
  }
  // Tashkent is five hours ahead of UTC, Moscow three.
  const ten = 'occurred 2024-05-04 a 2024-05-04T10:00:00'
  t.same(
    told(ten, 'occurred 2024-05-04 b 2024-05-04T08:00:00+03:00'),
    ['agree', '10:00 on 2024-05-04 at UTC+05:00 is 08:00 on 2024-05-04 at UTC+03:00'],
    'one moment, told in two zones',
  )
  t.same(
    told(ten, 'occurred 2024-05-04 b 2024-05-04T07:00:00+03:00'),
    [
      'conflict',
      'occurred at 10:00 on 2024-05-04 at UTC+05:00, but occurred at 07:00 on 2024-05-04 at UTC+03:00',
    ],
    'two hours apart on one day',
  )
  t.same(told(ten, 'occurred 2024-05-04 b 2024-05-04T08:40:00+03:00'), ['agree'], 'landing and welcome')
  t.equal(
    told(ten, 'occurred 2024-05-04 b 2024-05-04T10:00:00+03:00')[0],
    'agree',
    'it may be told by the clocks of home',
  )
  t.equal(
    told(ten, 'occurred 2024-05-04 b 2024-05-04T10:00:00+03:00', true)[0],
    'conflict',
    'not if it is local time',
  )
  t.equal(told(ten, 'occurred 2024-05-04 b')[0], 'agree', 'no time, no conflict')
  t.end()
})

test('of many zones the one of the capital is told', (t) => {
  const claims = ['occurred 2024-06-19 a 2024-06-19T02:38:00', 'occurred 2024-06-18 b'].map((line, i) => ({
    ...read(line, i),
    visitorCountry: 'RU',
    destinationCountry: 'KP',
  }))
  t.match(summarise(claims).reconciled, [
    { reason: '02:38 on 2024-06-19 at UTC+09:00 is 20:38 on 2024-06-18 at UTC+03:00' },
  ])
  t.end()
})

test('a name that all print in capitals', (t) => {
  const named = (...visitors: string[]) =>
    summarise(visitors.map((visitor, i) => ({ ...read('occurred 2024-05-03 a', i), visitor }))).visitor
  t.equal(named('MIRA SOLANO'), 'Mira Solano')
  t.equal(named('MIRA SOLANO', 'Mira de Solano'), 'Mira de Solano')
  t.equal(named('UAE envoy'), 'UAE envoy')
  t.end()
})

test('days of one stay are no conflict, two days of arrival are', (t) => {
  const claims = ['occurred 2024-05-03 a', 'occurred 2024-05-05 b'].map(read)
  t.equal(summarise(claims).agreement, 'conflict')
  t.equal(summarise(claims.map((one, i) => ({ ...one, arrival: i === 0 }))).agreement, 'agree')
  t.end()
})

test('its window holds every day of one stay that is told alone', (t) => {
  const stay = ['occurred 2024-05-03 a', 'occurred 2024-05-05 b', 'occurred 2024-05-01..2024-05-31 c'].map(
    read,
  )
  const { from, to, edtf, windowReason } = summarise(stay.map((one) => ({ ...one, arrival: false })))
  t.same([from, to, edtf], [day('2024-05-03'), day('2024-05-05'), '2024-05-03/2024-05-05'])
  t.match(windowReason, /2024-05-03, 2024-05-05/)
  t.end()
})

test('days are closer than the month that most of them lie in', (t) => {
  const { from, to } = visitOf('occurred 2024-05-28..2024-06-01 a', 'occurred 2024-05-01..2024-05-31 b')
  t.same([from, to], [day('2024-05-28'), day('2024-06-01')])
  t.end()
})

test('a plan to come one day and to do something there the next are of one stay', (t) => {
  const planned = (first: object, second: object, to = '2024-05-04') =>
    summarise([
      { ...read('planned 2024-05-03 a', 0), arrival: false, ...first },
      { ...read(`planned ${to} b`, 1), arrival: false, ...second },
    ]).agreement
  t.equal(planned({ arrival: true }, { ofStay: true }), 'agree', 'arrives, holds talks')
  t.equal(planned({}, { ofStay: true }), 'agree', 'visits, leaves')
  t.equal(planned({ ofStay: true }, { ofStay: true }), 'agree', 'meets the king, addresses parliament')
  t.equal(planned({ ofStay: true }, { arrival: true }), 'conflict', 'talks before he comes')
  t.equal(planned({}, {}), 'conflict')
  t.equal(planned({}, { ofStay: true }, '2024-05-10'), 'conflict', 'a week later')
  t.end()
})

test('the lifecycle from wish to fact, each version with those who tell it', (t) => {
  const claims = [
    'occurred 2024-05-04 d',
    'planned 2024-05-03 b',
    'planned 2024-05-04 c',
    'planned 2024-05-04 copy-of-c',
    'requested 2024-05-09 a',
    'declined 2024-05-09 a',
  ].map(read)
  t.match(lifecycleOf(claims, []), [
    { stage: 'requested', versions: [{ from: '2024-05-09', articles: 1 }] },
    { stage: 'declined', versions: [{ from: '2024-05-09' }] },
    {
      stage: 'planned',
      firstToldAt: 'b',
      lastToldAt: 'copy-of-c',
      versions: [
        { from: '2024-05-03', articles: 1 },
        { from: '2024-05-04', articles: 1, claimIds: ['claim 2', 'claim 3'] },
      ],
    },
    { stage: 'occurred', versions: [{ from: '2024-05-04' }] },
  ])
  t.same(lifecycleOf([...claims].reverse(), []), lifecycleOf(claims, []))
  t.end()
})

test('who has come stays come', (t) => {
  t.equal(visitOf('occurred 2024-05-03 a', 'planned 2024-05-03 b').status, 'occurred')
  t.equal(visitOf('planned 2024-05-03 a', 'cancelled 2024-05-03 b').status, 'cancelled')
  t.equal(visitOf('occurred 2024-05-03 a', 'cancelled 2024-05-03 b').status, 'cancelled')
  t.equal(visitOf('cancelled 2024-05-03 a', 'occurred 2024-05-03 b').status, 'occurred')
  const { statusFrom, statusReason, windowFrom } = visitOf('occurred 2024-05-03 a', 'planned 2024-05-05 b')
  t.match([statusFrom?.id, windowFrom?.id], ['claim 0', 'claim 1'])
  t.match(statusReason, /none since that it was called off/)
  t.end()
})

test('what somebody thinks likely or not is no report', (t) => {
  const thought = (line: string, likelihood: string) => ({ ...read(line, 1), likelihood })
  const doubt = thought('planned ..2024-04-30 b', 'unlikely')
  t.match(
    summarise([read('requested 2024-04-17 a', 0), doubt]),
    { status: 'requested', likelihood: null, from: day('2024-04-17'), to: day('2024-04-17') },
    'a request stays a request, and keeps its day',
  )
  t.equal(summarise([read('declined 2024-04-17 a', 0), doubt]).isOff, true)
  t.match(
    summarise([read('planned 2024-05-03 a', 0), doubt]),
    { status: 'planned', from: day('2024-05-03'), conflicts: [] },
    'not before May is at odds with no day of May',
  )
  t.match(
    summarise([read('requested - a', 0), doubt]),
    { status: 'requested', from: NaN },
    'a doubt tells no day',
  )
  t.match(
    summarise([read('requested - a', 0), thought('planned 2024-05-03 b', 'likely')]),
    { status: 'requested', from: day('2024-05-03'), windowReason: /thought likely/ },
    'where no report names a day',
  )
  t.match(summarise([doubt]), { status: 'planned', likelihood: 'unlikely' }, 'nobody reports anything')
  t.end()
})

test('copies of one article differ from another once', (t) => {
  const pairs = (...lines: string[]) =>
    visitOf(...lines).conflicts.map(({ first, second }) => [first, second])
  const [plan, other] = ['planned 2024-05-03 b', 'planned 2024-05-05 a']
  t.same(pairs(other, plan, 'planned 2024-05-03 copy-of-b', 'planned 2024-05-03 b'), [['claim 0', 'claim 1']])
  t.same(pairs('planned 2024-05-03 copy-of-b', plan, other).length, 1)
  t.same(pairs(plan, other, 'planned 2024-05-07 copy-of-b').length, 3, 'a copy that was altered')
  const off = visitOf('cancelled 2024-05-03 b', 'cancelled 2024-05-03 copy-of-b', 'planned 2024-05-03 d')
  t.equal(off.conflicts.length, 1)
  t.end()
})

test('who has come settles on which day he was to come', (t) => {
  const plans = ['planned 2024-05-03 a', 'planned 2024-05-04 b']
  t.equal(visitOf(...plans).agreement, 'conflict')
  t.match(visitOf(...plans, 'occurred 2024-05-03 c'), {
    status: 'occurred',
    agreement: 'agree',
    from: day('2024-05-03'),
    overtaken: [
      { claim: { id: 'claim 1' }, by: { id: 'claim 2' }, reason: 'the visitor came on 2024-05-03' },
    ],
  })
  t.same(visitOf('occurred 2024-05-03 a', 'planned 2024-05-04 b').overtaken, [], 'a plan told since')
  t.same(
    visitOf('planned 2024-05-04 a', 'occurred 2024-05-03 b', 'occurred 2024-05-04 c').overtaken,
    [],
    'two tell of two days, and it is one of them',
  )
  const talks = { ...read('planned 2024-05-04 a', 0), arrival: false, ofStay: true }
  t.same(summarise([talks, read('occurred 2024-05-03 b', 1)]).overtaken, [], 'he came before the talks')
  t.end()
})

test('who was there is there no more', (t) => {
  t.equal(visitOf('occurred 2024-05-03 a', 'under_way - b  2024-05-03').status, 'occurred')
  t.equal(visitOf('under_way 2024-05-03 a', 'occurred - b').status, 'occurred')
  t.end()
})

test('why each claim stands in its group', (t) => {
  const lines = ['planned 2024-05-03 a', 'planned 2024-05-05 b', 'requested 2024-05-20 a', 'planned - a']
  const [group] = groupVisits(lines.map(read))
  t.same(
    group?.map(({ claim, to, reason }) => [claim.id, to?.id ?? null, reason]),
    [
      ['claim 0', null, 'it is the first of its days, 2024-05-03'],
      ['claim 1', 'claim 0', 'the windows lie 2 days apart: 2024-05-05 and 2024-05-03'],
      ['claim 2', 'claim 0', 'one article tells both, 17 days apart: 2024-05-20 and 2024-05-03'],
      ['claim 3', 'claim 0', 'its article tells of no other trip'],
    ],
  )
  t.end()
})
