import { test } from 'tap'
import { datesIn, readDate } from '../../src/ingest/page-dates.ts'

const isos = (line: string): string[] => datesIn(line).map(({ iso }) => iso)

test('dates as pages print them, with time where the zone is known', (t) => {
  const cases: Record<string, string> = {
    'Posted on : 2021-03-08 09:05 KST': '2021-03-08T09:05:00+09:00',
    'March 8, 2021, 5:12 p.m. ET': '2021-03-08T17:12:00-05:00',
    'July 8, 2021, 5:12 p.m. ET': '2021-07-08T17:12:00-04:00',
    'Mon, 8 Mar 2021 08:12:00 +0000': '2021-03-08T08:12:00Z',
    '17:12 BST, 8 July 2021': '2021-07-08T17:12:00+01:00',
    'Monday 8th March 2021 06.30 GMT+8': '2021-03-08T06:30:00+08:00',
    '2021-03-08 10:00:00 (Beijing Time)': '2021-03-08T10:00:00+08:00',
    'Sept. 8, 2021': '2021-09-08',
    '8.3.2021 und 31/12/2021': '2021-12-31',
  }
  for (const [line, iso] of Object.entries(cases)) t.same(isos(line), [iso], line)
  t.end()
})

test('no hour is guessed where the zone is missing or has two meanings', (t) => {
  t.same(isos('8 March 2021 17:12'), ['2021-03-08'])
  t.same(isos('8 March 2021 17:12 CST'), ['2021-03-08'])
  t.same(isos('8 March 2021 17:12 IST'), ['2021-03-08'])
  t.end()
})

test('a day that does not exist, or that may be two days, is none', (t) => {
  t.same(isos('2024-02-31'), [])
  t.same(isos('31 June 2021'), [])
  t.same(isos('06/07/2021'), [])
  t.same(isos('8 March'), [])
  t.end()
})

test('metadata: ISO 8601 and its relatives', (t) => {
  t.equal(readDate('2021-03-08T09:05:00.123+0200'), '2021-03-08T09:05:00+02:00')
  t.equal(readDate('20210308'), '2021-03-08')
  t.equal(readDate('2021-03-08T09:05'), '2021-03-08')
  t.equal(readDate('Monday, March 8, 2021'), '2021-03-08')
  t.equal(readDate('2021-02-30T09:05:00Z'), null)
  t.equal(readDate('yesterday'), null)
  t.end()
})
