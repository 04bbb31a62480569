import { test } from 'tap'
import { z } from 'zod'
import { columnsOf, line, row } from '../../../src/serve/answers/csv.ts'
import { StoredClaim } from '../../../src/serve/resources/claims.ts'

const Place = z.object({
  name: z.string(),
  at: z.object({ lat: z.number() }).nullable(),
  tags: z.array(z.string()),
})

test('a column for each field, however deep', (t) => {
  t.strictSame(columnsOf(Place), ['name', 'tags', 'at.lat'])
  t.strictSame(columnsOf(Place, ['at', 'tags']), ['at.lat', 'tags'], 'or for those that are asked for')
  const claim = columnsOf(StoredClaim)
  t.equal(new Set(claim).size, claim.length)
  for (const column of ['visitorCountry', 'obligation', 'date.edtf', 'evidence.start', 'article.source.name'])
    t.ok(claim.includes(column), column)
  t.end()
})

test('a row a thing', (t) => {
  const columns = ['name', 'at.lat', 'tags']
  t.equal(row(columns, { name: 'Oslo', at: { lat: 59.9 }, tags: ['a', 'b'] }), 'Oslo,59.9,a; b\r\n')
  t.equal(
    row(columns, { name: 'Nowhere', at: null, tags: [] }),
    'Nowhere,,\r\n',
    'null and nothing are empty',
  )
  t.equal(row(columns, { name: 'a "b", c\nd' }), '"a ""b"", c\nd",,\r\n')
  t.equal(line([true, 0, [{ a: 1 }]]), 'true,0,"[{""a"":1}]"\r\n')
  t.end()
})

test('what begins like a formula is made text', (t) => {
  for (const text of ['=1+1', '+1', '-1', '@cmd']) t.equal(line([text]), `'${text}\r\n`)
  t.equal(line(['=HYPERLINK("x")']), `"'=HYPERLINK(""x"")"\r\n`)
  t.equal(line([['=1', 'b']]), "'=1; b\r\n")
  t.equal(line([-1]), '-1\r\n', 'a number is none')
  t.end()
})
