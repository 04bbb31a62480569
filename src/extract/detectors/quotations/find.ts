import { NO_SOURCE, sourceEndCandidates, sourceStartCandidates } from './candidates.ts'
import { chances, indexOfMax, logistic } from './choose.ts'
import { bestContent, type Content } from './content.ts'
import * as cues from './features/cue.ts'
import {
  noSource,
  seeNoSource,
  seeSourceEnd,
  seeSourceStart,
  sourceEnd,
  sourceStart,
} from './features/source.ts'
import { weigh } from './model.ts'
import type { Range } from './noun-phrases.ts'
import { CLITIC, type Signals } from './signals.ts'
import { KIND, oneOf } from './word-kinds.ts'
import { asksToBeUnnamed, nameBehind, saysThat, stretchBefore, SURE } from './surely.ts'

/** An attribution as first found: the word that is its cue, and how sure its parts are (probabilities). */
export interface Finding {
  cue: number
  content: Range
  source: Range | null
  /** The other part, where the cue stands in its midst: “A,” she said, “B.” */
  other: Range | null
  sure: { cue: number; content: number; source: number }
}

/**
 * A finding counts when its cue and its content together are at least this likely. Beyond verbs of saying, corpora and
 * readers differ more on what attributes: such a cue must be surer.
 */
const KEEP = 0.22
const KEEP_OTHER = 0.28

/** How much likelier it must be where who says it is in doubt, where few words are said, and where no verb is. */
const DOUBTFUL_SOURCE = 0.12
const FEW_WORDS = 0.12
const NO_CLAUSE = 0.1

const SURE_SOURCE = 0.8
const MANY = 6

const least = (s: Signals, cue: number): number => (s.kind[cue] === KIND.saying ? KEEP : KEEP_OTHER)

/** Whether its source, its length and its form, too, speak for a finding that is likely enough by its cue and content. */
function holdsUp(s: Signals, { cue, content, source, sure }: Finding): boolean {
  const doubt = source === null || sure.source < SURE_SOURCE ? DOUBTFUL_SOURCE : 0
  const few = content.last - content.first < MANY ? FEW_WORDS : 0
  const topic = isTopic(s, content) ? NO_CLAUSE : 0
  return sure.cue * sure.content >= least(s, cue) + doubt + few + topic
}

/** "praised the plan": words with no mark, no verb and nothing that joins a clause on tell of what, but not what. */
function isTopic(s: Signals, { first, last }: Range): boolean {
  for (let i = first; i < last; i++)
    if (s.stretch[i] !== -1 || (isOfClause(s.kind[i]) && s.word[i] !== CLITIC)) return false
  return s.kind[first - 1] !== KIND.that
}

const isOfClause = oneOf(KIND.auxiliary, KIND.saying, KIND.speech, KIND.past, KIND.that, KIND.question)

/** Every word that attributes something, with the likeliest content and source of each. Linear in the text. */
export function findCues(s: Signals): Finding[] {
  const findings: Finding[] = []
  for (const { cue, p } of likelyCues(s)) {
    const content = bestContent(s, cue, stretchBefore(s, cue))
    if (!content || p * content.p < least(s, cue)) continue
    const finding = withSource(s, cue, p, content)
    if (holdsUp(s, finding)) findings.push(finding)
  }
  return findings
}

interface Cue {
  cue: number
  p: number
}

/** No sentence has more; in a text of nothing but "said" the work stays in bounds. */
const MOST_CUES = 32

/** The words that may be cues, by how likely they are it; of each sentence only the likeliest. */
function likelyCues(s: Signals): Cue[] {
  const cues: Cue[] = []
  for (let first = 0; first < s.length; first = s.last[first] as number) {
    const inSentence: Cue[] = []
    for (let cue = first; cue < (s.last[first] as number); cue++) {
      const p = chanceOfCue(s, cue)
      if (p >= least(s, cue)) inSentence.push({ cue, p })
    }
    if (inSentence.length > MOST_CUES) inSentence.sort((a, b) => b.p - a.p).length = MOST_CUES
    for (const cue of inSentence) cues.push(cue)
  }
  return cues
}

/** How likely the word attributes something; 0 where a glance tells that it does not. */
function chanceOfCue(s: Signals, i: number): number {
  if (!mayCue(s, i) || asksToBeUnnamed(s, i)) return 0
  const sure = saysThat(s, i) || stretchBefore(s, i) !== null ? SURE : 0
  if (sure === 0) {
    cues.seeCueGlance(s, i)
    if (weigh(cues.cueGlance) < GLANCE) return 0
  }
  cues.seeCue(s, i)
  return Math.max(sure, logistic(weigh(cues.cue)))
}

/** Classes of words that attribute something now and then; names, articles and pronouns never do. */
export const mayCue = (s: Signals, i: number): boolean => attributes(s.kind[i])

const attributes = oneOf(
  KIND.preposition,
  KIND.auxiliary,
  KIND.saying,
  KIND.speech,
  KIND.capital,
  KIND.past,
  KIND.gerund,
  KIND.plural,
  KIND.adverb,
  KIND.agent,
  KIND.word,
)

/** Below this, in logits, the first glance at a word is the last. */
export const GLANCE = -2

function withSource(s: Signals, cue: number, p: number, content: Content): Finding {
  const { first: from, last: to, other } = content
  const name = nameBehind(s, cue)
  const starts = name ? [name.first] : sourceStartCandidates(s, cue, from, to)
  const likely = chances(starts, (k) => {
    if (k === NO_SOURCE) {
      seeNoSource(s, cue, from)
      return weigh(noSource)
    }
    seeSourceStart(s, cue, from, to, k)
    return weigh(sourceStart)
  })
  const top = indexOfMax(likely)
  const k = starts[top] as number
  const sure = { cue: p, content: content.p, source: likely[top] as number }
  if (k === NO_SOURCE) return { cue, content, source: null, other, sure }
  const ends = sourceEndCandidates(s, cue, from, k)
  const ending = chances(ends, (m) => {
    seeSourceEnd(s, cue, from, k, m)
    return weigh(sourceEnd)
  })
  return { cue, content, source: { first: k, last: ends[indexOfMax(ending)] ?? k + 1 }, other, sure }
}
