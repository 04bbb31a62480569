/** How often somebody's forecasts came true, by how likely they said it was. Pure. */
import type { Band } from '../../extract/schemas.ts'

export const OUTCOMES = ['true', 'false', 'void'] as const
export type Outcome = (typeof OUTCOMES)[number]

export interface Forecast {
  /** Null: nothing tells how likely. */
  band: Band | null
  /** Whether it is only called so ("may"), which says nothing of how likely it is. */
  possible?: boolean
  /** Null while nobody has said. `void`: it cannot be told, and counts for nothing. */
  outcome: Outcome | null
}

/** The middle of each range of ICD 203 (2015), as a probability. */
export const MIDPOINTS: Record<Band, number> = {
  almost_no_chance: 0.03, // 01-05 %
  very_unlikely: 0.125, // 05-20 %
  unlikely: 0.325, // 20-45 %
  roughly_even: 0.5, // 45-55 %
  likely: 0.675, // 55-80 %
  very_likely: 0.875, // 80-95 %
  almost_certain: 0.97, // 95-99 %
}
const BANDS = Object.keys(MIDPOINTS) as Band[]

/** With fewer scored forecasts a score says more of chance than of its owner. */
export const SMALL = 30

export interface Score {
  /** Forecasts, and how they stand: `resolved` came true or did not. */
  counts: {
    forecasts: number
    possible: number
    unhedged: number
    resolved: number
    unresolved: number
    void: number
  }
  /** Whether fewer than SMALL hedged forecasts are resolved. */
  small: boolean
  /** Null where none is both hedged and resolved. */
  brier: Brier | null
  calibration: Calibration[]
}

export interface Brier {
  /** Mean squared difference between midpoint and outcome: 0 is perfect, 0.25 what "roughly even" always gets (Brier 1950). */
  score: number
  /** 95 % interval, by the normal approximation; null of a single forecast. */
  interval: { from: number; to: number } | null
  forecasts: number
}

/** A band: all that was said to be so likely. */
export interface Calibration {
  band: Band
  midpoint: number
  forecasts: number
  resolved: number
  occurred: number
  /** Of the resolved; null where there are none. */
  share: number | null
}

export function scoreOf(forecasts: readonly Forecast[]): Score {
  const isResolved = ({ outcome }: Forecast) => outcome === 'true' || outcome === 'false'
  const errors = forecasts.flatMap((one) =>
    one.band && isResolved(one) ? [(MIDPOINTS[one.band] - (one.outcome === 'true' ? 1 : 0)) ** 2] : [],
  )
  const count = (has: (one: Forecast) => boolean) => forecasts.filter(has).length
  return {
    counts: {
      forecasts: forecasts.length,
      possible: count(({ band, possible }) => band === null && possible === true),
      unhedged: count(({ band, possible }) => band === null && possible !== true),
      resolved: count(isResolved),
      unresolved: count(({ outcome }) => outcome === null),
      void: count(({ outcome }) => outcome === 'void'),
    },
    small: errors.length < SMALL,
    brier: brierOf(errors),
    calibration: BANDS.map((band) => {
      const said = forecasts.filter((one) => one.band === band)
      const resolved = said.filter(isResolved)
      const occurred = resolved.filter(({ outcome }) => outcome === 'true').length
      const share = resolved.length > 0 ? rounded(occurred / resolved.length) : null
      const midpoint = MIDPOINTS[band]
      return { band, midpoint, forecasts: said.length, resolved: resolved.length, occurred, share }
    }),
  }
}

function brierOf(errors: readonly number[]): Brier | null {
  const n = errors.length
  if (n === 0) return null
  const mean = sum(errors) / n
  const half = 1.96 * Math.sqrt(sum(errors.map((error) => (error - mean) ** 2)) / (n - 1) / n)
  const interval =
    n === 1 ? null : { from: rounded(Math.max(0, mean - half)), to: rounded(Math.min(1, mean + half)) }
  return { score: rounded(mean), interval, forecasts: n }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
const rounded = (number: number): number => Math.round(number * 10_000) / 10_000
