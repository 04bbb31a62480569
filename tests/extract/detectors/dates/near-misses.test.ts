import { test } from 'tap'
import { mentions, typed, values } from './reading.ts'

const nothing = [
  'Theresa May met April Jones. May said she would resign; the May government fell.',
  'They march on. The long march ended. Marches are rare.',
  'The Sun and the Sunday Times wrote of it. He sat down.',
  'It won 7-3, 21-14 and 3:1, by a 5-4 ruling. Shares closed at 1,980, down from 2000 points.',
  'Flight 1549, Boeing 1900, Room 1984, Route 1999, Interstate 1940, page 1812.',
  'He sent 1500 troops, 2000 tons of rice and 2000 police officers.',
  'The ship left with 2010 passengers and 1945 refugees.',
  'Resolution 1973 and resolutions 1718 and 1874 passed; article 2024 did not.',
  'About 7/8 of the voters, a 3/4 majority, 24/7 service.',
  'The day may come. The second case was the first. Prices fall and soldiers spring up.',
  'Mr. Friday and Mrs. Winter recalled Bloody Sunday and the Prague Spring of ideas.',
  'Call 2015-1234, file 20240618-44.',
  'The barn held 1936 sacks; 1812 crates were lost. The hall seats 1450. A total of 1977 was paid.',
  'Shares closed at 1955. Case 2011-09 rests on version 3.11.2019, which took 5/24 votes.',
  'He lives at 1815 Orchard Road, off 4 March Street, in room 1907.',
  'She hoped that May would win and that June Miller would sing.',
  'They met on June 31.',
  'Summer Walker flew to Easter Island by way of Winter Park; the Daily Mirror said so.',
]

test('what only looks like a date gives nothing', (t) => {
  for (const text of nothing) t.same(values(text), [], text)
  t.end()
})

test('the same words as dates', (t) => {
  t.same(values('They met in May and March and in the spring.'), [
    'May = 2024-05',
    'March = 2024-03',
    'the spring = 2024-SP',
  ])
  t.same(values('In 2000 police officers struck. The 2000 Olympics and the 1996 accords came.'), [
    '2000 = 2000',
    '2000 = 2000',
    '1996 = 1996',
  ])
  t.same(values('The ceasefire of 2015-16 ended in the year two thousand and seventeen.'), [
    '2015 = 2015',
    '16 = 2016',
    'the year two thousand and seventeen = 2017',
  ])
  t.same(typed('It was shelled in the early hours of Thursday and on Friday morning.'), [
    'the early hours of Thursday = TIME 2024-06-13TMO',
    'Friday morning = TIME 2024-06-14TMO',
  ])
  t.end()
})

test('feasts have nights, months have firsts, centuries turn', (t) => {
  t.same(typed('The river was crossed on Christmas night.'), ['Christmas night = TIME 2023-12-25TNI'])
  t.same(values('In January the first garrisons fell.'), ['January = 2024-01'])
  t.same(values('They left on January the first.'), ['January the first = 2024-01-01'])
  t.match(mentions('At the turn of the century the port was small.')[0], {
    timex: '20',
    from: '1995-01-01',
    to: '2004-12-31',
  })
  t.end()
})

test('how many of something behind a month is no day of it', (t) => {
  t.same(values('Last August the two navies met.'), ['Last August = 2023-08'])
  t.same(values('In June the 27-member bloc voted.'), ['June = 2024-06'])
  t.same(values('In October the 20 richest nations met.'), ['October = 2023-10'])
  t.same(values('On May the 4th they met.'), ['May the 4th = 2024-05-04'])
  t.same(values('They met on May the 5th, 2019.'), ['May the 5th, 2019 = 2019-05-05'])
  t.same(values('It passed by 7/8 of the votes.'), [])
  t.same(values('It sold 3000, the year to beat.'), ['the year = 2024'])
  t.end()
})
