// Learns the weights with which quotations are found, from a corpus of attributions (PolNeAR's shape):
//
//   node scripts/train-quotations.mjs ENGINE CORPUS.jsonl OUT.ts      ENGINE: the compiled src/, as dist/
//
// Four decisions, each a linear model over the features of src/extract/detectors/quotations/features/: is a word a cue
// (logistic); where its content begins, where it ends, and the same of its source (softmax over the candidates). What
// is told at a glance is learned first, by itself; the rest is then learned over what passes the glance, as it is read.
// AdaGrad in a fixed order: the same corpus gives the same weights. What is written holds no words, only weights.
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const [engine, corpus, target] = process.argv.slice(2)
if (!target) {
  console.error('usage: node scripts/train-quotations.mjs ENGINE CORPUS.jsonl OUT.ts')
  process.exit(2)
}
const load = (file) => import(pathToFileURL(path.resolve(engine, 'extract', file)).href)
const { prepare } = await load('article.js')
const { nothingFound } = await load('detector.js')
const { readingOrder } = await load('reading-order.js')
const { findStretches } = await load('detectors/quotations/marks.js')
const { readSignals } = await load('detectors/quotations/signals.js')
const F = {
  ...(await load('detectors/quotations/features/decision.js')),
  ...(await load('detectors/quotations/features/cue.js')),
  ...(await load('detectors/quotations/features/content.js')),
  ...(await load('detectors/quotations/features/source.js')),
}
const C = await load('detectors/quotations/candidates.js')
const { mayCue, GLANCE } = await load('detectors/quotations/find.js')
const { slotOf, WEIGHT_BITS } = await load('detectors/quotations/model.js')
const { FEW } = await load('detectors/quotations/choose.js')

/** Passes over the corpus: for what is told at a glance, then for the rest, of which the last few are averaged. */
const GLANCES = 2
const EPOCHS = 5
const MEAN = 2
const RATE = 0.15
const SHRINK = 1e-6
/** The share of the features left out each time, so that no one of them is leaned on alone. */
const DROP = 0.1
/** How often a feature must be met to count; once is enough where it speaks for what is right. */
const SEEN = 2
const RIGHT = 2
const size = 1 << WEIGHT_BITS
const weights = new Float32Array(size)
const squares = new Float32Array(size).fill(1e-2)
const total = new Float64Array(size)
/** How often each feature was met, by more bits of its number than tell its weight. */
const met = new Uint8Array(1 << 27)

const documents = fs
  .readFileSync(corpus, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))
const NEEDED = new Set(['places', 'organizations', 'people'])
const before = readingOrder.filter(({ name }) => NEEDED.has(name))

// ---- the corpus in tokens
const counts = new Map()
const prepared = documents.map((document) => {
  const article = prepare({ text: document.text })
  const found = nothingFound()
  for (const detector of before)
    for (const [key, list] of Object.entries(detector.detect(article, found))) found[key].push(...list)
  const signals = readSignals(article, found, findStretches(article))
  const range = (span) => {
    let first = article.tokens.findIndex(({ end }) => end > span.start)
    if (first < 0) first = article.tokens.length
    let last = first
    while (last < article.tokens.length && article.tokens[last].start < span.end) last++
    return { first, last }
  }
  const golds = document.quotes
    .filter(({ cue }) => cue)
    .map(({ start, end, speaker, cue }) => ({
      content: range({ start, end }),
      cue: range(cue),
      source: speaker && range(speaker),
    }))
  for (const { lower } of article.tokens) {
    const count = counts.get(lower) ?? { cue: 0, all: 0 }
    count.all++
    counts.set(lower, count)
  }
  const seen = new Set()
  for (const { cue } of golds)
    for (let i = cue.first; i < cue.last; i++) {
      if (seen.has(i)) continue
      seen.add(i)
      counts.get(article.tokens[i].lower).cue++
    }
  return { article, signals, golds }
})

/** Of a cue's words, the one that most often stands in cues. */
const anchorOf = (article, cue) => {
  let best = cue.first
  let most = -1
  for (let i = cue.first; i < cue.last; i++) {
    const { lower, kind } = article.tokens[i]
    if (kind !== 'word') continue
    const { cue: inCue, all } = counts.get(lower)
    const share = (inCue + 0.1) / (all + 1)
    if (share > most) [most, best] = [share, i]
  }
  return best
}

