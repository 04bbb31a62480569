import { test } from 'tap'
import { groupVisits } from '../../../src/knowledge/visits/group-claims.ts'
import { summarise } from '../../../src/knowledge/visits/summary.ts'
import { day, read, trips, visitOf } from './read-claims.ts'

const PLAN = 'planned 2024-05-03 a  2024-04-20'
const MOVED = 'postponed 2024-06-10 b  2024-04-25 <2024-05-03'
const PUT_OFF = 'postponed 2024-05-03 b  2024-04-25 <2024-05-03'

test('a trip that is put off is the trip that is made later', (t) => {
  const together: [name: string, ...claims: string[]][] = [
    ['from one day to another', PLAN, MOVED, 'occurred 2024-06-10 c  2024-06-11'],
    ['to another day, and nobody says from which', PLAN, 'postponed 2024-06-10 b  2024-04-25'],
    ['to no day, and planned for one later', PLAN, PUT_OFF, 'planned 2024-07-08 c  2024-05-25'],
    [
      'to no day by an article that names none',
      PLAN,
      'postponed - b  2024-04-25',
      'planned 2024-07-08 c  2024-05-25',
    ],
    [
      'to some day of a season',
      PLAN,
      'postponed 2024-09-01..2024-11-30 b  2024-04-25 <2024-05-03',
      'planned 2024-09-17 c  2024-08-30',
    ],
    [
      'again and again',
      PLAN,
      MOVED,
      'postponed 2024-07-08 c  2024-05-25',
      'postponed 2024-09-02 d  2024-06-30 <2024-07-08',
    ],
    ['by a plan for other days than were meant', PLAN, 'planned 2024-06-10 b  2024-04-25 <2024-05-03'],
  ]
  for (const [name, ...claims] of together) {
    t.same(trips(...claims), [[...claims].sort().join(' + ')], name)
    t.same(trips(...claims.reverse()), [[...claims].sort().join(' + ')], `${name}, told the other way round`)
  }
  t.end()
})

test('what is another trip all the same', (t) => {
  const apart: [name: string, ...claims: string[]][] = [
    ['a year later', PUT_OFF, 'planned 2025-06-08 c  2025-05-25'],
    ['one that was known of when the other was put off', PUT_OFF, 'planned 2024-07-08 c  2024-04-20'],
    ['one after the new day', `${MOVED}`, 'planned 2024-08-10 c  2024-07-30'],
    ['one that was made before', MOVED, 'occurred 2024-02-03 c  2024-02-04'],
    [
      'another of two that were due',
      'planned 2024-05-03 a  2024-04-20',
      'planned 2024-05-20 c  2024-04-20',
      'postponed 2024-06-30 b  2024-04-25',
    ],
  ]
  for (const [name, ...claims] of apart) t.same(trips(...claims), [...claims].sort(), name)
  t.same(
    trips(PLAN, PUT_OFF, 'cancelled 2024-05-03 d  2024-05-01', 'planned 2024-07-08 c  2024-05-25').length,
    2,
    'one after it was called off for good',
  )
  t.same(
    trips(PLAN, PUT_OFF, 'planned 2024-07-08 c  2024-05-25', 'planned 2024-08-20 d  2024-06-25').length,
    2,
    'a second after the new one',
  )
  t.end()
})

test('of what is put off without a day, the plan that was due', (t) => {
  const [put, later] = ['postponed - b  2024-04-25', 'planned 2024-05-28 c  2024-05-20']
  t.same(trips(PLAN, put, later), [[later, PLAN, put].sort().join(' + ')])
  const [group] = groupVisits([PLAN, put].map(read))
  t.equal(group?.[1]?.reason, 'no other trip was due when it was written')
  t.end()
})

