import { test } from 'tap'
import { historyOf, type ActionClaim } from '../../../src/knowledge/treaties/history.ts'

const day = (date: string | undefined): number => (date ? Date.parse(date) / 86_400_000 : NaN)

/** When each article was published. */
const ON: Record<string, string> = { early: '2001-01-01', late: '2003-01-01' }

/** "signed:PE+CL occurred a 2001-05-03..2001-05-04": action and actors, status, article, window. */
function read(line: string, index: number): ActionClaim {
  const [done = '', status = '', originalId = '', window = '', ...rest] = line.split(' ')
  const [action = '', actors] = done.split(':')
  const [from, to = from] = window.replace(/T[^.]*/, '').split('..')
  return {
    id: `claim ${index}`,
    place: `${originalId} ${index}`,
    originalId,
    action,
    status,
    from: day(from),
    to: day(to),
    edtf: window || null,
    actors: actors?.split('+') ?? [],
    evidence: rest.join(' ') || 'it was signed',
    told: day(ON[originalId]),
  }
}

test('each action with every version of its date', (t) => {
  const claims = [
    'withdrawn planned c',
    'signed occurred a 2001-05-03',
    'signed occurred b 2001-05-03',
    'signed occurred b 2001-05-03',
    'ratified occurred b 2001-09-01',
    'ratified occurred a 2001-11-01',
  ].map(read)
  const { actions, conflicts } = historyOf(claims)
  t.match(actions, [
    { action: 'signed', from: '2001-05-03', claimIds: ['claim 1', 'claim 2', 'claim 3'], articles: 2 },
    { action: 'ratified', from: '2001-09-01' },
    { action: 'ratified', from: '2001-11-01' },
    { action: 'withdrawn', status: 'planned', from: null, to: null },
  ])
  t.same(conflicts, [], 'states ratify one by one')
  t.same(historyOf([...claims].reverse()), historyOf(claims), 'in any order')
  t.end()
})

test('what happens once has one date', (t) => {
  const conflicts = (...lines: string[]) => historyOf(lines.map(read)).conflicts.map(({ reason }) => reason)
  t.same(conflicts('signed occurred a 2001-05-03', 'signed occurred b 2001-06-03'), [
    'signed 2001-05-03, but 2001-06-03',
  ])
  t.same(conflicts('signed occurred a 2001-05-03', 'signed occurred b 2001-05-01..2001-05-31'), [])
  t.same(
    conflicts('signed occurred a 2001-05-03', 'signed occurred b 2011-06-03 joined the pact'),
    [],
    'who joins later signs later',
  )
  const by = [
    'signed occurred a 2001-05-03 signed the pact',
    'signed occurred b 2001-06-03 signed the pact',
  ].map(read)
  t.equal(historyOf(by).conflicts.length, 1)
  t.equal(historyOf(by, ['BO', 'CL', 'PE']).conflicts.length, 0, 'of many parties each signs for itself')
  t.same(conflicts('signed planned a 2001-05-03', 'signed occurred b 2001-06-03'), [], 'a plan is no fact')
  t.same(conflicts('signed occurred a 2001-05-03', 'signed occurred b'), [], 'no date, no conflict')
  t.end()
})

test('who did what', (t) => {
  const { actions } = historyOf(
    [
      'ratified:CL occurred a 2001',
      'ratified:PE occurred a 2001',
      'signed:PE occurred a 2000',
      'signed:CL occurred b 2000',
    ].map(read),
  )
  t.match(actions, [
    { action: 'signed', actors: ['CL', 'PE'], articles: 2 },
    { action: 'ratified', actors: ['CL'] },
    { action: 'ratified', actors: ['PE'] },
  ])
  t.end()
})

test('a state leaves on one day', (t) => {
  const conflicts = (...lines: string[]) =>
    historyOf(lines.map(read), ['CL', 'PE', 'NO']).conflicts.map(({ reason }) => reason)
  t.same(conflicts('withdrawn:CL occurred a 2018-05-08', 'withdrawn:CL occurred b 2018-05-11'), [
    'withdrawn 2018-05-08, but 2018-05-11',
  ])
  t.same(
    conflicts('withdrawn:CL occurred a 2018-05-08', 'withdrawn:PE occurred b 2018-05-11'),
    [],
    'another state',
  )
  t.same(
    conflicts('withdrawn:CL occurred a 2018-05-08', 'withdrawn:CL occurred b 2023-05-11'),
    [],
    'left once more',
  )
  t.same(
    conflicts('withdrawn:CL occurred a 2018-05-08T23:30', 'withdrawn:CL occurred b 2018-05-09'),
    [],
    'late in Santiago it is the next day in Oslo',
  )
  t.same(
    conflicts('withdrawn:CL occurred a 2018-05-08T12:00', 'withdrawn:CL occurred b 2018-05-09').length,
    1,
  )
  t.end()
})

test('what one says was done, and another later says was not', (t) => {
  const reasons = (...lines: string[]) => historyOf(lines.map(read)).conflicts.map(({ reason }) => reason)
  t.strictSame(reasons('ratified:PE occurred early 2001-09-01', 'ratified:PE not_done late'), [
    'ratified 2001-09-01, but not ratified as of 2003-01-01',
  ])
  t.strictSame(reasons('ratified:PE not_done late', 'ratified:PE occurred early'), [
    'ratified, but not ratified as of 2003-01-01',
  ])
  t.strictSame(
    reasons('signed:CL+PE occurred early 2001-05-03', 'signed:CL not_done late 2001-01-01..2001-12-31'),
    ['signed 2001-05-03, but not signed 2001-01-01 to 2001-12-31'],
  )
  t.strictSame(reasons('ratified:PE occurred late 2001-09-01', 'ratified:PE not_done early'), [], 'not yet')
  t.strictSame(
    reasons('ratified:CL occurred early 2001-09-01', 'ratified:PE not_done late'),
    [],
    'another state',
  )
  t.strictSame(
    reasons('signed:PE occurred early 2001-09-01', 'ratified:PE not_done late'),
    [],
    'another action',
  )
  t.end()
})
