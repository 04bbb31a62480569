import { test } from 'tap'
import { mentions, typed } from './reading.ts'

test('durations', (t) => {
  t.same(typed('The talks lasted two weeks.'), ['two weeks = DURATION P2W'])
  t.same(typed('for more than four hours'), ['more than four hours = DURATION PT4H'])
  t.same(typed('a year and a half'), ['a year and a half = DURATION P1Y6M'])
  t.same(typed('a three-year term'), ['three-year = DURATION P3Y'])
  t.same(typed('for several months'), ['several months = DURATION PXM'])
  t.same(typed('over the past few weeks'), ['the past few weeks = DURATION PXW'])
  t.same(typed('over the past quarter century'), ['the past quarter century = DURATION P25Y'])
  t.same(typed('A quarter of a century passed.'), ['A quarter of a century = DURATION P25Y'])
  t.same(typed('It took months.'), ['months = DURATION PXM'])
  t.same(typed('a half-century of peace'), ['a half-century = DURATION P50Y'])
  t.end()
})

test('a duration that reaches to publication spans days', (t) => {
  const [past] = mentions('In the past five years trade has doubled.')
  t.match(past, {
    type: 'DURATION',
    timex: 'P5Y',
    edtf: '2019-06-17/2024-06-17',
    from: '2019-06-17',
    to: '2024-06-17',
  })
  t.match(mentions('over the next three days')[0], { timex: 'P3D', from: '2024-06-18', to: '2024-06-20' })
  t.match(mentions('for five years')[0], { timex: 'P5Y', edtf: null, from: null, to: null })
  t.end()
})

test('within reaches from today to the end, in names the end', (t) => {
  t.match(mentions('He will leave within the next three weeks.')[0], { from: '2024-06-17', to: '2024-07-08' })
  t.match(mentions('He will leave within three weeks.')[0], { from: '2024-06-17', to: '2024-07-08' })
  t.match(mentions('He will leave in three weeks.')[0], { from: '2024-07-08', to: '2024-07-14' })
  t.match(mentions('He will have talks in three weeks.')[0], { from: '2024-07-08', to: '2024-07-14' })
  t.match(mentions('He left in three weeks.')[0], { timex: 'P3W', from: null, to: null })
  t.end()
})

test('sets', (t) => {
  t.same(typed('They meet each Thursday and twice a year.'), [
    'each Thursday = SET XXXX-WXX-4',
    'twice a year = SET P1Y',
  ])
  t.same(typed('daily flights, every two weeks'), ['daily = SET P1D', 'every two weeks = SET P2W'])
  t.end()
})

test('rates are no durations', (t) => {
  t.same(typed('It costs $3 million a year.'), [])
  t.end()
})

test('the present, the past and the future', (t) => {
  t.same(typed('He is now ill and will recover soon.'), ['now = DATE PRESENT_REF', 'soon = DATE FUTURE_REF'])
  t.same(typed('It recently changed; the future is open.'), [
    'recently = DATE PAST_REF',
    'the future = DATE FUTURE_REF',
  ])
  t.same(typed('The army soon withdrew.'), [])
  t.end()
})

test('times of day', (t) => {
  t.same(typed('It struck at 2:38 a.m. local time.'), ['2:38 a.m. local time = TIME 2024-06-17T02:38'])
  t.same(typed('They met on Wednesday night.'), ['Wednesday night = TIME 2024-06-12TNI'])
  t.same(typed('The ship sailed at noon Thursday.'), ['noon Thursday = TIME 2024-06-13T12:00'])
  t.same(typed('at 5 p.m. EST, Nov. 9, 2021'), ['5 p.m. EST, Nov. 9, 2021 = TIME 2021-11-09T17:00'])
  t.same(typed('on the night of April 18, 1975'), ['the night of April 18, 1975 = TIME 1975-04-18TNI'])
  t.end()
})

test('parts keep the value of the whole', (t) => {
  t.same(typed('early June'), ['early June = DATE 2024-06'])
  t.same(typed('mid-2023'), ['mid-2023 = DATE 2023'])
  t.same(typed('until the end of the month'), ['the end of the month = DATE 2024-06'])
  t.same(typed('late last year'), ['late last year = DATE 2023'])
  t.match(mentions('They will meet later this year.')[0], {
    timex: '2024',
    from: '2024-06-17',
    to: '2024-12-31',
  })
  t.match(mentions('the third week of October 2024')[0], {
    timex: '2024-W42',
    from: '2024-10-14',
    to: '2024-10-20',
  })
  t.match(mentions('the first Friday of next month')[0], { timex: '2024-07-05' })
  t.end()
})

test('of a part only the days it usually means are given', (t) => {
  const days = (text: string) => mentions(text).map(({ edtf, from, to }) => [edtf, from, to])
  t.same(days('in early June'), [['2024-06', '2024-06-01', '2024-06-15']])
  t.same(days('in mid-May'), [['2024-05', '2024-05-10', '2024-05-20']])
  t.same(days('until the end of the month'), [['2024-06', '2024-06-16', '2024-06-30']])
  t.same(days('late last year'), [['2023', '2023-07-01', '2023-12-31']])
  t.same(days('the middle of 2023'), [['2023', '2023-05-01', '2023-08-31']])
  t.same(days('late next week'), [['2024-06-24/2024-06-30', '2024-06-27', '2024-06-30']])
  t.same(days('in the late 1980s'), [['198X', '1985-01-01', '1989-12-31']])
  t.end()
})

test('feasts', (t) => {
  t.same(typed('on Christmas Day 1941'), ['Christmas Day 1941 = DATE 1941-12-25'])
  t.same(typed('before Easter 2018'), ['Easter 2018 = DATE 2018-04-01'])
  t.same(typed('on Black Friday 2010'), ['Black Friday 2010 = DATE 2010-11-26'])
  t.same(typed('They left on the Labor Day weekend.')[0], 'Labor Day weekend = DATE 2023-W35-WE')
  t.same(typed('A new year, a good day and a black horse.'), [])
  t.end()
})

test('what is counted from a day stays a duration, what is compared too', (t) => {
  t.same(typed('It is shut for 90 days from July 1.'), [
    '90 days = DURATION P90D',
    'July 1 = DATE 2024-07-01',
  ])
  t.same(typed('It opened two years later than planned.'), ['two years = DURATION P2Y'])
  t.same(typed('The minutes of the panel were lost.'), [])
  t.same(typed('They meet every other Thursday.'), ['every other Thursday = SET XXXX-WXX-4'])
  t.end()
})
