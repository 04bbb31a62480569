import { NO_SOURCE, sourceEndCandidates, sourceStartCandidates } from './candidates.ts'
import { chances, indexOfMax, logistic } from './choose.ts'
import { bestContent, type Content } from './content.ts'
import { evidenceFor, evidenceOfForm, evidenceOfSource } from './evidence.ts'
import * as cues from './features/cue.ts'
import {
  noSource,
  seeNoSource,
  seeSourceEnd,
  seeSourceStart,
  sourceEnd,
  sourceStart,
} from './features/source.ts'
import { GLANCE, mayCue, mayPass } from './glance.ts'
import { weigh } from './model.ts'
import type { Stretch } from './marks.ts'
import type { Range } from './noun-phrases.ts'
import { hashOf, type Signals } from './signals.ts'
import { COMMA, isSpeech } from './word-kinds.ts'
import { type Aside, asideOf, brokenQuotation, closing } from './surely/aside.ts'
import { clauseEnd, withoutAddressee } from './surely/content.ts'
import { relativeEnd } from './surely/relative.ts'
import { holdsThat, saysNothing, saysThat, stretchBefore, SURE } from './surely/cue.ts'
import { isThingDecided, isToldOf } from './surely/deeds.ts'
import { isOfNoAnswer } from './surely/no-answer.ts'
import { isNothingSaid } from './surely/nothing-said.ts'
import { quotesAnother, whoIsQuoted } from './surely/quoted.ts'
import { withWhatItTellsOf } from './surely/tells-more.ts'
import {
  fromTheFirst,
  fromWhoKnows,
  fromWhoSpeaks,
  inOrder,
  withHolder,
  withName,
  withoutTail,
  withPartner,
} from './surely/source.ts'
import { notApposed, upToSpeaker } from './surely/speaker-behind-comma.ts'
import { speakerBehind, subjectOfClause, toldOf } from './surely/subject.ts'
import { isThingWished } from './surely/wishes.ts'

/** An attribution as first found: the word that is its cue, and how sure its parts are (probabilities). */
export interface Finding {
  cue: number
  /** By what is learned of words, or by form: of a phrase, or of a clause that who says it stands in the midst of, or behind. */
  rule: 'cue' | 'set phrase' | 'aside'
  content: Range
  source: Range | null
  /** The other part, where the cue stands in its midst: “A,” she said, “B.” */
  other: Range | null
  sure: { cue: number; content: number; source: number }
}

/** How likely a cue must be (a probability), and how much must speak for a finding, in logits. */
export interface Least {
  cue: number
  evidence: number
}

export const LEAST: Least = { cue: 0.2, evidence: -0.8 }

/** Every word that attributes something, with the likeliest content and source of each. Linear in the text. */
export function findCues(s: Signals, least = LEAST): Finding[] {
  const findings: Finding[] = []
  for (const { cue, p, aside, marked } of likelyCues(s, least)) {
    if (aside) {
      const { before: content, behind: other, source } = aside
      const sure = { cue: SURE, content: SURE, source: SURE }
      findings.push({ cue, rule: 'aside', content, source, other, sure })
      continue
    }
    const best = bestContent(s, cue, marked)
    if (!best) continue
    const said = withoutAddressee(s, cue, best)
    const content = withWhatItTellsOf(s, cue, {
      ...said,
      last: relativeEnd(s, cue, { ...said, last: clauseEnd(s, cue, said) }),
    })
    const evidence = evidenceFor(s, { p, content }) + evidenceOfForm(s, cue, content)
    if (evidence < least.evidence) continue
    const finding = goingOn(s, findings.at(-1), inOrder(s, withSource(s, cue, p, content)))
    if (
      isThingWished(s, cue, content, finding.source) ||
      isThingDecided(s, cue, content) ||
      isNothingSaid(s, content, finding.source)
    )
      continue
    if (evidence + evidenceOfSource(finding) >= least.evidence) findings.push(finding)
  }
  return findings
}

