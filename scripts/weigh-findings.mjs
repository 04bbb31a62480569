// Fits what the traits of a finding add to its evidence (src/extract/detectors/quotations/evidence.ts):
//
//   node scripts/weigh-findings.mjs ENGINE HELD-OUT.jsonl [ENGINE HELD-OUT.jsonl …]
//
// ENGINE: the compiled src/, as dist/, whose quotation weights were learned from other articles than those of HELD-OUT,
// for instance one from each half of a corpus, with the other half. It prints a bias, then one weight a trait.
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { readCorpus } from './quotations/corpus.mjs'

const pairs = process.argv.slice(2)
if (pairs.length === 0 || pairs.length % 2 === 1) {
  console.error('usage: node scripts/weigh-findings.mjs ENGINE HELD-OUT.jsonl [ENGINE HELD-OUT.jsonl …]')
  process.exit(2)
}

/** Steps of gradient descent on the mean logistic loss, and how far each goes. */
const STEPS = 2000
const RATE = 0.2

/** Not only what reading keeps is weighed, but all that has a cue at least this likely. */
const ANY = { cue: 0.04, evidence: -Infinity }

const cases = []
for (let i = 0; i < pairs.length; i += 2) cases.push(...(await casesOf(pairs[i], pairs[i + 1])))
console.log(
  `${cases.length} findings:`,
  fit(cases)
    .map((weight) => weight.toFixed(2))
    .join(' '),
)

/** Of every finding: its traits, and whether just its words are a content. */
async function casesOf(engine, corpus) {
  const modules = ['article', 'detector', 'reading-order'].concat(
    ['marks', 'signals', 'find', 'evidence'].map((name) => `detectors/quotations/${name}`),
  )
  const E = {}
  for (const name of modules)
    Object.assign(E, await import(pathToFileURL(path.resolve(engine, 'extract', `${name}.js`)).href))
  return readCorpus(corpus, E).flatMap(({ signals, anchors }) => {
    const contents = new Set(
      [...anchors.values()].flat().map(({ content: { first, last } }) => `${first}-${last}`),
    )
    return E.findCues(signals, ANY).map((finding) => {
      const { content, sure } = finding
      const claim = { p: sure.cue, content: { ...content, p: sure.content } }
      const traits = [1, ...E.traitsOf(signals, claim), E.isDoubtful(finding) ? 1 : 0]
      return { traits, right: contents.has(`${content.first}-${content.last}`) ? 1 : 0 }
    })
  })
}

function fit(cases) {
  const weights = cases[0].traits.map(() => 0)
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map(() => 0)
    for (const { traits, right } of cases) {
      let z = 0
      for (let i = 0; i < traits.length; i++) z += weights[i] * traits[i]
      const error = 1 / (1 + Math.exp(-z)) - right
      for (let i = 0; i < traits.length; i++) gradient[i] += error * traits[i]
    }
    for (let i = 0; i < weights.length; i++) weights[i] -= (RATE * gradient[i]) / cases.length
  }
  return weights
}
