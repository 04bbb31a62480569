import { test } from 'tap'
import { mentions, values } from './reading.ts'

test('a time keeps the zone that the text names', (t) => {
  const edtf = (text: string) => mentions(text).map(({ text: words, edtf }) => `${words} = ${edtf}`)
  t.same(edtf('The ferry sank at 2:38 a.m. local time Friday.'), [
    '2:38 a.m. local time Friday = 2024-06-14T02:38:00',
  ])
  t.same(edtf('The ferry sank at 5:30 p.m. GMT on Friday.'), [
    '5:30 p.m. GMT on Friday = 2024-06-14T17:30:00Z',
  ])
  t.same(edtf('He spoke at 9 p.m. Moscow time Friday.'), [
    '9 p.m. Moscow time Friday = 2024-06-14T21:00:00+03:00',
  ])
  t.same(edtf('He spoke at 9 p.m. Tehran time Friday.'), [
    '9 p.m. Tehran time Friday = 2024-06-14T21:00:00+03:30',
  ])
  t.same(edtf('He spoke at 9 p.m. prime time Friday.')[0], '9 p.m. = 2024-06-17T21:00:00')
  t.end()
})

test('near midnight the day is that of the zone of publication', (t) => {
  t.same(values('He left today.', '2024-06-18T00:20:00+09:00'), ['today = 2024-06-18'])
  t.same(values('He left today.', '2024-06-17T23:50:00-05:00'), ['today = 2024-06-17'])
  t.same(values('He will leave tonight.', '2024-06-17T23:50:00Z'), ['tonight = 2024-06-17TNI'])
  t.end()
})

test('a dateline stands in for a publication date that is missing', (t) => {
  t.same(values('LIMA, Oct. 6, 2021 (Wire) - The envoy came Tuesday and will leave tomorrow.', null), [
    'Oct. 6, 2021 = 2021-10-06',
    'Tuesday = 2021-10-05',
    'tomorrow = 2021-10-07',
  ])
  t.same(values('Lima, 6 October 2021 – The envoy will come next week.', null)[1], 'next week = 2021-W41')
  t.end()
})

test('a date in a sentence is no dateline', (t) => {
  t.same(
    values('On Oct. 6, 2021 - a Wednesday - he left. He will be back tomorrow.', null).at(-1),
    'tomorrow = XXXX-XX-XX',
  )
  t.same(
    values('The treaty of Oct. 6, 2021 (revised) lapses tomorrow.', null).at(-1),
    'tomorrow = XXXX-XX-XX',
  )
  t.same(values('May 3 (a Friday) was quiet. He will leave tomorrow.', null).at(-1), 'tomorrow = XXXX-XX-XX')
  t.end()
})

test('a dateline does not outweigh the publication date that is given', (t) => {
  t.same(values('LIMA, Oct. 6, 2021 - The envoy will leave tomorrow.')[1], 'tomorrow = 2024-06-18')
  t.end()
})

test('a dateline without a year tells days and months of any year, and no year', (t) => {
  t.same(values('LIMA, Oct. 6 (Wire) - The envoy came yesterday, on Tuesday, and leaves tomorrow.', null), [
    'Oct. 6 = XXXX-10-06',
    'yesterday = XXXX-10-05',
    'Tuesday = XXXX-WXX-2',
    'tomorrow = XXXX-10-07',
  ])
  t.same(
    values(
      'LIMA, Dec 31 - The envoy came last month and leaves tonight, for the first time in a year.',
      null,
    ),
    ['Dec 31 = XXXX-12-31', 'last month = XXXX-11', 'tonight = XXXX-12-31TNI', 'a year = P1Y'],
  )
  for (const { edtf, from, to } of mentions('LIMA, Oct. 6 (Wire) - The envoy came yesterday.', null))
    t.same([edtf, from, to], [null, null, null])
  t.same(values('LIMA, Feb. 28 - The envoy will leave tomorrow.', null)[1], 'tomorrow = XXXX-XX-XX')
  t.same(
    values('LIMA, Oct. 6 - The port was built in 1951. The envoy came in May.', null)[2],
    'May = XXXX-05',
  )
  t.end()
})

