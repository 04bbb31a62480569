import { prepare, type ArticleInput } from '../../article.ts'
import { nothingFound } from '../../detector.ts'
import { readingOrder } from '../../reading-order.ts'
import { readQuotations } from '../quotations.ts'
import type { Attribution } from './attribution.ts'
import { endCandidates, startCandidates } from './candidates.ts'
import { evidenceFor, evidenceOfForm, evidenceOfSource } from './evidence.ts'
import { end, seeEnd, seeStart, start } from './features/content.ts'
import { cue as cueDecision, seeCue } from './features/cue.ts'
import type { Decision } from './features/decision.ts'
import { seeSourceEnd, seeSourceStart, sourceEnd, sourceStart } from './features/source.ts'
import { findCues, LEAST, type Finding } from './find.ts'
import { reasons } from './model.ts'
import type { Range } from './noun-phrases.ts'
import type { Signals } from './signals.ts'
import type { Weighed } from './speakers/resolved.ts'
import { holdsThat, saysThat, stretchBefore } from './surely/cue.ts'

/**
 * Why each quotation of an article and its speaker were chosen, and what was passed over: the rule, how sure each learned
 * decision was (0 to 1), and the features that told most, in logits.
 *
 *     “We were never asked,”
 *       found by    cue "said" 0.98   word,class-1 +1.6  word +1.2
 *       content     0.96   begins marks-open,class +2.1   ends place,quoted +3.0
 *       evidence    +1.90 (least −0.80)
 *       speaker     "she" 0.99 → Tamsin Okoro (antecedent)   begins word,distance +1.2   ends stop +0.9
 *       weighed     Tamsin Okoro 13.5: spoke in this sentence
 *                   Anna Keller 9.8: named 1 sentence before, opens it
 *                   Jan Vos, ruled out: a man
 */
export function explainQuotations(input: ArticleInput): string {
  const article = prepare(input)
  const found = nothingFound()
  for (const detector of readingOrder) {
    if (detector.name === 'quotations') break
    const more = detector.detect(article, found)
    for (const key of Object.keys(more) as (keyof typeof found)[])
      Object.assign(found, { [key]: [...found[key], ...(more[key] ?? [])] })
  }
  const { reading, signals, attributions, resolutions } = readQuotations(article, found)
  const textOf = ({ first, last }: Range): string =>
    reading.text.slice(reading.tokens[first]?.start, reading.tokens[last - 1]?.end).replace(/\s+/g, ' ')

  const whyOf = ({ content, cue, continues, why }: Attribution, index: number): string[] => {
    const { finding, rule } = why
    const { speaker = null, rule: resolvedBy = '', weigh } = resolutions[index] ?? {}
    const weighed = continues === null && weigh ? weigh().slice(0, MOST_WEIGHED) : []
    const form = finding && formOf(signals, finding)
    const learned = finding?.rule === 'cue'
    const by = [rule, cue && `"${textOf(cue)}"`, finding && sure(finding.sure.cue), form && `(${form})`]
    const whom = speaker ? `"${speaker.text.replace(/\s+/g, ' ')}"` : 'none'
    const goesOn = continues === null ? '' : ` with ${continues + 1}`
    return [
      `${index + 1}. ${textOf(content)}`,
      line(
        'found by',
        `${by.filter(Boolean).join(' ')}${goesOn}`,
        learned && !form && told(cueDecision, () => seeCue(signals, finding.cue)),
      ),
      ...(finding
        ? [line('content', sure(finding.sure.content), learned && contentReasons(signals, finding))]
        : []),
      ...(learned
        ? [line('evidence', `${signed(evidenceOf(signals, finding))} (least ${signed(LEAST.evidence)})`)]
        : []),
      line(
        'speaker',
        `${whom}${finding ? ` ${sure(finding.sure.source)}` : ''} → ${speaker?.name ?? speaker?.kind ?? 'nobody'} (${resolvedBy})`,
        learned && sourceReasons(signals, finding),
      ),
      ...weighed.map((one, n) => line(n === 0 ? 'weighed' : '', weighedBy(one))),
    ]
  }
  const kept = new Set(attributions.flatMap(({ why }) => (why.finding ? [why.finding.cue] : [])))
  const passedOver = findCues(signals, { ...LEAST, evidence: LEAST.evidence - NEARLY })
    .filter(({ cue }) => !kept.has(cue))
    .map((finding) => {
      const words = `"${textOf({ first: finding.cue, last: finding.cue + 1 })}" ${sure(finding.sure.cue)}`
      return `  ${words}  evidence ${signed(evidenceOf(signals, finding))}: ${textOf(finding.content)}`
    })
  return [
    ...attributions.flatMap(whyOf),
    ...(attributions.length === 0 ? ['No quotation.'] : []),
    ...(passedOver.length > 0
      ? [
          'Nearly, but passed over, for too little speaks for them or another holds their words:',
          ...passedOver,
        ]
      : []),
  ].join('\n')
}

/** How far below what must speak for a finding one is still told, in logits. */
const NEARLY = 0.6

/** Of whom a speaker might have been, no more are told. */
const MOST_WEIGHED = 6

const weighedBy = ({ name, score, ruledOut, why }: Weighed): string =>
  `${name}${score === null ? '' : ` ${score.toFixed(1)}`}${ruledOut ? ', ruled out' : ''}: ${why.join(', ')}`

const line = (what: string, value: string, why?: string | false | null): string =>
  `  ${what.padEnd(11)} ${value}${why ? `   ${why}` : ''}`

const sure = (p: number): string => p.toFixed(2)
const signed = (weight: number): string => `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`

/** What form alone made sure, if any. */
function formOf(s: Signals, { cue, rule }: Finding): string | null {
  if (rule !== 'cue') return null
  if (stretchBefore(s, cue) !== null) return 'by form: a verb of saying behind the marks'
  if (saysThat(s, cue)) return 'by form: someone says that'
  return holdsThat(s, cue) ? 'by form: what someone holds, and that' : null
}

function evidenceOf(s: Signals, finding: Finding): number {
  const { cue, other, sure } = finding
  const content = { ...finding.content, p: sure.content, other }
  return (
    evidenceFor(s, { p: sure.cue, content }) + evidenceOfForm(s, cue, content) + evidenceOfSource(finding)
  )
}

/** The features that told most about a case that `see` looks at. */
function told(decision: Decision, see: () => void, most = 4): string {
  see()
  return reasons(decision, most)
    .map(({ feature, weight }) => `${feature} ${signed(weight)}`)
    .join('  ')
}

/** Why the content begins and ends where it does; of a part that form settled, nothing. */
function contentReasons(s: Signals, { cue, content: { first, last } }: Finding): string {
  const from = startCandidates(s, cue).find(({ k }) => k === first)
  const to = endCandidates(s, cue, first).find(({ m }) => m === last)
  return [
    from && `begins ${told(start, () => seeStart(s, cue, from), 2)}`,
    to && `ends ${told(end, () => seeEnd(s, cue, first, to), 2)}`,
  ]
    .filter(Boolean)
    .join('   ')
}

function sourceReasons(s: Signals, { cue, content, source }: Finding): string | null {
  if (!source) return null
  const { first, last } = source
  const begins = told(sourceStart, () => seeSourceStart(s, cue, content.first, content.last, first), 2)
  return `begins ${begins}   ends ${told(sourceEnd, () => seeSourceEnd(s, cue, content.first, first, last), 2)}`
}
