import { test } from 'tap'
import { expressions, values } from './reading.ts'

test('alternatives are one of a set', (t) => {
  const text = 'She is expected to travel to the port on Tuesday or Wednesday.'
  t.same(values(text), ['Tuesday = 2024-06-18', 'Wednesday = 2024-06-19'])
  t.same(expressions(text), ['Tuesday or Wednesday = [2024-06-18,2024-06-19] from 2024-06-18 to 2024-06-19'])
  t.end()
})

test('ranges are intervals', (t) => {
  t.same(expressions('the summit on July 3-4'), [
    'July 3-4 = 2024-07-03/2024-07-04 from 2024-07-03 to 2024-07-04',
  ])
  t.same(expressions('a state visit on March 26 − 27, 2013'), [
    'March 26 − 27, 2013 = 2013-03-26/2013-03-27 from 2013-03-26 to 2013-03-27',
  ])
  t.same(expressions('between 1996 and 2000'), ['1996 and 2000 = 1996/2000 from 1996-01-01 to 2000-12-31'])
  t.same(expressions('from May to July 2023'), [
    'May to July 2023 = 2023-05/2023-07 from 2023-05-01 to 2023-07-31',
  ])
  t.end()
})

test('since opens a range that publication closes', (t) => {
  t.same(expressions('He has been away since May.'), [
    'May = 2024-05/2024-06-17 from 2024-05-01 to 2024-06-17',
  ])
  t.same(expressions('Since she took office in May, she has been abroad twice.'), [
    'May = 2024-05/2024-06-17 from 2024-05-01 to 2024-06-17',
  ])
  t.end()
})

test('until, before and after open the other side', (t) => {
  t.same(expressions('The truce holds until Friday.'), ['Friday = ../2024-06-21 from null to 2024-06-21'])
  t.same(expressions('The truce held until Friday.'), ['Friday = ../2024-06-14 from null to 2024-06-14'])
  t.same(expressions('It will be signed before 2026.'), ['2026 = ../2025-12-31 from null to 2025-12-31'])
  t.same(expressions('It will be signed after 2026.'), ['2026 = 2027-01-01/.. from 2027-01-01 to null'])
  t.end()
})

test('neighbours that are not joined stay apart', (t) => {
  t.same(expressions('On Monday, Friday seemed far.').length, 2)
  t.same(expressions('In 1996 and in 2000 they met.').length, 2)
  t.end()
})

test('a count from one end of a stretch is a part of it', (t) => {
  t.same(expressions('in the first two months of 2023'), [
    'the first two months of 2023 = 2023-01-01/2023-02-28 from 2023-01-01 to 2023-02-28',
  ])
  t.end()
})
