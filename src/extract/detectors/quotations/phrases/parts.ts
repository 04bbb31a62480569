import { flag } from '../../../../text/words.ts'
import { ANONYMOUS_NOUNS, COLLECTIVE_NOUNS } from '../../../lexicon/source-nouns.ts'
import { roleHead } from '../../people/reading.ts'
import type { Finding } from '../find.ts'
import type { Range } from '../noun-phrases.ts'
import { hashOf, type Signals } from '../signals.ts'
import { BODIES } from '../speakers/bodies.ts'
import { SURE } from '../surely/cue.ts'
import { FIRST_MARK, KIND, oneOf, STOP } from '../word-kinds.ts'

/** Where what is said ends is less sure: "…, Okoro said" may still follow. */
const RATHER_SURE = 0.6

const LEAST_SAID = 2

/** What a phrase tells, in one part or two; null where it is too little to be said. */
export function finding(
  s: Signals,
  cue: number,
  source: Range,
  [content, other = null]: (Range | null)[],
): Finding | null {
  if (!content || content.last - content.first < LEAST_SAID) return null
  return {
    cue,
    rule: 'set phrase',
    content,
    source,
    other,
    sure: { cue: SURE, content: RATHER_SURE, source: SURE },
  }
}

/** Things have no views: a person, a body, a place, "officials" or "she" must be among the words. */
export function canHold(s: Signals, { first, last }: Range): boolean {
  for (let i = first; i < last; i++)
    if (mayHold(s.kind[i]) || isPossessive(s.word[i]) || holdsViews(s, i)) return true
  return false
}

/** "analyst"  "officials"  "ministry" */
export const holdsViews = (s: Signals, i: number): boolean => ((s.flags[i] as number) & HOLDS_VIEWS) !== 0

export function setOf(words: string): (hash: number | undefined) => boolean {
  const hashes = new Set(words.split(' ').map(hashOf))
  return (hash) => hash !== undefined && hashes.has(hash)
}

export const isPossessive = setOf('his her their our my its')
export const isStop = oneOf(STOP, FIRST_MARK + 33, FIRST_MARK + 63)
export const isMark = (kind: number | undefined): boolean => kind === undefined || kind >= FIRST_MARK
export const isVerb = oneOf(KIND.auxiliary, KIND.past, KIND.saying, KIND.speech)
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
