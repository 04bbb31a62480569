import { test } from 'tap'
import { mentions, values } from './reading.ts'

test('a bare weekday goes the way the verb points', (t) => {
  t.same(values('The minister was told Wednesday.'), ['Wednesday = 2024-06-12'])
  t.same(values('The talks are scheduled to close Wednesday.'), ['Wednesday = 2024-06-19'])
  t.same(values('She is expected to travel there on Tuesday.'), ['Tuesday = 2024-06-18'])
  t.same(values('He will be received on Friday.'), ['Friday = 2024-06-21'])
  t.same(values('He was received on Friday.'), ['Friday = 2024-06-14'])
  t.end()
})

test('since looks back, whatever is said of the future', (t) => {
  t.same(values('The port, shut since October, will open soon.')[0], 'October = 2023-10')
  t.same(values("In two weeks' time he was to go.")[0], 'two weeks = P2W')
  t.end()
})

test('the day of publication is itself, said of past and future', (t) => {
  t.same(values('The envoy arrived on Monday.'), ['Monday = 2024-06-17'])
  t.end()
})

test('months and days follow the verb, but days nearly a year off are the near ones', (t) => {
  t.same(values('The envoy resigned in October.'), ['October = 2023-10'])
  t.same(values('The envoy will resign in October.'), ['October = 2024-10'])
  t.same(values('They asked for a visit on June 25.'), ['June 25 = 2024-06-25'])
  t.same(values('Profit rose in the year ended March 31.'), ['the year = 2024', 'March 31 = 2024-03-31'])
  t.end()
})

test('last, this and next pick one of their kind', (t) => {
  t.same(values('last August'), ['last August = 2023-08'])
  t.same(values('this August'), ['this August = 2024-08'])
  t.same(values('next June 25'), ['next June 25 = 2024-06-25'])
  t.same(values('last Tuesday'), ['last Tuesday = 2024-06-11'])
  t.same(values('this coming Friday'), ['this coming Friday = 2024-06-21'])
  t.same(values('next Friday'), ['next Friday = 2024-06-28'])
  t.same(values('We meet on Sat 14th and Thu 20th.'), ['Sat 14th = 2024-09-14', 'Thu 20th = 2024-06-20'])
  t.same(values('Tuesday of next week'), ['Tuesday of next week = 2024-06-25'])
  t.end()
})

test('weeks run Monday to Sunday', (t) => {
  t.match(mentions('this week')[0], {
    timex: '2024-W25',
    edtf: '2024-06-17/2024-06-23',
    from: '2024-06-17',
    to: '2024-06-23',
  })
  t.same(values('this week', '2024-12-30'), ['this week = 2025-W01'])
  t.match(mentions('They met over the weekend.')[0], {
    timex: '2024-W24-WE',
    from: '2024-06-15',
    to: '2024-06-16',
  })
  t.end()
})

test('publication counts in its own zone', (t) => {
  t.same(values('They met yesterday.', '2024-06-18T00:20:00+09:00'), ['yesterday = 2024-06-17'])
  t.same(values('They met yesterday.', '2024-06-17T15:20:00Z'), ['yesterday = 2024-06-16'])
  t.end()
})

test('without a publication date what hangs on it stays unresolved', (t) => {
  for (const { timex, edtf, from, to } of mentions(
    'He left last week, on Wednesday, and will be back tomorrow.',
    null,
  )) {
    t.match(timex, /X/)
    t.same([edtf, from, to], [null, null, null])
  }
  t.same(values('He will come on Wednesday.', null), ['Wednesday = XXXX-WXX-3'])
  t.same(values('He will come in May.', null), ['May = XXXX-05'])
  t.end()
})

test('a timetable is told in the present tense', (t) => {
  t.same(values('The envoy leaves Friday for Oslo.'), ['Friday = 2024-06-21'])
  t.same(values('The ministers meet in Riga on Thursday.'), ['Thursday = 2024-06-20'])
  t.same(values('The judges are hearing the appeal on Thursday.'), ['Thursday = 2024-06-20'])
  t.same(values('The vote is on Sunday.'), ['Sunday = 2024-06-23'])
  t.same(values('On Thursday the queen travels to Riga.'), ['Thursday = 2024-06-20'])
  t.same(values('The envoy failed to arrive Friday.'), ['Friday = 2024-06-14'])
  t.same(values('They did not meet on Friday.'), ['Friday = 2024-06-14'])
  t.same(values("The step follows Friday's vote, which begins a new era."), ['Friday = 2024-06-14'])
  t.end()
})

test('what is asked for lies ahead', (t) => {
  t.same(values('Riga asked for a visit in March.'), ['March = 2025-03'])
  t.same(values('Riga asked him to come in March.'), ['March = 2025-03'])
  t.same(values('Riga told its envoys to be home by March.'), ['March = 2025-03'])
  t.same(values('Riga asked him, he said, to no avail in March.'), ['March = 2024-03'])
  t.same(values('Riga proposed talks on Friday.'), ['Friday = 2024-06-21'])
  t.same(values('Riga is considering a referendum in May.'), ['May = 2025-05'])
  t.same(values('They agreed on a summit in October.'), ['October = 2024-10'])
  t.same(values('Riga proposed the talks on Friday.'), ['Friday = 2024-06-14'])
  t.same(values('Riga cancelled a visit in March.'), ['March = 2024-03'])
  t.end()
})

test('what is put off or appointed lies ahead', (t) => {
  t.same(values('The vote was postponed until October.'), ['October = 2024-10'])
  t.same(values('The hearing was set for Friday.'), ['Friday = 2024-06-21'])
  t.same(values('It wants to repay the loan by March.'), ['March = 2025-03'])
  t.same(values('The vote was postponed on Friday.'), ['Friday = 2024-06-14'])
  t.same(values('He will address the United Nations on Friday.'), ['Friday = 2024-06-21'])
  t.same(values('A visit is possible as soon as Friday.'), ['Friday = 2024-06-21'])
  t.end()
})
