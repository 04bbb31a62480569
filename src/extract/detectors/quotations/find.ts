import {
  endCandidates,
  type End,
  NO_SOURCE,
  sourceEndCandidates,
  sourceStartCandidates,
  startCandidates,
} from './candidates.ts'
import {
  cueFeatures,
  cueGlance,
  endFeatures,
  MAX_FEATURES,
  sourceEndFeatures,
  sourceStartFeatures,
  startFeatures,
} from './features.ts'
import { score } from './model.ts'
import type { Stretch } from './marks.ts'
import type { Range } from './noun-phrases.ts'
import { KIND, type Signals } from './signals.ts'

/** An attribution as first found: the word that is its cue, and how sure its parts are (probabilities). */
export interface Finding {
  cue: number
  content: Range
  source: Range | null
  /** The other part, where the cue stands in its midst: “A,” she said, “B.” */
  other: Range | null
  sure: { cue: number; content: number; source: number }
}

const features = new Int32Array(MAX_FEATURES)

/** A finding counts when its cue and its content together are at least this likely. */
export const KEEP = 0.28

/** Every word that attributes something, with the likeliest content and source of each. */
export function findCues(s: Signals, isWord: (i: number) => boolean): Finding[] {
  const findings: Finding[] = []
  for (let i = 0; i < s.length; i++) {
    if (!isWord(i)) continue
    if (!MAY_CUE.has(s.kind[i] as number)) continue
    const stretch = stretchBefore(s, i)
    if (!stretch && !saysThat(s, i) && score(features, cueGlance(s, i, features)) < GLANCE) continue
    const known = logistic(score(features, cueFeatures(s, i, features)))
    const p = stretch || saysThat(s, i) ? Math.max(known, SURE) : known
    if (p < KEEP) continue
    const content = bestContent(s, i, stretch)
    if (!content || p * content.p < KEEP) continue
    const source = bestSource(s, i, content)
    findings.push({
      cue: i,
      content,
      source: source.range,
      other: content.other,
      sure: { cue: p, content: content.p, source: source.p },
    })
  }
  return findings
}

/** Classes of words that attribute something now and then; names, articles and pronouns never do. */
const MAY_CUE: ReadonlySet<number> = new Set([
  KIND.preposition,
  KIND.auxiliary,
  KIND.speech,
  KIND.capital,
  KIND.past,
  KIND.gerund,
  KIND.plural,
  KIND.adverb,
  KIND.agent,
  KIND.word,
])

/** Below this, in logits, a first glance at a word is the last. */
const GLANCE = -1

const SURE = 0.9

/**
 *     “We were never asked,” analysed Tamsin Okoro        “We were never asked,” Okoro analysed
 *                            ^ cue                                                     ^ cue
 *
 * The stretch that a verb of saying stands right behind, or with only a name or pronoun between; else null.
 */
function stretchBefore(s: Signals, cue: number): Stretch | null {
  if ((s.kind[cue] as number) !== KIND.speech) return null
  let i = cue - 1
  const kind = s.kind[i] as number
  if (kind === KIND.subject) i--
  else
    while (i > cue - 6 && ((s.kind[i] as number) === KIND.person || (s.kind[i] as number) === KIND.auxiliary))
      i--
  const stretch = s.stretches[s.stretch[i] ?? -1]
  if (!stretch || stretch.last !== i + 1 || stretch.last - stretch.first < 4 || s.stretch[cue] !== -1)
    return null
  return COMMA.has(s.kind[i - 1] as number) || COMMA.has(s.kind[i + 1] as number) ? stretch : null
}

/** "Okoro claims that": a verb of saying between who says and "that"; not "the claims that". */
const saysThat = (s: Signals, cue: number): boolean =>
  s.kind[cue] === KIND.speech &&
  s.kind[cue + 1] === KIND.that &&
  s.stretch[cue] === -1 &&
  SPEAKS.has(s.kind[cue - 1] as number)

