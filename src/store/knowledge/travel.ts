/** What grouping asks of a claim of a visit, kept with it: thousands share a key, and each article on its way in asks all of its. */
import { soleOffice } from '../../knowledge/visits/office.ts'
import { initialOf } from '../../knowledge/visits/visit-key.ts'
import type { VisitClaim, Window } from '../../knowledge/visits/visit-claim.ts'
import { nameKey } from '../name-key.ts'

/** As JSON has it, which knows neither infinity nor NaN. */
export interface Travel {
  place: string
  published: number | null
  days: Days
  moved: Days
  visitorKey: string
  visitorCountry: string | null
  office: string | null
  isNameless: boolean
}
/** The last inclusive; null is open. Null for both: undated. */
type Days = [from: number | null, to: number | null] | null

/** A claim as its row and the article tell it; days are YYYY-MM-DD. */
export interface Told {
  /** SHA-256 of the article's text, in hexadecimal digits. */
  hash: string
  ordinal: number
  publishedOn: string | null
  dateFrom: string
  dateTo: string
  /** These as the claim has them. */
  visitor?: string | null
  visitorCountry?: string | null
  visitorOffice?: string | null
  movedFrom?: { from: string | null; to: string | null } | null
}

export function travelOf(told: Told): Travel {
  const { visitor, visitorOffice, visitorCountry, movedFrom } = told
  const office = soleOffice(visitorOffice ?? null)
  return {
    place: `${told.hash.slice(0, 16)} ${String(told.ordinal).padStart(5, '0')}`,
    published: dayOf(told.publishedOn),
    days: told.dateTo === '-infinity' ? null : [dayOf(told.dateFrom), dayOf(told.dateTo)],
    moved: movedFrom ? [dayOf(movedFrom.from), dayOf(movedFrom.to)] : null,
    visitorKey: nameKey(visitor ?? ''),
    visitorCountry: visitorCountry ?? null,
    office,
    isNameless: office !== null && visitor === visitorOffice,
  }
}

/** See `initialOf`; that of an office alone is the empty string. */
export const visitorInitial = ({ visitorKey, visitorCountry, isNameless }: Travel): string =>
  isNameless ? '' : initialOf(visitorKey, visitorCountry)

/** Days since 1970; null for none and for the infinite. */
const dayOf = (day: string | null): number | null =>
  day === null || day.endsWith('infinity') ? null : Date.parse(day) / 86_400_000

/** A claim as `groupVisits` takes it, but for its status and whom it belongs to. */
export const readTravel = ({ days, moved, published, ...travel }: Travel) => ({
  ...travel,
  published: published ?? NaN,
  ...(days ? windowOf(days) : UNDATED),
  moved: moved && windowOf(moved),
})
const UNDATED: Window = { from: NaN, to: NaN }
const windowOf = ([from, to]: NonNullable<Days>): Window => ({ from: from ?? -Infinity, to: to ?? Infinity })

/** A claim with what is stored of where it belongs. */
export interface TravelRow extends VisitClaim {
  /** Who travels where. */
  key: string
  /** The visit it was in when last looked at. */
  visitId: string | null
}
