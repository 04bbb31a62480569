import { test } from 'tap'
import { readVisits } from './read-visits.ts'

const BERG = 'Finnish President Anna Berg'

/** Published on Monday, 17 June 2024. "status date < days it was meant for". */
const CASES: readonly [text: string, seen: string | null][] = [
  [
    `${BERG}'s visit to Lima has been postponed from July 3 to August 10.`,
    'postponed 2024-08-10 < 2024-07-03',
  ],
  [
    `${BERG} has put off a trip to Lima planned for July 3 to August 10.`,
    'postponed 2024-08-10 < 2024-07-03',
  ],
  [
    `${BERG} has postponed her visit to Lima from July 3-5 to August 10-12.`,
    'postponed 2024-08-10/2024-08-12 < 2024-07-03/2024-07-05',
  ],
  [`${BERG} postponed her visit to Lima until August 10.`, 'postponed 2024-08-10'],
  [`${BERG} has postponed her July 3 visit to Lima.`, 'postponed 2024-07-03 < 2024-07-03'],
  [`${BERG} has postponed her visit to Lima, scheduled for July 3.`, 'postponed 2024-07-03 < 2024-07-03'],
  [`${BERG} on Saturday postponed her visit to Lima.`, 'postponed'],
  [
    `The visit of ${BERG} to Lima, originally planned for July 3-5, has been pushed back to August 10-12.`,
    'postponed 2024-08-10/2024-08-12 < 2024-07-03/2024-07-05',
  ],
  [
    `The visit of ${BERG} to Lima, which was to begin on July 3, has been put off until August.`,
    'postponed 2024-08 < 2024-07-03',
  ],
  [
    `The visit of ${BERG} to Lima, postponed from July, will begin on August 10.`,
    'postponed 2024-08-10 < 2024-07',
  ],
  [
    `The visit of ${BERG} to Lima, originally scheduled for July 3, will now take place on August 10.`,
    'planned 2024-08-10 < 2024-07-03',
  ],
  [
    `${BERG} was to have visited Lima on July 3 but will now go on August 10.`,
    'postponed 2024-08-10 < 2024-07-03',
  ],
  [
    `${BERG}, who was due in Lima on July 3, will now arrive on August 10.`,
    'planned 2024-08-10 < 2024-07-03',
  ],
  [`${BERG} will visit Lima on August 10 instead of July 3.`, 'planned 2024-08-10 < 2024-07-03'],
  [
    `The visit of ${BERG} to Lima was brought forward from July 3 to June 29.`,
    'planned 2024-06-29 < 2024-07-03',
  ],
  [
    `${BERG} will arrive in Lima on August 10, and not on July 3 as had been reported.`,
    'planned 2024-08-10 < 2024-07-03',
  ],
  [
    `${BERG} has postponed a visit to Lima that was to run from July 3 to 5.`,
    'postponed 2024-07-03/2024-07-05 < 2024-07-03/2024-07-05',
  ],
  [`${BERG} will visit Lima from July 3 to July 5.`, 'planned 2024-07-03/2024-07-05'],
  [`${BERG} will visit Lima on August 10. Talks set for July 3 were postponed.`, 'planned 2024-08-10'],
]

test('the days a journey is moved from, and to', (t) => {
  for (const [text, seen] of CASES)
    t.same(
      readVisits(text).map(({ status, date, movedFrom }) =>
        [status, ...(date ? [date.edtf] : []), ...(movedFrom ? ['<', movedFrom.edtf] : [])].join(' '),
      ),
      [seen],
      text,
    )
  const [{ movedFrom } = t.fail('no visit') as never] = readVisits(CASES[0]?.[0] ?? '')
  t.equal(movedFrom?.text, 'July 3', 'it points at them')
  t.end()
})

test('the next sentence tells that it is moved', (t) => {
  const [first, second] = readVisits(
    `${BERG} will visit Lima on July 3. The trip has been postponed to August 10.`,
  )
  t.match([first?.date?.from, first?.movedFrom], ['2024-07-03', null])
  t.match([second?.date?.from, second?.movedFrom?.from], ['2024-08-10', '2024-07-03'])
  t.end()
})

test('what is told to be moved, and then that it was put off, is moved once', (t) => {
  const told = readVisits(
    `${BERG} will visit Lima on August 10 and not on July 3. The trip was postponed after Peru asked for it.`,
  )
  t.match(
    told.map(({ date, movedFrom }) => [date?.from, movedFrom?.from]),
    [
      ['2024-08-10', '2024-07-03'],
      ['2024-08-10', '2024-07-03'],
    ],
  )
  t.end()
})

test('who was there before has moved nothing', (t) => {
  const told = readVisits(`${BERG}, who previously visited Peru in March, will fly to Lima on July 3.`)
  t.same(
    told.map(({ movedFrom }) => movedFrom),
    told.map(() => null),
  )
  t.end()
})
