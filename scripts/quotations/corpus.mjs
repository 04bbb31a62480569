// The corpus as the learner sees it: an article's tokens with the values the decisions look at, and what is right.
import fs from 'node:fs'

/** What is read before quotations, because signals tell names, bodies and places apart. */
const NEEDED = new Set(['places', 'organizations', 'people'])

/** One entry a document: { article, signals, anchors: cue token → its attributions, inCue: tokens of any cue }. */
export function readCorpus(file, { prepare, nothingFound, readingOrder, readSignals, findStretches }) {
  const documents = fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  const before = readingOrder.filter(({ name }) => NEEDED.has(name))
  const prepared = documents.map(({ text, quotes }) => {
    const article = prepare({ text })
    const found = nothingFound()
    for (const detector of before)
      for (const [key, list] of Object.entries(detector.detect(article, found))) found[key].push(...list)
    const signals = readSignals(article, found, findStretches(article))
    const golds = quotes
      .filter(({ cue }) => cue)
      .map(({ start, end, speaker, cue }) => ({
        content: rangeOf(article, { start, end }),
        cue: rangeOf(article, cue),
        source: speaker && rangeOf(article, speaker),
      }))
    return { article, signals, golds }
  })
  const counts = countWords(prepared)
  return prepared.map((document) => withAnchors(document, counts))
}

function rangeOf({ tokens }, span) {
  let first = tokens.findIndex(({ end }) => end > span.start)
  if (first < 0) first = tokens.length
  let last = first
  while (last < tokens.length && tokens[last].start < span.end) last++
  return { first, last }
}

/** How often each word stands in a cue, and at all. */
function countWords(prepared) {
  const counts = new Map()
  for (const { article, golds } of prepared) {
    for (const { lower } of article.tokens) {
      const count = counts.get(lower) ?? { cue: 0, all: 0 }
      count.all++
      counts.set(lower, count)
    }
    for (const i of tokensOf(golds)) counts.get(article.tokens[i].lower).cue++
  }
  return counts
}

function tokensOf(golds) {
  const inCue = new Set()
  for (const { cue } of golds) for (let i = cue.first; i < cue.last; i++) inCue.add(i)
  return inCue
}

function withAnchors({ article, signals, golds }, counts) {
  const anchors = new Map()
  for (const gold of golds) {
    const anchor = anchorOf(article, gold.cue, counts)
    const { content } = gold
    // Contents are learned from behind "that" and a loose mark; reading puts "that" back.
    if (article.tokens[content.first]?.lower === 'that' && content.last - content.first > 2) content.first++
    if (signals.kind[content.first] >= 64 && signals.stretch[content.first] < 0) content.first++
    anchors.set(anchor, [...(anchors.get(anchor) ?? []), gold])
  }
  return { article, signals, anchors, inCue: tokensOf(golds) }
}

/** Of a cue's words, the one that most often stands in cues. */
function anchorOf({ tokens }, cue, counts) {
  let best = cue.first
  let most = -1
  for (let i = cue.first; i < cue.last; i++) {
    const { lower, kind } = tokens[i]
    if (kind !== 'word') continue
    const { cue: inCue, all } = counts.get(lower)
    const share = (inCue + 0.1) / (all + 1)
    if (share > most) [most, best] = [share, i]
  }
  return best
}
