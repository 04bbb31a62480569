import fc from 'fast-check'
import { test } from 'tap'
import { findDates } from '../../../../src/extract/detectors/dates/dates.ts'
import { Timex } from '../../../../src/extract/schemas.ts'

const WORDS =
  'the a of in on to from late early end last next this year month week day two May March 3 31 1999 2024 - / , . ago ' +
  'later Tuesday night p.m. 5 third quarter since until and or hundred thousand past Easter BC century'
const phrase = fc
  .array(fc.constantFrom(...WORDS.split(' ')), { maxLength: 14 })
  .map((words) => words.join(' '))

test('any words of time give true offsets and valid dates, in order, and never throw', (t) => {
  fc.assert(
    fc.property(
      fc.oneof(phrase, fc.string({ unit: 'binary' })),
      fc.constantFrom('2024-02-29', null),
      (text, day) => {
        let end = 0
        for (const found of findDates(text, day)) {
          Timex.parse(found)
          if (text.slice(found.start, found.end) !== found.text) return false
          if (found.start < end || found.end <= found.start) return false
          if (found.from !== null && found.to !== null && found.from > found.to) return false
          end = found.end
        }
        return true
      },
    ),
    { numRuns: 300 },
  )
  t.end()
})

test('numbers and marks in endless rows end soon, and in no error', (t) => {
  for (const text of [
    `two ${'hundred '.repeat(60)}days`, // each word once doubled the work
    'two hundred and '.repeat(8000), // too deep for a stack
    `${'1,'.repeat(100_000)}1abc`, // each number once read the row to its end
  ])
    t.ok(findDates(text, '2024-06-17').length < 2) // no date in it, at most a row taken for one span
  t.end()
})

test('the same text gives the same dates', (t) => {
  const text = 'On Tuesday, two weeks after the 2019 accord, they will meet again.'
  t.same(findDates(text, '2024-06-17'), findDates(text, '2024-06-17'))
  t.end()
})
