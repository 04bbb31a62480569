/** Whether two dates are one moment, told in two time zones: 02:38 on June 19 in Seoul is 20:38 on June 18 in Moscow. */
import { isoDay, type VisitEvidence } from './visit-claim.ts'

/** When something is said to have been, and in whose time it may be told. */
type Told = Pick<
  VisitEvidence,
  'from' | 'to' | 'edtf' | 'isLocalTime' | 'destinationCountry' | 'visitorCountry'
>

const TIME = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d)?(Z|[+-]\d\d:\d\d)?$/
const MINUTE = 60_000
const DAY = 86_400_000
/** Reports of one landing differ by minutes, those of landing and welcome by less than an hour. */
const SAME_MOMENT = 15 * MINUTE
const SAME_ARRIVAL = 60 * MINUTE

interface Clock {
  /** As written, in milliseconds as if it were UTC. */
  local: number
  /** Minutes east of UTC; null where the text names no zone. */
  offset: number | null
}

/** Why both can be right; null when they cannot. */
export function sameMoment(a: Told, b: Told): string | null {
  const [clockA, clockB] = [clockOf(a), clockOf(b)]
  if (clockA && clockB) return sameTime(a, clockA, b, clockB)
  if (clockA) return onDay(a, clockA, b)
  return clockB ? onDay(b, clockB, a) : null
}

/** Whether both tell the time of day, and in no time zones that they may mean is it of one arrival. */
export function areHoursApart(a: Told, b: Told): boolean {
  const [clockA, clockB] = [clockOf(a), clockOf(b)]
  return (
    clockA !== null &&
    clockB !== null &&
    readings(a, clockA, b, clockB).every(({ apart }) => apart >= SAME_ARRIVAL)
  )
}

/** "10:00 at UTC+05:00 on 2024-06-19"; null where no time of day is told. */
export function tellClock(claim: Told): string | null {
  const clock = clockOf(claim)
  if (!clock) return null
  const [offset = 0] = offsetsOf(clock, zonesFor(claim))
  return tell(clock.local, offset)
}

function clockOf({ edtf }: Told): Clock | null {
  const [, day, time, zone] = TIME.exec(edtf ?? '') ?? []
  if (!day) return null
  const local = Date.parse(`${day}T${time}Z`)
  if (zone === undefined) return { local, offset: null }
  const [hours = 0, minutes = 0] = zone === 'Z' ? [] : zone.slice(1).split(':').map(Number)
  return { local, offset: (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) }
}

function sameTime(a: Told, clockA: Clock, b: Told, clockB: Clock): string | null {
  const same = readings(a, clockA, b, clockB).find(({ apart }) => apart <= SAME_MOMENT)
  return same ? `${tell(clockA.local, same.x)} is ${tell(clockB.local, same.y)}` : null
}

/** Two times in the zones that they may mean, and how far apart they are then. */
const readings = (a: Told, clockA: Clock, b: Told, clockB: Clock) =>
  offsetsOf(clockA, zonesFor(a)).flatMap((x) =>
    offsetsOf(clockB, zonesFor(b)).map((y) => ({
      x,
      y,
      apart: Math.abs(clockA.local - x * MINUTE - (clockB.local - y * MINUTE)),
    })),
  )

/** A time without a zone is that of the place, and may be that of the traveller's home where it is not called local. */
const zonesFor = ({ destinationCountry, visitorCountry, isLocalTime }: Told): string[] => [
  ...zonesOf(destinationCountry),
  ...(isLocalTime ? [] : zonesOf(visitorCountry).slice(0, 1)),
]

/** A time without a zone is that of the place; the day of another source may be that of the traveller's home. */
function onDay(timed: Told, clock: Clock, day: Told): string | null {
  const homes = [...zonesOf(day.visitorCountry).slice(0, 1), ...zonesOf(day.destinationCountry)]
  for (const x of offsetsOf(clock, zonesOf(timed.destinationCountry)))
    for (const y of offsetsOf({ ...clock, offset: null }, homes)) {
      const there = clock.local + (y - x) * MINUTE
      if (there >= day.from * DAY && there < (day.to + 1) * DAY)
        return `${tell(clock.local, x)} is ${tell(there, y)}`
    }
  return null
}

const offsetsOf = ({ local, offset }: Clock, zones: readonly string[]): number[] =>
  offset === null ? [...new Set(zones.map((zone) => eastOf(zone, local)))] : [offset]

const tell = (local: number, offset: number): string => {
  const [hours, minutes] = [Math.trunc(Math.abs(offset) / 60), Math.abs(offset) % 60]
  const zone = `UTC${offset < 0 ? '-' : '+'}${pad(hours)}:${pad(minutes)}`
  return `${new Date(local).toISOString().slice(11, 16)} on ${isoDay(Math.floor(local / DAY))} at ${zone}`
}
const pad = (number: number): string => String(number).padStart(2, '0')

/** Time zones of a country in the Unicode CLDR; engines give them as a property or, since 2023, by a method. */
type LocaleWithZones = Intl.Locale & { timeZones?: string[]; getTimeZones?: () => string[] | undefined }

/** The zone of the capital comes first: at home it is the one that is meant. */
function zonesOf(country: string | null): string[] {
  if (country === null) return []
  const locale: LocaleWithZones = new Intl.Locale(`und-${country}`)
  const zones = locale.getTimeZones?.() ?? locale.timeZones ?? []
  const capital = CAPITALS[country]
  return capital ? [capital, ...zones] : zones
}

/** Of states that span several zones. */
const CAPITALS: Partial<Record<string, string>> = {
  AR: 'America/Argentina/Buenos_Aires',
  AU: 'Australia/Sydney',
  BR: 'America/Sao_Paulo',
  CA: 'America/Toronto',
  CD: 'Africa/Kinshasa',
  CL: 'America/Santiago',
  CN: 'Asia/Shanghai',
  EC: 'America/Guayaquil',
  ES: 'Europe/Madrid',
  FR: 'Europe/Paris',
  ID: 'Asia/Jakarta',
  KZ: 'Asia/Almaty',
  MN: 'Asia/Ulaanbaatar',
  MX: 'America/Mexico_City',
  NZ: 'Pacific/Auckland',
  PT: 'Europe/Lisbon',
  RU: 'Europe/Moscow',
  UA: 'Europe/Kyiv',
  US: 'America/New_York',
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** Minutes east of UTC of a zone around a time; an hour off where the clocks are changed that very night. */
function eastOf(zone: string, at: number): number {
  let format = formats.get(zone)
  if (!format)
    formats.set(
      zone,
      (format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })),
    )
  const name = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT'
  const [, sign, hours, minutes] = /^GMT([+-])(\d\d):(\d\d)$/.exec(name) ?? []
  return sign ? Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) : 0
}
