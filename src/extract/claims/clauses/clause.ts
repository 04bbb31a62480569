import type { Treaty } from '../../schemas.ts'

/** Words that state an obligation, as tokens [first, last). */
export interface FoundClause {
  treaty: Treaty
  first: number
  last: number
  /** "would", "will" before the verb of the clause. */
  modal: string | null
  /** The token that tells it, "stipulates", where it is a word of the treaty's own. */
  cue?: number
  /** Some verbs tell no obligation by themselves: "gave", "includes". */
  weak: boolean
  /** "does not contain a defence clause": it is told that the treaty does not oblige to this. */
  negated?: true
  /** Told before, and taken up: its verb is what somebody does with it. */
  again?: true
}

/** The treaty spoken of last, and how many sentences ago. */
export interface Recent {
  treaty: Treaty
  ago: number
  /** The last one spoken of that is yet to be made. */
  toCome: Treaty | null
}
