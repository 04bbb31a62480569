import type { Finding } from './find.ts'
import type { Range } from './noun-phrases.ts'

/** Who says what, before names are resolved: token ranges of one article. */
export interface Attribution {
  content: Range
  cue: Range | null
  source: Range | null
  /** Index of the attribution it goes on with; its source and cue are then those of that one. */
  continues: number | null
  why: Why
}

/** Why it was read so: by a cue, by a set phrase, as an aside within a clause, by layout or a colon alone, or as what goes on with the one before. */
export interface Why {
  rule: 'cue' | 'set phrase' | 'aside' | 'hearsay' | 'layout' | 'colon' | 'goes on' | 'list'
  /** What the cue gave; null where there was none. */
  finding: Finding | null
}