test('under a publication date the dateline is the latest such day', (t) => {
  t.same(values('LIMA, Oct. 6 (Wire) - The envoy will leave tomorrow.', '2022-01-02'), [
    'Oct. 6 = 2021-10-06',
    'tomorrow = 2022-01-03',
  ])
  t.same(values('SEOUL, June 18 - The envoy will leave.', '2024-06-17T20:00:00Z'), ['June 18 = 2024-06-18'])
  t.same(values('LIMA, Wednesday - The envoy will leave.'), ['Wednesday = 2024-06-12'])
  t.same(values('The port of Lima will open on Wednesday.'), ['Wednesday = 2024-06-19'])
  t.end()
})

test('agencies write datelines in their own ways, and some give them a line', (t) => {
  for (const dateline of [
    'Port to open on Friday\nBy Ann Lee\nRIO DE JANEIRO, Oct. 6, 2021 (Wire) -',
    'LIMA, October 6, 2021. /WIRE/.',
    'LIMA. October 6, 2021 (Wire) --',
    'October 6, 2021\n\n',
    'Lima\n6 October 2021\n',
  ])
    t.equal(
      values(`${dateline} The envoy will leave tomorrow.`, null).at(-1),
      'tomorrow = 2021-10-07',
      dateline,
    )
  t.end()
})

test('days that head the lines of a chronicle are no dateline', (t) => {
  t.same(
    values('6 October 1921\nThe fleet sailed.\n9 October 1923\nIt is to be back tomorrow.', null).at(-1),
    'tomorrow = XXXX-XX-XX',
  )
  t.end()
})

test('a time in words or in four digits', (t) => {
  t.same(values('It sank at 0340 GMT on Friday.'), ['0340 GMT on Friday = 2024-06-14T03:40'])
  t.same(values('It sank at 0200 hours.'), ['0200 hours = 2024-06-17T02:00'])
  t.same(values('They met at half past ten on Friday.'), ['half past ten on Friday = 2024-06-14T10:30'])
  t.same(values('They met at a quarter to six.'), ['a quarter to six = 2024-06-17T05:45'])
  t.same(values('It went off at ten past midnight on Friday.'), [
    'ten past midnight on Friday = 2024-06-14T00:10',
  ])
  t.same(values('They met at eight in the evening.'), ['eight in the evening = 2024-06-17T20:00'])
  t.same(values('A third past the post; two to three were hurt; he asked seven in the street.'), [])
  t.end()
})

test('the part of the day tells which half the hour is of', (t) => {
  t.same(values('It starts at 7:30 tonight.'), ['7:30 tonight = 2024-06-17T19:30'])
  t.same(values('It struck at 6.40pm.'), ['6.40pm = 2024-06-17T18:40'])
  t.same(values('It struck at 4 in the afternoon.'), ['4 in the afternoon = 2024-06-17T16:00'])
  t.same(values('It starts at 0600 local time.'), ['0600 local time = 2024-06-17T06:00'])
  t.end()
})

test('from one time of the clock to another', (t) => {
  t.same(values('It sailed at 11 p.m. Friday, and two hours later it sank.'), [
    '11 p.m. Friday = 2024-06-14T23:00',
    'two hours later = 2024-06-15T01:00',
  ])
  t.same(values('It sank at 9:15 p.m. (1815 GMT) on Saturday.').slice(0, 2), [
    '9:15 p.m. = 2024-06-15T21:15',
    '1815 GMT = 2024-06-15T18:15',
  ])
  t.same(values('Shops open from 6 to 8 p.m. on Friday.'), ['8 p.m. on Friday = 2024-06-21T20:00'])
  t.end()
})
