import { ChanceryError } from '../../errors.ts'

/** When, as the columns hold it. `at` and `offset` (minutes east of UTC) are null when only the day is known. */
export interface Moment {
  at: string | null
  offset: number | null
  on: string | null
}

const ISO = /^(\d{4}-\d\d-\d\d)(?:T[\d:.]+(?:Z|([+-])(\d\d):(\d\d)))?$/

/** @throws `invalid-input` for what is neither YYYY-MM-DD nor a date-time with zone */
export function moment(value: string | null, path: string): Moment {
  if (value === null) return { at: null, offset: null, on: null }
  const [, on, sign, hours, minutes] = ISO.exec(value) ?? []
  if (!on || Number.isNaN(Date.parse(value)) || !isRealDay(on)) {
    const message = 'must be a real date: YYYY-MM-DD, or an ISO 8601 date-time with zone'
    throw new ChanceryError('invalid-input', `${path} ${message}`, { errors: [{ path, message }] })
  }
  if (!value.includes('T')) return { at: null, offset: null, on }
  const offset = sign ? Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) : 0
  return { at: value, offset, on }
}

/** `Date` takes February 31 for March 2. */
const isRealDay = (day: string): boolean => new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)

/** The days of a claim as its row holds them: an unknown or open end is infinite, and no date at all lies before time. */
export function dayRange(from: string | null, to: string | null): { date_from: string; date_to: string } {
  if (from === null && to === null) return { date_from: '-infinity', date_to: '-infinity' }
  const known = (day: string | null): day is string => day !== null && day >= '0001' // Postgres has no year 0
  return { date_from: known(from) ? from : '-infinity', date_to: known(to) ? to : 'infinity' }
}
