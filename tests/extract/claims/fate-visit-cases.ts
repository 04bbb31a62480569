/** Visits that come to nothing, are told to be none, or whose last day is told; published on Monday, 17 June 2024. One line a visit. */
export const FATE_CASES: readonly (readonly [text: string, ...visits: string[]])[] = [
  [
    'A trip to Lima by Chilean President Ana Berg, pencilled in for 9 July, is off.',
    'Ana Berg CL > Lima PE cancelled 2024-07-09',
  ],
  [
    'The visit to Lima by Chilean President Ana Berg, planned for 9 July and long in the making at both foreign ministries, is off.',
    'Ana Berg CL > Lima PE cancelled 2024-07-09',
  ],
  [
    'A visit to Lima by Chilean President Ana Berg, originally booked for 9 July, will not go ahead.',
    'Ana Berg CL > Lima PE cancelled 2024-07-09',
  ],
  [
    'Chilean President Ana Berg’s trip to Lima, arranged for June 10, never took place.',
    'Ana Berg CL > Lima PE cancelled 2024-06-10',
  ],
  [
    'Chilean President Ana Berg’s trip to Lima will not take place until October.',
    'Ana Berg CL > Lima PE planned ../2024-10',
  ],
  [
    'The trip to Lima, which Chilean President Ana Berg was to begin on 9 July, has been postponed.',
    'Ana Berg CL > Lima PE postponed 2024-07-09',
  ],
  ['The trip to Lima, which Chilean President Ana Berg criticised, made headlines.'],
  ['Chilean President Ana Berg’s trip to Lima was off to a good start.', 'Ana Berg CL > Lima PE occurred'],
  ['Rosa Vega said that neither a visit by Chilean President Ana Berg to Lima nor a call had been agreed.'],
  ['Neither a date nor a visit by Chilean President Ana Berg to Lima has been fixed.'],
  ['A visit by Chilean President Ana Berg to Lima has not been agreed, the ministry said.'],
  [
    'The ministry would neither confirm nor rule out a visit by Chilean President Ana Berg to Lima.',
    'Ana Berg CL > Lima PE planned',
  ],
  [
    'Chilean President Ana Berg left Lima on Wednesday after a two-day visit.',
    'Ana Berg CL > Lima PE occurred 2024-06-11/2024-06-12',
  ],
  [
    'Chilean President Ana Berg returned from Lima on Wednesday after her three-day trip.',
    'Ana Berg CL > Lima PE occurred 2024-06-10/2024-06-12',
  ],
  ['Chilean President Ana Berg left Lima on Wednesday.', 'Ana Berg CL > Lima PE occurred'],
  [
    'Chilean President Ana Berg concluded a two-day visit to Lima on Wednesday.',
    'Ana Berg CL > Lima PE occurred 2024-06-11/2024-06-12',
  ],
  [
    'Chilean President Ana Berg flew to Lima on Wednesday after a two-day visit to Quito.',
    'Ana Berg CL > Lima PE occurred 2024-06-12',
    'Ana Berg CL > Quito EC occurred',
  ],
  [
    'Chilean President Ana Berg will fly to Lima on October 14 and return on October 17.',
    'Ana Berg CL > Lima PE planned 2024-10-14/2024-10-17',
  ],
  [
    'Chilean President Ana Berg will fly to Lima on October 14 and meet traders on October 17.',
    'Ana Berg CL > Lima PE planned 2024-10-14',
  ],
  ['A visit by Chilean President Ana Berg to Lima has yet to be agreed.', 'Ana Berg CL > Lima PE planned'],
  [
    'Chilean President Ana Berg arrives in Lima on October 14 and will stay two days.',
    'Ana Berg CL > Lima PE planned 2024-10-14/2024-10-15',
  ],
  [
    'Chilean President Ana Berg will visit Lima on October 14 for three days.',
    'Ana Berg CL > Lima PE planned 2024-10-14/2024-10-16',
  ],
  [
    'Chilean President Ana Berg will visit Lima on October 14, then spend three days in Quito.',
    'Ana Berg CL > Lima PE planned 2024-10-14',
    'Ana Berg CL > Quito EC planned',
  ],
]
