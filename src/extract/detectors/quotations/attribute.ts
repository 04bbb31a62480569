import { AUXILIARIES } from '../../lexicon/function-words.ts'
import { lowerAt, type Reading } from '../people/reading.ts'
import type { Attribution } from './attribution.ts'
import type { Finding } from './find.ts'
import type { Range } from './noun-phrases.ts'
import type { Signals } from './signals.ts'
import { findUncued } from './uncued.ts'

/** A finding is kept when its cue and content together are at least this likely. */
const KEEP = 0.32

/** From what was found word by word to attributions that do not contradict each other, in the order of the text. */
export function attribute(reading: Reading, s: Signals, findings: readonly Finding[]): Attribution[] {
  const kept = withoutConflicts(findings.filter((finding) => worth(finding) >= KEEP))
  const attributions: Attribution[] = []
  for (const finding of kept) {
    const cue = cueRange(reading, finding)
    const parts = [finding.content, ...(finding.other ? [finding.other] : [])].sort(
      (a, b) => a.first - b.first,
    )
    parts.forEach((content, n) =>
      attributions.push({
        content,
        cue,
        source: finding.source,
        continues: n === 0 ? null : attributions.length - 1,
      }),
    )
  }
  for (const uncued of findUncued(reading, s))
    if (!attributions.some(({ content }) => overlap(content, uncued.content))) attributions.push(uncued)
  return inOrder(carryOver(reading, s, attributions))
}

const overlap = (a: Range, b: Range): boolean => a.first < b.last && b.first < a.last

const worth = ({ sure }: Finding): number => sure.cue * sure.content

/** How much surer an inner finding must be for the outer one, whose words hold it, to give way. */
const OUTER = 0.4

/** Of two findings that share words one stays: the outer of two nested ones, unless it is much less sure, else the surer. */
function withoutConflicts(findings: readonly Finding[]): Finding[] {
  let kept: Finding[] = []
  for (const finding of [...findings].sort((a, b) => worth(b) - worth(a))) {
    const rivals = kept.filter((other) => clash(finding, other))
    const outer = rivals.every(
      (other) => holds(finding, other) && !holds(other, finding) && worth(finding) >= OUTER * worth(other),
    )
    if (!outer) continue
    kept = [...(rivals.length > 0 ? kept.filter((other) => !rivals.includes(other)) : kept), finding]
  }
  return kept
}

const inside = (at: number, { first, last }: Range): boolean => at >= first && at < last

const clash = (a: Finding, b: Finding): boolean =>
  overlap(a.content, b.content) || inside(a.cue, b.content) || inside(b.cue, a.content)

/** The cue and the words of `inner` are all words of `outer`. */
const holds = (outer: Finding, inner: Finding): boolean =>
  inside(inner.cue, outer.content) &&
  inner.content.first >= outer.content.first &&
  inner.content.last <= outer.content.last

/** "has repeatedly said": the cue with its auxiliaries. */
function cueRange(reading: Reading, { cue, source, content }: Finding): Range {
  let first = cue
  const free = (i: number): boolean =>
    i >= 0 && !(source && i >= source.first && i < source.last) && !(i >= content.first && i < content.last)
  while (
    free(first - 1) &&
    (AUXILIARIES.has(lowerAt(reading, first - 1)) ||
      /(ly|^also|^not|^later|^once)$/.test(lowerAt(reading, first - 1)))
  )
    first--
  let last = cue + 1
  if (lowerAt(reading, cue) === 'according' && lowerAt(reading, cue + 1) === 'to') last++
  return { first, last }
}

/** A stretch with no cue of its own goes on with the one before it in the same paragraph. */
function carryOver(reading: Reading, s: Signals, attributions: readonly Attribution[]): Attribution[] {
  const all = [...attributions]
  const { sentences, sentenceOf } = reading.article
  const sorted = [...attributions].sort((a, b) => a.content.first - b.content.first)
  for (const stretch of s.stretches) {
    if (stretch.last - stretch.first < 6) continue
    if (attributions.some(({ content }) => content.first < stretch.last && stretch.first < content.last))
      continue
    const sentence = sentences[sentenceOf[stretch.first] ?? 0]
    if (!sentence) continue
    const before = sorted.findLast(
      ({ content, cue }) => content.last <= stretch.first && (cue?.last ?? 0) <= stretch.first,
    )
    if (!before || !before.source) continue
    const opens = sentence.first === stretch.first
    const broken =
      s.last[before.content.first] === sentence.last &&
      /^[,;:.—–-]$/.test(lowerAt(reading, stretch.first - 1))
    if (!opens && !broken) continue
    if (s.paragraph[before.content.first] !== sentence.paragraph) continue
    all.push({ content: stretch, cue: null, source: before.source, continues: all.indexOf(before) })
  }
  return all
}

function inOrder(attributions: readonly Attribution[]): Attribution[] {
  const order = attributions
    .map((_, index) => index)
    .sort((a, b) => (attributions[a]?.content.first ?? 0) - (attributions[b]?.content.first ?? 0))
  const place = new Map(order.map((index, at) => [index, at]))
  return order.map((index) => {
    const attribution = attributions[index] as Attribution
    return {
      ...attribution,
      continues: attribution.continues === null ? null : (place.get(attribution.continues) ?? null),
    }
  })
}
