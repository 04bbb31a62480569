import { AUXILIARIES } from '../../lexicon/function-words.ts'
import { HEARSAY_WORDS } from '../../lexicon/source-nouns.ts'
import { lowerAt, type Reading } from '../people/reading.ts'
import type { Attribution } from './attribution.ts'
import { carryOver } from './carry-over.ts'
import type { Finding } from './find.ts'
import { introducedQuotations } from './introduced.ts'
import type { Range } from './noun-phrases.ts'
import type { Signals } from './signals.ts'
import { FIRST_MARK, KIND, oneOf } from './word-kinds.ts'
import { findUncued } from './uncued.ts'

/** From what was found word by word to attributions that do not contradict each other, in the order of the text. */
export function attribute(reading: Reading, s: Signals, findings: readonly Finding[]): Attribution[] {
  const attributions: Attribution[] = []
  const kept = withoutConflicts(
    findings.filter(({ source }) => !isRelative(reading, s, source)),
    s,
  )
  for (const finding of kept) {
    const cue = cueRange(reading, finding)
    const adverb = hearsayBefore(reading, cue)
    if (adverb !== null) {
      // "Oslo reportedly asked that …": whoever told it vouches for all of the clause, and is not named
      attributions.push({
        content: clauseAround(s, finding, adverb),
        cue: { first: adverb, last: adverb + 1 },
        source: null,
        continues: null,
        why: { rule: 'hearsay', finding },
      })
      continue
    }
    contentsOf(s, finding).forEach((part, n) => {
      const content = withBut(reading, s, withThat(reading, part, finding.cue))
      const continues = n === 0 ? null : attributions.length - 1
      attributions.push({
        content,
        cue,
        source: finding.source,
        continues,
        why: { rule: finding.rule, finding },
      })
    })
  }
  attributions.push(...introducedQuotations(s, attributions), ...findUncued(reading, s))
  return carryOver(reading, s, attributions)
}

/** All that was found on either side of an adverb, from where its clause begins and at least to where it ends. */
function clauseAround(s: Signals, { content, source, other }: Finding, adverb: number): Range {
  const parts = [content, other, source].filter((part) => part !== null)
  const floor = s.first[adverb] as number
  let first = adverb
  while (first > floor && !endsClause(s.kind[first - 1]) && !joins(s.kind[first - 1])) first--
  let last = adverb + 1
  while (last < (s.last[adverb] as number) && !endsClause(s.kind[last])) last++
  return {
    first: Math.min(first, ...parts.map((part) => part.first)),
    last: Math.max(last, ...parts.map((part) => part.last)),
  }
}
const joins = oneOf(KIND.that, KIND.conjunction, KIND.question)

/** "a plan which says much": things say nothing; "the ministry, which says": a body does. */
function isRelative(reading: Reading, s: Signals, source: Range | null): boolean {
  if (!source || source.last - source.first > 1 || !/^(which|that)$/.test(lowerAt(reading, source.first)))
    return false
  const before = lowerAt(reading, source.first - 1) === ',' ? source.first - 2 : source.first - 1
  const kind = s.kind[before]
  return kind !== KIND.organization && kind !== KIND.place
}

const worth = ({ sure }: Finding): number => sure.cue * sure.content

/** The conjunction is part of the content, as the corpora have it. */
function withThat(reading: Reading, { first, last }: Range, cue: number): Range {
  const before = lowerAt(reading, first - 1) === ',' ? first - 2 : first - 1 // "that, “for now …”"
  return before > cue && lowerAt(reading, before) === 'that' ? { first: before, last } : { first, last }
}

/** The adverb of hearsay among the words of a cue, or null. */
function hearsayBefore(reading: Reading, { first, last }: Range): number | null {
  for (let i = first; i < last; i++) if (HEARSAY_WORDS.has(lowerAt(reading, i))) return i
  return null
}

/** "that it is not over, but is delayed": a second predicate with the same auxiliary goes with the first. */
function withBut(reading: Reading, s: Signals, content: Range): Range {
  const { first, last } = content
  const auxiliary = lowerAt(reading, last + 2)
  if (lowerAt(reading, last) !== ',' || lowerAt(reading, last + 1) !== 'but' || !AUXILIARIES.has(auxiliary))
    return content
  const end = s.last[first] as number
  for (let i = first; i < last; i++)
    if (lowerAt(reading, i) === auxiliary)
      return { first, last: /^[.!?]$/.test(lowerAt(reading, end - 1)) ? end - 1 : end }
  return content
}

