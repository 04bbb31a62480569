/** What the registry of well-known treaties knows of each, whatever single articles say. */
import { KNOWN_TREATIES } from '../../extract/lexicon/treaties.ts'

/** Of those open to all states no parties. */
export const WELL_KNOWN_TREATIES = KNOWN_TREATIES.map(({ id, year, parties }) => ({ id, year, parties }))