test('why a new plan stands with the old one', (t) => {
  const reasons = (...lines: string[]) =>
    groupVisits(lines.map(read))
      .flat()
      .map(({ claim, to, reason }) => `${claim.id} by ${to?.id ?? 'none'}: ${reason}`)
  t.same(reasons(PLAN, MOVED), [
    'claim 0 by none: it is the first of its days, 2024-05-03',
    'claim 1 by claim 0: it tells that the trip of 2024-05-03 was moved to 2024-06-10',
  ])
  t.same(reasons(PLAN, PUT_OFF, 'planned 2024-07-08 c  2024-05-25'), [
    'claim 0 by none: it is the first of its days, 2024-05-03',
    'claim 1 by claim 0: the windows overlap: 2024-05-03 and 2024-05-03',
    'claim 2 by claim 1: it is the next that was told after the trip of 2024-05-03 was put off',
  ])
  t.end()
})

test('the plan that was put off is history, and no conflict', (t) => {
  const moved = visitOf(PLAN, MOVED)
  t.match(moved, { status: 'postponed', isOff: false, from: day('2024-06-10'), agreement: 'agree' })
  t.match(
    moved.overtaken.map(({ claim, by, reason }) => [claim.id, by.id, reason]),
    [['claim 0', 'claim 1', 'it was moved to 2024-06-10']],
  )
  const put = visitOf(PLAN, PUT_OFF)
  t.match(put, { status: 'postponed', isOff: true, from: day('2024-05-03'), agreement: 'agree' })
  t.match(put.windowReason, /is off/)
  t.match(visitOf(PLAN, PUT_OFF, 'planned 2024-07-08 c  2024-05-25'), {
    status: 'planned',
    isOff: false,
    from: day('2024-07-08'),
    agreement: 'agree',
  })
  const undated = visitOf(PLAN, PUT_OFF, 'planned - c  2024-05-25')
  t.match(undated, { status: 'planned', isOff: false, from: NaN })
  t.match(undated.windowReason, /put off/)
  t.end()
})

test('two days that are told after it was put off are a conflict', (t) => {
  t.same(visitOf(PLAN, MOVED, 'planned 2024-06-14 c  2024-04-28').conflicts, [
    {
      first: 'claim 1',
      second: 'claim 2',
      reason: 'put off, to be on 2024-06-10, but planned on 2024-06-14',
    },
  ])
  t.equal(
    visitOf(PLAN, MOVED, 'planned 2024-05-03 c  2024-04-28').agreement,
    'conflict',
    'the old day, told again',
  )
  t.equal(visitOf(PLAN, MOVED, 'planned 2024-06-10 c  2024-04-28').agreement, 'agree')
  t.end()
})

test('a source that corrects itself is at odds with nobody', (t) => {
  const lines = ['planned 2024-05-03 a', 'planned 2024-05-06 b']
  const said = (...sources: string[]) =>
    summarise(lines.map((line, i) => ({ ...read(line, i), sources: sources[i] ?? '' })))
  t.match(said('organization ["Norway"]', 'organization ["Norway"]'), {
    agreement: 'agree',
    from: day('2024-05-06'),
  })
  t.equal(said('organization ["Norway"]', 'organization ["Portugal"]').agreement, 'conflict')
  t.equal(said('author []', 'author []').agreement, 'conflict', 'two authors')
  t.end()
})

test('what was called off is off', (t) => {
  t.match(visitOf(PLAN, 'cancelled - b  2024-04-25'), {
    status: 'cancelled',
    isOff: true,
    from: day('2024-05-03'),
  })
  t.match(visitOf(PLAN, 'declined 2024-05-03 b  2024-04-25'), { status: 'declined', isOff: true })
  t.match(visitOf(PLAN, 'cancelled 2024-05-03 b  2024-04-25', 'planned 2024-05-06 c  2024-05-01'), {
    status: 'planned',
    isOff: false,
    agreement: 'agree',
  })
  t.end()
})