/** The parts of a broken content, of which none is who said it; a bare subject ("Oslo is expected to …") is no part of its own. */
function contentsOf(s: Signals, { content, source, other }: Finding): Range[] {
  if (!other || (source && other.first < source.last && source.first < other.last)) return [content]
  const [first, last] = content.first < other.first ? [content, other] : [other, content]
  const marked = endsClause(s.kind[first.last]) || endsClause(s.kind[first.last - 1])
  return marked ? [first, last] : [last]
}

/** Any mark but a dash, which joins as often as it parts. */
const endsClause = (kind = 0): boolean => kind >= FIRST_MARK && !isDash(kind)
const isDash = oneOf(...['-', '–', '—'].map((dash) => FIRST_MARK + (dash.charCodeAt(0) & 0x3ff)))

/** How much surer an inner finding must be for the outer one, whose words hold it, to give way. */
const OUTER = 0.4

/** Of two findings that share words one stays: the outer of two nested ones, unless it is much less sure, else the surer. */
function withoutConflicts(findings: readonly Finding[], s: Signals): Finding[] {
  const owner = new Int32Array(s.length).fill(-1)
  const kept: (Finding | null)[] = []
  for (const finding of [...findings].sort((a, b) => worth(b) - worth(a) || a.cue - b.cue)) {
    const rivals = new Set<number>()
    for (const { first, last } of rangesOf(finding))
      for (let i = first; i < last; i++) if ((owner[i] as number) >= 0) rivals.add(owner[i] as number)
    if (![...rivals].every((rival) => outdoes(s, finding, kept[rival] as Finding))) continue
    for (const rival of rivals) {
      for (const { first, last } of rangesOf(kept[rival] as Finding)) owner.fill(-1, first, last)
      kept[rival] = null
    }
    for (const { first, last } of rangesOf(finding)) owner.fill(kept.length, first, last)
    kept.push(finding)
  }
  // A second part is kept where nothing else claims its words.
  return kept
    .filter((finding) => finding !== null)
    .map((finding) => {
      const { other, rule } = finding
      if (!other || rule === 'aside') return finding
      for (let i = other.first; i < other.last; i++) if (owner[i] !== -1) return { ...finding, other: null }
      owner.fill(kept.length, other.first, other.last)
      return finding
    })
}

const rangesOf = (finding: Finding): Range[] => [
  ...claimedBy(finding),
  { first: finding.cue, last: finding.cue + 1 },
]

/** The parts of its content that no other may have: both, of a clause that an aside breaks. */
const claimedBy = ({ content, other, rule }: Finding): Range[] =>
  rule === 'aside' && other ? [content, other] : [content]

/** The cue and the words of `inner` are all words of `outer`, which is sure enough. */
const outdoes = (s: Signals, outer: Finding, inner: Finding): boolean =>
  worth(outer) >= OUTER * worth(inner) &&
  claimedBy(outer).some(
    ({ first, last }) =>
      inner.cue >= first &&
      inner.cue < last &&
      inner.content.first >= first - (s.kind[first - 1] === KIND.that ? 1 : 0) &&
      inner.content.last <= last,
  )

/** "has", "’s" of "he’s said" but not of "Okoro’s claim" */
const isAuxiliary = (reading: Reading, i: number): boolean =>
  lowerAt(reading, i) === "'s"
    ? /(?:ed|ing|said|told|been)$/.test(lowerAt(reading, i + 1))
    : AUXILIARIES.has(lowerAt(reading, i))

/** "has repeatedly said": the cue with its auxiliaries. */
function cueRange(reading: Reading, { cue, source, content }: Finding): Range {
  let first = cue
  const free = (i: number): boolean =>
    i >= 0 && !(source && i >= source.first && i < source.last) && !(i >= content.first && i < content.last)
  while (
    free(first - 1) &&
    (isAuxiliary(reading, first - 1) || /(ly|^also|^not|^later|^once)$/.test(lowerAt(reading, first - 1)))
  )
    first--
  let last = cue + 1
  if (lowerAt(reading, cue) === 'according' && lowerAt(reading, cue + 1) === 'to') last++
  return { first, last }
}
