// Learns the weights with which quotations are found, from a corpus of attributions (PolNeAR's shape):
//
//   node scripts/train-quotations.mjs ENGINE CORPUS.jsonl OUT.ts      ENGINE: the compiled src/, as dist/
//
// Four decisions, each a linear model over the features of src/extract/detectors/quotations/features.ts: is a word a
// cue (logistic); where its content begins, where it ends, and the same of its source (softmax over the candidates).
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
const F = await load('detectors/quotations/features.js')
const C = await load('detectors/quotations/candidates.js')

const EPOCHS = Number(process.env.EPOCHS ?? 5)
const RATE = Number(process.env.RATE ?? 0.15)
const SHRINK = Number(process.env.SHRINK ?? 1e-6)
const SEEN = Number(process.env.SEEN ?? 1)
const size = 1 << F.WEIGHT_BITS
const weights = new Float32Array(size)
const squares = new Float32Array(size).fill(1e-2)
const seen = new Uint8Array(size)
const POSITIVE = Number(process.env.POSITIVE ?? 8)

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
const sum = (features, n) => {
  let total = 0
  for (let i = 0; i < n; i++) total += weights[features[i]]
  return total
}
const step = (features, n, gradient, positive) => {
  if (counting) {
    for (let i = 0; i < n; i++)
      seen[features[i]] = Math.min(255, seen[features[i]] + (positive ? POSITIVE : 1))
    return
  }
  for (let i = 0; i < n; i++) {
    const f = features[i]
    if (seen[f] < SEEN) continue
    const g = gradient + SHRINK * weights[f]
    squares[f] += g * g
    weights[f] -= (RATE * g) / Math.sqrt(squares[f])
  }
}
const loss = { cue: 0, start: 0, end: 0, sourceStart: 0, sourceEnd: 0 }
const cases = { ...loss }
const learnCue = (signals, i, is) => {
  const n = F.cueFeatures(signals, i, buffer)
  const p = 1 / (1 + Math.exp(-sum(buffer, n)))
  loss.cue -= Math.log(Math.max(1e-9, is ? p : 1 - p))
  cases.cue++
  step(buffer, n, p - (is ? 1 : 0), is)
}
/** One choice among candidates; several may be right. */
const learnChoice = (name, candidates, isRight, features) => {
  const rows = []
  let any = false
  let max = -Infinity
  for (const candidate of candidates) {
    const n = features(candidate, buffer)
    const row = buffer.slice(0, n)
    const score = sum(row, n)
    const right = isRight(candidate)
    any ||= right
    max = Math.max(max, score)
    rows.push({ row, n, score, right })
  }
  if (!any) return false
  let all = 0
  let good = 0
  for (const row of rows) {
    row.p = Math.exp(row.score - max)
    all += row.p
    if (row.right) good += row.p
  }
  loss[name] -= Math.log(Math.max(1e-9, good / all))
  cases[name]++
  for (const { row, n, p, right } of rows) {
    const gradient = p / all - (right ? p / good : 0)
    if (counting || Math.abs(gradient) > 1e-4) step(row, n, gradient, right)
  }
  return true
}

let seed = 1
const random = () => (seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff) / 0x80000000
const order = prepared.map((_, i) => i)
let counting = true
for (let epoch = -1; epoch < EPOCHS; epoch++) {
  counting = epoch < 0
  for (const key in loss) loss[key] = cases[key] = 0
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[order[i], order[j]] = [order[j], order[i]]
  }
  for (const at of order) {
    const { article, signals: s, anchors, skip } = prepared[at]
    for (let i = 0; i < article.tokens.length; i++) {
      if (article.tokens[i].kind !== 'word') continue
      if (anchors.has(i)) learnCue(s, i, true)
      else if (!skip.has(i)) learnCue(s, i, false)
    }
    for (const [cue, golds] of anchors) {
      const starts = C.startCandidates(s, cue)
      for (const { content, source } of golds) {
        const { first: k, last } = content
        if (!starts.some((start) => start.k === k)) continue
        // Each part of a broken content is learned as if there were no other.
        learnChoice(
          'start',
          starts.filter((start) => start.k === k || !golds.some(({ content }) => content.first === start.k)),
          (start) => start.k === k,
          (start, out) => F.startFeatures(s, cue, start.k, start.marks, out),
        )
        learnChoice(
          'end',
          C.endCandidates(s, cue, k),
          ({ m }) => m === last,
          ({ m, commas, verbs }, out) => F.endFeatures(s, cue, k, m, commas, verbs, out),
        )
        const inSentence = source === null || (source.first >= s.first[cue] && source.first < s.last[cue])
        if (!inSentence) continue
        const first = source ? source.first : C.NO_SOURCE
        learnChoice(
          'sourceStart',
          C.sourceStartCandidates(s, cue, k, last),
          (candidate) => candidate === first,
          (candidate, out) => F.sourceStartFeatures(s, cue, k, last, candidate, out),
        )
        if (source)
          learnChoice(
            'sourceEnd',
            C.sourceEndCandidates(s, cue, k, first),
            (m) => m === source.last,
            (m, out) => F.sourceEndFeatures(s, cue, k, first, m, out),
          )
      }
    }
  }
  console.error(
    `epoch ${epoch + 1}  ` +
      Object.keys(loss)
        .map((key) => `${key} ${(loss[key] / cases[key]).toFixed(3)} (${cases[key]})`)
        .join('  '),
  )
}

// ---- writing: of each weight that counts, the gap to the one before (7 bits a byte) and a signed byte in steps of STEP
const STEP = 1 / 24
const LEAST = Number(process.env.LEAST ?? 2)
const bytes = []
let previous = -1
let kept = 0
for (let i = 0; i < size; i++) {
  const value = Math.max(-127, Math.min(127, Math.round(weights[i] / STEP)))
  if (Math.abs(value) < LEAST) continue
  let gap = i - previous
  previous = i
  for (; gap > 127; gap >>= 7) bytes.push((gap & 127) | 128)
  bytes.push(gap, value & 255)
  kept++
}
fs.writeFileSync(
  target,
  `/** Learned by scripts/train-quotations.mjs, which says how they are packed. */\nexport const STEP = ${STEP}\nexport const WEIGHTS =\n  '${Buffer.from(bytes).toString('base64')}'\n`,
)
console.error(`${kept} of ${size} weights kept, ${bytes.length} bytes`)