for (const document of prepared) {
  const { article, signals, golds } = document
  document.anchors = new Map()
  document.skip = new Set()
  for (const gold of golds) {
    const anchor = anchorOf(article, gold.cue)
    for (let i = gold.cue.first; i < gold.cue.last; i++) document.skip.add(i)
    const { content } = gold
    if (article.tokens[content.first]?.lower === 'that' && content.last - content.first > 2) content.first++
    if (signals.kind[content.first] >= 64 && signals.stretch[content.first] < 0) content.first++
    if (!document.anchors.has(anchor)) document.anchors.set(anchor, [])
    document.anchors.get(anchor).push(gold)
  }
}

// ---- learning
const buffer = new Int32Array(F.MAX_FEATURES)
const sum = (slots, n) => {
  let total = 0
  for (let i = 0; i < n; i++) total += weights[slots[i]]
  return total
}
const step = (slots, n, gradient) => {
  for (let i = 0; i < n; i++) {
    const f = slots[i]
    const g = gradient + SHRINK * weights[f]
    squares[f] += g * g
    weights[f] -= (RATE * g) / Math.sqrt(squares[f])
  }
}
const count = (features, n, right) => {
  for (let i = 0; i < n; i++) {
    const at = features[i] & (met.length - 1)
    met[at] = Math.min(255, met[at] + (right ? RIGHT : 1))
  }
}
/** The weights of the features that are not rare, some of them left out, others each time, so that none is leaned on alone. */
const slots = (name, features, n) => {
  const glance = name.endsWith('glance')
  let kept = 0
  for (let i = 0; i < n; i++)
    if (glance || (met[features[i] & (met.length - 1)] >= SEEN && (DROP === 0 || random() >= DROP)))
      features[kept++] = slotOf(features[i])
  return kept
}
const losses = new Map()
const note = (name, loss) => {
  const entry = losses.get(name) ?? { sum: 0, cases: 0 }
  entry.sum += loss
  entry.cases++
  losses.set(name, entry)
}
const learnCue = (name, is, decision) => {
  const all = F.featuresOf(decision, buffer)
  if (counting) return count(buffer, all, is)
  const n = slots(name, buffer, all)
  const p = 1 / (1 + Math.exp(-sum(buffer, n)))
  note(name, -Math.log(Math.max(1e-9, is ? p : 1 - p)))
  step(buffer, n, p - (is ? 1 : 0))
}
/** One choice among candidates; several may be right. */
const learnChoice = (name, candidates, isRight, see) => {
  const rows = []
  let any = false
  let max = -Infinity
  for (const candidate of candidates) {
    const all = F.featuresOf(see(candidate), buffer)
    if (counting) {
      count(buffer, all, isRight(candidate))
      continue
    }
    const n = slots(name, buffer, all)
    const row = buffer.slice(0, n)
    const score = sum(row, n)
    const right = isRight(candidate)
    any ||= right
    max = Math.max(max, score)
    rows.push({ row, n, score, right })
  }
  if (!any) return
  let all = 0
  let good = 0
  for (const row of rows) {
    row.p = Math.exp(row.score - max)
    all += row.p
    if (row.right) good += row.p
  }
  note(name, -Math.log(Math.max(1e-9, good / all)))
  for (const { row, n, p, right } of rows) {
    const gradient = p / all - (right ? p / good : 0)
    if (Math.abs(gradient) > 1e-4) step(row, n, gradient)
  }
}
const passes = (candidates, isRight, glance) => {
  if (candidates.length <= FEW) return candidates
  const scores = candidates.map((candidate) =>
    sum(buffer, slots('glance', buffer, F.featuresOf(glance(candidate), buffer))),
  )
  const least = Float64Array.from(scores).sort()[scores.length - FEW]
  const right = candidates.some(isRight)
  note('lost', right && !candidates.some((c, i) => isRight(c) && scores[i] >= least) ? 1 : 0)
  return candidates.filter((candidate, i) => scores[i] >= least || isRight(candidate))
}

