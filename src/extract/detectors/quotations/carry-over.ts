import { lowerAt, type Reading } from '../people/reading.ts'
import type { Attribution, Why } from './attribution.ts'
import type { Range } from './noun-phrases.ts'
import type { Stretch } from './marks.ts'
import { stretchAt, type Signals } from './signals.ts'

/**
 * Adds what goes on with an attribution without a cue of its own, and puts all in the order of the text:
 *
 *     “We signed,” she said. “Then we left.”              a stretch later in the paragraph
 *     “We signed.⏎“Then we left,” she said.               paragraphs that each open marks, of which the last closes them
 *     She named two aims. One is peace. The other …       the items of a list she announced
 */
export function carryOver(reading: Reading, s: Signals, found: readonly Attribution[]): Attribution[] {
  const links = new Map<Attribution, Attribution>()
  const taken = new Uint8Array(s.length)
  const sorted: Attribution[] = []
  for (const attribution of [...found].sort((a, b) => a.content.first - b.content.first)) {
    const { first, last } = attribution.content
    if (attribution.cue === null && isTaken(taken, attribution.content)) continue
    taken.fill(1, first, last)
    sorted.push(attribution)
    if (attribution.continues !== null) links.set(attribution, found[attribution.continues] as Attribution)
  }
  const all = [...sorted]
  const add: Add = (content, before, rule) => {
    const { source } = before
    const why = { rule, finding: null }
    const attribution: Attribution = { content, cue: null, source, continues: null, why }
    taken.fill(1, content.first, content.last)
    links.set(attribution, before)
    all.push(attribution)
  }
  carryStretches(reading, s, sorted, taken, add)
  carryParagraphs(s, all, links)
  for (const attribution of sorted) carryList(reading, attribution, taken, add)
  all.sort((a, b) => a.content.first - b.content.first)
  const place = new Map(all.map((attribution, index) => [attribution, index]))
  return all.map((attribution) => {
    const before = links.get(attribution)
    const { content, cue, source, why } = attribution
    return { content, cue, source, continues: (before && place.get(before)) ?? null, why }
  })
}

type Add = (content: Range, before: Attribution, rule: Why['rule']) => void

function isTaken(taken: Uint8Array, { first, last }: Range): boolean {
  for (let i = first; i < last; i++) if (taken[i]) return true
  return false
}

/** Shorter ones are mostly titles and words held at arm's length. */
const SHORTEST = 6

function carryStretches(
  reading: Reading,
  s: Signals,
  sorted: readonly Attribution[],
  taken: Uint8Array,
  add: Add,
): void {
  const { sentences, sentenceOf } = reading.article
  let next = 0
  let before: Attribution | null = null
  for (const stretch of s.stretches) {
    for (; next < sorted.length && (sorted[next] as Attribution).content.last <= stretch.first; next++)
      before = sorted[next] as Attribution
    const sentence = sentences[sentenceOf[stretch.first] ?? 0]
    if (!before?.source || !sentence || stretch.last - stretch.first < SHORTEST || isTaken(taken, stretch))
      continue
    if ((before.cue?.last ?? 0) > stretch.first || s.paragraph[before.content.first] !== sentence.paragraph)
      continue
    const broken =
      s.last[before.content.first] === sentence.last &&
      /^[,;:.—–-]$/.test(lowerAt(reading, stretch.first - 1))
    if (sentence.first === stretch.first || broken)
      add({ first: stretch.first, last: stretch.last }, before, 'goes on')
  }
}

/** All paragraphs of one quotation are said by whom one of them is attributed to, and each goes on with the one before. */
function carryParagraphs(s: Signals, all: Attribution[], links: Map<Attribution, Attribution>): void {
  const runs = runsOfParagraphs(s.stretches)
  if (runs.length === 0) return
  const owner = new Map<Stretch | undefined, Attribution>()
  for (const attribution of all) owner.set(stretchAt(s, attribution.content.first), attribution)
  for (const run of runs) {
    let told = run.map((stretch) => owner.get(stretch)).find((one) => one?.source)
    let before: Attribution | null = null
    for (const stretch of run) {
      const known = owner.get(stretch)
      if (known?.source && before && known !== told) before = null // who says it, it tells itself
      if (known?.source) told = known
      if (!told) break
      const part = known ?? partOf(stretch, told)
      if (!known) all.push(part)
      if (before && !links.has(part)) links.set(part, before)
      before = part
    }
  }
}

/** A paragraph of what another part tells the cue and the source of. */
const partOf = ({ first, last }: Stretch, { cue, source }: Attribution): Attribution => ({
  content: { first, last },
  cue,
  source,
  continues: null,
  why: { rule: 'goes on', finding: null },
})

/** Stretches of which each but the last is left open at the end of its paragraph, and the next opens the next one. */
function runsOfParagraphs(stretches: readonly Stretch[]): Stretch[][] {
  const runs: Stretch[][] = []
  stretches.forEach((stretch, n) => {
    const before = stretches[n - 1]
    if (!before || before.closed || before.last !== stretch.first) return
    const run = runs.at(-1)
    if (run?.at(-1) === before) run.push(stretch)
    else runs.push([before, stretch])
  })
  return runs
}

/** How many sentences after an announced list its items may stand. */
const LIST_REACH = 8

/** "two aims": a number and a plural at the end of what is attributed announce a list. */
function carryList(reading: Reading, attribution: Attribution, taken: Uint8Array, add: Add): void {
  const { content, source } = attribution
  if (!source || !announcesList(reading, content)) return
  const { sentences, sentenceOf } = reading.article
  const from = (sentenceOf[content.last - 1] ?? 0) + 1
  let items = 0
  for (let n = from; n < from + LIST_REACH && n < sentences.length; n++) {
    const sentence = sentences[n]
    if (!sentence) return
    const start = `${lowerAt(reading, sentence.first)} ${lowerAt(reading, sentence.first + 1)}`
    const isItem =
      items === 0
        ? /^(one (is|was|involves|concerns|would)|(the )?first\b|firstly|the one)/.test(start)
        : /^(the other|another|(the )?(second|third|fourth|last)\b|secondly|thirdly|finally)/.test(start)
    if (items === 0 && !isItem) return
    if (!isItem) continue
    const end = /^[.!?]$/.test(lowerAt(reading, sentence.last - 1)) ? sentence.last - 1 : sentence.last
    const item = { first: sentence.first, last: end }
    if (isFree(taken, item)) add(item, attribution, 'list')
    items++
  }
}

/** An item may hold what someone else says, but not be it. */
function isFree(taken: Uint8Array, { first, last }: Range): boolean {
  let count = 0
  for (let i = first; i < last; i++) count += taken[i] as number
  return count * 2 < last - first
}

function announcesList(reading: Reading, { last }: Range): boolean {
  if (!/[^s]s$/.test(lowerAt(reading, last - 1))) return false
  for (let i = last - 2; i >= last - 5; i--)
    if (/^(two|three|four|several|2|3|4)$/.test(lowerAt(reading, i))) return true
  return false
}
