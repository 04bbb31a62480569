import type { Token } from '../../../../text/tokens.ts'
import type { Person } from '../../../detector.ts'

/** Someone who may act for a state: named, described ("the Finnish premier") or meant by a pronoun. Token range. */
export interface Actor {
  first: number
  last: number
  name: string
  country: string | null
  /** Acts for a state or an organisation, as far as the text or a list of leaders tells. */
  official: boolean
  kind: 'name' | 'office' | 'pronoun'
  person: Person | null
  plural: boolean
  possessive: boolean
}

/** The actors of an article in order, and who "the President" or "he" is at each place. */
export interface Cast {
  actors: Actor[]
  /** The state the article's own officials act for: those it names without one. */
  home: string | null
  /** The person an article is about most. */
  lead: Actor | null
}

export const isPossessive = (token: Token | undefined): boolean =>
  token !== undefined && (token.lower === "'s" || token.text === '’' || token.text === "'")