const SPEAKS = new Set<number>([KIND.person, KIND.organization, KIND.place, KIND.subject])

/** "," "!" "?" */
const COMMA = new Set([64 + 44, 64 + 33, 64 + 63])

const logistic = (x: number): number => 1 / (1 + Math.exp(-x))

/** Turns scores into probabilities, in place. */
function softmax(scores: number[]): void {
  let max = -Infinity
  for (const value of scores) if (value > max) max = value
  let all = 0
  for (let i = 0; i < scores.length; i++) all += scores[i] = Math.exp((scores[i] as number) - max)
  for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] as number) / all
}

/** Beginnings weighed further: the likeliest few. */
const BEAM = 4

/** How likely a second part must be. */
const OTHER_PART = 0.12

/** How likely it is that the content ends at candidate `best` or so near that four fifths of the words are the same. */
function around(k: number, ends: readonly End[], chances: readonly number[], best: number): number {
  const length = (ends[best]?.m ?? k) - k
  let p = 0
  for (let i = 0; i < ends.length; i++) {
    const other = (ends[i] as End).m - k
    if (other >= 0.8 * length && length >= 0.8 * other) p += chances[i] as number
  }
  return p
}

interface Part extends Range {
  p: number
}

/** The likeliest content, with its other part on the far side of the cue if that is likely too. */
function bestContent(
  s: Signals,
  cue: number,
  stretch: Stretch | null,
): (Part & { other: Range | null }) | null {
  const starts = startCandidates(s, cue)
  const chances = starts.map(({ k, marks }) => score(features, startFeatures(s, cue, k, marks, features)))
  softmax(chances)
  const parts: Part[] = []
  for (let n = 0; n < BEAM; n++) {
    const top = indexOfMax(chances)
    const start = starts[top]
    const chance = chances[top] ?? 0
    if (!start || chance < 0.08) break
    chances[top] = -1
    const ends = endCandidates(s, cue, start.k)
    const scores = ends.map(({ m, commas, verbs }) =>
      score(features, endFeatures(s, cue, start.k, m, commas, verbs, features)),
    )
    softmax(scores)
    const end = indexOfMax(scores)
    if (ends[end])
      parts.push({ first: start.k, last: ends[end].m, p: chance * around(start.k, ends, scores, end) })
  }
  parts.sort((a, b) => b.p - a.p)
  const [best] = parts
  if (stretch && best?.first !== stretch.first) {
    const other = parts.find(({ first, p }) => first > cue && p >= OTHER_PART) ?? null
    return {
      first: stretch.first,
      last: stretch.last,
      p: SURE,
      other: other && s.stretch[other.first] !== -1 ? other : null,
    }
  }
  if (!best) return null
  const other =
    parts.find(
      ({ first, last, p }) =>
        p >= OTHER_PART &&
        (first < cue ? last <= cue && best.first > cue : best.last <= cue && best.first < cue),
    ) ?? null
  return { ...best, p: best.p + (other?.p ?? 0), other }
}

function bestSource(s: Signals, cue: number, content: Range): { range: Range | null; p: number } {
  const starts = sourceStartCandidates(s, cue, content.first, content.last)
  const chances = starts.map((k) =>
    score(features, sourceStartFeatures(s, cue, content.first, content.last, k, features)),
  )
  softmax(chances)
  const top = indexOfMax(chances)
  const k = starts[top] as number
  if (k === NO_SOURCE) return { range: null, p: chances[top] as number }
  const ends = sourceEndCandidates(s, cue, content.first, k)
  const scores = ends.map((m) => score(features, sourceEndFeatures(s, cue, content.first, k, m, features)))
  softmax(scores)
  const end = indexOfMax(scores)
  return { range: { first: k, last: ends[end] ?? k + 1 }, p: chances[top] as number }
}

function indexOfMax(values: readonly number[]): number {
  let best = 0
  for (let i = 1; i < values.length; i++) if ((values[i] as number) > (values[best] as number)) best = i
  return best
}
