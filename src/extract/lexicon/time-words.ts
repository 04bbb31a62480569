/** Words of the calendar and the clock, as any dictionary lists them. Keys are lower case. */

const numbered = (lines: readonly string[], from: number): ReadonlyMap<string, number> =>
  new Map(lines.flatMap((line, i) => line.split(' ').map((word) => [word, i + from] as const)))

/** 1 is January. */
export const MONTHS = numbered(
  [
    'january jan',
    'february feb',
    'march mar',
    'april apr',
    'may',
    'june jun',
    'july jul',
    'august aug',
    'september sept sep',
    'october oct',
    'november nov',
    'december dec',
  ],
  1,
)

/** 1 is Monday (ISO 8601). The short forms "Sat" and "Sun" are words and papers too: see weekday.ts. */
export const WEEKDAYS = numbered(
  [
    'monday mon',
    'tuesday tue tues',
    'wednesday wed weds',
    'thursday thu thur thurs',
    'friday fri',
    'saturday sat',
    'sunday sun',
  ],
  1,
)

/** Plural weekdays: "on Tuesdays". */
export const WEEKDAY_PLURALS = numbered(
  ['mondays', 'tuesdays', 'wednesdays', 'thursdays', 'fridays', 'saturdays', 'sundays'],
  1,
)

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'

export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ['second', 'second'],
  ['minute', 'minute'],
  ['min', 'minute'],
  ['hour', 'hour'],
  ['hr', 'hour'],
  ['day', 'day'],
  ['night', 'night'],
  ['weekend', 'weekend'],
  ['week', 'week'],
  ['workweek', 'week'],
  ['fortnight', 'fortnight'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['yr', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
  ['millennium', 'millennium'],
])

export const UNIT_PLURALS: ReadonlyMap<string, Unit> = new Map([
  ['seconds', 'second'],
  ['minutes', 'minute'],
  ['mins', 'minute'],
  ['hours', 'hour'],
  ['hrs', 'hour'],
  ['days', 'day'],
  ['nights', 'night'],
  ['weekends', 'weekend'],
  ['weeks', 'week'],
  ['fortnights', 'fortnight'],
  ['months', 'month'],
  ['quarters', 'quarter'],
  ['years', 'year'],
  ['yrs', 'year'],
  ['decades', 'decade'],
  ['centuries', 'century'],
  ['millennia', 'millennium'],
])

export type Season = 'SP' | 'SU' | 'FA' | 'WI'

export const SEASONS: ReadonlyMap<string, Season> = new Map([
  ['spring', 'SP'],
  ['springtime', 'SP'],
  ['summer', 'SU'],
  ['summertime', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
  ['wintertime', 'WI'],
])

/** TIMEX3 parts of the day: MO morning, MI midday, AF afternoon, EV evening, NI night, DT daytime. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT'

export const DAY_PARTS: ReadonlyMap<string, DayPart> = new Map([
  ['morning', 'MO'],
  ['mornings', 'MO'],
  ['dawn', 'MO'],
  ['afternoon', 'AF'],
  ['afternoons', 'AF'],
  ['evening', 'EV'],
  ['evenings', 'EV'],
  ['dusk', 'EV'],
  ['night', 'NI'],
  ['nights', 'NI'],
  ['nighttime', 'NI'],
  ['daytime', 'DT'],
])

/** Adverbs that repeat, with the TIMEX3 value of their period. */
export const SET_ADVERBS: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['biweekly', 'P2W'],
  ['fortnightly', 'P2W'],
  ['monthly', 'P1M'],
  ['annually', 'P1Y'],
  ['yearly', 'P1Y'],
  ['biennially', 'P2Y'],
])
