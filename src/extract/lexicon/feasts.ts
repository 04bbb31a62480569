/** Holidays whose day the calendar tells. Fixed: "MM-DD"; "easter±n" in days; "nth weekday of a month": "11-4#4". */
const DAYS: Readonly<Record<string, string>> = {
  "new year 's day": '01-01',
  "new year 's eve": '12-31',
  "valentine 's day": '02-14',
  "st . patrick 's day": '03-17',
  "saint patrick 's day": '03-17',
  'new year day': '01-01',
  'earth day': '04-22',
  "international workers ' day": '05-01',
  'april fools': '04-01',
  "april fool 's day": '04-01',
  'may day': '05-01',
  juneteenth: '06-19',
  'bastille day': '07-14',
  'independence day': '07-04',
  'veterans day': '11-11',
  'armistice day': '11-11',
  halloween: '10-31',
  christmas: '12-25',
  'christmas day': '12-25',
  'christmas eve': '12-24',
  'boxing day': '12-26',
  'good friday': 'easter-2',
  easter: 'easter+0',
  'easter sunday': 'easter+0',
  'easter monday': 'easter+1',
  'ash wednesday': 'easter-46',
  'palm sunday': 'easter-7',
  thanksgiving: '11-4#4',
  'thanksgiving day': '11-4#4',
  'labor day': '09-1#1',
  'martin luther king day': '01-1#3',
  "mother 's day": '05-7#2',
  "father 's day": '06-7#3',
  'memorial day': '05-1#-1',
}

export interface Feast {
  /** The words after the first. */
  rest: readonly string[]
  name: string
}

/** By their first word, the longest name first. */
export const FEASTS: ReadonlyMap<string, readonly Feast[]> = index()

/** The rule for a feast's day, in the notation above. */
export const feastRule = (name: string): string => DAYS[name] ?? ''

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
