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
  /**
   * 95 % interval of what such forecasts score in the long run: by Hoeffding's inequality (1963, theorem 2), which holds for any number of
   * independent outcomes, given the bands; each can only score the one or the other of two squares.
   */
  interval: { from: number; to: number }
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
  const scored = forecasts.flatMap((one): Scored[] =>
    one.band && isResolved(one) ? [{ midpoint: MIDPOINTS[one.band], came: one.outcome === 'true' }] : [],
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
    small: scored.length < SMALL,
    brier: brierOf(scored),
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

interface Scored {
  midpoint: number
  came: boolean
}

function brierOf(scored: readonly Scored[]): Brier | null {
  const n = scored.length
  if (n === 0) return null
  const mean = (of: (one: Scored) => number): number => sum(scored.map(of)) / n
  const score = mean(({ midpoint, came }) => (midpoint - (came ? 1 : 0)) ** 2)
  const apart = sum(scored.map(({ midpoint }) => (1 - 2 * midpoint) ** 2)) // of the two squares, squared
  const half = Math.sqrt((Math.log(2 / 0.05) * apart) / 2) / n
  const [least, most] = [
    mean(({ midpoint }) => Math.min(midpoint, 1 - midpoint) ** 2),
    mean(({ midpoint }) => Math.max(midpoint, 1 - midpoint) ** 2),
  ]
  return {
    score: rounded(score),
    interval: { from: rounded(Math.max(least, score - half)), to: rounded(Math.min(most, score + half)) },
    forecasts: n,
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
const rounded = (number: number): number => Math.round(number * 10_000) / 10_000