test('off by what one source says and on by what another says no earlier is a conflict', (t) => {
  const off = 'cancelled - b  2024-04-25'
  const on = 'planned 2024-05-03 c  2024-04-28'
  t.match(visitOf(PLAN, off, on), {
    agreement: 'conflict',
    conflicts: [
      {
        first: 'claim 1',
        second: 'claim 2',
        reason: 'cancelled, but planned on 2024-05-03 by what another source says no earlier',
      },
    ],
  })
  t.equal(visitOf(PLAN, off).agreement, 'agree', 'planned, then called off')
  t.equal(visitOf(PLAN, off, 'planned 2024-06-20 c  2024-04-28').agreement, 'agree', 'on other days')
  t.equal(
    visitOf('cancelled 2024-05-03 b', 'planned 2024-05-03 b').agreement,
    'single',
    'one article, in its own voice',
  )
  t.equal(visitOf(PLAN, PUT_OFF, on).conflicts.length, 1, 'put off with no new day')
  t.equal(visitOf(PLAN, off, 'occurred 2024-05-03 c  2024-05-04').agreement, 'agree', 'put on again since')
  t.equal(
    visitOf('cancelled 2024-05-03 b  2024-05-05', 'occurred 2024-05-03 c  2024-05-06').agreement,
    'conflict',
    'told afterwards to have been made, and to have been off',
  )
  const said = (...sources: string[]) =>
    summarise([PLAN, off, on].map((line, i) => ({ ...read(line, i), sources: sources[i] ?? '' })))
  t.equal(
    said('author []', 'organization ["Norway"]', 'organization ["Norway"]').agreement,
    'agree',
    'it says so itself',
  )
  t.end()
})

test('who asked for other days takes nothing from a plan', (t) => {
  const later = visitOf(PLAN, 'requested 2024-05-20 b  2024-04-25', 'declined 2024-05-20 b  2024-04-25')
  t.match(later, { status: 'planned', isOff: false, from: day('2024-05-03'), agreement: 'agree' })
  t.match(later.statusReason, /more than that it was asked for/)
  t.equal(visitOf('declined 2024-05-20 a', 'requested - b').status, 'requested', 'asked again')
  t.end()
})

test('how likely it is goes with its status', (t) => {
  const hedged = (line: string, at: number, likelihood: string | null) => ({ ...read(line, at), likelihood })
  t.match(summarise([hedged('planned 2024-05-03 a', 0, 'very_unlikely')]), { likelihood: 'very_unlikely' })
  t.match(
    summarise([hedged('planned 2024-05-03 a', 0, 'unlikely'), hedged('planned 2024-05-03 b', 1, null)]),
    { likelihood: null },
    'of the latest',
  )
  t.end()
})

test('what is only likely to be called off is not off', (t) => {
  const doubted = (line: string) => summarise([read(PLAN, 0), { ...read(line, 1), likelihood: 'likely' }])
  for (const status of ['postponed', 'cancelled', 'declined']) {
    const { isOff, from, status: best, overtaken } = doubted(`${status} - b  2024-04-25`)
    t.same([isOff, from, best, overtaken], [false, day('2024-05-03'), 'planned', []], status)
  }
  t.end()
})

test('a whole stay rather than the day of arrival', (t) => {
  const windowOf = (...lines: string[]) => {
    const { from, to } = visitOf(...lines)
    return [from, to]
  }
  const stay = 'planned 2024-05-03..2024-05-05 a 2024-05-03/2024-05-05'
  t.same(windowOf(stay, 'occurred 2024-05-03 b'), [day('2024-05-03'), day('2024-05-05')])
  t.same(windowOf('planned 2024-05-03 a', stay.replace(' a ', ' b ')), [day('2024-05-03'), day('2024-05-05')])
  const [week, choice] = [
    'planned 2024-05-06..2024-05-12 a 2024-05-06/2024-05-12',
    'planned 2024-05-03..2024-05-04 a [2024-05-03,2024-05-04]',
  ]
  t.same(windowOf(week, 'occurred 2024-05-07 b'), [day('2024-05-07'), day('2024-05-07')], 'a week is no stay')
  t.same(
    windowOf(choice, 'occurred 2024-05-03 b'),
    [day('2024-05-03'), day('2024-05-03')],
    'nor are two days to choose from',
  )
  t.end()
})
