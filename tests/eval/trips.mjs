/**
 * How well the visits of official pages agree with the list of trips that the US State Department keeps: of US presidents
 * and secretaries abroad, and of foreign leaders to the United States.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const OFFICIAL = /President of Russia|White House/
const DAY = 86_400_000

/**
 * `dist` holds the compiled engine, `shared` the folder with `data`. Rows in percent: of the dated visits we tell of
 * travellers on the list, how many it knows (same name, country and days); of the trips on the list that an article of
 * those days names by traveller and town, how many we tell. No rows where the data is absent.
 */
export async function run({ dist, shared }) {
  const list = join(shared, 'data/visits/us_state_department_visits.csv')
  const corpus = join(shared, 'data/articles/articles.dev.jsonl')
  if (!existsSync(list) || !existsSync(corpus)) return []
  const { extract } = await import(pathToFileURL(join(dist, 'extract/extract.js')).href)
  const trips = readFileSync(list, 'utf8').split('\n').slice(1).filter(Boolean).map(tripOf)
  const travellers = new Set(trips.map(({ surname, abroad }) => `${surname}|${abroad}`))
  const told = { known: 0, all: 0 }
  const listed = { told: 0, all: 0 }
  for (const line of readFileSync(corpus, 'utf8').split('\n').filter(Boolean)) {
    const { text, source, published_at: publishedAt } = JSON.parse(line)
    if (!OFFICIAL.test(source)) continue
    const visits = extract({ text, publishedAt }).claims.filter(({ type }) => type === 'visit')
    for (const visit of visits) {
      if (!happened(visit) || !travellers.has(travellerOf(visit))) continue
      told.all++
      if (trips.some((trip) => isSame(trip, visit) && overlaps(trip, visit.date))) told.known++
    }
    for (const trip of trips) {
      if (!publishedAt || !isNear(trip, publishedAt) || !names(text, trip)) continue
      listed.all++
      if (visits.some((visit) => isSame(trip, visit) && (!visit.date || overlaps(trip, visit.date))))
        listed.told++
    }
  }
  return [
    { name: 'trips', metric: `told that are listed (of ${told.all})`, value: (100 * told.known) / told.all },
    {
      name: 'trips',
      metric: `listed that are told (of ${listed.all})`,
      value: (100 * listed.told) / listed.all,
    },
  ]
}

/** `kind,role,visitor,visitor_id,from,to,to_id,locale,start,end,…`, with quotation marks round cells that hold commas. */
function tripOf(line) {
  const cells = [...line.matchAll(/(?:"([^"]*)"|([^,]*))(?:,|$)/g)].map(
    ([, quoted, plain]) => quoted ?? plain,
  )
  const [kind, , visitor, , from, to, , locale, start, end] = cells
  const abroad = kind === 'us-travel-abroad'
  return {
    abroad,
    surname: surnameOf(visitor),
    country: abroad ? codeOf(to) : 'US',
    home: abroad ? 'US' : codeOf(from),
    towns: locale.split(', ').filter(Boolean),
    start: Date.parse(start),
    end: Date.parse(end),
  }
}

const surnameOf = (name) =>
  name
    .replace(/,? (?:Jr|Sr)\.?$/, '')
    .split(' ')
    .at(-1)
    .toLowerCase()

const NAMES = new Intl.DisplayNames('en', { type: 'region' })
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const CODES = new Map([
  ...LETTERS.flatMap((a) => LETTERS.map((b) => [NAMES.of(a + b), a + b])),
  ['United Kingdom', 'GB'], // "UK" and "SU" bear these names too
  ['Russia', 'RU'],
  ['Korea, South', 'KR'],
  ['West Bank', 'PS'],
  ['Turkey', 'TR'],
  ['Burma', 'MM'],
  ['Czech Republic', 'CZ'],
  ['Bosnia-Herzegovina', 'BA'],
])
const codeOf = (country) => CODES.get(country) ?? null

const travellerOf = ({ visitor, visitorCountry, destinationCountry }) =>
  visitorCountry === 'US' || destinationCountry === 'US'
    ? `${surnameOf(visitor)}|${visitorCountry === 'US'}`
    : ''

const happened = ({ status, date }) =>
  (status === 'occurred' || status === 'under_way') && date?.from && date.to && isDays(date)
/** A month or a year would agree with too much. */
const isDays = ({ from, to }) => Date.parse(to) - Date.parse(from) <= 10 * DAY

const isSame = ({ surname, country, home }, { visitor, visitorCountry, destinationCountry }) =>
  surname === surnameOf(visitor) && country === destinationCountry && home === visitorCountry

/** A day of grace, for the zones. */
const overlaps = ({ start, end }, { from, to }) =>
  (!from || Date.parse(from) <= end + DAY) && (!to || Date.parse(to) >= start - DAY)

const isNear = ({ start, end }, publishedAt) => {
  const day = Date.parse(publishedAt.slice(0, 10))
  return day >= start - DAY && day <= end + DAY
}

const names = (text, { surname, towns }) =>
  text.toLowerCase().includes(surname) && towns.some((town) => text.includes(town))