let seed = 1
const random = () => (seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff) / 0x80000000
const order = prepared.map((_, i) => i)
let counting = false
for (let epoch = 0; epoch <= GLANCES + EPOCHS; epoch++) {
  const glancing = epoch < GLANCES
  counting = epoch === GLANCES
  losses.clear()
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[order[i], order[j]] = [order[j], order[i]]
  }
  for (const at of order) {
    const { article, signals: s, anchors, skip } = prepared[at]
    for (let i = 0; i < article.tokens.length; i++) {
      if (!mayCue(s, i) || (skip.has(i) && !anchors.has(i))) continue
      F.seeCueGlance(s, i)
      if (glancing) {
        learnCue('glance', anchors.has(i), F.cueGlance)
        continue
      }
      const seen = sum(buffer, slots('glance', buffer, F.featuresOf(F.cueGlance, buffer))) >= GLANCE
      if (anchors.has(i)) note('cue overlooked', seen ? 0 : 1)
      F.seeCue(s, i)
      if (seen) learnCue('cue', anchors.has(i), F.cue)
    }
    for (const [cue, golds] of anchors) {
      const starts = C.startCandidates(s, cue)
      for (const { content, source } of golds) {
        const { first: k, last } = content
        note('no start', starts.some((start) => start.k === k) ? 0 : 1)
        if (!starts.some((start) => start.k === k)) continue
        const isStart = (start) => start.k === k
        const isEnd = ({ m }) => m === last
        // Each part of a broken content is learned as if there were no other.
        const mine = starts.filter(
          (start) => start.k === k || !golds.some(({ content }) => content.first === start.k),
        )
        const ends = C.endCandidates(s, cue, k)
        const seeing = (see, decision) => (candidate) => {
          see(candidate)
          return decision
        }
        const startGlance = seeing((start) => F.seeStartGlance(s, cue, start), F.startGlance)
        const endGlance = seeing((end) => F.seeEndGlance(s, cue, k, end), F.endGlance)
        if (glancing) {
          learnChoice('start glance', mine, isStart, startGlance)
          learnChoice('end glance', ends, isEnd, endGlance)
          continue
        }
        note('no end', ends.some(isEnd) ? 0 : 1)
        learnChoice(
          'start',
          passes(mine, isStart, startGlance),
          isStart,
          seeing((start) => F.seeStart(s, cue, start), F.start),
        )
        learnChoice(
          'end',
          passes(ends, isEnd, endGlance),
          isEnd,
          seeing((end) => F.seeEnd(s, cue, k, end), F.end),
        )
        const inSentence = source === null || (source.first >= s.first[cue] && source.first < s.last[cue])
        if (!inSentence) continue
        const first = source ? source.first : C.NO_SOURCE
        learnChoice(
          'source start',
          C.sourceStartCandidates(s, cue, k, last),
          (candidate) => candidate === first,
          (candidate) => {
            if (candidate === C.NO_SOURCE) F.seeNoSource(s, cue, k)
            else F.seeSourceStart(s, cue, k, last, candidate)
            return candidate === C.NO_SOURCE ? F.noSource : F.sourceStart
          },
        )
        if (source)
          learnChoice(
            'source end',
            C.sourceEndCandidates(s, cue, k, first),
            (m) => m === source.last,
            seeing((m) => F.seeSourceEnd(s, cue, k, first, m), F.sourceEnd),
          )
      }
    }
  }
  if (epoch > GLANCES + EPOCHS - MEAN) for (let f = 0; f < size; f++) total[f] += weights[f]
  console.error(
    `epoch ${epoch + 1}  ` +
      [...losses]
        .map(([name, { sum, cases }]) => `${name} ${(sum / cases).toFixed(4)} (${cases})`)
        .join('  '),
  )
}

// ---- writing: of each weight that counts, the gap to the one before (7 bits a byte) and a signed byte in steps of STEP
const STEP = 1 / 24
const LEAST = 2
const bytes = []
let previous = -1
let kept = 0
for (let f = 0; f < size; f++) {
  const value = Math.max(-127, Math.min(127, Math.round(((total[f] / MEAN) * (1 - DROP)) / STEP)))
  if (Math.abs(value) < LEAST) continue
  let gap = f - previous
  previous = f
  for (; gap > 127; gap >>= 7) bytes.push((gap & 127) | 128)
  bytes.push(gap, value & 255)
  kept++
}
fs.writeFileSync(
  target,
  `/** Learned by scripts/train-quotations.mjs, which says how they are packed. */\nexport const STEP = ${STEP}\nexport const WEIGHTS =\n  '${Buffer.from(bytes).toString('base64')}'\n`,
)
console.error(`${kept} of ${size} weights kept, ${bytes.length} bytes`)
