import { flag } from '../../../../text/words.ts'
import { ANONYMOUS_NOUNS, COLLECTIVE_NOUNS } from '../../../lexicon/source-nouns.ts'
import { roleHead } from '../../people/reading.ts'
import type { Range } from '../noun-phrases.ts'
import type { Signals } from '../signals.ts'
import { BODIES } from '../speakers/bodies.ts'
import { KIND, oneOf } from '../word-kinds.ts'
import { setOf } from './words.ts'

/** Who may say something or hold a view, as the words tell it. */

/** Things have no views: a person, a body, a place, "officials" or "she" must be among the words. */
export function canHold(s: Signals, { first, last }: Range): boolean {
  for (let i = first; i < last; i++)
    if (mayHold(s.kind[i]) || isPossessive(s.word[i]) || holdsViews(s, i)) return true
  return false
}

/** "analyst"  "officials"  "ministry" */
export const holdsViews = (s: Signals, i: number): boolean => ((s.flags[i] as number) & HOLDS_VIEWS) !== 0

const HOLDS_VIEWS = flag(
  ({ lower }) =>
    COLLECTIVE_NOUNS.has(lower) ||
    ANONYMOUS_NOUNS.has(lower) ||
    BODIES.has(lower) ||
    roleHead(lower) !== null,
)
const mayHold = oneOf(
  KIND.capital,
  KIND.person,
  KIND.organization,
  KIND.place,
  KIND.demonym,
  KIND.agent,
  KIND.subject,
)

export const isPossessive = setOf('his her their our my its')
