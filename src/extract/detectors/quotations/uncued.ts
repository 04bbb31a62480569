import { itemAt } from '../../../text/span.ts'
import { HEADLINE_LABELS } from '../../lexicon/headline-labels.ts'
import { COLLECTIVE_NOUNS } from '../../lexicon/source-nouns.ts'
import { isCapital, lowerAt, roleHead, type Reading } from '../people/reading.ts'
import type { Attribution, Why } from './attribution.ts'
import type { Signals } from './signals.ts'
import type { Range } from './noun-phrases.ts'
import { KIND, oneOf } from './word-kinds.ts'

/** What layout alone attributes, with no word that does: a name behind a dash, a name before a colon. */
export function findUncued(reading: Reading, s: Signals): Attribution[] {
  return [...signedQuotations(reading, s), ...spokenLines(reading, s)]
}

const LAYOUT: Why = { rule: 'layout', finding: null }

/**
 *     “We were never asked.” — Tamsin Okoro
 *                            ^ a dash, then nothing but a name to the end of the line
 */
function signedQuotations(reading: Reading, s: Signals): Attribution[] {
  const found: Attribution[] = []
  for (const stretch of s.stretches) {
    let dash = stretch.last
    while (/^[—―–-]$/.test(reading.tokens[dash]?.text ?? '')) dash++
    if (dash === stretch.last || stretch.last - stretch.first < 4) continue
    const last = nameEnd(reading, dash)
    if (last === dash || !endsLine(reading, last)) continue
    found.push({ content: stretch, cue: null, source: { first: dash, last }, continues: null, why: LAYOUT })
  }
  return found
}

/**
 *     OKORO: Well, look, we were never asked.
 *     ^ the line begins with a name and a colon, as in a transcript or a headline
 */
function spokenLines(reading: Reading, s: Signals): Attribution[] {
  const found: Attribution[] = []
  const { sentences } = reading.article
  for (let n = 0; n < sentences.length; n++) {
    const sentence = sentences[n]
    if (!sentence || itemAt(sentences, n - 1)?.paragraph === sentence.paragraph) continue
    let first = sentence.first
    if (/^["“]$/.test(reading.tokens[first]?.text ?? '')) first++
    const last = speakerEnd(reading, first)
    const colon = last === first ? last : addresseeEnd(reading, last)
    if (last === first || lowerAt(reading, colon) !== ':') continue
    let end = sentence.last
    for (let m = n + 1; sentences[m]?.paragraph === sentence.paragraph; m++) end = sentences[m]?.last ?? end
    const speaks =
      isName(reading, s, first, last) ||
      (isBody(reading, s, last) && saysSomething(s, colon + 1, end)) ||
      (n === 0 && isHeadlineSpeaker(reading, s, { first, last }, { first: colon, last: end }))
    if (speaks && end - colon > 3)
      found.push({
        content: { first: colon + 1, last: end },
        cue: null,
        source: { first, last },
        continues: null,
        why: LAYOUT,
      })
  }
  return found
}

/** "Peru to Chile": where whom it is said to ends. */
function addresseeEnd(reading: Reading, last: number): number {
  const end = lowerAt(reading, last) === 'to' ? nameEnd(reading, last + 1) : last
  return end > last + 1 ? end : last
}

/**
 *     Okoro: Truce “all but dead”        Peru to Chile: Leave the strait
 *
 * In a headline, whoever is told to say it to someone; and a surname before what stands in marks.
 */
function isHeadlineSpeaker(reading: Reading, s: Signals, who: Range, what: Range): boolean {
  if (/^[.!?]$/.test(lowerAt(reading, what.last - 1)) || s.kind[what.last] === undefined) return false
  if (what.first > who.last || isKindOfSpeaker(reading, who)) return true
  const surname = who.last - who.first === 1 && s.kind[who.first] === KIND.capital
  if (!surname || HEADLINE_LABELS.has(lowerAt(reading, who.first))) return false
  for (let i = what.first; i < what.last; i++) if (s.stretch[i] !== -1) return true
  return false
}

/** "Envoy", "Greek police": nobody in particular, but one who speaks. */
const isKindOfSpeaker = (reading: Reading, { first, last }: Range): boolean =>
  last - first <= 2 && (isOffice(reading, last - 1) || COLLECTIVE_NOUNS.has(lowerAt(reading, last - 1)))

/** A person named in the article, or a surname in capitals: "RIYADH" before a colon is where the report is from. */
const isName = (reading: Reading, s: Signals, first: number, last: number): boolean =>
  s.kind[last - 1] === KIND.person ||
  (last - first === 1 &&
    s.kind[first] !== KIND.place &&
    /^\p{Lu}{4,}$/u.test(reading.tokens[first]?.text ?? ''))

/** A body named in the article, or an office: "UN chief", "THE PRESIDENT". */
const isBody = (reading: Reading, s: Signals, last: number): boolean =>
  s.kind[last - 1] === KIND.organization || isOffice(reading, last - 1)

/** "Minister: Truce must hold", not "Minister: Tamsin Okoro, born 1960" */
function saysSomething(s: Signals, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (s.stretch[i] !== -1 || ofClause(s.kind[i])) return true
  return false
}
const ofClause = oneOf(KIND.auxiliary, KIND.to, KIND.subject, KIND.saying, KIND.speech)

const isOffice = (reading: Reading, i: number): boolean => roleHead(lowerAt(reading, i)) !== null

/** "Tamsin Okoro"  "Foreign minister": where the name or office ends that a line begins with. */
function speakerEnd(reading: Reading, first: number): number {
  const end = nameEnd(reading, first)
  return end > first && isOffice(reading, end) ? end + 1 : end
}

function nameEnd(reading: Reading, first: number): number {
  let end = first
  while (
    end - first < 6 &&
    !(end > first && breaksLine(reading, end)) &&
    (isCapital(reading.tokens[end]) ||
      (end > first && reading.tokens[end]?.text === '.' && (reading.tokens[end - 1]?.text.length ?? 9) < 4))
  )
    end++
  return end
}

/** Nothing, or a full stop or another quotation, follows before the line ends. */
const endsLine = (reading: Reading, at: number): boolean => {
  const next = reading.tokens[at]
  if (!next) return true
  return (
    breaksLine(reading, at) ||
    /^["“]$/.test(next.text) ||
    (next.text === '.' && /^\s*\n/.test(reading.text.slice(next.end, next.end + 3)))
  )
}

const breaksLine = (reading: Reading, at: number): boolean =>
  reading.text.slice(reading.tokens[at - 1]?.end, reading.tokens[at]?.start).includes('\n')
