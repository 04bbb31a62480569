import { endCandidates, type End, startCandidates } from './candidates.ts'
import { chances, indexOfMax, shortlist } from './choose.ts'
import {
  end,
  endGlance,
  seeEnd,
  seeEndGlance,
  seeStart,
  seeStartGlance,
  start,
  startGlance,
} from './features/content.ts'
import type { Stretch } from './marks.ts'
import { weigh } from './model.ts'
import type { Range } from './noun-phrases.ts'
import { hashOf, stretchAt, type Signals } from './signals.ts'
import { isAddressee } from './surely/content.ts'
import { SURE } from './surely/cue.ts'
import { saidBySomeoneElse } from './surely/next-sentence.ts'
import { citesWhom } from './surely/quoted.ts'
import { speakerBehind } from './surely/subject.ts'
import { behindDay, isWhen } from './surely/words.ts'
import { COMMA, KIND, oneOf } from './word-kinds.ts'

/** A content, how likely it is, and its part on the far side of the cue: “A,” she said, “B.” */
export interface Content extends Range {
  p: number
  other: Range | null
}

interface Part extends Range {
  p: number
}

/** How many beginnings are weighed with their ends, how likely each must be, and how likely a second part. */
const BEAM = 4
const LEAST_START = 0.03
const OTHER_PART = 0.12
/** Where both stand in marks of their own, less is enough. */
const OTHER_MARKED = 0.03

/** The likeliest content of a cue; that in the marks of `stretch`, where the cue stands right behind one. */
export function bestContent(s: Signals, cue: number, stretch: Stretch | null): Content | null {
  const parts = partsOf(s, cue)
  const [best] = parts
  if (stretch && best?.first !== stretch.first && !(best && holds(best, stretch))) {
    const other = parts.find(({ first, p }) => first > cue && p >= OTHER_PART) ?? null
    return {
      first: stretch.first,
      last: stretch.last,
      p: SURE,
      other: other && s.stretch[other.first] !== -1 ? other : null,
    }
  }
  if (!best) return null
  const marked = (part: Part): boolean => stretchAt(s, part.first)?.first === part.first
  const other =
    parts.find(
      (part) =>
        part.p >= (marked(part) && marked(best) ? OTHER_MARKED : OTHER_PART) &&
        (part.first < cue ? part.last <= cue && best.first > cue : best.last <= cue && best.first < cue),
    ) ?? null
  const { first, last, p } = best
  return { first, last, p: p + (other?.p ?? 0), other }
}

/** "This is “much the same”," she said: what is said may begin before the marks. */
const holds = (best: Range, stretch: Stretch): boolean =>
  best.first < stretch.first && best.last >= stretch.last - 1

/** The likeliest stretches of words that the cue attributes, likeliest first. */
function partsOf(s: Signals, cue: number): Part[] {
  const name = speakerBehind(s, cue)
  const possible = startCandidates(s, cue).filter(
    ({ k }) =>
      (!name || k < name.first || k >= name.last) &&
      (k > cue || !goesOn(s, cue)) &&
      !saidBySomeoneElse(s, cue, k),
  )
  const starts = shortlist(possible, (at) => {
    seeStartGlance(s, cue, at)
    return weigh(startGlance)
  })
  const likely = chances(starts, (at) => {
    seeStart(s, cue, at)
    return weigh(start)
  })
  const parts: Part[] = []
  const likeliest = { before: 0, behind: 0 }
  for (let n = 0; n < BEAM; n++) {
    const top = indexOfMax(likely)
    const k = starts[top]?.k
    const p = likely[top] ?? 0
    if (k === undefined || p < LEAST_START) break
    likely[top] = 0
    const side = k < cue ? 'before' : 'behind'
    if (p <= likeliest[side]) continue // no end makes it likelier than it begins
    const ends = shortlist(endCandidates(s, cue, k), (at) => {
      seeEndGlance(s, cue, k, at)
      return weigh(endGlance)
    })
    const ending = chances(ends, (at) => {
      seeEnd(s, cue, k, at)
      return weigh(end)
    })
    const best = ends[indexOfMax(ending)]
    if (!best || tellsNothing(s, cue, k, best.m)) continue
    const part = { first: k, last: best.m, p: p * around(k, ends, ending, best.m - k) }
    parts.push(part)
    likeliest[side] = Math.max(likeliest[side], part.p)
  }
  return parts.sort((a, b) => b.p - a.p)
}

/** "…, saying that": what such a verb attributes stands behind it. */
const goesOn = (s: Signals, cue: number): boolean =>
  s.suffix[cue] === ING &&
  s.word[cue] !== ACCORDING &&
  s.kind[cue] === KIND.saying &&
  s.kind[cue - 1] === COMMA
const [ING, ACCORDING] = ['ing', 'according'].map(hashOf)

/** "Okoro spoke", "it rained", "said Monday", "said Okoro, who left", "was quoted as saying": names, when it was said and who says it are not what is said. */
function tellsNothing(s: Signals, cue: number, first: number, last: number): boolean {
  if (s.word[first] === WHO && first > cue + 1 && s.stretch[first] === -1) return true
  if (last === first + 1 && isPronoun(s.kind[first])) return true
  if (first === cue + 1 && isAddressee(s, cue, { first, last })) return true
  if (s.word[first] === AS && s.kind[first + 1] === KIND.saying && s.suffix[first + 1] === ING) return true
  if (citesWhom(s, cue, { first, last })) return true
  const isOnly = (is: (i: number) => boolean): boolean => {
    for (let i = first; i < last; i++) if (!is(i)) return false
    return true
  }
  if (opensWhere(s.kind[first]) && isOnly((i) => s.stretch[i] === -1 && tellsWhere(s.kind[i]))) return true
  return (
    isOnly((i) => s.kind[i] === KIND.person) || isOnly((i) => isWhen(s, i)) || behindDay(s, first) === last
  )
}
const [WHO, AS] = ['who', 'as'].map(hashOf)
/** "in Berlin on Friday" */
const tellsWhere = oneOf(KIND.preposition, KIND.place, KIND.time, KIND.number)
const opensWhere = oneOf(KIND.preposition, KIND.place)
const isPronoun = oneOf(KIND.subject, KIND.pronoun)

/** How likely it is that the content is `length` tokens long, or so nearly that four fifths of the words are the same. */
function around(k: number, ends: readonly End[], ending: readonly number[], length: number): number {
  let p = 0
  for (let i = 0; i < ends.length; i++) {
    const other = (ends[i] as End).m - k
    if (other >= 0.8 * length && length >= 0.8 * other) p += ending[i] as number
  }
  return p
}
