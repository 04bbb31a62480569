/** Quotations and speakers on human-annotated news: who said which words, and experts with role and affiliation. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const lines = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

const asScored = (quotation) => ({
  start: quotation.start,
  end: quotation.end,
  type: quotation.type,
  cue: quotation.cue,
  ...(quotation.cueKind ? { cue_kind: quotation.cueKind } : {}),
  speaker: quotation.speaker && {
    ...quotation.speaker,
    resolved: quotation.speaker.name ?? quotation.speaker.text,
  },
})

/** The slices that are reported: the corpus, what the scorer is told, and the row's name. */
const SLICES = [
  ['polnear.dev', ['--cue', 'speech'], 'PolNeAR dev, reported speech'],
  ['polnear.dev', ['--types', 'direct'], 'PolNeAR dev, direct'],
  ['polnear.dev', [], 'PolNeAR dev, every attribution'],
  ['gum-news.dev', [], 'GUM news dev'],
]

export async function run({ dist, shared }) {
  const { extract } = await import(pathToFileURL(join(dist, 'extract/extract.js')).href)
  const folder = mkdtempSync(join(tmpdir(), 'chancery-eval-'))
  const score = (...options) =>
    JSON.parse(
      execFileSync(process.execPath, [join(shared, 'score/quotations.mjs'), ...options, '--json'], {
        maxBuffer: 1 << 26,
      }).toString(),
    )
  const predict = (name) => {
    const gold = join(shared, 'data/quotations', `${name}.jsonl`)
    const file = join(folder, `${name}.jsonl`)
    const predicted = lines(gold).map(({ id, text }) =>
      JSON.stringify({ id, quotes: extract({ text }).quotations.map(asScored) }),
    )
    writeFileSync(file, predicted.join('\n'))
    return [gold, file]
  }
  try {
    const files = new Map()
    const rows = []
    for (const [corpus, options, name] of SLICES) {
      if (!files.has(corpus)) files.set(corpus, predict(corpus))
      const result = score(...files.get(corpus), ...options, '--no-ci')
      rows.push({ name, metric: 'quotation and speaker F1', value: result.jac_quote_and_speaker.F1 })
      rows.push({ name, metric: 'quotation F1', value: result.jac.F1 })
      if (options.length === 0)
        for (const [type, { R }] of Object.entries(result.recall_by_type))
          rows.push({ name, metric: `recall, ${type}`, value: R })
    }
    const passages = score('--cofenet', ...predict('polnear-cofenet.dev'))
    for (const kind of ['content', 'source', 'cue'])
      rows.push({
        name: 'PolNeAR dev, CofeNet passages',
        metric: `${kind} exact F1`,
        value: passages[`${kind}, edges trimmed`].exact.F1,
      })
    return rows
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
