import type { Range } from './noun-phrases.ts'

/** Who says what, before names are resolved: token ranges of one article. */
export interface Attribution {
  content: Range
  cue: Range | null
  source: Range | null
  /** Index of the attribution it goes on with; its source and cue are then those of that one. */
  continues: number | null
}
