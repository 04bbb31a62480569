import { test } from 'tap'
import { tellApart } from '../../../src/knowledge/visits/apart.ts'
import { read } from './read-claims.ts'

const claim = (line: string, of: Partial<ReturnType<typeof read>> = {}) => ({ ...read(line, 0), ...of })

test('why two trips are two', (t) => {
  const may = claim('planned 2024-05-03 a')
  t.equal(
    tellApart([may], [claim('planned 2024-06-03 b')]),
    '31 days lie between them, 2024-05-03 and 2024-06-03: up to 7 they could be one',
  )
  t.match(tellApart([may], [claim('planned 2024-05-03..2024-06-30 b')]), /do not tell which/)
  t.match(tellApart([may], [claim('planned - b')]), /tells no day/)
  t.equal(
    tellApart([may], [claim('planned 2024-05-03 b', { visitor: 'Ana Berg', visitorKey: 'ana berg' })]),
    'another traveller: Mira Solano and Ana Berg',
  )
  t.match(
    tellApart([may], [claim('planned 2024-05-03 b', { visitorCountry: null })]),
    /no article tells the state/,
  )
  t.match(
    tellApart([may], [claim('planned 2024-05-03 b', { visitorCountry: 'ES' })]),
    /two states, PT and ES/,
  )
  t.end()
})