/** "…, the bank said in March, adding that …": who goes on is who said the last, right before. */
function goingOn(s: Signals, before: Finding | undefined, finding: Finding): Finding {
  const { cue, sure } = finding
  if (s.word[cue] !== ADDING || s.kind[cue - 1] !== COMMA || !before?.source) return finding
  const { content, source } = before
  const isNear = Math.max(before.cue, content.last, source.last) > cue - NEAR && before.cue < cue
  return isNear ? { ...finding, source, sure: { ...sure, source: before.sure.source } } : finding
}
const ADDING = hashOf('adding')
/** How many tokens may stand between: when or where it was said. */
const NEAR = 7

/** A word that may be a cue, how likely, the clause that it breaks, and the stretch of marks that it stands behind. */
interface Cue {
  cue: number
  p: number
  aside: Aside | null
  marked: Stretch | null
}

/** No sentence has more; in a text of nothing but "said" the work stays in bounds. */
const MOST_CUES = 32

/** The words that may be cues, by how likely they are it; of each sentence only the likeliest. */
function likelyCues(s: Signals, least: Least): Cue[] {
  const cues: Cue[] = []
  for (let first = 0; first < s.length; first = s.last[first] as number) {
    const inSentence: Cue[] = []
    for (let i = first; i < (s.last[first] as number); i++) {
      const cue = mayAttribute(s, i) ? readCue(s, i) : null
      if (cue && cue.p >= least.cue) inSentence.push(cue)
    }
    if (inSentence.length > MOST_CUES) inSentence.sort((a, b) => b.p - a.p).length = MOST_CUES
    for (const cue of inSentence) cues.push(cue)
  }
  return cues
}

const mayAttribute = (s: Signals, i: number): boolean =>
  mayCue(s, i) &&
  (mayPass(s, i) || isSpeech(s.kind[i]) || holdsThat(s, i)) &&
  !saysNothing(s, i) &&
  !isOfNoAnswer(s, i) &&
  !isToldOf(s, i) &&
  !quotesAnother(s, i)

/** A word that may attribute something as a cue; null where a glance tells that it is none. */
function readCue(s: Signals, cue: number): Cue | null {
  const aside = brokenQuotation(s, cue) ?? asideOf(s, cue) ?? closing(s, cue)
  const marked = stretchBefore(s, cue)
  const sure = aside || marked || saysThat(s, cue) || holdsThat(s, cue) ? SURE : 0
  if (sure === 0) {
    cues.seeCueGlance(s, cue)
    if (weigh(cues.cueGlance) < GLANCE) return null
  }
  cues.seeCue(s, cue)
  return { cue, p: Math.max(sure, logistic(weigh(cues.cue))), aside, marked }
}

function withSource(s: Signals, cue: number, p: number, content: Content): Finding {
  const { first: from, last: to, other } = content
  const subject = from > cue ? (subjectOfClause(s, cue) ?? toldOf(s, cue)) : null
  const name = whoIsQuoted(s, cue) ?? subject ?? speakerBehind(s, cue)
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
  if (k === NO_SOURCE) return { cue, rule: 'cue', content, source: null, other, sure }
  const ends = sourceEndCandidates(s, cue, from, k)
  const ending = chances(ends, (m) => {
    seeSourceEnd(s, cue, from, k, m)
    return weigh(sourceEnd)
  })
  const likeliest = { first: k, last: ends[indexOfMax(ending)] ?? k + 1 }
  const named = notApposed(s, cue, withName(s, withoutTail(s, likeliest)))
  const spoken = fromWhoSpeaks(s, fromWhoKnows(s, fromTheFirst(s, named)))
  const source = withPartner(s, cue, withHolder(s, cue, spoken))
  return { cue, rule: 'cue', content: upToSpeaker(s, cue, content, source), source, other, sure }
}
