import { test } from 'tap'
import { extract } from '../../../src/extract/extract.ts'
import { MeetingClaim } from '../../../src/extract/claims/schemas.ts'

const read = (text: string): MeetingClaim[] =>
  extract({ text, publishedAt: '2024-06-17' }).claims.flatMap((claim) =>
    claim.type === 'meeting' ? [MeetingClaim.parse(claim)] : [],
  )

test('a named summit with a date', (t) => {
  const [summit] = read('Chile was invited as an observer to the Pacific Alliance summit on July 3-4.')
  t.match(summit, { name: 'Pacific Alliance summit', status: 'planned', place: null })
  t.same([summit?.date?.from, summit?.date?.to], ['2024-07-03', '2024-07-04'])
  t.end()
})

test('talks between two, and where', (t) => {
  const text = 'Finnish President Anna Berg met Japanese Prime Minister Kenji Mori in Geneva on Saturday.'
  t.match(read(text), [
    { participants: ['Anna Berg', 'Kenji Mori'], place: 'Geneva', placeCountry: 'CH', status: 'occurred' },
  ])
  t.end()
})

test('a summit that is called off', (t) => {
  t.match(read('The Nordic Council summit in Oslo on July 3 was cancelled.'), [
    { status: 'cancelled', place: 'Oslo' },
  ])
  t.end()
})

test('a meeting without date and place says too little', (t) => {
  t.same(read('The talks were frank, and the two met often.'), [])
  t.end()
})

test('what a text says of a meeting, by the mood visits and treaty actions share', (t) => {
  const statuses = (text: string) =>
    extract({ text, publishedAt: '2024-06-17' }).claims.flatMap((claim) =>
      claim.type === 'meeting' ? [claim.status] : [],
    )
  const [berg, tamm] = ['Finnish President Aino Berg', 'Estonian President Jaan Tamm']
  t.same(statuses(`${berg} will meet ${tamm} in Riga on Friday.`), ['planned'])
  t.same(statuses(`${berg} met ${tamm} in Riga on Sunday and will visit Oslo.`), ['occurred'])
  t.same(statuses(`${berg} and ${tamm} did not meet in Riga on Sunday.`), [])
  t.same(statuses(`${berg} will not meet ${tamm} in Riga on Friday.`), ['declined'])
  t.same(statuses('The Riga Security Summit in Latvia on July 3 was called off.'), ['cancelled'])
  t.same(statuses(`Talks between ${berg} and ${tamm} in Riga have been postponed.`), ['postponed'])
  t.same(statuses('Peru did not raise it at the Riga Security Summit in Latvia on May 3.'), ['occurred'])
  t.end()
})

test('a meeting between some, and what came of it', (t) => {
  t.match(
    read(
      'A planned meeting between Finnish President Anna Berg and Chilean President Juan Soto in Lima was called off on Friday.',
    ),
    [{ status: 'cancelled', participants: ['Anna Berg', 'Juan Soto'], place: 'Lima' }],
  )
  t.end()
})

test('who meets without an object, and states that talk', (t) => {
  t.match(read('The presidents of Chile and Peru met in Quito on Sunday.'), [
    {
      participants: ['president of Chile', 'president of Peru'],
      place: 'Quito',
      status: 'occurred',
      date: { edtf: '2024-06-16' },
    },
  ])
  t.match(read('Talks between Chile and Peru will be held in Quito next week.'), [
    { participants: ['Chile', 'Peru'], place: 'Quito', status: 'planned' },
  ])
  t.match(read('Leaders of the Group of Seven will gather in Rome in July.'), [
    { participants: ['Leaders of the Group of Seven'], place: 'Rome', status: 'planned' },
  ])
  t.match(read('The 18th Nordic Summit will take place in Oslo in October.'), [
    { name: '18th Nordic Summit', place: 'Oslo', status: 'planned' },
  ])
  t.same(read('The ministers were met in Quito on Sunday by a crowd.'), [], 'nobody confers')
  t.end()
})

/** Events told as held, whoever takes part: "name | participants | place | status | window". */
const HELD: readonly (readonly [text: string, ...meetings: string[]])[] = [
  [
    'Norway hosted a donor conference on Peru at a lakeside resort on June 12 and 13.',
    'donor conference |  | Norway | occurred | 2024-06-12/2024-06-13',
  ],
  ['A peace summit took place in Geneva on June 10.', 'peace summit |  | Geneva | occurred | 2024-06-10'],
  ['A third round of talks is to be held in Lima in November.', 'talks |  | Lima | planned | 2024-11'],
  [
    'Their next summit will be held in Quito, Finnish President Aino Berg said.',
    'summit |  | Quito | planned | -',
  ],
  [
    'Finnish President Aino Berg and Estonian President Jaan Tamm are to hold talks on Monday.',
    'talks | Aino Berg, Jaan Tamm | - | planned | 2024-06-17',
  ],
  [
    'Finnish President Aino Berg will hold a summit with Estonian President Jaan Tamm on the southern side of Riga on July 3.',
    'summit | Aino Berg, Jaan Tamm | Riga | planned | 2024-07-03',
  ],
  ['Finnish President Aino Berg congratulated Estonian President Jaan Tamm on the conference in Tallinn.'],
]

test('conferences that are hosted, held or take place', (t) => {
  const seen = (text: string): string[] =>
    read(text).map(({ name, participants, place, status, date }) =>
      [name, participants.join(', '), place ?? '-', status, date?.edtf ?? '-'].join(' | '),
    )
  for (const [text, ...meetings] of HELD) t.same(seen(text), meetings, text)
  t.end()
})

test('a forum that somebody is of is a body, and no meeting', (t) => {
  t.same(read('Anna Keller, an analyst at the Bosphorus Forum, said a pact in July was unlikely.'), [])
  t.same(read('Anna Keller of the Hamburg Conference Institute said a pact in July was unlikely.'), [])
  t.match(read('Leaders met at the Bosphorus Forum in April.'), [{ name: 'Bosphorus Forum' }])
  t.match(read('President Anna Berg will attend the Andes Forum in August.'), [{ name: 'Andes Forum' }])
  t.end()
})
