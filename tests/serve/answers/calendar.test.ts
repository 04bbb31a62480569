import fc from 'fast-check'
import ical from 'ical.js'
import { test } from 'tap'
import { calendarOf, type CalendarVisit } from '../../../src/serve/answers/calendar.ts'
import { visitSummary } from '../../../src/serve/document/examples/resources.ts'

const place = { protocol: 'https', host: 'chancery.example' }
const visit: CalendarVisit = {
  ...visitSummary,
  edtf: '2024-06-18/2024-06-19',
  sequence: 3,
  changedAt: '2024-06-17T00:12:45.120Z',
}

/** What a calendar program understands. */
const eventsOf = (text: string) =>
  new ical.Component(ical.parse(text) as unknown[]).getAllSubcomponents('vevent').map((component) => ({
    event: new ical.Event(component),
    status: component.getFirstPropertyValue('status'),
    stamp: String(component.getFirstPropertyValue('dtstamp')),
  }))

test('a visit is an event of whole days', (t) => {
  const [{ event, status, stamp } = t.fail('no event') as never] = eventsOf(calendarOf([visit], place))
  t.equal(event.uid, visit.id)
  t.equal(event.sequence, 3)
  t.equal(status, 'CONFIRMED')
  t.equal(stamp, '2024-06-17T00:12:45Z')
  t.ok(event.startDate.isDate)
  t.equal(event.startDate.toString(), '2024-06-18')
  t.equal(event.endDate.toString(), '2024-06-20', 'the first day that is not in it')
  t.equal(event.summary, 'Elena Marsh to Tokyo (planned)')
  t.equal(event.location, 'Tokyo')
  t.end()
})

test('what is off is cancelled, what is open is tentative, what has no day is left out', (t) => {
  const shown = (fields: Partial<CalendarVisit>) => {
    const [{ event, status } = t.fail('no event') as never] = eventsOf(
      calendarOf([{ ...visit, ...fields }], place),
    )
    return [status, /\((.*)\)/.exec(event.summary)?.[1]]
  }
  t.same(shown({ status: 'cancelled', isOff: true }), ['CANCELLED', 'cancelled'])
  t.same(shown({ status: 'declined', isOff: true }), ['CANCELLED', 'declined'])
  t.same(shown({ status: 'postponed', isOff: true }), ['CANCELLED', 'put off, no new day told'])
  t.same(shown({ status: 'postponed' }), ['CONFIRMED', 'put off until then'])
  t.same(shown({ status: 'cancelled', likelihood: 'likely' }), ['TENTATIVE', 'cancelled, likely'])
  t.same(shown({ status: 'requested' }), ['TENTATIVE', 'requested'])
  t.same(shown({ agreement: 'conflict' }), ['TENTATIVE', 'planned'], 'another source tells other days')
  t.same(shown({ likelihood: 'very_unlikely' }), ['TENTATIVE', 'planned, very unlikely'])
  t.strictSame(eventsOf(calendarOf([{ ...visit, from: null, to: null }], place)), [])
  const [open] = eventsOf(calendarOf([{ ...visit, to: null }], place))
  t.equal(open?.event.endDate.toString(), '2024-06-19', 'an open end is the day that is known')
  t.end()
})

test('what lies on one of several days, or somewhere in a month, is tentative and says so', (t) => {
  const shown = (edtf: string, from: string, to: string) => {
    const [{ event, status } = t.fail('no event') as never] = eventsOf(
      calendarOf([{ ...visit, edtf, from, to }], place),
    )
    return [status, event.description.split('\n').length > 2 ? event.description.split('\n')[0] : '']
  }
  t.same(shown('[2024-07-10,2024-07-12]', '2024-07-10', '2024-07-12'), [
    'TENTATIVE',
    '2024-07-10 or 2024-07-12: which day, is not told more closely.',
  ])
  t.same(shown('2024-09', '2024-09-01', '2024-09-30'), [
    'TENTATIVE',
    'some time from 2024-09-01 to 2024-09-30: which day, is not told more closely.',
  ])
  t.match(shown('2024-23', '2024-09-01', '2024-11-30'), ['TENTATIVE', /^some time from/])
  t.match(shown('2024-06-17/2024-06-23', '2024-06-17', '2024-06-23'), ['TENTATIVE', /2024-06-23/], 'a week')
  t.same(shown('2024-06-18/2024-06-23', '2024-06-18', '2024-06-23'), ['CONFIRMED', ''], 'a stay')
  t.same(shown('2024-06-18T09:30+09:00', '2024-06-18', '2024-06-18'), ['CONFIRMED', ''])
  t.end()
})

test('whatever the name, it is read back, and no line is longer than 75 octets', (t) => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }), (name) => {
      const text = calendarOf([{ ...visit, destination: name }], place)
      const told = name.replace(/\r?\n/g, '\n').replace(/(?!\n)\p{Cc}/gu, '')
      const whole = text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)
      return whole && eventsOf(text)[0]?.event.location === told
    }),
  )
  t.end()
})
