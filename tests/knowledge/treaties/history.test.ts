import { test } from 'tap'
import { historyOf, type ActionClaim } from '../../../src/knowledge/treaties/history.ts'

const day = (date: string | undefined): number => (date ? Date.parse(date) / 86_400_000 : NaN)

/** "signed occurred a 2001-05-03..2001-05-04": action, status, article, window. */
function read(line: string, index: number): ActionClaim {
  const [action = '', status = '', originalId = '', window = '', ...rest] = line.split(' ')
  const [from, to = from] = window.split('..')
  return {
    id: `claim ${index}`,
    place: `${originalId} ${index}`,
    originalId,
    action,
    status,
    from: day(from),
    to: day(to),
    edtf: window || null,
    evidence: rest.join(' ') || 'it was signed',
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
  t.equal(historyOf(by, true).conflicts.length, 0, 'of many parties each signs for itself')
  t.same(conflicts('signed planned a 2001-05-03', 'signed occurred b 2001-06-03'), [], 'a plan is no fact')
  t.same(conflicts('signed occurred a 2001-05-03', 'signed occurred b'), [], 'no date, no conflict')
  t.end()
})
