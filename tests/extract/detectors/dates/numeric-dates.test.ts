import { test } from 'tap'
import { expressions, values } from './reading.ts'

test('a month and a day in numbers, where they can be nothing else', (t) => {
  t.same(values('The rent was paid on 4/9.'), ['4/9 = 2024-04-09'])
  t.same(values('The fair opens 9/24 in the park.'), ['9/24 = 2024-09-24'])
  t.same(values('The fair opens 24/09 in the park.'), ['24/09 = 2024-09-24'])
  t.same(values('The fair opens on 9-24.'), ['9-24 = 2024-09-24'])
  t.same(values('The fair opens on 9.24.'), ['9.24 = 2024-09-24'])
  t.same(values('The fair opens next Friday 6/28.'), ['next Friday 6/28 = 2024-06-28'])
  t.end()
})

test('shares, scores, ratios and numbers of things are no dates', (t) => {
  for (const text of [
    'Shares fell 7/8 to 11 7/8.',
    'It gained 15/16 of a point.',
    'They won 6-4, 7-5 and play 24/7.',
    'The rate was 6.43 or 7.25 percent.',
    'Based on 4.22 million answers.',
    'Article 4/9a of the code.',
  ])
    t.same(values(text), [], text)
  t.end()
})

test('ranges in numbers share the year of their end', (t) => {
  t.same(values('The show runs 9/1-10/2/2023.'), ['9/1 = 2023-09-01', '10/2/2023 = 2023-10-02'])
  t.same(values('The show runs 9-1-2023-10-2-2023.'), ['9-1-2023 = 2023-09-01', '10-2-2023 = 2023-10-02'])
  t.same(values('The show runs Nov.-Feb. 2023.'), ['Nov. = 2022-11', 'Feb. 2023 = 2023-02'])
  t.end()
})

test('a year and a month in numbers', (t) => {
  t.same(values('It was printed 2019-03.'), ['2019-03 = 2019-03'])
  t.same(values('It was printed 2019 / 11.'), ['2019 / 11 = 2019-11'])
  t.same(values('It was printed 3/2019.'), ['3/2019 = 2019-03'])
  t.same(values('In 2019 - 11 years on - it was printed again.')[0], '2019 = 2019')
  t.end()
})

test('a leap day falls in a year that has one', (t) => {
  t.same(values('The bridge was opened on February 29.', '2022-05-04'), ['February 29 = 2020-02-29'])
  t.same(values('The bridge will be opened on February 29.', '2022-05-04'), ['February 29 = 2024-02-29'])
  t.end()
})

test('a duration with its first day spans days from then on', (t) => {
  t.same(expressions('a tour of two weeks starting on July 1'), [
    'two weeks starting on July 1 = 2024-07-01/2024-07-14 from 2024-07-01 to 2024-07-14',
  ])
  t.same(expressions('They will meet between now and July 1.'), [
    'now and July 1 = 2024-06-17/2024-07-01 from 2024-06-17 to 2024-07-01',
  ])
  t.end()
})
