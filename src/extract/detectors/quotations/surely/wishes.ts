import type { Range } from '../noun-phrases.ts'
import { hashOf, type Signals } from '../signals.ts'
import { stemOf } from '../stem.ts'
import { KIND, oneOf } from '../word-kinds.ts'
import { canHold, holdsViews } from './views.ts'
import { isVerb, setOf } from './words.ts'

/**
 *     Peru wants | Norwegian help with its ports.        Hotels expect | guests from the north.
 *
 * Whether what stands behind such a verb is a thing, and none that somebody says: wanted by whomever, or expected by
 * those who hold no views.
 */
export function isThingWished(s: Signals, cue: number, content: Range, source: Range | null): boolean {
  const wanted = WANT.has(s.stem[cue] as number)
  if (!wanted && !EXPECT.has(s.stem[cue] as number)) return false
  if (content.first !== cue + 1) return false
  for (let i = content.first; i < content.last; i++)
    if (s.stretch[i] !== -1 || isVerb(s, i) || opensClause(s.kind[i])) return false
  return wanted || source === null || isThing(s, cue, source)
}

/** "the port", "hotels in the city" |expect: also where a sentence begins with them. */
function isThing(s: Signals, cue: number, { first, last }: Range): boolean {
  const many = s.kind[first] === KIND.capital && first === s.first[first] && isOfMany(s.word[cue])
  return !canHold(s, many && !holdsViews(s, first) ? { first: first + 1, last } : { first, last })
}
const isOfMany = setOf('expect await anticipate')

const opensClause = oneOf(KIND.that, KIND.to, KIND.question)
const stemsOf = (verbs: string): ReadonlySet<number> =>
  new Set(verbs.split(' ').map((verb) => hashOf(stemOf(verb))))
const WANT = stemsOf('want wants wanted need needs needed')
const EXPECT = stemsOf('expect expects expected await awaits awaited anticipate anticipates anticipated')
