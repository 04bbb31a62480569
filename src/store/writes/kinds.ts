/** What articles say is kept in parts, of which wholes are made: persons of portraits, treaties of the ways to name them. */
export interface Kind {
  parts: 'person_portraits' | 'treaty_forms'
  /** The column of a part that has the id of its whole. */
  whole: 'person_id' | 'treaty_id'
  /** Ids of wholes that became part of others, each with the parts it had, in a column of this name. */
  former: { table: 'former_persons' | 'former_treaties'; parts: 'portraits' | 'forms' }
  /** What editors say of two parts. */
  verdicts: 'person_verdicts' | 'treaty_verdicts'
  /** Where an article that has two parts of a kind tells them apart by that: the table that says which it has. */
  mentions: { table: 'person_mentions'; part: 'portrait_id' } | null
}

/** Two whom one article names are two people. */
export const PERSONS: Kind = {
  parts: 'person_portraits',
  whole: 'person_id',
  former: { table: 'former_persons', parts: 'portraits' },
  verdicts: 'person_verdicts',
  mentions: { table: 'person_mentions', part: 'portrait_id' },
}

/** One article may name a treaty in several ways. */
export const TREATIES: Kind = {
  parts: 'treaty_forms',
  whole: 'treaty_id',
  former: { table: 'former_treaties', parts: 'forms' },
  verdicts: 'treaty_verdicts',
  mentions: null,
}
