// Learns the weights with which quotations are found, from a corpus of attributions (PolNeAR's shape):
//
//   node scripts/train-quotations.mjs ENGINE CORPUS.jsonl OUT.ts            ENGINE: the compiled src/, as dist/
//   node scripts/train-quotations.mjs ENGINE CORPUS.jsonl OUT.ts --check    learns again and compares, byte by byte
//
// Four decisions, each a linear model over the features of src/extract/detectors/quotations/features/: is a word a cue;
// where its content begins, where it ends, and the same of its source. What is told at a glance is learned first, by
// itself; the rest is then learned over what passes the glance, as it is read. The order is fixed: the same corpus and
// the same reading of names, bodies and places give the same bytes. Learn again when any of those is changed.
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { readCorpus } from './quotations/corpus.mjs'
import { newLearner } from './quotations/learner.mjs'
import { pack } from './quotations/pack.mjs'

const [engine, corpus, target, check] = process.argv.slice(2)
if (!target) {
  console.error('usage: node scripts/train-quotations.mjs ENGINE CORPUS.jsonl OUT.ts [--check]')
  process.exit(2)
}

/** Passes over the corpus: for what is told at a glance, then for the rest, of which the last few are averaged. */
const GLANCES = 2
const EPOCHS = 6
const MEAN = 3
/** What the order of the documents in each pass is drawn from. */
const SEED = 13

const names = [
  ...['article', 'detector', 'reading-order'],
  ...['marks', 'signals', 'candidates', 'glance', 'model', 'choose'].map(
    (name) => `detectors/quotations/${name}`,
  ),
  ...['decision', 'cue', 'content', 'source'].map((name) => `detectors/quotations/features/${name}`),
]
const E = {}
for (const name of names)
  Object.assign(E, await import(pathToFileURL(path.resolve(engine, 'extract', `${name}.js`)).href))

const documents = readCorpus(corpus, E)
const size = 1 << E.WEIGHT_BITS
const packed = pack(learn())
if (check !== '--check') fs.writeFileSync(target, packed)
else if (fs.readFileSync(target, 'utf8') !== packed) {
  console.error(`${target} is not what this corpus and this engine give.`)
  process.exitCode = 1
}

/** The mean weights of the last passes. */
function learn() {
  const mean = new Float64Array(size)
  let state = SEED
  const random = () => (state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff) / 0x80000000
  const { slotOf, featuresOf, MAX_FEATURES } = E
  const learner = newLearner({ size, slotOf, featuresOf, maxFeatures: MAX_FEATURES, random })
  const order = documents.map((_, i) => i)
  for (let epoch = 0; epoch <= GLANCES + EPOCHS; epoch++) {
    learner.counting = epoch === GLANCES
    learner.losses.clear()
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[order[i], order[j]] = [order[j], order[i]]
    }
    for (const at of order) {
      if (epoch < GLANCES) glanceAt(learner, documents[at])
      else study(learner, documents[at])
    }
    if (epoch > GLANCES + EPOCHS - MEAN) for (let f = 0; f < size; f++) mean[f] += learner.weights[f] / MEAN
    console.error(`pass ${epoch + 1}  ${learner.told()}`)
  }
  return mean
}

/** Words that may be cues, and whether they are; the other words of a cue count neither way. */
function* wordsOf({ signals, anchors, inCue }) {
  for (let i = 0; i < signals.length; i++)
    if (E.mayCue(signals, i) && (anchors.has(i) || !inCue.has(i))) yield [i, anchors.has(i)]
}

/** Each attribution with the choices for it; each part of a broken content as if there were no other. */
function* attributionsOf({ signals: s, anchors }) {
  for (const [cue, golds] of anchors) {
    const starts = E.startCandidates(s, cue)
    for (const { content, source } of golds) {
      const { first: k, last } = content
      if (!starts.some((start) => start.k === k)) continue
      const isOther = (start) => start.k !== k && golds.some(({ content }) => content.first === start.k)
      const isStart = (start) => start.k === k
      const isEnd = ({ m }) => m === last
      const mine = starts.filter((start) => !isOther(start))
      yield { s, cue, k, last, source, starts: mine, isStart, ends: E.endCandidates(s, cue, k), isEnd }
    }
  }
}

function seeing(see, decision) {
  return (candidate) => {
    see(candidate)
    return decision
  }
}

function startGlance({ s, cue }) {
  return seeing((start) => E.seeStartGlance(s, cue, start), E.startGlance)
}

function endGlance({ s, cue, k }) {
  return seeing((end) => E.seeEndGlance(s, cue, k, end), E.endGlance)
}

function glanceAt(learner, document) {
  for (const [i, is] of wordsOf(document)) {
    E.seeCueGlance(document.signals, i)
    learner.decide('cue glance', E.cueGlance, is, true)
  }
  for (const one of attributionsOf(document)) {
    learner.choose('start glance', one.starts, one.isStart, startGlance(one), true)
    learner.choose('end glance', one.ends, one.isEnd, endGlance(one), true)
  }
}

function study(learner, document) {
  for (const [i, is] of wordsOf(document)) {
    E.seeCueGlance(document.signals, i)
    const seen = learner.score(E.cueGlance) >= E.GLANCE
    if (is) learner.note('cue overlooked', seen ? 0 : 1)
    if (!seen) continue
    E.seeCue(document.signals, i)
    learner.decide('cue', E.cue, is)
  }
  for (const one of attributionsOf(document)) {
    const { s, cue, k, starts, isStart, ends, isEnd } = one
    const likelyStarts = shortlist(learner, starts, isStart, startGlance(one))
    learner.choose(
      'start',
      likelyStarts,
      isStart,
      seeing((start) => E.seeStart(s, cue, start), E.start),
    )
    const likelyEnds = shortlist(learner, ends, isEnd, endGlance(one))
    learner.choose(
      'end',
      likelyEnds,
      isEnd,
      seeing((end) => E.seeEnd(s, cue, k, end), E.end),
    )
    studySource(learner, one)
  }
}

/** What passes the first glance, as when reading, and what is right. */
function shortlist(learner, candidates, isRight, see) {
  if (candidates.length <= E.FEW) return candidates
  const scores = candidates.map((candidate) => learner.score(see(candidate)))
  const least = Float64Array.from(scores).sort()[scores.length - E.FEW]
  return candidates.filter((candidate, i) => scores[i] >= least || isRight(candidate))
}

function studySource(learner, { s, cue, k, last, source }) {
  if (source !== null && (source.first < s.first[cue] || source.first >= s.last[cue])) return
  const first = source ? source.first : E.NO_SOURCE
  learner.choose(
    'source start',
    E.sourceStartCandidates(s, cue, k, last),
    (candidate) => candidate === first,
    (candidate) => {
      if (candidate === E.NO_SOURCE) E.seeNoSource(s, cue, k)
      else E.seeSourceStart(s, cue, k, last, candidate)
      return candidate === E.NO_SOURCE ? E.noSource : E.sourceStart
    },
  )
  if (!source) return
  const isEnd = (m) => m === source.last
  const see = seeing((m) => E.seeSourceEnd(s, cue, k, first, m), E.sourceEnd)
  learner.choose('source end', E.sourceEndCandidates(s, cue, k, first), isEnd, see)
}
