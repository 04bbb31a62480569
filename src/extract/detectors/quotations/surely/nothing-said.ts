import type { Range } from '../noun-phrases.ts'
import type { Signals } from '../signals.ts'
import { KIND, oneOf } from '../word-kinds.ts'
import type { Said } from './content.ts'

/** "She doubted | that", "They would send troops if | either is attacked": whether what would be said only points back, or leads on. */
export const isNothingSaid = (s: Signals, { first, last, other }: Said, source: Range | null): boolean =>
  !other &&
  s.stretch[first] === -1 &&
  (last - first === 1
    ? isFunctionWord(s.kind[first])
    : source?.first === last && opensClause(s.kind[last - 1]))

const isFunctionWord = oneOf(
  KIND.that,
  KIND.question,
  KIND.conjunction,
  KIND.preposition,
  KIND.determiner,
  KIND.to,
)
const opensClause = oneOf(KIND.that, KIND.question)
