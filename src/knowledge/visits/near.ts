/** How far apart, in days, what is told of one trip may lie. */
import type { Window } from './visit-claim.ts'

/** Wider windows ("in May", "in 2024") may hold several trips, so they join others to none. */
export const NARROW = 11
/** Sources that differ by less speak of one trip: a visit planned for the 18th, a visit planned for the 20th. */
export const SAME_TRIP = 7
/** A date that was asked for, refused or moved may lie this far from the date that came of it. */
export const SAME_PLAN = 21
/** What names no day speaks of a trip around the time it was written. */
export const SAME_NEWS = 45
/** What is "upcoming", "so far" or put off lies within half a year of the day on which that was written. */
export const OPEN = 183

export const isNarrow = ({ from, to }: Window): boolean => to - from < NARROW
