import { test } from 'tap'
import { mentions, values } from './reading.ts'

test('days are read in the orders papers print them', (t) => {
  t.same(values('The pact was signed on Nov. 3, 1995.'), ['Nov. 3, 1995 = 1995-11-03'])
  t.same(values('The pact was signed on 3 November 1995.'), ['3 November 1995 = 1995-11-03'])
  t.same(values('It lapsed on the 11th of August 2010.'), ['the 11th of August 2010 = 2010-08-11'])
  t.same(values('They met on Saturday, April 25, 2009.'), ['Saturday, April 25, 2009 = 2009-04-25'])
  t.same(values('Adopted on 2024-06-18 in Geneva.'), ['2024-06-18 = 2024-06-18'])
  t.same(values('Dated 25/04/1990 and 04/25/1990.'), ['25/04/1990 = 1990-04-25', '04/25/1990 = 1990-04-25'])
  t.end()
})

test('a month alone stays a month: no day is invented', (t) => {
  const [month] = mentions('The visit is planned for May 2025.')
  t.match(month, { timex: '2025-05', edtf: '2025-05', from: '2025-05-01', to: '2025-05-31' })
  t.end()
})

test('a day that does not exist gives no such day', (t) => {
  t.notMatch(values('He was born on 2023-02-30.'), ['2023-02-30'])
  t.same(values('They met on February 30.'), [])
  t.notMatch(values('They met on February 29, 2023.').join(), '02-29')
  t.end()
})

test('bare years are found, counts and prices are not', (t) => {
  t.same(values('The 2000 treaty was revised in 2011.'), ['2000 = 2000', '2011 = 2011'])
  t.same(values('The 1961-1996 treaty lapsed.'), ['1961 = 1961', '1996 = 1996'])
  t.same(values('War raged in 1915-17.'), ['1915 = 1915', '17 = 1917'])
  for (const text of [
    'Some 2000 people marched.',
    'It costs $1999 to join.',
    'Flight 1987 was late.',
    'They lost 1800 men.',
    'Call 555-2010-77 for help.',
    'The score was 6.43 and 7/8 of the votes.',
  ])
    t.same(values(text), [], text)
  t.end()
})

test('decades, centuries and years before Christ', (t) => {
  t.same(values('In the early 1960s'), ['the early 1960s = 196'])
  t.same(values("since the '80s and the nineties"), ["the '80s = 198", 'the nineties = 199'])
  t.same(values('the late 19th century'), ['the late 19th century = 18'])
  t.same(values('The war (264 to 241 BC) began it.'), ['264 = BC0264', '241 BC = BC0241'])
  t.match(mentions('in the 1990s')[0], { edtf: '199X', from: '1990-01-01', to: '1999-12-31' })
  t.match(mentions('The city fell in 480 BC.')[0], { edtf: '-0479', from: null, to: null })
  t.end()
})

test('quarters, halves, seasons and fiscal years', (t) => {
  t.same(values('in the third quarter of 2023'), ['the third quarter of 2023 = 2023-Q3'])
  t.same(values('in the second half of 1944'), ['the second half of 1944 = 1944-H2'])
  t.same(values('in the spring of 1942'), ['the spring of 1942 = 1942-SP'])
  t.match(mentions('in the third quarter of 2023')[0], {
    edtf: '2023-35',
    from: '2023-07-01',
    to: '2023-09-30',
  })
  t.match(mentions('The budget for fiscal 2023 grew.')[0], {
    timex: '2023',
    edtf: null,
    from: null,
    to: null,
  })
  t.end()
})

test('what only looks like a date gives nothing', (t) => {
  for (const text of [
    'May Porter may march with the crowd.',
    'She will march on the capital.',
    'The Sun said so, and Jan Novak agreed.',
    'He fell in the spring water.',
    'A quarter of them, and three quarters of the rest, left.',
    'The Sunday Times wrote about it.',
  ])
    t.same(values(text), [], text)
  t.end()
})

test('days, decades, weekdays and centuries in a row are read each by itself', (t) => {
  t.same(values('Games on May 6, 7 and 9, 1997.'), [
    'May 6 = 1997-05-06',
    '7 = 1997-05-07',
    '9, 1997 = 1997-05-09',
  ])
  t.same(values('Games on 6, 7 and 9 May.'), ['6 = 2024-05-06', '7 = 2024-05-07', '9 May = 2024-05-09'])
  t.same(values('On May 6, 7 sailors drowned.'), ['May 6 = 2024-05-06'])
  t.same(values('The ferry sails every Monday and Friday.'), [
    'every Monday = XXXX-WXX-1',
    'Friday = XXXX-WXX-5',
  ])
  t.same(values('the 15th and 16th centuries'), ['the 15th = 14', '16th centuries = 15'])
  t.same(values('the third and second centuries BC'), ['the third = BC02', 'second centuries BC = BC01'])
  t.end()
})

test('years of our era, and years told by two', (t) => {
  t.same(values('The city burnt in AD 64.'), ['AD 64 = 0064'])
  t.same(values('The city burnt in 64 AD.'), ['64 AD = 0064'])
  t.same(values('In 1952/53 the dykes broke.'), ['1952 = 1952', '53 = 1953'])
  t.same(values('the winter of 1962/63'), ['the winter of 1962/63 = 1962-WI'])
  t.same(values('By the year 2050 it will be gone.'), ['the year 2050 = 2050'])
  t.end()
})

test('Independence Day is that of the state named beside it', (t) => {
  t.same(values("Kenya's Independence Day"), ['Independence Day = 2024-12-12'])
  t.same(values('Crowds will mark Independence Day in Peru.'), ['Independence Day = 2024-07-28'])
  t.same(values('Ghana will keep its Independence Day.'), ['Independence Day = 2025-03-06'])
  t.same(values('They will meet on Independence Day.'), ['Independence Day = 2024-07-04'])
  t.end()
})

test('months are adjectives of what is dated', (t) => {
  t.same(values('The May survey disappointed.'), ['May = 2024-05'])
  t.same(values("Riga's June exports fell."), ['June = 2024-06'])
  t.same(values("March's raid, and prices compared with April."), ['March = 2024-03', 'April = 2024-04'])
  t.end()
})

test('years of any century, where they can be no counts', (t) => {
  t.same(values('The Peace of Vervins (1598), the edict of 1562 and the 1579 accord.'), [
    '1598 = 1598',
    '1562 = 1562',
    '1579 = 1579',
  ])
  t.same(values('Between 1347 and 1351 it raged.'), ['1347 = 1347', '1351 = 1351'])
  t.same(values('The fund rose to 2015 from 1998, and costs between 1900 and 2000 dollars.'), [])
  t.same(values('Spending in FY2025 and 1Q24 profit.'), ['FY2025 = 2025', '1Q24 = 2024-Q1'])
  t.end()
})

test('days that "to" or "and" joins share the year told in words behind them', (t) => {
  t.same(values('The summit will be held from July 13 to 15 next year.'), [
    'July 13 = 2025-07-13',
    '15 next year = 2025-07-15',
  ])
  t.same(values('They met on March 3 and 4 last year.'), ['March 3 = 2023-03-03', '4 last year = 2023-03-04'])
  t.same(values('On May 3 and 4 ships sank.').length, 1)
  t.end()
})
