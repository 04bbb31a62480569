import { test } from 'tap'
import { groupVisits } from '../../../src/knowledge/visits/group-claims.ts'
import { isSameOffice, soleOffice } from '../../../src/knowledge/visits/office.ts'
import { summarise } from '../../../src/knowledge/visits/summary.ts'
import { read, tripsBy } from './read-claims.ts'

test('offices that one person holds at a time', (t) => {
  const offices: Record<string, string | null> = {
    'Chilean president': 'president',
    'President of the Republic of Chile': 'president',
    'outgoing president': 'president',
    'vice president': 'vice president',
    'Russia’s foreign minister': 'foreign minister',
    'minister of foreign affairs': 'foreign minister',
    'secretary of state': 'foreign minister',
    'deputy prime minister': null,
    'former president': null,
    'president’s national security adviser': null,
    'federal chancellor of Germany': 'head of government',
    'leader of the opposition': null,
    'Chilean delegation': null,
    envoy: null,
    minister: null,
  }
  for (const [stated, office] of Object.entries(offices)) t.equal(soleOffice(stated), office, stated)
  t.ok(isSameOffice('leader', 'king'))
  t.notOk(isSameOffice('leader', 'foreign minister'))
  t.notOk(isSameOffice('president', 'head of government'))
  t.end()
})

/** "Ines Berg/president planned 2024-05-03 a": name, office behind a stroke, and what `read` reads; "/president" is called so alone. */
const told = (line: string, index: number) => {
  const [, name = '', office = '', rest = ''] =
    /^(.*?)\/(.*?) ((?:planned|occurred|declined).*)$/.exec(line) ?? []
  const visitor = name || `Chilean ${office}`
  const sole = office || null
  return {
    ...read(rest, index),
    visitor,
    visitorKey: visitor.toLowerCase(),
    office: sole,
    isNameless: name === '',
    visitorCountry: 'CL',
  }
}
const trips = tripsBy(told)

test('who is called by an office is who holds it', (t) => {
  const together: string[][] = [
    ['Ines Berg/president planned 2024-05-03 a', '/president planned 2024-05-03 b'],
    ['Ines Berg/president planned 2024-05-03 a', '/leader planned 2024-05-04 b'],
    ['/president planned 2024-05-03 a', '/leader occurred 2024-05-03 b'],
    ['Berg/president planned 2024-05-03 a', 'Ines Berg/ planned 2024-05-03 b', '/president declined - c'],
    [
      'Ines Zelensky/ planned 2024-05-03 a',
      'Zelenskyy/president planned 2024-05-03 b',
      '/president planned 2024-05-03 c',
    ],
  ]
  for (const lines of together) t.same(trips(...lines), [[...lines].sort().join(' + ')], lines.join(' + '))
  const apart: string[][] = [
    ['Otto Mori/foreign minister planned 2024-05-03 a', '/president planned 2024-05-03 b'],
    ['Ines Berg/ planned 2024-05-03 a', '/president planned 2024-05-03 b'],
    [
      'Ines Berg/president planned 2024-05-03 a',
      'Paula Dini/president planned 2024-05-04 b',
      '/president planned 2024-05-04 c',
    ],
    ['Ines Berg/president planned 2024-05-03 a', '/president planned 2024-09-03 b'],
    ['Ines Berg/president planned 2024-05-03 a', 'Otto Mori/president planned 2024-05-03 b'],
  ]
  for (const lines of apart) t.same(trips(...lines), [...lines].sort(), lines.join(' | '))
  t.end()
})

test('a trip bears the name of whom one article names', (t) => {
  const lines = [
    '/president planned 2024-05-03 a',
    'Berg/president planned 2024-05-03 b',
    '/president planned 2024-05-03 c',
  ]
  t.equal(summarise(lines.map(told)).visitor, 'Berg')
  t.equal(summarise(lines.slice(0, 1).map(told)).visitor, 'Chilean president')
  const [trip] = groupVisits(lines.map(told))
  t.match(trip?.at(-1)?.reason, /told by office: president/)
  t.end()
})
