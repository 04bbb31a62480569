/**
 * Holidays whose day the calendar tells. Fixed: "MM-DD"; "easter±n" in days; the nth weekday of a month, or the last, and
 * days after it: "11-4#4" is November's fourth Thursday, "05-1#-1" May's last Monday, "11-4#4+1" the day after Thanksgiving.
 */
const DAYS: Readonly<Record<string, string>> = {
  "new year 's day": '01-01',
  'new year day': '01-01',
  "new year 's eve": '12-31',
  epiphany: '01-06',
  'orthodox christmas': '01-07',
  'martin luther king day': '01-1#3',
  'martin luther king jr . day': '01-1#3',
  'mlk day': '01-1#3',
  'holocaust remembrance day': '01-27',
  'groundhog day': '02-02',
  "valentine 's day": '02-14',
  'valentines day': '02-14',
  "presidents ' day": '02-1#3',
  'presidents day': '02-1#3',
  "international women 's day": '03-08',
  "st . patrick 's day": '03-17',
  "st patrick 's day": '03-17',
  "saint patrick 's day": '03-17',
  'april fools': '04-01',
  "april fool 's day": '04-01',
  "april fools ' day": '04-01',
  'earth day': '04-22',
  "st . george 's day": '04-23',
  'anzac day': '04-25',
  'may day': '05-01',
  "international workers ' day": '05-01',
  'cinco de mayo': '05-05',
  've day': '05-08',
  "mother 's day": '05-7#2',
  'memorial day': '05-1#-1',
  'd - day': '06-06',
  'flag day': '06-14',
  "father 's day": '06-7#3',
  juneteenth: '06-19',
  'canada day': '07-01',
  'independence day': '07-04',
  'bastille day': '07-14',
  'labor day': '09-1#1',
  'columbus day': '10-1#2',
  "indigenous peoples ' day": '10-1#2',
  'united nations day': '10-24',
  halloween: '10-31',
  "all saints ' day": '11-01',
  "all souls ' day": '11-02',
  'guy fawkes night': '11-05',
  'guy fawkes day': '11-05',
  'veterans day': '11-11',
  'armistice day': '11-11',
  'remembrance day': '11-11',
  'remembrance sunday': '11-7#2',
  thanksgiving: '11-4#4',
  'thanksgiving day': '11-4#4',
  'black friday': '11-4#4+1',
  'cyber monday': '11-4#4+4',
  'world aids day': '12-01',
  'human rights day': '12-10',
  christmas: '12-25',
  'christmas day': '12-25',
  'christmas eve': '12-24',
  'boxing day': '12-26',
  "st . stephen 's day": '12-26',
  'mardi gras': 'easter-47',
  'shrove tuesday': 'easter-47',
  'ash wednesday': 'easter-46',
  'palm sunday': 'easter-7',
  'maundy thursday': 'easter-3',
  'good friday': 'easter-2',
  'holy saturday': 'easter-1',
  easter: 'easter+0',
  'easter day': 'easter+0',
  'easter sunday': 'easter+0',
  'easter monday': 'easter+1',
  'ascension day': 'easter+39',
  pentecost: 'easter+49',
  'whit sunday': 'easter+49',
  'whit monday': 'easter+50',
  'corpus christi day': 'easter+60',
}

export interface Feast {
  /** The words after the first. */
  rest: readonly string[]
  name: string
}

/** By their first word, the longest name first. */
export const FEASTS: ReadonlyMap<string, readonly Feast[]> = index()

/** The rule for a feast's day, in the notation above. A rule is its own name: "08-15". */
export const feastRule = (name: string): string => DAYS[name] ?? name

function index(): ReadonlyMap<string, readonly Feast[]> {
  const map = new Map<string, Feast[]>()
  for (const name of Object.keys(DAYS)) {
    const [first = '', ...rest] = name.split(' ')
    const list = map.get(first) ?? []
    list.push({ rest, name })
    map.set(first, list)
  }
  for (const list of map.values()) list.sort((a, b) => b.rest.length - a.rest.length)
  return map
}
